import type { JSX } from "preact";
import { timelineWords } from "../../../wording/timeline.ts";
import type { StagePage } from "../load-page.ts";
import { questionPath } from "../paths.ts";
import { ChildSays } from "./child-says.tsx";

const question = "understanding-context";

/** What the practitioner makes of it, where this stage asks it and this person may see it; it is written on its own page. */
export function Understanding({ page }: { readonly page: StagePage }): JSX.Element | null {
  const { visible, mayWriteIn } = page;
  const say = timelineWords().understanding;
  const place = visible.compiled.byId.get(question)?.subSection;
  if (place === undefined || !visible.subSections.includes(place) || !visible.evaluation.shown.has(question))
    return null;
  const text = visible.answers.values[question];
  return (
    <section aria-labelledby="understanding">
      <h2 id="understanding">{say.heading}</h2>
      {typeof text === "string" && text !== "" ? <p class="answer-text">{text}</p> : <p class="quiet">{say.notYet}</p>}
      <p class="small">
        <a href={questionPath(visible, question)}>{mayWriteIn(place) ? say.write : say.read}</a>
      </p>
      <ChildSays visible={visible} besides={place} />
    </section>
  );
}
