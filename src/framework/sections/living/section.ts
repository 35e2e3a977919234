import type { Section } from "../../language.ts";
import { livingArrangements } from "./living-arrangements.ts";
import { neighbourhood } from "./neighbourhood.ts";

export const livingSection: Section = {
  id: "living",
  title: "Living arrangements and environment",
  group: "personal-family-social",
  subSections: [livingArrangements, neighbourhood],
};
