import type { JSX } from "preact";
import type { PlanEntry } from "../../../assessment/plan-coverage/plan-reader.ts";
import { seenVersions, type Turned } from "../../../casework/plans/turn-links.ts";
import { planWords } from "../../../wording/plan.ts";
import type { PlanPage, PlanRow } from "./plan-model.ts";
import { planRowPath } from "./plan-paths.ts";

/** What pressing a cell makes of it: answers, helps, none, and round again. Where "helps" is not asked, it is left out. */
const next = (now: Turned, helpsIsAsked: boolean): Turned =>
  now === "none" ? "meant" : now === "meant" && helpsIsAsked ? "helps" : "none";

export const Dot = ({ state }: { readonly state: Turned }): JSX.Element => (
  <span class={`plan-dot plan-dot--${state}`} aria-hidden="true" />
);

/** What a target is to a row: a button that turns it, or a mark for those who read. */
export function TargetCell(props: {
  readonly plan: PlanPage;
  readonly row: PlanRow;
  readonly target: PlanEntry;
  readonly number: number;
}): JSX.Element {
  const { plan, row, target, number } = props;
  const say = planWords();
  const state: Turned = row.targets.get(target.id) ?? "none";
  const { links, helps } = seenVersions(plan.visible, "plan-targets", target.id);
  const to = next(state, plan.visible.compiled.byId.has("plan-targets.helps"));
  return (
    <td class="plan-cell">
      {plan.mayWrite("plan-targets") ? (
        <button
          type="submit"
          class="plan-turn"
          name="do"
          value={`turn plan-targets ${target.id} ${row.named} ${to} ${links} ${helps}`}
          data-cell={`${row.named} ${target.id}`}
        >
          <Dot state={state} />
          <span class="govuk-visually-hidden">{say.cell(number, row.name, say.coverage[state])}</span>
        </button>
      ) : (
        state !== "none" && (
          <>
            <Dot state={state} />
            <span class="govuk-visually-hidden">{say.coverage[state]}</span>
          </>
        )
      )}
    </td>
  );
}

/** Controls or changes that are for a row: a mark, and the way to the page where they are chosen. */
export function OthersCell(props: {
  readonly plan: PlanPage;
  readonly row: PlanRow;
  readonly column: string;
  readonly list: string;
  readonly entries: readonly PlanEntry[];
}): JSX.Element {
  const { plan, row, column, list, entries } = props;
  const say = planWords();
  // Factors and goals are answered by targets alone.
  if (row.kind !== "behaviour" && row.kind !== "outcome") return <td class="plan-cell" />;
  const mark = entries.length > 0 && (
    <>
      <Dot state="meant" />
      {entries.length > 1 && <span aria-hidden="true"> {entries.length}</span>}
    </>
  );
  const words = <span class="govuk-visually-hidden">{say.cellOf(column, row.name, entries.length)}</span>;
  return (
    <td class="plan-cell">
      {plan.mayWrite(list) ? (
        <a class="plan-turn" href={planRowPath(plan.visible.head.id, row.named)} data-cell={`${row.named} ${list}`}>
          {mark}
          {words}
        </a>
      ) : (
        entries.length > 0 && (
          <>
            {mark}
            {words}
          </>
        )
      )}
    </td>
  );
}
