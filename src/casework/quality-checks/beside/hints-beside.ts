import { checkHintsWords } from "../../../wording/check-hints.ts";
import type { VisibleStage } from "../../stages/visible-stage.ts";
import type { Noted } from "../../writing-notes/noted.ts";
import type { QualityCheckId } from "../quality-checks.ts";
import { answeredBeside } from "./answers-beside.ts";
import { linkedInTime, notOpened } from "./connection-hints.ts";
import { ageOfFacts, alertsRaised, differences, kindsOfSources, whatIsMissing } from "./core-hints.ts";
import {
  concernsWithoutDetails,
  episodesMissingParts,
  notProceeded,
  screeningWithoutAction,
  servicesWithoutSource,
  topicsWithoutStrength,
} from "./gathering-hints.ts";
import { firstOf, type Hint, HintSource, hint } from "./hint.ts";
import {
  behavioursWithControls,
  contingencyEffects,
  datesOf,
  emptyInModules,
  entriesByGrid,
  readingAge,
  resourcesByKind,
  toldAgain,
  victimsNamed,
  withoutEvidence,
} from "./judgement-hints.ts";

/** What is found for a check, beside the answers of `answersBeside` (content part 20, "shown automatically"). */
const found: Readonly<Partial<Record<QualityCheckId, (source: HintSource) => readonly Hint[]>>> = {
  "qc-core-current": ageOfFacts,
  "qc-core-alerts": alertsRaised,
  "qc-core-sources": kindsOfSources,
  "qc-core-gaps": whatIsMissing,
  "qc-pfs-depth": concernsWithoutDetails,
  "qc-pfs-strengths": topicsWithoutStrength,
  "qc-pfs-screening": screeningWithoutAction,
  "qc-pfs-safeguarding": alertsRaised,
  "qc-pfs-agencies": servicesWithoutSource,
  "qc-self-used": differences,
  "qc-off-episodes": episodesMissingParts,
  "qc-off-other": notProceeded,
  "qc-exp-analysis": toldAgain,
  "qc-exp-connections": linkedInTime,
  "qc-exp-structure": notOpened,
  "qc-exp-future": entriesByGrid,
  "qc-exp-victims": victimsNamed,
  "qc-plan-child": readingAge,
  "qc-plan-others": behavioursWithControls,
  "qc-plan-resources": resourcesByKind,
  "qc-plan-contingency": contingencyEffects,
  "qc-mod-restorative": victimsNamed,
  "qc-mod-custody": emptyInModules,
  "qc-review-timely": datesOf,
  "qc-defensible": withoutEvidence,
};

/** A change since the last signature, as far as a hint counts it. */
interface CountedChange {
  readonly subSection: string;
}

/** Lines beside a quality check, worked out from what its reader may see; none for a check of which nothing can be worked out. */
export function hintsBeside(
  visible: VisibleStage,
  notes: readonly Noted[],
  changes: readonly CountedChange[],
  today: string,
): (check: string) => readonly Hint[] {
  const source = new HintSource(visible, notes, today);
  return (check) => {
    const find = Object.entries(found).find(([id]) => id === check)?.[1];
    const counted = check === "qc-core-change" ? changesByPart(source, changes) : [];
    return [...answeredBeside(source, check), ...(find?.(source) ?? []), ...counted];
  };
}

/** What changed, by part. */
function changesByPart(source: HintSource, changes: readonly CountedChange[]): readonly Hint[] {
  const counts = new Map<string, number>();
  for (const { subSection } of changes) counts.set(subSection, (counts.get(subSection) ?? 0) + 1);
  return firstOf(
    [...counts].map(([subSection, count]) => hint(checkHintsWords().changes(source.titleOf(subSection), count))),
  );
}
