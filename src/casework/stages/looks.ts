import { sql } from "kysely";
import type { Work } from "../actor.ts";

/** A visit ends when nothing of the stage was opened for so long (own choice, milliseconds: a morning's work is one visit). */
const visitEnds = 4 * 3_600_000;
/** How exactly it is known when somebody was last there (own choice, milliseconds): every page of a visit need not write it down. */
const exactly = 5 * 60_000;
const most = 5_000;

/** When this process last wrote down that somebody was in a stage, by person and stage. */
const written = new Map<string, number>();

/** Writes down that the actor is in a stage now. Whoever only inspects changes nothing, and is not written down. */
export async function rememberLook(work: Work, youngPersonId: string, stageId: string): Promise<void> {
  const { userId, organisationId, role } = work.actor;
  const key = `${userId} ${stageId}`;
  const last = written.get(key);
  if (role === "inspector" || (last !== undefined && Math.abs(work.now.getTime() - last) < exactly)) return;
  await sql`
    insert into stage_look as known (young_person_id, stage_id, user_id, organisation_id, last_at)
    values (${youngPersonId}, ${stageId}, ${userId}, ${organisationId}, ${work.now})
    on conflict (young_person_id, stage_id, user_id) do update set last_at = excluded.last_at,
      before_at = case when known.last_at < ${new Date(work.now.getTime() - visitEnds)}::timestamptz then known.last_at else known.before_at end
      where known.last_at < excluded.last_at`.execute(work.tx);
  if (written.size >= most) written.clear();
  written.set(key, work.now.getTime());
}

/** When the actor was in stages of a child before this visit, by stage; a stage that they have not been in before is absent. */
export async function lastLooks(work: Work, youngPersonId: string): Promise<ReadonlyMap<string, Date>> {
  const rows = await work.tx
    .selectFrom("stage_look")
    .select(["stage_id", "last_at", "before_at"])
    .where("young_person_id", "=", youngPersonId)
    .where("user_id", "=", work.actor.userId)
    .execute();
  return new Map(
    rows.flatMap(({ stage_id: stageId, last_at: last, before_at: before }) => {
      // A page that is the first of a visit, and has not written it down, comes after all that is known.
      const ended = work.now.getTime() - last.getTime() > visitEnds ? last : before;
      return ended === null ? [] : [[stageId, ended] as const];
    }),
  );
}
