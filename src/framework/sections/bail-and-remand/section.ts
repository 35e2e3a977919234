import type { Section } from "../../language.ts";
import { bailCaseFacts } from "./bail-case-facts.ts";
import { bailHome } from "./bail-home.ts";
import { bailObjectionsAndAnswers } from "./bail-objections-and-answers.ts";
import { bailOutcome } from "./bail-outcome.ts";
import { bailPackage } from "./bail-package.ts";
import { bailRecommendationSummary } from "./bail-recommendation-summary.ts";
import { bailRecord } from "./bail-record.ts";
import { bailRemandTests } from "./bail-remand-tests.ts";

export const bailAndRemandSection: Section = {
  id: "bail-and-remand",
  title: "Bail and remand",
  group: "module",
  subSections: [
    bailCaseFacts,
    bailRecord,
    bailObjectionsAndAnswers,
    bailHome,
    bailPackage,
    bailRemandTests,
    bailRecommendationSummary,
    bailOutcome,
  ],
};
