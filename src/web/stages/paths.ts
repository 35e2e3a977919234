import type { FrameworkIndex } from "../../casework/stages/framework-index.ts";
import { frameworkIndex } from "../../casework/stages/framework-index.ts";
import type { VisibleStage } from "../../casework/stages/visible-stage.ts";
import { parseAddress } from "../../framework/address.ts";
import type { Address } from "../../framework/answers.ts";

export const youngPersonPath = (youngPersonId: string): string => `/young-people/${youngPersonId}`;
export const stagePath = (stageId: string): string => `/stages/${stageId}`;
export const subSectionPath = (stageId: string, subSection: string): string =>
  `/stages/${stageId}/sections/${subSection}`;
export const leftPath = (stageId: string): string => `/stages/${stageId}/left`;

/** The page of one entry of a list. */
export function entryPath(stageId: string, index: FrameworkIndex, list: string, entry: string): string {
  const subSection = index.questions.get(list)?.subSection.id ?? "";
  return `${subSectionPath(stageId, subSection)}/${list}/${entry}`;
}

/** Where a question is asked, at its very row: its sub-section, or the page of its entry. */
export function questionPath(visible: VisibleStage, address: Address): string {
  const index = frameworkIndex(visible.compiled.framework);
  const parsed = parseAddress(address);
  const subSection = parsed ? index.questions.get(parsed.question)?.subSection.id : undefined;
  if (parsed === null || subSection === undefined) return leftPath(visible.head.id);
  const anchor = `#${encodeURIComponent(rowId(address))}`;
  if (parsed.kind !== "field") {
    const row = parsed.kind === "entry" ? `#${encodeURIComponent(rowId(parsed.question))}` : anchor;
    return `${subSectionPath(visible.head.id, subSection)}${row}`;
  }
  return `${entryPath(visible.head.id, index, parsed.list, parsed.entry)}${anchor}`;
}

/** The id of a question's row in its page. */
export const rowId = (address: Address): string => `question-${address}`;
