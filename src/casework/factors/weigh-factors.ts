/** The factors of a stage as they are weighed: beside the last stage, the places where they were noticed, and the targets that use them. */
import { compareFactors, type FactorComparison } from "../../assessment/factors/compare-factors.ts";
import { type Factor, factorList, factorsIn } from "../../assessment/factors/factors.ts";
import { type NoticedAt, noticedAt } from "../../assessment/factors/noticed-at.ts";
import type { SubSectionId } from "../../framework/language.ts";
import { ownWords } from "../local-configuration/worded.ts";
import { vocabularyOf } from "../stages/stage-content.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";

const targets = "plan-targets";

/** The page of the list in this stage; null where the stage has none, or none for this person. */
export function factorsHome(visible: VisibleStage): SubSectionId | null {
  const home = visible.compiled.byId.get(factorList)?.subSection;
  return home !== undefined && visible.subSections.includes(home) ? home : null;
}

/** @param last the last completed stage; its factors are compared only where this person may see them */
export function weighFactors(visible: VisibleStage, last: VisibleStage | null): FactorComparison {
  const before = last !== null && factorsHome(last) !== null ? factorsIn(last.answers) : null;
  return compareFactors(factorsIn(visible.answers), before);
}

/** Where it was noticed, if that is a place of this stage that this person sees. */
export function placeNoticed(visible: VisibleStage, factor: Factor): NoticedAt | null {
  const at = noticedAt(ownWords(visible.compiled), factor.source, vocabularyOf(visible));
  return at !== null && visible.subSections.includes(at.subSection) ? at : null;
}

/** Ids of the targets of the plan that answer a factor; null where this person does not see the plan. */
export function targetsFor(visible: VisibleStage, factor: string): readonly string[] | null {
  const home = visible.compiled.byId.get(targets)?.subSection;
  if (home === undefined || !visible.subSections.includes(home)) return null;
  return (visible.answers.entries[targets] ?? []).flatMap(({ id, values }) => {
    const links = values[`${targets}.links`];
    return Array.isArray(links) && links.includes(factor) ? [id] : [];
  });
}
