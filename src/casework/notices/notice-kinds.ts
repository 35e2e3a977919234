/**
 * Everything that a notice can tell, in one table. A kind says where it leads, how long it is something to do, and whether it brings its
 * reader work that was not theirs before. What it says is in `wording/notices.ts`.
 */
interface KindFacts {
  /**
   * signing: the page on which a part is read and signed; place: the comment, question or sub-section; stage: its first page;
   * panel: the risk panel of the stage; record: the young person; protection: what those see who answer for records; home: nowhere that the reader may still go.
   */
  readonly leadsTo: "signing" | "place" | "stage" | "panel" | "record" | "protection" | "home";
  /** while-asked: until the request is answered or withdrawn; while-open: while the stage is in progress; else until it is read. */
  readonly stands: "while-asked" | "while-open" | "until-read";
  /** Shown as newly received on the home page until it is followed. */
  readonly brings: boolean;
}

export const noticeKinds = {
  "countersignature-asked": { leadsTo: "signing", stands: "while-asked", brings: false },
  "countersignature-returned": { leadsTo: "stage", stands: "until-read", brings: false },
  "countersignature-signed": { leadsTo: "stage", stands: "until-read", brings: false },
  "signature-fell": { leadsTo: "signing", stands: "while-open", brings: false },
  "comment-added": { leadsTo: "place", stands: "while-open", brings: false },
  "comment-answered": { leadsTo: "place", stands: "while-open", brings: false },
  "contributor-given": { leadsTo: "place", stands: "while-open", brings: true },
  "contributor-taken-back": { leadsTo: "home", stands: "until-read", brings: false },
  "contributor-handed-in": { leadsTo: "place", stands: "while-open", brings: false },
  "contributor-returned": { leadsTo: "place", stands: "while-open", brings: true },
  "cover-set": { leadsTo: "stage", stands: "while-open", brings: true },
  "cover-ended": { leadsTo: "home", stands: "until-read", brings: false },
  "owner-changed-to-you": { leadsTo: "stage", stands: "while-open", brings: true },
  "owner-changed-from-you": { leadsTo: "stage", stands: "until-read", brings: false },
  "due-date-changed": { leadsTo: "stage", stands: "until-read", brings: false },
  "case-given": { leadsTo: "record", stands: "until-read", brings: true },
  "stage-stopped": { leadsTo: "stage", stands: "until-read", brings: false },
  "stage-cancelled": { leadsTo: "record", stands: "until-read", brings: false },
  "restricted-record-opened": { leadsTo: "protection", stands: "until-read", brings: false },
  "panel-called": { leadsTo: "panel", stands: "while-open", brings: false },
  "stage-due-soon": { leadsTo: "stage", stands: "while-open", brings: false },
  "stage-overdue": { leadsTo: "stage", stands: "while-open", brings: false },
} as const satisfies Readonly<Record<string, KindFacts>>;

export type NoticeKind = keyof typeof noticeKinds;

/** True for a kind of this version; a row may hold one of a later version that was rolled back. */
export const isNoticeKind = (kind: string): kind is NoticeKind => Object.hasOwn(noticeKinds, kind);

/** The kinds for which something is true, in the order of the table. */
export const kindsWhere = (test: (facts: KindFacts) => boolean): readonly NoticeKind[] =>
  Object.keys(noticeKinds)
    .filter(isNoticeKind)
    .filter((kind) => test(noticeKinds[kind]));
