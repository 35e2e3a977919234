import type { Dossier } from "../../web/practice/dossier.ts";
import type { WrittenCase } from "../demonstration/case.ts";
import { storyDay } from "../demonstration/story-time.ts";

/** A dossier with the case that it makes: the record as the administrative officer would have written it, and the open stage. */
export interface WrittenDossier extends Dossier {
  readonly told: WrittenCase;
}

/** Everything is entered on the day on which the dossier is begun; the acts themselves are the learner's. */
export const today = { by: "priya", on: storyDay, at: "23:59" } as const;
