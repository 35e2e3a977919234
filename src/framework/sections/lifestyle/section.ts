import type { Section } from "../../language.ts";
import { alcoholScreen } from "./alcohol-screen.ts";
import { lifestyleFeatures } from "./lifestyle-features.ts";
import { selfIdentity } from "./self-identity.ts";
import { substanceMisuse } from "./substance-misuse.ts";
import { thinkingBehaviour } from "./thinking-behaviour.ts";

export const lifestyleSection: Section = {
  id: "lifestyle",
  title: "Lifestyle, identity and behaviour",
  group: "personal-family-social",
  subSections: [substanceMisuse, alcoholScreen, lifestyleFeatures, selfIdentity, thinkingBehaviour],
};
