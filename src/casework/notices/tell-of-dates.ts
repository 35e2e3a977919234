import { sql } from "kysely";
import type { AppDatabase } from "../../database/open.ts";
import { withoutPerson, withRequest } from "../../database/transaction.ts";
import { londonDate } from "../../judgement/working-days/london-time.ts";
import { wholeCaseRoles } from "../whole-case-roles.ts";
import { riskHorizon } from "../work-lists/at-risk.ts";
import { askForMail } from "./notify.ts";
import { standing } from "./standing.ts";

/**
 * Tells every owner of open stages, once for each date, what falls due within five working days and what is late; acting for each person by
 * name. Run often: what was told is not told again. It also gives an e-mail to whoever has new notices that are in none.
 *
 * @returns how many notices were written
 */
export async function tellOfDates(worker: AppDatabase, now: Date): Promise<number> {
  const people = await withoutPerson(worker, (tx) =>
    tx
      .selectFrom("user_account")
      .where("active", "=", true)
      .where("role", "in", wholeCaseRoles)
      .select(["id", "organisation_id"])
      .execute(),
  );
  let told = 0;
  for (const person of people)
    told += await tellOne(worker, { userId: person.id, organisationId: person.organisation_id }, now);
  return told;
}

function tellOne(
  worker: AppDatabase,
  person: { readonly userId: string; readonly organisationId: string },
  now: Date,
): Promise<number> {
  const today = londonDate(now.toISOString());
  const { userId, organisationId } = person;
  return withRequest(worker, person, async (tx) => {
    const { numAffectedRows = 0n } = await sql`
      insert into notice (young_person_id, id, organisation_id, recipient_id, kind, stage_id, due_on, at)
      select s.young_person_id, gen_random_uuid(), s.organisation_id, s.owner_id,
        case when s.due_date < ${today}::date then 'stage-overdue' else 'stage-due-soon' end, s.id, s.due_date, ${now}::timestamptz
      from stage s
      where s.organisation_id = ${organisationId} and s.owner_id = ${userId} and s.status = 'in-progress'
        and s.due_date <= ${riskHorizon(today)}::date
      on conflict do nothing`.execute(tx);
    const unmailed =
      await sql`select n.id from notice n where n.organisation_id = ${organisationId} and n.recipient_id = ${userId}
      and n.read_at is null and n.mail_id is null and ${standing} limit 1`.execute(tx);
    if (unmailed.rows.length > 0) await askForMail({ tx, now }, [userId]);
    return Number(numAffectedRows);
  });
}
