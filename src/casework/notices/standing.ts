import { type RawBuilder, sql } from "kysely";
import { kindsWhere, type NoticeKind } from "./notice-kinds.ts";

// Literals, so that a prepared statement can use the partial index and is planned with them.
const listed = (kinds: readonly NoticeKind[]): RawBuilder<unknown> => sql.join(kinds.map((kind) => sql.lit(kind)));
const whileAsked = listed(kindsWhere(({ stands }) => stands === "while-asked"));
const whileOpen = listed(kindsWhere(({ stands }) => stands === "while-open"));

/**
 * Whether a notice `n` that nobody has read still asks for something: a request that was answered by a colleague, a stage that has
 * ended and a date that was moved want nothing more. Worked out when it is read, so that a count is true at once.
 */
export const standing: RawBuilder<boolean> = sql<boolean>`(n.read_at is null and case
  when n.kind in (${whileAsked}) then exists (
    select from countersignature_request q where q.young_person_id = n.young_person_id and q.stage_id = n.stage_id
      and q.id = n.subject_id and q.outcome is null)
  when n.kind in (${whileOpen}) then exists (
    select from stage s where s.young_person_id = n.young_person_id and s.id = n.stage_id and s.status = 'in-progress'
      and (n.due_on is null or (n.due_on = s.due_date and n.recipient_id = s.owner_id
        and (n.kind = 'stage-overdue' or n.due_on >= current_date))))
  else true end)`;

const brings = listed(kindsWhere((facts) => facts.brings));
/** Whether a notice `n` brings work that was not its reader's before. */
export const bringing: RawBuilder<boolean> = sql<boolean>`n.kind in (${brings})`;
