import type { JSX } from "preact";
import { missingIn } from "../../../assessment/plan-coverage/complete-enough.ts";
import type { CoverageGap } from "../../../assessment/plan-coverage/plan-coverage.ts";
import { planWords } from "../../../wording/plan.ts";
import { PlainButton } from "../../components/plain-button/plain-button.tsx";
import { gapSentence } from "./gap-sentence.ts";
import type { PlanPage, PlanRow } from "./plan-model.ts";
import { questionFromPlan } from "./plan-paths.ts";

/** The gaps of a row, each with what fills it: a new target, control or change for this row, or the field that is empty. */
export function RowGaps({ plan, row }: { readonly plan: PlanPage; readonly row: PlanRow }): JSX.Element {
  return (
    <>
      {row.gaps.map((gap) => (
        <p key={gap} class="plan-gap">
          <b>{gapSentence(plan, row, gap)}</b> <GapAct plan={plan} row={row} gap={gap} />
        </p>
      ))}
    </>
  );
}

export function GapAct(props: {
  readonly plan: PlanPage;
  readonly row: PlanRow;
  readonly gap: CoverageGap;
}): JSX.Element | null {
  const { plan, row, gap } = props;
  const say = planWords().act;
  const begin = (what: "target" | "control" | "change", list: string, text: string): JSX.Element | null =>
    plan.mayWrite(list) ? (
      <PlainButton name="do" value={`${what} ${row.named}`} about={row.name}>
        {text}
      </PlainButton>
    ) : null;
  switch (gap) {
    case "unplanned":
      return (
        <>
          {begin("target", "plan-targets", say.addTarget)} {begin("control", "external-controls", say.addControl)}
        </>
      );
    case "no-contingency":
      return begin("change", row.kind === "outcome" ? "contingency-safety" : "contingency-others", say.writeChange);
    case "nobody-named": {
      const href = whoIsMissing(plan, row);
      return href === null ? null : <a href={href}>{say.name}</a>;
    }
    default:
      return begin("target", "plan-targets", say.addTarget);
  }
}

/** Where the first part of the plan that is for this row says who does it. */
function whoIsMissing(plan: PlanPage, row: PlanRow): string | null {
  const target = plan.coverage.targets.find(({ id }) => row.targets.has(id));
  const entry = target ?? row.controls[0] ?? row.changes[0];
  if (entry === undefined) return null;
  const field = target ? "helpers-will" : "who";
  return missingIn(entry, [field]).length === 0 ? null : questionFromPlan(plan.visible, entry.at(field));
}
