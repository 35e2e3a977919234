import type { SummaryVersion } from "../../../assessment/one-page-summary/summary.ts";
import { stagePath } from "../paths.ts";

/** The one-page summary of a stage, in full unless another version is named. */
export const summaryPath = (stageId: string, version: SummaryVersion = "full"): string =>
  `${stagePath(stageId)}/summary${version === "full" ? "" : `?version=${version}`}`;
