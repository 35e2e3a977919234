import type { JSX } from "preact";
import { frameworkIndex } from "../../../assessment/framework-index.ts";
import { labelFor } from "../../../assessment/label-for.ts";
import { judgementRows } from "../../../casework/countersignature/judgement-rows.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import type { Option } from "../../../framework/language.ts";
import { HARM_LEVELS, SCALED_LEVELS } from "../../../judgement/levels.ts";
import { dateInWords } from "../../../wording/dates.ts";
import { subSectionWords } from "../../../wording/sub-section.ts";
import type { AskedView } from "../../questions/view.ts";
import { dayOf } from "../../words/when.ts";
import { ScaledTable } from "./scaled-table.tsx";

/**
 * Beside a judgement: what the machine suggests and what was judged at the last stage, each with how the level that is chosen stands to
 * it. Every level's sentence is in the page and the chosen one's is shown, so that it is true at once and without a script.
 */
export function JudgedNote({
  view,
  visible,
  last,
}: {
  readonly view: AskedView;
  readonly visible: VisibleStage;
  /** The stage before this one, as far as this person may see it. */
  readonly last: VisibleStage | null;
}): JSX.Element | null {
  const advised = advisedFor(visible, view.address);
  const before = last === null ? undefined : last.answers.values[view.address];
  const then = view.options.find(({ code }) => code === before);
  if (advised === null && then === undefined) return null;
  const say = subSectionWords();
  return (
    <div class="ap-judged">
      {advised && (
        <div>
          <p>
            {advised.label}: <b>{advised.level.label}</b>
          </p>
          <Stands view={view} to={advised.level} say={say.judgedBesideSuggested} />
          {advised.scaled && <ScaledTable visible={visible} />}
        </div>
      )}
      {then && last && (
        <div>
          <p>
            {say.judged.atLastStage(last.head.title, dateInWords(dayOf(last.head.endedAt ?? last.head.openedAt)))}{" "}
            <b>{then.label}</b>
          </p>
          <Stands view={view} to={then} say={say.judgedSince} />
        </div>
      )}
    </div>
  );
}

/** What a judgement is advised by, in words; null where nothing advises it, or where that says nothing yet. */
function advisedFor(visible: VisibleStage, judgement: string) {
  const row = Object.values(judgementRows)
    .flat()
    .find((each) => each.judgement === judgement);
  const index = frameworkIndex(visible.compiled.framework);
  const placed = row?.advised ? index.questions.get(row.advised) : undefined;
  if (!placed || !visible.subSections.includes(placed.subSection.id)) return null;
  const value = visible.evaluation.computed.get(placed.question.id);
  const level = index.options(placed.question).find(({ code }) => code === value);
  if (level === undefined) return null;
  const scaled = index.options(placed.question).every(({ code }) => SCALED_LEVELS.some((each) => each === code));
  return { label: labelFor(placed.question, vocabularyOf(visible)), level, scaled };
}

interface Comparing {
  readonly higher: string;
  readonly lower: string;
  readonly same: string;
  readonly other: string;
}

const ladders: readonly (readonly string[])[] = [HARM_LEVELS, SCALED_LEVELS];

/** How each level that could be chosen stands to another one; the style sheet shows that of the choice. */
function Stands({
  view,
  to,
  say,
}: {
  readonly view: AskedView;
  readonly to: Option;
  readonly say: Comparing;
}): JSX.Element {
  const ladder = ladders.find((levels) => view.options.every(({ code }) => levels.includes(code)));
  const sentence = (code: string): string => {
    if (code === to.code) return say.same;
    if (ladder === undefined) return say.other;
    return ladder.indexOf(code) > ladder.indexOf(to.code) ? `↑ ${say.higher}` : `↓ ${say.lower}`;
  };
  return (
    <p class="ap-judged__stands">
      {view.options.map(({ code }) => (
        <span
          key={code}
          class={code === to.code ? "quiet" : undefined}
          data-when={code}
          data-chosen={view.value === code ? "" : undefined}
        >
          {sentence(code)}
        </span>
      ))}
    </p>
  );
}
