import type { ComponentChildren, JSX } from "preact";
import { timelineOf } from "../../../casework/timeline/timeline-of.ts";
import { timelineWords } from "../../../wording/timeline.ts";
import { understandingWords } from "../../../wording/understanding.ts";
import { type VoicesContext, VoicesNote } from "../beside/voices-note.tsx";
import type { FormPage } from "../sub-section/page.tsx";
import { Drawing } from "../timeline/drawing.tsx";
import { readChoice } from "../timeline/read-choice.ts";
import { timelinePath } from "../timeline/timeline-path.ts";
import { BesideFactors } from "./beside-factors.tsx";
import { allVoices, isFlowing } from "./flowing.ts";

/**
 * Round the rows of the page on which the behaviour is understood: the timeline over the text, and beside it the factors for and against and
 * what child, parent or carer said. Every other page has its rows as they are.
 */
export function Flow({
  page,
  voices,
  children,
}: {
  readonly page: FormPage;
  readonly voices: VoicesContext;
  readonly children: ComponentChildren;
}): JSX.Element {
  if (!isFlowing(page)) return <>{children}</>;
  return (
    <>
      <OverText page={page} />
      <div class="flow">
        <div class="flow__text">{children}</div>
        <div class="flow__beside">
          <BesideFactors visible={page.visible} />
          <BesideVoices page={page} voices={voices} />
        </div>
      </div>
    </>
  );
}

/** The timeline, its marks links to their rows. */
function OverText({ page }: { readonly page: FormPage }): JSX.Element {
  const { visible, now } = page;
  const model = timelineOf(visible, now, readChoice(new URLSearchParams()));
  const say = understandingWords();
  const path = timelinePath(visible.head.id);
  return (
    <section class="flow__over" aria-labelledby="flow-timeline">
      <h2 id="flow-timeline" class="flow__heading">
        {timelineWords().title}
      </h2>
      {model.filled.length === 0 ? <p class="quiet">{say.nothingDated}</p> : <Drawing model={model} page={path} />}
      <p class="small">
        <a href={path}>{say.wholeTimeline}</a>
      </p>
    </section>
  );
}

function BesideVoices({ page, voices }: { readonly page: FormPage; readonly voices: VoicesContext }): JSX.Element {
  const said = allVoices(page.beside);
  const say = understandingWords();
  return (
    <section aria-labelledby="flow-voices">
      <h2 id="flow-voices" class="flow__heading">
        {say.ownWords}
      </h2>
      {said.length === 0 && <p class="small quiet">{say.nothingSaid}</p>}
      {said.map((each) => (
        <VoicesNote key={each.said[0]?.address} voices={each} context={voices} />
      ))}
    </section>
  );
}
