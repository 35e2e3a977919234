import type { Section } from "../../language.ts";
import { rjEpisodes } from "./rj-episodes.ts";
import { rjShared } from "./rj-shared.ts";

export const restorativeJusticeSection: Section = {
  id: "restorative-justice",
  title: "Restorative justice",
  group: "module",
  subSections: [rjShared, rjEpisodes],
};
