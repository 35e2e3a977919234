import type { Shelf } from "../corpus.ts";
import { unseenDescription } from "./description-not-analysis.ts";
import { unseenEvidence } from "./evidence-missing.ts";
import { unseenRepeats } from "./repeated-text.ts";
import { unseenSaysNothing } from "./says-nothing.ts";
import { unseenVictimName } from "./victim-name.ts";

/** The checks that judge prose, on texts that were kept shut until the rules were done. Never learn from these. */
export const unseen: Shelf = {
  "evidence-missing": unseenEvidence,
  "description-not-analysis": unseenDescription,
  "repeated-text": unseenRepeats,
  "says-nothing": unseenSaysNothing,
  "victim-name": unseenVictimName,
};
