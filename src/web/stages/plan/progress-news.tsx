import type { JSX } from "preact";
import { unquoted } from "../../../casework/plans/own-words.ts";
import type { WhatIsNew } from "../../../casework/review/what-is-new.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { planWords } from "../../../wording/plan.ts";
import { questionPath } from "../paths.ts";
import { ProgressNotes } from "./progress-notes.tsx";

/** Where a review opens: what was noted with targets since the last stage, each with the way to the question about its progress. */
export function ProgressNews(props: {
  readonly visible: VisibleStage;
  readonly progress: WhatIsNew["progress"];
}): JSX.Element | null {
  const { visible, progress } = props;
  if (progress.length === 0) return null;
  return (
    <section aria-labelledby="progress-news">
      <h2 id="progress-news">{planWords().progress.newsHeading}</h2>
      {progress.map(({ address, name, note }) => (
        <div key={note.id} class="plan-news">
          <a class="plan-words" href={questionPath(visible, address)} dir="auto">
            “{unquoted(name)}”
          </a>
          <ProgressNotes visible={visible} notes={[note]} />
        </div>
      ))}
    </section>
  );
}
