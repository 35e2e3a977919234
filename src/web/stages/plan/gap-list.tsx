import type { JSX } from "preact";
import { targetFields } from "../../../assessment/plan-coverage/complete-enough.ts";
import { planWords } from "../../../wording/plan.ts";
import { PlainButton } from "../../components/plain-button/plain-button.tsx";
import { GapAct } from "./gap-acts.tsx";
import { gapSentence } from "./gap-sentence.ts";
import { lacks, type PlanPage } from "./plan-model.ts";
import { planRowId } from "./plan-paths.ts";

/** How many gaps the plan has: what is not answered, what is not written, and targets that lack something. */
export const countGaps = (plan: PlanPage): number =>
  plan.rows.reduce((sum, row) => sum + row.gaps.length, 0) +
  plan.coverage.missingContingency.length +
  unfinished(plan).length;

/** Targets without all that makes them possible, with their numbers. */
const unfinished = ({ coverage }: PlanPage) =>
  coverage.targets.flatMap((target, at) => {
    const count = lacks(target, "plan-targets");
    return count === 0 ? [] : [{ target, number: at + 1, count: Math.min(count, targetFields.length) }];
  });

/**
 * The gaps as sentences, each with what fills it: above the table where that is too wide to be seen whole; what belongs to no row of the
 * table stands here on every screen.
 */
export function GapList({ plan }: { readonly plan: PlanPage }): JSX.Element | null {
  const say = planWords();
  if (countGaps(plan) === 0) return null;
  const inRows = plan.rows.flatMap((row) => row.gaps.map((gap) => ({ row, gap })));
  return (
    <ul class="plan-gaps" aria-label={say.gap.listed}>
      {inRows.map(({ row, gap }) => (
        <li key={`${row.named} ${gap}`} class="plan-gaps__row">
          <a href={`#${planRowId(row.named)}`}>{row.name}</a>: <b>{gapSentence(plan, row, gap)}</b>{" "}
          <GapAct plan={plan} row={row} gap={gap} />
        </li>
      ))}
      {plan.coverage.missingContingency.map((list) => (
        <li key={list} data-gap tabIndex={-1}>
          <b>{list === "contingency-others" ? say.gap.contingencyOthers : say.gap.contingencySafety}</b>{" "}
          {plan.mayWrite(list) && (
            <PlainButton name="do" value={`change ${list}`}>
              {say.act.writeChange}
            </PlainButton>
          )}
        </li>
      ))}
      {unfinished(plan).map(({ target, number, count }) => (
        <li key={target.id} data-gap tabIndex={-1}>
          <b>{say.gap.targetMissing(number, count)}</b> <a href={`#${planRowId(target.id)}`}>{say.act.write}</a>
        </li>
      ))}
    </ul>
  );
}
