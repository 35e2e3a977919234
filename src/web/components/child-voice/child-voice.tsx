import type { ComponentChildren, JSX } from "preact";
import { Icon } from "../icon/icon.tsx";

export type ChildVoiceProps = {
  /** First name of the one who speaks. */
  name: string;
  /** Their words as they gave them; quotation marks are added. */
  words: string;
  /** Language of the words where it is not that of the page: `cy`, `ar`. */
  lang?: string | undefined;
  /** When and how they said it: "His own words, 4 November". */
  source?: ComponentChildren;
};

/** The child's own words. Purple is used for the child's voice and for nothing else. */
export function ChildVoice({ name, words, lang, source }: ChildVoiceProps): JSX.Element {
  return (
    <div class="voice">
      <p class="voice__who">
        <Icon name="speech" /> {name} says
      </p>
      <blockquote class="answer-text" lang={lang} dir="auto">
        “{words}”
      </blockquote>
      {source && <p class="small quiet">{source}</p>}
    </div>
  );
}
