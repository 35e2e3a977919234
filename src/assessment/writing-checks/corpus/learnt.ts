import type { Shelf } from "./corpus.ts";
import { descriptionLearnt } from "./description-learnt.ts";
import { descriptionNotAnalysis } from "./description-not-analysis.ts";
import { evidenceMissing } from "./evidence-missing.ts";
import { oldUnclear } from "./old-unclear.ts";
import { repeatedText } from "./repeated-text.ts";
import { riskUnplanned } from "./risk-unplanned.ts";
import { saidDifferently } from "./said-differently.ts";
import { saysNothingTexts } from "./says-nothing.ts";
import { victimName } from "./victim-name.ts";

/** The texts that the rules were made from. */
export const learnt: Shelf = {
  "evidence-missing": evidenceMissing,
  "description-not-analysis": {
    fires: [...descriptionNotAnalysis.fires, ...descriptionLearnt.fires],
    silent: [...descriptionNotAnalysis.silent, ...descriptionLearnt.silent],
  },
  "repeated-text": repeatedText,
  "says-nothing": saysNothingTexts,
  "risk-unplanned": riskUnplanned,
  "said-differently": saidDifferently,
  "old-unclear": oldUnclear,
  "victim-name": victimName,
};
