import { type RawBuilder, sql } from "kysely";
import type { Work } from "../../casework/actor.ts";
import { type DueState, dueState } from "../../casework/deadlines/due-state.ts";
import { stageTitle } from "../../casework/work-lists/stage-title.ts";
import { dayOf } from "../words/when.ts";
import type { KnownPerson } from "./new-person-page.tsx";

/** A young person as a line of the caseload, with the open stage. */
export interface CaseloadLine {
  readonly youngPersonId: string;
  readonly name: string;
  readonly reference: string;
  /** ISO date. */
  readonly dateOfBirth: string | null;
  readonly caseManagerName: string | null;
  readonly open: { readonly stageId: string; readonly title: string; readonly due: DueState } | null;
}

export interface Caseload {
  readonly lines: readonly CaseloadLine[];
  /** There are more than are shown. */
  readonly more: boolean;
}

export interface CaseloadSearch {
  /** Words of a name, or the beginning of a reference; "" for everybody. */
  readonly words: string;
  /** Only those whose case manager is the actor. */
  readonly mine: boolean;
}

/** The most lines on one page: a search narrows further. [own] */
export const mostLines = 100;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly reference: string;
  readonly date_of_birth: string | null;
  readonly manager: string | null;
  readonly stage_id: string | null;
  readonly type: string | null;
  readonly framework: string | null;
  readonly framework_version: string | null;
  readonly due_date: string | null;
}

const contains = (word: string): string => `%${word.replace(/[\\%_]/g, "\\$&")}%`;

/** Every word must be in the name or the reference. At most eight words are read. */
const matching = (words: string): RawBuilder<unknown> =>
  sql.join(
    [
      sql`true`,
      ...words
        .trim()
        .split(/\s+/)
        .filter((word) => word !== "")
        .slice(0, 8)
        .map((word) => sql`(yp.display_name ilike ${contains(word)} or yp.reference ilike ${contains(word)})`),
    ],
    sql` and `,
  );

/** The caseload of the organisation as far as this person may see it: what is due first stands first. */
export async function caseload(work: Work, search: CaseloadSearch): Promise<Caseload> {
  const { organisationId, userId } = work.actor;
  const mine = search.mine ? sql`and yp.case_manager_id = ${userId}` : sql``;
  const { rows } = await sql<Row>`
    select yp.id, yp.display_name as name, yp.reference, yp.date_of_birth, manager.name as manager,
      s.id as stage_id, s.type, s.framework, s.framework_version, s.due_date
    from young_person yp
    left join user_account manager on manager.id = yp.case_manager_id
    left join stage s on s.young_person_id = yp.id and s.organisation_id = ${organisationId} and s.status = 'in-progress'
    where yp.organisation_id = ${organisationId} and yp.closed_at is null ${mine} and ${matching(search.words.slice(0, 200))}
    order by s.due_date nulls last, yp.display_name, yp.id
    limit ${mostLines + 1}`.execute(work.tx);
  const today = dayOf(work.now);
  return {
    more: rows.length > mostLines,
    lines: rows.slice(0, mostLines).map((row) => ({
      youngPersonId: row.id,
      name: row.name,
      reference: row.reference,
      dateOfBirth: row.date_of_birth,
      caseManagerName: row.manager,
      open:
        row.stage_id === null || row.type === null
          ? null
          : {
              stageId: row.stage_id,
              title: stageTitle(row.framework ?? "", row.framework_version ?? "", row.type),
              due: dueState(row.due_date, today),
            },
    })),
  };
}

// Letters alike but for case, accents and punctuation: O’Neil and ONEIL. The database's own comparison depends on its locale.
const alike = new Intl.Collator("en-GB", { sensitivity: "base", ignorePunctuation: true });

/** Whether two names read the same, however they were typed. */
export const sameName = (a: string, b: string): boolean => {
  const plain = (name: string): string => name.trim().replace(/\s+/g, " ");
  return alike.compare(plain(a), plain(b)) === 0;
};

/** People of the organisation with this name and date of birth: perhaps the same child, who must not have two records. */
export async function samePeople(
  work: Work,
  who: { readonly givenNames: string; readonly familyName: string; readonly dateOfBirth: string | null },
): Promise<readonly KnownPerson[]> {
  const born = who.dateOfBirth === null ? sql`yp.date_of_birth is null` : sql`yp.date_of_birth = ${who.dateOfBirth}`;
  const { rows } = await sql<KnownPerson>`
    select yp.id as "youngPersonId", yp.display_name as name, yp.reference, yp.date_of_birth as "dateOfBirth"
    from young_person yp
    where yp.organisation_id = ${work.actor.organisationId} and ${born}
    order by yp.created_at, yp.id limit 2000`.execute(work.tx);
  return rows.filter((row) => sameName(row.name, `${who.givenNames} ${who.familyName}`)).slice(0, 10);
}
