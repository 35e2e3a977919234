import { parseAddress } from "../../framework/address.ts";
import type { Address, AnswerValue } from "../../framework/answers.ts";
import type { SubSectionId } from "../../framework/language.ts";
import type { Work } from "../actor.ts";
import { notFound, type Outcome, refused } from "../refusal.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { type SavedAnswers, saveAnswers } from "./save-answers.ts";
import type { AnswerChange } from "./save-types.ts";

export interface ConfirmSubSectionInput {
  readonly stageId: string;
  readonly runId: string;
  readonly subSection: SubSectionId;
}

/**
 * Confirms "no change" once for a sub-section: every carried or received answer that it shows becomes confirmed, as it stands (conventions,
 * `## depth-and-required`, review stages). What somebody changes at the same moment is answered as a conflict and not confirmed.
 */
export async function confirmSubSection(work: Work, input: ConfirmSubSectionInput): Promise<Outcome<SavedAnswers>> {
  const visible = await visibleTo(work, input.stageId);
  if (visible === null || !visible.subSections.includes(input.subSection)) return refused(notFound);
  const changes = [...visible.states].flatMap(([address, state]): AnswerChange[] => {
    if (state !== "carried" && state !== "received") return [];
    const parsed = parseAddress(address);
    const found = parsed === null ? undefined : visible.compiled.byId.get(parsed.question);
    if (found?.subSection !== input.subSection || !visible.evaluation.shown.has(address)) return [];
    const value = stands(visible, address);
    return value === null ? [] : [{ address, value, version: visible.meta.get(address)?.version ?? 0, confirm: true }];
  });
  return saveAnswers(work, { stageId: input.stageId, runId: input.runId, changes });
}

/** The value that stands at an address; null for entries, whose fields are confirmed one by one. */
function stands({ answers }: VisibleStage, address: Address): AnswerValue | null {
  const parsed = parseAddress(address);
  if (parsed?.kind === "question") return answers.values[parsed.question] ?? null;
  if (parsed?.kind !== "field") return null;
  return answers.entries[parsed.list]?.find((entry) => entry.id === parsed.entry)?.values[parsed.question] ?? null;
}
