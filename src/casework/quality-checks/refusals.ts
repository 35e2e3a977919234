import { qualityChecksWords } from "../../wording/quality-checks.ts";
import { nothingChanged, type Refusal, spoken } from "../refusal.ts";

/** Why a checklist was not kept, or held a signature. */
export const notAskedHere: Refusal = spoken(422, "no-such-check", () => nothingChanged(qualityChecksWords().notAsked));

export function checksOpen(count: number): Refusal {
  const { happened, toDo } = qualityChecksWords().stillOpen;
  return { status: 409, code: "checks-open", ...nothingChanged({ happened: happened(count), toDo }) };
}
