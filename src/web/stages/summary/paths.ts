import { type SummaryVersion, summaryVersions } from "../../../assessment/one-page-summary/summary.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import type { Address } from "../../../framework/answers.ts";
import type { Language } from "../../../wording/current-language.ts";
import { questionPath, stagePath } from "../paths.ts";
import { scorePath } from "../score/paths.ts";

/** The one-page summary of a stage, in full unless another version is named. */
export const summaryPath = (stageId: string, version: SummaryVersion = "full"): string =>
  `${stagePath(stageId)}/summary${asked({ version: version === "full" ? null : version })}`;

/** The same as a file of one page; in the language of the request unless another is named. */
export const summaryFilePath = (stageId: string, version: SummaryVersion, language: Language | null = null): string =>
  `${stagePath(stageId)}/summary.pdf${asked({ version: version === "full" ? null : version, language })}`;

/** The version that the address names; the full one where it names none that there is. */
export const versionOf = (query: URLSearchParams): SummaryVersion =>
  summaryVersions.find((version) => version === query.get("version")) ?? "full";

function asked(values: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return query.size === 0 ? "" : `?${query}`;
}

/** Where a line of a summary comes from. The score is explained on a page of its own. */
export const summarisedPath = (visible: VisibleStage, address: Address): string =>
  address === "yogrs-two-year" ? scorePath(visible.head.id) : questionPath(visible, address);
