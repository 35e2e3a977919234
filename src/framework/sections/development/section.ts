import type { Section } from "../../language.ts";
import { mentalHealth } from "./mental-health.ts";
import { physicalHealth } from "./physical-health.ts";
import { screeningTools } from "./screening-tools.ts";
import { selfHarmLoss } from "./self-harm-loss.ts";
import { slcn } from "./slcn.ts";

export const developmentSection: Section = {
  id: "development",
  title: "Young person's development",
  group: "personal-family-social",
  subSections: [screeningTools, physicalHealth, slcn, mentalHealth, selfHarmLoss],
};
