import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import type { Address } from "../../../framework/answers.ts";
import { questionPath, stagePath } from "../paths.ts";

export const reviewPath = (stageId: string): string => `${stagePath(stageId)}/review`;

/** The page that shows every answer of a section, or of one sub-section, to be confirmed. */
export const checkPath = (stageId: string, place: string): string => `${stagePath(stageId)}/check/${place}`;

/** The page of a question with its carried answer open to be changed, and the way back to where it was read. */
export function changePath(visible: VisibleStage, address: Address, backTo: string): string {
  const [path = "", row] = questionPath(visible, address).split("#");
  const and = path.includes("?") ? "&" : "?";
  const query = `change=${encodeURIComponent(address)}&back=${encodeURIComponent(backTo)}`;
  return `${path}${and}${query}${row === undefined ? "" : `#${row}`}`;
}
