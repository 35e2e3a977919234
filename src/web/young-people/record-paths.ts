import { frameworkIndex } from "../../assessment/framework-index.ts";
import { parseAddress } from "../../framework/address.ts";
import type { Address } from "../../framework/answers.ts";
import { rowId, subSectionPath, youngPersonPath } from "../stages/paths.ts";
import { recordFramework } from "./record-framework.ts";

/** The page on which a part of the record is read and changed. */
export const recordPath = (youngPersonId: string, subSection: string): string =>
  `${youngPersonPath(youngPersonId)}/record/${subSection}`;

export const recordEntryPath = (youngPersonId: string, subSection: string, list: string, entry: string): string =>
  `${recordPath(youngPersonId, subSection)}/${list}/${entry}`;

/** Where a fact of the record is asked, at its very row. */
export function recordQuestionPath(youngPersonId: string, address: Address): string {
  const parsed = parseAddress(address);
  const placed = parsed ? frameworkIndex(recordFramework()).questions.get(parsed.question) : undefined;
  if (parsed === null || placed === undefined) return youngPersonPath(youngPersonId);
  const row = (of: string): string => `#${encodeURIComponent(rowId(of))}`;
  if (parsed.kind === "field")
    return `${recordEntryPath(youngPersonId, placed.subSection.id, parsed.list, parsed.entry)}${row(address)}`;
  return `${recordPath(youngPersonId, placed.subSection.id)}${row(parsed.question)}`;
}

/**
 * The address in the record of a link that the rows of a stage's page made. The record borrows those rows (`record-views.ts`) under the young
 * person's id, so that a link into "stage" of that id is one into the record.
 */
export function inRecord(youngPersonId: string, href: string): string {
  const stage = subSectionPath(youngPersonId, "");
  return href.startsWith(stage) ? `${youngPersonPath(youngPersonId)}/record/${href.slice(stage.length)}` : href;
}
