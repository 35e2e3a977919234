import type { Wording } from "../pack.ts";
import { stageTitles } from "./stages.ts";

/** Ids of questions and scales mean the same fact in every framework; titles are AssetPlus's own. */
const shared: Wording = {};

/** The first Welsh wording of AssetPlus: Core Record, and what sections and stages are called. It awaits a translator's review. */
const assetplus: Wording = { ...shared, stages: stageTitles };

/** The Welsh words of a framework; what they leave out is shown in English. */
export const welshOf = (framework: string): Wording => (framework === "assetplus" ? assetplus : shared);
