import type { Section } from "../../language.ts";
import { psrConclusion } from "./psr-conclusion.ts";
import { psrFront } from "./psr-front.ts";
import { psrOffenceAnalysis } from "./psr-offence-analysis.ts";
import { psrRisk } from "./psr-risk.ts";
import { psrSources } from "./psr-sources.ts";
import { psrYoungPerson } from "./psr-young-person.ts";

export const preSentenceReportSection: Section = {
  id: "pre-sentence-report",
  title: "Pre-sentence report",
  group: "module",
  subSections: [psrFront, psrSources, psrOffenceAnalysis, psrYoungPerson, psrRisk, psrConclusion],
};
