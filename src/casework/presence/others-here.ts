import { sql } from "kysely";
import type { Work } from "../actor.ts";
import { type Other, type Place, thereFor } from "./place.ts";

/** Who else has the same page open at this moment, by name. */
export async function othersHere(work: Work, { stageId, subSection, page }: Place): Promise<readonly Other[]> {
  const { rows } = await sql<Other>`
    select u.name, p.address from presence p join user_account u on u.id = p.user_id
    where p.stage_id = ${stageId} and p.sub_section = ${subSection} and p.page = ${page} and p.user_id <> ${work.actor.userId}
      and p.seen_at > clock_timestamp() - make_interval(secs => ${thereFor})
    order by u.name, u.id`.execute(work.tx);
  return rows;
}
