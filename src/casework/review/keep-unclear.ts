import { saysYetToClarify } from "../../assessment/progress.ts";
import type { Address } from "../../framework/answers.ts";
import { isUnfitting } from "../../framework/answers.ts";
import type { Work } from "../actor.ts";
import { normaliseText } from "../answers/normalise-text.ts";
import { type SavedAnswer, saveAnswer } from "../answers/save-answer.ts";
import { notFound, type Outcome, refused } from "../refusal.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { noReasonGiven, nothingUnclear, reasonTooLong } from "./refusals.ts";
import { valueAt } from "./waiting.ts";

/** More than a reason needs (own); what is longer belongs in the answers. */
export const longestReason = 2000;

/**
 * Keeps an answer "yet to clarify" that was so at the stage before: with a reason, which the manager reads and signs (content part 00,
 * "yet to clarify"; part 30, stage-see-yet-to-clarify-count: "at the first review each must be answered or given a reason").
 */
export async function keepUnclear(
  work: Work,
  input: {
    readonly stageId: string;
    readonly runId: string;
    readonly address: Address;
    readonly version: number;
    readonly reason: string;
  },
): Promise<Outcome<SavedAnswer>> {
  const visible = await visibleTo(work, input.stageId);
  if (visible === null) return refused(notFound);
  const { address, stageId, runId, version } = input;
  const value = valueAt(visible, address);
  const meta = visible.meta.get(address);
  const fromBefore = meta?.state === "carried" || meta?.state === "confirmed";
  if (!fromBefore || value === null || isUnfitting(value) || !saysYetToClarify(value)) return refused(nothingUnclear);
  const reason = normaliseText(input.reason).text.trim();
  if (reason === "") return refused(noReasonGiven);
  if (reason.length > longestReason) return refused(reasonTooLong(longestReason));
  return saveAnswer(work, { stageId, runId, address, version, value, confirm: true, keptBecause: reason });
}
