import type { ComponentChildren, JSX } from "preact";
import { componentsWords } from "../../../wording/components.ts";
import { Icon } from "../icon/icon.tsx";
import { classNames } from "../shared/class-names.ts";

export type SaidWords = {
  /** Their words as they gave them, or the answer they picked; quotation marks are added. */
  words: string;
  /** What they were asked, in the words of their form. */
  asked?: string | undefined;
  /** How it has turned since last time: an arrow for the eye, the words for everyone. */
  since?: { readonly arrow: "↑" | "↓" | "→"; readonly words: string; readonly before: string | null } | undefined;
};

export type ChildVoiceProps = {
  /** First name of the one who speaks. */
  name: string;
  said: readonly SaidWords[];
  /** A parent or carer speaks: the child's colour is the child's alone. */
  carer?: boolean;
  /** Language of the words where it is not that of the page: `cy`, `ar`. */
  lang?: string | undefined;
  /** When and how they said it: "His own words, 4 November". */
  source?: ComponentChildren;
};

/** The child's own words, or a parent's. Purple is used for the child's voice and for nothing else. */
export function ChildVoice({ name, said, carer = false, lang, source }: ChildVoiceProps): JSX.Element {
  return (
    <div class={classNames("voice", carer && "voice--carer")}>
      <p class="voice__who">
        <Icon name="speech" /> {componentsWords().says(name)}
      </p>
      {said.map(({ asked, words, since }) => (
        <div key={`${asked} ${words}`} class="voice__said">
          {asked && <p class="small quiet">{asked}</p>}
          <blockquote class="answer-text" lang={lang} dir="auto">
            “{words}”
          </blockquote>
          {since && (
            <p class="small voice__since">
              <span aria-hidden="true">{since.arrow}</span> {since.words}
              {since.before && <span class="quiet">, {since.before}</span>}
            </p>
          )}
        </div>
      ))}
      {source && <p class="small quiet">{source}</p>}
    </div>
  );
}
