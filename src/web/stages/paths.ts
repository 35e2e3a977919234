import { frameworkIndex } from "../../assessment/framework-index.ts";
import type { VisibleStage } from "../../casework/stages/visible-stage.ts";
import { parseAddress } from "../../framework/address.ts";
import type { Address } from "../../framework/answers.ts";

export const youngPersonPath = (youngPersonId: string): string => `/young-people/${youngPersonId}`;
/** The young person on one page: what stands now. */
export const coreRecordPath = (youngPersonId: string): string => `${youngPersonPath(youngPersonId)}/core-record`;
export const stagePath = (stageId: string): string => `/stages/${stageId}`;
export const subSectionPath = (stageId: string, subSection: string): string =>
  `/stages/${stageId}/sections/${subSection}`;
/** Where files of a stage are sent to and opened. */
export const filesPath = (stageId: string): string => `/stages/${stageId}/files`;
/** Where `?q=…` finds questions of the stage. */
export const findPath = (stageId: string): string => `/stages/${stageId}/find`;
/** Who writes the stage beside its owner. */
export const peoplePath = (stageId: string): string => `/stages/${stageId}/people`;
/** The risk or safety panel that a judgement has called. */
export const panelPath = (stageId: string): string => `/stages/${stageId}/panel`;
/** The plan beside the contract or plan that was signed with the young person. */
export const contractPath = (stageId: string): string => `/stages/${stageId}/signed-plan`;
/** Referrals that answers propose. */
export const referralsPath = (stageId: string): string => `/stages/${stageId}/referrals`;
export const leftPath = (stageId: string): string => `/stages/${stageId}/left`;

/** What was noticed about the writing of a page, for its script. */
export const notesPath = (
  stageId: string,
  subSection: string,
  entry: { readonly list: string; readonly id: string } | null,
): string =>
  `${subSectionPath(stageId, subSection)}/notes${entry ? `?page=${encodeURIComponent(`${entry.list}[${entry.id}]`)}` : ""}`;

/** The page of one entry of a list. */
export const entryPath = (visible: VisibleStage, list: string, entry: string): string =>
  `${subSectionPath(visible.head.id, subSectionOf(visible, list) ?? "")}/${list}/${entry}`;

/** Where a question is asked, at its very row: its sub-section, or the page of its entry. */
export function questionPath(visible: VisibleStage, address: Address): string {
  const parsed = parseAddress(address);
  const subSection = parsed ? subSectionOf(visible, parsed.question) : undefined;
  if (parsed === null || subSection === undefined) return leftPath(visible.head.id);
  const row = (of: Address): string => `#${encodeURIComponent(rowId(of))}`;
  if (parsed.kind === "field")
    return `${entryPath(visible, parsed.list, parsed.entry)}${pageOf(visible, parsed.question)}${row(address)}`;
  return `${subSectionPath(visible.head.id, subSection)}${row(parsed.kind === "entry" ? parsed.question : address)}`;
}

/** The same place, with the question from which somebody goes there, so that the page offers the way back. */
export const comingFrom = (path: string, from: Address): string => asking(path, "from", from);

/** The same place, with the page of the whole to which it leads back: `plan`, or the section that is checked. */
export const leadingBack = (path: string, back: string): string => asking(path, "back", back);

function asking(path: string, name: string, value: string): string {
  const [place = "", row] = path.split("#");
  return `${place}${place.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(value)}${row === undefined ? "" : `#${row}`}`;
}

/** The same place, with every way back that somebody has: where they came from is not lost by a save. */
export function keepingWays(path: string, from: Address | null, back: string | null): string {
  const place = from === null ? path : comingFrom(path, from);
  return back === null ? place : leadingBack(place, back);
}

/** Which page of its entry a field stands on, where entries have several: "?page=carer-school", else "". */
function pageOf(visible: VisibleStage, field: string): string {
  const list = frameworkIndex(visible.compiled.framework).questions.get(field)?.list;
  const page = list?.pages?.find(({ fields }) => fields.includes(field));
  return page ? listPageQuery(page.id) : "";
}
export const listPageQuery = (page: string): string => `?page=${encodeURIComponent(page)}`;

/** The page of this stage that asks a question; a fact of the case record is asked where the stage shows it. */
function subSectionOf(visible: VisibleStage, question: string): string | undefined {
  const { compiled } = visible;
  return (
    compiled.byId.get(question)?.subSection ?? frameworkIndex(compiled.framework).questions.get(question)?.subSection.id
  );
}

/** The id of a question's row in its page. */
export const rowId = (address: Address): string => `question-${address}`;
