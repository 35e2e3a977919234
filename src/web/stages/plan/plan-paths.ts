import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import type { Address } from "../../../framework/answers.ts";
import { planWords } from "../../../wording/plan.ts";
import { entryPath, leadingBack, questionPath, stagePath } from "../paths.ts";

/** The whole plan of a stage on one page. */
export const planPath = (stageId: string): string => `${stagePath(stageId)}/plan`;
/** What answers one risk or factor, chosen part by part. */
export const planRowPath = (stageId: string, named: string): string => `${planPath(stageId)}/for/${named}`;

/** The page of an entry, with the way back to the plan. */
export const entryFromPlan = (visible: VisibleStage, list: string, entry: string): string =>
  leadingBack(entryPath(visible, list, entry), "plan");

/** Where a question is asked, with the way back to the plan. */
export const questionFromPlan = (visible: VisibleStage, address: Address): string =>
  leadingBack(questionPath(visible, address), "plan");

/** Where the plan page holds a row of its tables. */
export const planRowId = (entry: string): string => `plan-${entry}`;

/** Whether this person sees a plan at this stage. */
export function hasPlan({ compiled, subSections }: VisibleStage): boolean {
  const list = compiled.byId.get("plan-targets");
  return list?.atThisStage === true && subSections.includes(list.subSection);
}

/** The plan as the place from which somebody came; null when they came from elsewhere. */
export const cameToPlan = (
  visible: VisibleStage,
  from: string | null,
): { readonly href: string; readonly text: string; readonly place: string } | null =>
  from === "plan" && hasPlan(visible)
    ? { href: planPath(visible.head.id), text: planWords().row.back, place: from }
    : null;
