import type { MyNotice } from "../../casework/notices/my-notices.ts";
import { noticeKinds } from "../../casework/notices/notice-kinds.ts";
import { parseAddress } from "../../framework/address.ts";
import { protectionPath } from "../restricted/paths.ts";
import { panelPath, rowId, stagePath, subSectionPath, youngPersonPath } from "../stages/paths.ts";

export const noticesPath = "/notices";
/** Follows a notice: marks it as read and leads to its place. */
export const followPath = (noticeId: string): string => `${noticesPath}/${noticeId}`;

/** The place that a notice is about; the home page where its reader may no longer go there. */
export function placeOf(notice: MyNotice): string {
  const { stage, youngPerson, part, subSection } = notice;
  const { leadsTo } = noticeKinds[notice.kind];
  if (leadsTo === "protection") return protectionPath;
  if (youngPerson === null) return "/";
  const record = youngPersonPath(youngPerson.id);
  if (stage === null) return record;
  switch (leadsTo) {
    case "home":
      return "/";
    case "record":
      return record;
    case "stage":
      return stagePath(stage.id);
    case "panel":
      return panelPath(stage.id);
    case "signing":
      return part === null ? stagePath(stage.id) : `${stagePath(stage.id)}/sign/${part}`;
    case "place":
      return subSection === null
        ? stagePath(stage.id)
        : `${pageOf(stage.id, subSection, notice.address)}${rowOf(notice)}`;
  }
}

function pageOf(stageId: string, subSection: string, address: string | null): string {
  const parsed = address === null ? null : parseAddress(address);
  const page = subSectionPath(stageId, subSection);
  return parsed?.kind === "field" ? `${page}/${parsed.list}/${parsed.entry}` : page;
}

/** The comment itself, or the question. */
function rowOf({ subjectId, address, subSection }: MyNotice): string {
  if (subjectId !== null) return `#comment-${subjectId}`;
  return address === null || address === subSection ? "" : `#${encodeURIComponent(rowId(address))}`;
}
