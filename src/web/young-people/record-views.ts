import type { OrganisationKind } from "../../framework/language.ts";
import type { QuestionView } from "../questions/view.ts";
import type { RequestContext } from "../routing/route.ts";
import { entryViews, subSectionViews } from "../stages/question-views.ts";
import type { Viewing } from "../stages/question-walk.ts";
import type { OpenRecord } from "./open-record.ts";
import { inRecord } from "./record-paths.ts";

export interface RecordViewing {
  readonly record: OpenRecord;
  readonly viewerId: string;
  readonly viewerWorksAt?: OrganisationKind;
  readonly now: Date;
}

/** Who looks, and when. */
export const viewerOf = ({ actor, now }: Pick<RequestContext, "actor" | "now">): Omit<RecordViewing, "record"> => ({
  viewerId: actor.userId,
  viewerWorksAt: actor.organisationKind,
  now,
});

/** Rows of a part of the record, or of one entry of a list of it; null for an entry that is not there. */
export function recordViews(
  viewing: RecordViewing,
  subSection: string,
  entry: { readonly list: string; readonly id: string } | null,
): readonly QuestionView[] | null {
  const { record, ...viewer } = viewing;
  const borrowed: Viewing = { visible: record.visible, ...viewer, comments: new Map() };
  const views = entry ? entryViews(borrowed, entry.list, entry.id) : subSectionViews(borrowed, subSection);
  return views?.map((view) => withRecordLinks(view, record.visible.youngPerson.id)) ?? null;
}

function withRecordLinks(view: QuestionView, id: string): QuestionView {
  const further = view.further.map((each) => withRecordLinks(each, id));
  switch (view.kind) {
    case "asked":
    case "grid":
      return { ...view, further };
    case "list":
      return {
        ...view,
        further,
        entries: view.entries.map((entry) => ({ ...entry, href: inRecord(id, entry.href) })),
      };
    default:
      return {
        ...view,
        further,
        lines: view.lines.map((line) => ({ ...line, href: line.href === null ? null : inRecord(id, line.href) })),
        home: view.home && { ...view.home, href: inRecord(id, view.home.href) },
      };
  }
}
