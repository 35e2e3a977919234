import { panels as cy } from "./cy/panels.ts";
import { panels as en } from "./en/panels.ts";
import { wordsOf } from "./words.ts";

/** What is said of risk and safety panels, and of the signed plan beside ours. */
export const panelsWords = wordsOf("panels", en, cy);
