import type { StageStatus } from "../../database/schema.ts";
import { sendingWords } from "../../wording/sending.ts";
import { nothingChanged, type Refusal, spoken } from "../refusal.ts";
import { refuseAction, type StageSituation } from "../stages/actions.ts";
import type { StageSnapshot } from "../stages/snapshot.ts";

const notReady = (status: StageStatus): Refusal =>
  spoken(409, "stage-not-complete", () => nothingChanged(sendingWords().notReady[status]));

/** Why a stage is not sent: it is not complete, or this is not the person. Null where nothing is in the way. */
export function refuseSending(situation: StageSituation): Refusal | null {
  const { status, relations } = situation;
  if (!relations.includes("sender")) return notYours;
  return status === "completed" ? refuseAction("send", situation) : notReady(status);
}

/** Whoever has no permission to send reads the same in every state. */
const notYours: Refusal = spoken(403, "may-not-send", () => nothingChanged(sendingWords().notYours));
const notChecked: Refusal = spoken(409, "modules-not-checked", () => nothingChanged(sendingWords().notChecked));

/**
 * Modules go out only when a manager has said that they are ready. That decision is the signature of the modules
 * (docs/decisions/oversight-lives-in-signatures.md; content part 30, module-check-decision). Completing asks for it already; this is asked
 * again of what was really kept.
 */
export function refuseUnchecked(snapshot: Pick<StageSnapshot, "evaluation" | "signatures">): Refusal | null {
  const needed = snapshot.evaluation.signatures.some(({ part, needed }) => part === "modules" && needed);
  const signed = snapshot.signatures.some(({ part }) => part === "modules");
  return needed && !signed ? notChecked : null;
}
