import { type Refusal, spoken } from "../../casework/refusal.ts";
import { savingWords } from "../../wording/saving.ts";

/** A save that did not come in the form that our own pages use. */
export const notUnderstoodSave: Refusal = spoken(400, "not-understood", () => savingWords().notUnderstood);
