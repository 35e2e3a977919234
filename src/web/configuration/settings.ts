import type { Setting } from "./setting.ts";
import { checklist } from "./settings/checklist.tsx";
import { criteria } from "./settings/criteria.tsx";
import { mandatory } from "./settings/mandatory.tsx";
import { pathways } from "./settings/pathways.tsx";
import { review } from "./settings/review.tsx";
import { riskPanel } from "./settings/risk-panel.tsx";
import { risks } from "./settings/risks.tsx";
import { teams } from "./settings/teams.tsx";
import { unclearDays } from "./settings/unclear-days.tsx";
import { wordingPack } from "./settings/wording-pack.tsx";

/** Everything that a service sets, in the order of the page. */
export const settings: readonly Setting[] = [
  teams,
  criteria,
  checklist,
  mandatory,
  risks,
  pathways,
  riskPanel,
  unclearDays,
  review,
  wordingPack,
];
