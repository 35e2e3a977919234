import { type RawBuilder, sql } from "kysely";
import type { SignedPart } from "../../framework/language.ts";
import { caseworkWords } from "../../wording/casework.ts";
import type { Actor, Work } from "../actor.ts";
import { type Cursor, cursorOf, type Page, readCursor } from "../history/cursor.ts";
import { done, nothingChanged, type Outcome, refused, spoken } from "../refusal.ts";
import { stageTitle } from "../work-lists/stage-title.ts";
import { isNoticeKind, type NoticeKind } from "./notice-kinds.ts";
import { bringing, standing } from "./standing.ts";

/** A notice as its recipient may read it today. */
export interface MyNotice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly at: Date;
  /** Not read, and still to do. */
  readonly isNew: boolean;
  /** Who did it; null for what the calendar brought. */
  readonly actorName: string | null;
  /** Null when the young person is no longer this reader's to see. */
  readonly youngPerson: { readonly id: string; readonly name: string; readonly reference: string } | null;
  readonly stage: { readonly id: string; readonly title: string } | null;
  readonly part: SignedPart | null;
  readonly subSection: string | null;
  readonly address: string | null;
  readonly subjectId: string | null;
  /** ISO date. */
  readonly dueOn: string | null;
}

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly at: Date;
  readonly is_new: boolean;
  readonly actor_id: string | null;
  readonly actor_name: string | null;
  readonly young_person_id: string;
  readonly name: string | null;
  readonly reference: string | null;
  readonly stage_id: string | null;
  readonly type: string | null;
  readonly framework: string | null;
  readonly framework_version: string | null;
  readonly part: SignedPart | null;
  readonly sub_section: string | null;
  readonly address: string | null;
  readonly subject_id: string | null;
  readonly due_on: string | null;
}

/** Notices of one person with what they name, as the policies show it to them; what is wanted of them follows as `where`, `order by` … */
const selectNotices = (rest: RawBuilder<unknown>): RawBuilder<Row> => sql<Row>`
  select n.id, n.kind, n.at, ${standing} as is_new, n.actor_id, actor.name as actor_name, n.young_person_id, yp.display_name as name,
    yp.reference, s.id as stage_id, s.type, s.framework, s.framework_version, n.part, n.sub_section, n.address, n.subject_id, n.due_on
  from notice n
  left join user_account actor on actor.id = n.actor_id
  left join young_person yp on yp.id = n.young_person_id
  left join stage s on s.young_person_id = n.young_person_id and s.id = n.stage_id
  ${rest}`;

type Reader = Pick<Actor, "organisationId" | "userId">;
const own = ({ organisationId, userId }: Reader): RawBuilder<unknown> =>
  sql`n.organisation_id = ${organisationId} and n.recipient_id = ${userId}`;

const pageSize = 50;

/** The query of `myNotices`; exported for the test that looks at its plan. */
export const noticesQuery = (actor: Reader, after: readonly string[] | null): RawBuilder<Row> => {
  const later = after === null ? sql`` : sql`and (n.at, n.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`;
  return selectNotices(sql`where ${own(actor)} ${later} order by n.at desc, n.id desc limit ${pageSize + 1}`);
};

/** The notices of the signed-in person, the latest first; page by page. */
export async function myNotices(work: Work, cursor?: Cursor): Promise<Outcome<Page<MyNotice>>> {
  const after = cursor === undefined ? null : readCursor(cursor, 2);
  if (cursor !== undefined && (after === null || !isPlace(after))) return refused(badCursor);
  const { rows } = await noticesQuery(work.actor, after).execute(work.tx);
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  return done({
    items: shown.flatMap(toNotice),
    next: rows.length > pageSize && last ? cursorOf(last.at.toISOString(), last.id) : null,
  });
}

const isPlace = ([at = "", id = ""]: readonly string[]): boolean =>
  /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) &&
  !Number.isNaN(Date.parse(at)) &&
  /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id);

const badCursor = spoken(400, "bad-cursor", () => nothingChanged(caseworkWords().badPageOfList));

/** One notice of the signed-in person; null for what is not there or not theirs. */
export async function myNotice(work: Work, noticeId: string): Promise<MyNotice | null> {
  const { rows } = await selectNotices(sql`where ${own(work.actor)} and n.id = ${noticeId}`).execute(work.tx);
  return rows.flatMap(toNotice)[0] ?? null;
}

/** Work that is newly this person's and was not looked at yet, the latest first; twenty at the most. */
export async function newlyReceived(work: Work): Promise<readonly MyNotice[]> {
  const rest = sql`where ${own(work.actor)} and n.read_at is null and ${bringing} and ${standing} and yp.id is not null
    order by n.at desc, n.id desc limit 20`;
  return (await selectNotices(rest).execute(work.tx)).rows.flatMap(toNotice);
}

/** The notices of an e-mail, the oldest first, as their recipient may see them. Works for any transaction that names that person. */
export async function noticesOfMail(tx: Work["tx"], reader: Reader, mailId: string): Promise<readonly MyNotice[]> {
  const rest = sql`where ${own(reader)} and n.mail_id = ${mailId} order by n.at, n.id limit 200`;
  return (await selectNotices(rest).execute(tx)).rows.flatMap(toNotice);
}

/** The query of `newNotices`; exported for the test that looks at its plan. */
export const newNoticesQuery = (actor: Reader): RawBuilder<{ readonly count: number }> => sql<{
  readonly count: number;
}>`
  select count(*)::int as count from notice n where ${own(actor)} and n.read_at is null and ${standing}`;

/** How many notices are new to the signed-in person, as of this moment. */
export async function newNotices(work: Pick<Work, "tx" | "actor">): Promise<number> {
  return (await newNoticesQuery(work.actor).execute(work.tx)).rows[0]?.count ?? 0;
}

/** A kind of a later version of this program is passed over: this one has no words for it. */
function toNotice(row: Row): readonly MyNotice[] {
  if (!isNoticeKind(row.kind)) return [];
  return [
    {
      id: row.id,
      kind: row.kind,
      at: row.at,
      isNew: row.is_new,
      actorName: row.actor_id === null ? null : (row.actor_name ?? caseworkWords().byFormerColleague),
      youngPerson:
        row.name === null || row.reference === null
          ? null
          : { id: row.young_person_id, name: row.name, reference: row.reference },
      stage:
        row.stage_id === null
          ? null
          : { id: row.stage_id, title: stageTitle(row.framework ?? "", row.framework_version ?? "", row.type ?? "") },
      part: row.part,
      subSection: row.sub_section,
      address: row.address,
      subjectId: row.subject_id,
      dueOn: row.due_on,
    },
  ];
}
