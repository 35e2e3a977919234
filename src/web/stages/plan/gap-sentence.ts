import type { CoverageGap } from "../../../assessment/plan-coverage/plan-coverage.ts";
import { planWords } from "../../../wording/plan.ts";
import type { PlanPage, PlanRow } from "./plan-model.ts";

/** What a row of the plan lacks, as a sentence. */
export function gapSentence({ coverage }: PlanPage, row: PlanRow, gap: CoverageGap): string {
  const say = planWords().gap;
  switch (gap) {
    case "unplanned":
      return say.unplanned;
    case "only-helped":
      return say.onlyHelped(coverage.targets.flatMap(({ id }, at) => (row.targets.has(id) ? [at + 1] : [])));
    case "no-target":
      return say.noTarget;
    case "unused":
      return say.unused;
    case "no-contingency":
      return say.noContingency;
    case "nobody-named":
      return say.nobodyNamed;
    case "no-goal-target":
      return say.noGoalTarget;
    case "no-repair-target":
      return say.noRepairTarget;
  }
}
