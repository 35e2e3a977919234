import { sql } from "kysely";
import type { Address } from "../../framework/answers.ts";
import type { Work } from "../actor.ts";
import type { Place } from "./place.ts";

/**
 * Says that the actor has a page open now, and in which question they write. It changes nothing of the record, so nothing of it is audited:
 * that they opened the page was. False where the stage is not there for them to see, or is not being written any more; nobody is then said
 * to be anywhere. An inspector is not shown to those who write.
 */
export async function sayHere(work: Work, place: Place, address: Address | null): Promise<boolean> {
  const { stageId, subSection, page } = place;
  const { userId, organisationId } = work.actor;
  const { rows } = await sql`
    with left_long_ago as (
      delete from presence where organisation_id = ${organisationId} and user_id = ${userId} and seen_at < clock_timestamp() - interval '1 minute'
        and not (stage_id = ${stageId} and sub_section = ${subSection} and page = ${page}))
    insert into presence (young_person_id, stage_id, sub_section, page, user_id, organisation_id, address, seen_at)
    select s.young_person_id, s.id, ${subSection}, ${page}, ${userId}, ${organisationId}, ${address}, clock_timestamp()
    from stage s
    where s.id = ${stageId} and s.status = 'in-progress' and not app_reads_only()
      and (app_scope() = 'all'
        or (app_scope() = 'granted' and exists (
          select from stage_contributor c where c.stage_id = s.id and c.user_id = ${userId} and ${subSection} = any (c.sub_sections))))
    on conflict (young_person_id, stage_id, sub_section, page, user_id)
      do update set address = excluded.address, seen_at = excluded.seen_at
    returning 1`.execute(work.tx);
  return rows.length > 0;
}
