import { sql, type Transaction } from "kysely";
import type { Database } from "../../database/schema.ts";
import type { Address, AnswerValue } from "../../framework/answers.ts";
import type { SubSectionId } from "../../framework/language.ts";
import { caseworkWords } from "../../wording/casework.ts";
import { actingName, forWhom } from "../contributors/on-behalf.ts";
import type { Change } from "./change.ts";
import { type Cursor, cursorOf, type Page, readCursor } from "./cursor.ts";

export interface ChangesAsked {
  readonly stageId: string;
  /** Only these sub-sections: what the reader's stage shows. */
  readonly subSections: readonly SubSectionId[];
  /** With the changes of the case record. */
  readonly record: boolean;
  /** One answer, or one list with all its entries. */
  readonly address?: Address;
  /** From the page before; the newest changes come first. */
  readonly cursor?: Cursor;
  readonly size: number;
}

interface Row {
  readonly of: "stage" | "record";
  readonly sequence: string;
  readonly address: Address;
  readonly sub_section: SubSectionId;
  readonly at: Date;
  readonly at_text: string;
  readonly author_id: string;
  readonly author_name: string | null;
  readonly for_name: string | null;
  readonly before: AnswerValue | null;
  readonly after: AnswerValue | null;
}

/**
 * Changes of a stage's answers, and of the case record from the day the stage was opened to the day it ended, the newest
 * first. What the value was before is the change before it at the same address; the log keeps the first and last value of
 * an editing run and whatever anyone saw in between (design §7). Null when the cursor is none of ours.
 */
export async function changesOf(tx: Transaction<Database>, asked: ChangesAsked): Promise<Page<Change> | null> {
  const after = asked.cursor === undefined ? null : readCursor(asked.cursor, 3);
  if (asked.cursor !== undefined && after === null) return null;
  const here =
    asked.address === undefined
      ? sql`true`
      : sql`(c.address = ${asked.address} or starts_with(c.address, ${`${asked.address}[`}))`;
  const older =
    after === null
      ? sql`true`
      : sql`(at, "of", sequence) < (${after[0]}::timestamptz, ${after[1]}, ${after[2]}::bigint)`;
  const { rows } = await sql<Row>`
    with the_stage as (
      select young_person_id, id, organisation_id, opened_at, ended_at from stage where id = ${asked.stageId}
    ), changes as (
      select 'stage' as "of", c.sequence, c.address, c.sub_section, c.at, c.author_id, c.value as after,
        (select p.value from answer_change p
          where p.organisation_id = c.organisation_id and p.stage_id = c.stage_id and p.address = c.address and p.sequence < c.sequence
          order by p.sequence desc limit 1) as before
      from the_stage s join answer_change c on c.organisation_id = s.organisation_id and c.stage_id = s.id
      where c.sub_section = any (${[...asked.subSections]}) and ${here}
      union all
      select 'record', c.sequence, c.address, c.sub_section, c.at, c.author_id, c.value,
        (select p.value from record_change p
          where p.organisation_id = c.organisation_id and p.young_person_id = c.young_person_id and p.address = c.address and p.sequence < c.sequence
          order by p.sequence desc limit 1)
      from the_stage s join record_change c on c.organisation_id = s.organisation_id and c.young_person_id = s.young_person_id
      where ${asked.record} and c.at >= s.opened_at and (s.ended_at is null or c.at <= s.ended_at) and ${here}
    )
    select c.*, c.at::text as at_text, u.name as author_name,
      case when c."of" = 'stage' then ${forWhom(sql`${asked.stageId}`, sql`c.author_id`, sql`c.at`)} end as for_name
    from changes c left join user_account u on u.id = c.author_id
    where c.before is distinct from c.after and ${older}
    order by c.at desc, c."of" desc, c.sequence desc limit ${asked.size + 1}`.execute(tx);
  const shown = rows.slice(0, asked.size);
  const last = shown.at(-1);
  return {
    items: shown.map((row) => ({
      of: row.of,
      sequence: row.sequence,
      address: row.address,
      subSection: row.sub_section,
      at: row.at,
      authorId: row.author_id,
      authorName: actingName(row.author_name ?? caseworkWords().byFormerColleague, row.for_name),
      before: row.before,
      after: row.after,
    })),
    next: rows.length > asked.size && last ? cursorOf(last.at_text, last.of, last.sequence) : null,
  };
}
