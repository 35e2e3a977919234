import { type RawBuilder, sql } from "kysely";
import { londonDate } from "../../judgement/working-days/london-time.ts";
import { caseworkWords } from "../../wording/casework.ts";
import type { Work } from "../actor.ts";
import { type DueState, dueState } from "../deadlines/due-state.ts";
import { type Cursor, cursorOf, type Page, readCursor } from "../history/cursor.ts";
import { done, nothingChanged, type Outcome, refused, spoken } from "../refusal.ts";
import { freshenSummaries } from "../summaries/freshen-summaries.ts";
import { stageTitle } from "./stage-title.ts";

export interface CaseloadRow {
  readonly youngPersonId: string;
  readonly name: string;
  readonly reference: string;
  /** ISO date. */
  readonly dateOfBirth: string | null;
  readonly caseManagerId: string | null;
  readonly caseManagerName: string | null;
  readonly openStage: {
    readonly stageId: string;
    readonly stageType: string;
    readonly stageTitle: string;
    readonly ownerName: string;
    readonly due: DueState;
    readonly left: number;
  } | null;
}

export interface CaseloadAsked {
  /** Only young people of whom the actor is case manager, or whose open stage the actor owns. */
  readonly mine?: boolean;
  /** Words, each of them a part of the name or the reference; at most eight are read. */
  readonly search?: string;
  /** "due": the open stage that is due first stands first, and who has none last. By name when not given. */
  readonly order?: "name" | "due";
  readonly cursor?: Cursor;
  /** 1 to 200; 50 when not given. */
  readonly size?: number;
}

interface Row {
  readonly id: string;
  readonly display_name: string;
  readonly reference: string;
  readonly date_of_birth: string | null;
  readonly case_manager_id: string | null;
  readonly case_manager_name: string | null;
  readonly stage_id: string | null;
  readonly type: string | null;
  readonly framework: string | null;
  readonly framework_version: string | null;
  readonly owner_name: string | null;
  readonly due_date: string | null;
  readonly left_count: number | null;
  /** The date by which the row is ordered. */
  readonly place: string;
}

/** The open young people whom the actor may see, with the open stage of each; page by page. */
export async function caseload(work: Work, asked: CaseloadAsked): Promise<Outcome<Page<CaseloadRow>>> {
  const { organisationId, userId } = work.actor;
  const after = asked.cursor === undefined ? null : readCursor(asked.cursor, 3);
  if (asked.cursor !== undefined && after === null) return refused(badCursor);
  const size = Math.min(200, Math.max(1, asked.size ?? 50));
  const mine = asked.mine === true ? sql`(yp.case_manager_id = ${userId} or s.owner_id = ${userId})` : sql`true`;
  const due = asked.order === "due" ? sql`coalesce(s.due_date, '9999-12-31')` : sql`date '9999-12-31'`;
  const later =
    after === null
      ? sql`true`
      : sql`(${due}, yp.display_name, yp.id) > (${after[0]}::date, ${decode(after[1])}, ${after[2]}::uuid)`;
  await freshenSummaries(work);
  const { rows } = await sql<Row>`
    select yp.id, yp.display_name, yp.reference, yp.date_of_birth, yp.case_manager_id, manager.name as case_manager_name,
      s.id as stage_id, s.type, s.framework, s.framework_version, owner.name as owner_name, s.due_date, sm.left_count,
      to_char(${due}, 'YYYY-MM-DD') as place
    from young_person yp
    left join user_account manager on manager.id = yp.case_manager_id
    left join stage s on s.organisation_id = ${organisationId} and s.young_person_id = yp.id and s.status = 'in-progress'
    left join user_account owner on owner.id = s.owner_id
    left join stage_summary sm on sm.young_person_id = s.young_person_id and sm.stage_id = s.id
    where yp.organisation_id = ${organisationId} and yp.closed_at is null and ${notPractisedByOthers(userId)} and ${mine} and ${matching(asked.search ?? "")} and ${later}
    order by ${due}, yp.display_name, yp.id limit ${size + 1}`.execute(work.tx);
  const today = londonDate(work.now.toISOString());
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return done({
    items: shown.map((row) => toRow(row, today)),
    next: rows.length > size && last ? cursorOf(last.place, encode(last.display_name), last.id) : null,
  });
}

/** In practice everybody has the same dossiers: each sees their own, not those of colleagues. Outside practice there are none. */
const notPractisedByOthers = (userId: string): RawBuilder<unknown> =>
  sql`not exists (select from practice_case pc where pc.young_person_id = yp.id and pc.user_id <> ${userId})`;

/** Every word must be in the name or the reference. */
const matching = (search: string): RawBuilder<unknown> =>
  sql.join(
    [
      sql`true`,
      ...search
        .trim()
        .split(/\s+/)
        .filter((word) => word !== "")
        .slice(0, 8)
        .map((word) => sql`position(lower(${word}) in lower(yp.display_name || ' ' || yp.reference)) > 0`),
    ],
    sql` and `,
  );

// A name may hold a comma, and a cursor's parts may not.
const encode = (name: string): string => Buffer.from(name, "utf8").toString("hex");
const decode = (hex: string | undefined): string => Buffer.from(hex ?? "", "hex").toString("utf8");

function toRow(row: Row, today: string): CaseloadRow {
  return {
    youngPersonId: row.id,
    name: row.display_name,
    reference: row.reference,
    dateOfBirth: row.date_of_birth,
    caseManagerId: row.case_manager_id,
    caseManagerName: row.case_manager_name,
    openStage:
      row.stage_id === null || row.type === null
        ? null
        : {
            stageId: row.stage_id,
            stageType: row.type,
            stageTitle: stageTitle(row.framework ?? "", row.framework_version ?? "", row.type),
            ownerName: row.owner_name ?? caseworkWords().formerColleague,
            due: dueState(row.due_date, today),
            left: row.left_count ?? 0,
          },
  };
}

const badCursor = spoken(400, "bad-cursor", () => nothingChanged(caseworkWords().badPageOfList));
