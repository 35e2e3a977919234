import { sql } from "kysely";
import type { Address } from "../../framework/answers.ts";
import { caseworkWords } from "../../wording/casework.ts";
import type { Work } from "../actor.ts";
import { actingName, forWhom } from "../contributors/on-behalf.ts";

/** Who did something to an answer, and when. */
export interface WhoAndWhen {
  readonly name: string;
  readonly at: Date;
}

interface Row {
  readonly address: Address;
  readonly at: Date;
  readonly author_name: string | null;
  readonly for_name: string | null;
}

/**
 * Who emptied answers of a stage, or of the case record that it shows, and when, as far as the log up to a moment says; an answer that is
 * only no longer asked, or was not carried into the stage, was emptied by nobody.
 */
export async function whoTookOut(
  work: Work,
  input: { readonly stageId: string; readonly until: Date; readonly addresses: readonly Address[] },
): Promise<ReadonlyMap<Address, WhoAndWhen>> {
  const addresses = [...input.addresses];
  if (addresses.length === 0) return new Map();
  const { rows } = await sql<Row>`
    with the_stage as (select young_person_id, id, organisation_id from stage where id = ${input.stageId}),
    last as (
      select distinct on (address) address, at, author_id, value, of_stage from (
        select c.address, c.at, c.author_id, c.value, c.sequence, true as of_stage
        from the_stage s join answer_change c on c.organisation_id = s.organisation_id and c.stage_id = s.id
        where c.address = any (${addresses}) and c.at <= ${input.until}
        union all
        select c.address, c.at, c.author_id, c.value, c.sequence, false
        from the_stage s join record_change c on c.organisation_id = s.organisation_id and c.young_person_id = s.young_person_id
        where c.address = any (${addresses}) and c.at <= ${input.until}
      ) changes order by address, at desc, sequence desc
    )
    select l.address, l.at, u.name as author_name,
      case when l.of_stage then ${forWhom(sql`${input.stageId}`, sql`l.author_id`, sql`l.at`)} end as for_name
    from last l left join user_account u on u.id = l.author_id where l.value is null`.execute(work.tx);
  return new Map(
    rows.map((row) => [
      row.address,
      { name: actingName(row.author_name ?? caseworkWords().byFormerColleague, row.for_name), at: row.at },
    ]),
  );
}
