import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { parseAddress } from "../../../framework/address.ts";
import type { Address } from "../../../framework/answers.ts";
import { entryPath, questionPath, stagePath } from "../paths.ts";

/** Where facts of a stage are found and cited; with the question into whose answer they go. */
export const citePath = (stageId: string, into?: Address): string =>
  `${stagePath(stageId)}/cite${into === undefined ? "" : `?into=${encodeURIComponent(into)}`}`;

/** Where a cited fact is read: an entry on its own page, everything else at its very row. */
export function factPath(visible: VisibleStage, address: Address): string {
  const parsed = parseAddress(address);
  return parsed?.kind === "entry" ? entryPath(visible, parsed.question, parsed.entry) : questionPath(visible, address);
}
