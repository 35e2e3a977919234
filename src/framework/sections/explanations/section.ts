import type { Section } from "../../language.ts";
import { dangerousness } from "./dangerousness.ts";
import { futureBehaviour } from "./future-behaviour.ts";
import { futureBehaviourSummary } from "./future-behaviour-summary.ts";
import { mappa } from "./mappa.ts";
import { safetyAndWellbeing } from "./safety-and-wellbeing.ts";
import { understandingBehaviour } from "./understanding-behaviour.ts";

export const explanationsSection: Section = {
  id: "explanations",
  title: "Explanations and conclusions",
  group: "explanations",
  subSections: [
    understandingBehaviour,
    futureBehaviour,
    dangerousness,
    futureBehaviourSummary,
    mappa,
    safetyAndWellbeing,
  ],
};
