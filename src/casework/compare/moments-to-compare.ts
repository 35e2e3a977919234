import { sql } from "kysely";
import { compareWords } from "../../wording/compare.ts";
import type { Work } from "../actor.ts";
import { openingRun } from "../answers/refusals.ts";
import { versionRuns } from "../framework-migration/version-run.ts";
import { momentInWords } from "../history/moments.ts";
import { momentsOf } from "../history/moments-store.ts";
import { lastLooks } from "../stages/looks.ts";
import { stageTitle } from "../work-lists/stage-title.ts";

/** A moment that has a name: "Helen Osei signed Pathways and Planning". */
export interface NamedMoment {
  readonly at: Date;
  readonly name: string;
}

/** One stage of the child with the moments that can be named. */
export interface StageMoments {
  readonly stageId: string;
  readonly title: string;
  readonly status: "in-progress" | "completed" | "stopped" | "cancelled";
  readonly openedAt: Date;
  readonly endedAt: Date | null;
  /** When this person was in it before this visit; null when they were not, or when that was before it began or after it ended. */
  readonly lastHere: Date | null;
  /** The oldest first. */
  readonly moments: readonly NamedMoment[];
}

/** As many of the newest stages as anyone looks back on; older ones are compared from their own pages. */
const most = 12;
/** What is worth going back to: who was given a part, and who stood in, changes no answer. */
const worthNaming: ReadonlySet<string> = new Set([
  "opened",
  "asked",
  "returned",
  "signed",
  "moved",
  "completed",
  "stopped",
  "cancelled",
]);

/** The stages of a child that this person may know of, the newest first, each with the moments that have a name for them. */
export async function momentsToCompare(
  work: Work,
  input: { readonly youngPersonId: string; readonly stageId: string },
): Promise<readonly StageMoments[]> {
  const rows = await work.tx
    .selectFrom("stage")
    .where("young_person_id", "=", input.youngPersonId)
    .select(["id", "type", "framework", "framework_version", "status", "opened_at", "ended_at"])
    .orderBy(sql`id = ${input.stageId}`, "desc")
    .orderBy("opened_at", "desc")
    .limit(most)
    .execute();
  const looks = await lastLooks(work, input.youngPersonId);
  const stages: StageMoments[] = [];
  for (const row of rows) {
    const named = (await momentsOf(work.tx, row.id)).filter(({ kind }) => worthNaming.has(kind));
    const moments = named.map((moment) => ({ at: moment.at, name: momentInWords({ ...moment, parts: "" }) }));
    const wrote = row.status === "in-progress" ? await lastWrote(work, row.id) : null;
    const looked = looks.get(row.id) ?? null;
    const lastHere = looked !== null && looked > row.opened_at && looked < (row.ended_at ?? work.now) ? looked : null;
    const own = [
      ...(wrote === null ? [] : [{ at: wrote, name: compareWords().whenYouLastWrote }]),
      ...(lastHere === null ? [] : [{ at: lastHere, name: compareWords().whenYouWereLastHere }]),
    ];
    stages.push({
      stageId: row.id,
      title: stageTitle(row.framework, row.framework_version, row.type),
      status: row.status,
      openedAt: row.opened_at,
      endedAt: row.ended_at,
      lastHere,
      moments: [...moments, ...own].sort((one, other) => one.at.getTime() - other.at.getTime()),
    });
  }
  return stages.sort((one, other) => other.openedAt.getTime() - one.openedAt.getTime());
}

/** When the actor last wrote in a stage; what the system carried in their name is not counted. */
async function lastWrote({ tx, actor }: Work, stageId: string): Promise<Date | null> {
  const { rows } = await sql<{ readonly at: Date | null }>`
    select max(at) as at from answer_change c
    where c.organisation_id = ${actor.organisationId} and c.stage_id = ${stageId} and c.author_id = ${actor.userId}
      and c.run_id <> ${openingRun} and c.run_id not like ${`${versionRuns}%`}`.execute(tx);
  return rows[0]?.at ?? null;
}
