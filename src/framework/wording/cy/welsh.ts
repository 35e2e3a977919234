import type { Wording } from "../pack.ts";
import { coreRecord } from "./core-record.ts";
import { coreRecordScales } from "./core-record-scales.ts";
import { flagLabels } from "./flags.ts";
import { sectionTitles } from "./sections.ts";
import { stageTitles } from "./stages.ts";

/** Ids of questions and scales mean the same fact in every framework, and a flag is named after its id. */
const shared: Wording = {
  ...(coreRecord.questions === undefined ? {} : { questions: coreRecord.questions }),
  scales: coreRecordScales,
  flags: flagLabels,
};

/** The first Welsh wording of AssetPlus: Core Record, and what sections, stages and flags are called. It awaits a translator's review. */
const assetplus: Wording = { ...shared, ...coreRecord, sections: sectionTitles, stages: stageTitles };

/** The Welsh words of a framework; what they leave out is shown in English. */
export const welshOf = (framework: string): Wording => (framework === "assetplus" ? assetplus : shared);
