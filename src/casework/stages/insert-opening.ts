import { sql } from "kysely";
import type { Work } from "../actor.ts";
import { openingRun } from "../answers/refusals.ts";
import { storedSubSection } from "../answers/stored-sub-section.ts";
import type { OpeningAnswer } from "./carry-forward.ts";

/** The stage that is being filled. */
export interface OpenedStage {
  readonly id: string;
  readonly youngPersonId: string;
  readonly ownerId: string;
}

/**
 * Writes the answers with which a stage begins, and their log, in one statement. Their author is the stage's owner: carried and filled
 * answers are theirs to check, whoever pressed the button.
 */
export async function insertOpening(work: Work, stage: OpenedStage, answers: readonly OpeningAnswer[]): Promise<void> {
  if (answers.length === 0) return;
  const rows = answers.map((answer, at) => ({
    address: answer.address,
    sub_section: storedSubSection(answer.placed),
    value: answer.value,
    state: answer.state,
    source: answer.source,
    sequence: at + 1,
  }));
  const common = sql`${stage.youngPersonId}::uuid, ${stage.id}::uuid, ${work.actor.organisationId}::uuid`;
  await sql`
    with filled as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(address text, sub_section text, value jsonb, state text, source jsonb, sequence bigint)
    ), now_answered as (
      insert into answer (young_person_id, stage_id, organisation_id, address, sub_section, value, version, sequence, state, source, author_id, at)
      select ${common}, address, sub_section, value, 1, sequence, state, source, ${stage.ownerId}::uuid, ${work.now}::timestamptz from filled
    )
    insert into answer_change
      (young_person_id, stage_id, organisation_id, address, sub_section, value, version, sequence, state, source, run_id, run_started_at, author_id, at)
    select ${common}, address, sub_section, value, 1, sequence, state, source, ${openingRun}, ${work.now}::timestamptz, ${stage.ownerId}::uuid,
      ${work.now}::timestamptz
    from filled`.execute(work.tx);
  await sql`
    update stage set last_sequence = ${rows.length}
    where young_person_id = ${stage.youngPersonId} and id = ${stage.id}`.execute(work.tx);
}
