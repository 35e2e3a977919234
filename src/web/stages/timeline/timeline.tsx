import type { ComponentChildren, JSX } from "preact";
import { laneName } from "../../../casework/timeline/mark-words.ts";
import { dayInWords } from "../../../casework/timeline/say-when.ts";
import type { TimelineModel } from "../../../casework/timeline/timeline-of.ts";
import { timelineWords } from "../../../wording/timeline.ts";
import { classNames } from "../../components/shared/class-names.ts";
import { questionPath } from "../paths.ts";
import { ChooseForm } from "./choose-form.tsx";
import { Drawing } from "./drawing.tsx";
import { InWords } from "./in-words.tsx";
import { Key } from "./key.tsx";
import { Overlaps } from "./overlaps.tsx";
import { WholeLife } from "./whole-life.tsx";

/** So many rows stand under their drawing on one side of paper; more begin a side of their own. */
const fewOnPaper = 12;

/**
 * The whole timeline: what is chosen, the drawing, what overlaps, and the same in words.
 *
 * @param children stands beside what overlaps: what the practitioner makes of it
 */
export function Timeline(props: { readonly model: TimelineModel; readonly children?: ComponentChildren }): JSX.Element {
  const { model, children } = props;
  const say = timelineWords();
  if (model.filled.length === 0) return <Nothing model={model} />;
  const few = model.shown.length <= fewOnPaper;
  return (
    <div class={classNames("tl", model.choice.onPaper && "tl--all-on-paper", few && "tl--few")}>
      <ChooseForm model={model} />
      <p class="tl-on-paper small">{say.drawn(dayInWords(model.period.from), dayInWords(model.period.to - 1))}</p>
      <WholeLife model={model} />
      <p class="tl-pass">
        <a href="#in-words">{say.passDrawing}</a>
      </p>
      <Drawing model={model} />
      <Key model={model} />
      <div class="tl-read">
        <Overlaps model={model} />
        {children}
      </div>
      <InWords model={model} />
      <Without model={model} />
    </div>
  );
}

/** What is written and has no date. */
function Without({ model }: { readonly model: TimelineModel }): JSX.Element | null {
  const say = timelineWords().undated;
  if (model.undated.length === 0) return null;
  return (
    <section class="tl-undated" aria-labelledby="undated">
      <h2 id="undated">{say.heading}</h2>
      <p class="small quiet">{say.why}</p>
      <ul>
        {model.undated.map(({ address, lane, name }) => (
          <li key={address}>
            <a href={questionPath(model.visible, address)}>{name}</a>{" "}
            <span class="small quiet">{laneName(lane, model.vocabulary)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where to begin: the lists that most of a timeline comes from, as far as this person sees them. */
const firstLists = ["life-events", "offences", "services-involved"] as const;

function Nothing({ model }: { readonly model: TimelineModel }): JSX.Element {
  const say = timelineWords();
  const { compiled, evaluation, subSections } = model.visible;
  const seen = new Set(subSections);
  const lists = firstLists.flatMap((id) => {
    const found = compiled.byId.get(id);
    return found && evaluation.shown.has(id) && seen.has(found.subSection) ? [found.question] : [];
  });
  return (
    <>
      <h2>{say.nothing.heading}</h2>
      {lists.length > 0 && <p>{say.nothing.why}</p>}
      <ul>
        {lists.map(({ id, label }) => (
          <li key={id}>
            <a href={questionPath(model.visible, id)}>{label}</a>
          </li>
        ))}
      </ul>
      <Without model={model} />
    </>
  );
}
