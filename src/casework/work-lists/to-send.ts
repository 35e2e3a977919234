import { sql } from "kysely";
import type { Work } from "../actor.ts";
import type { Folded, Slice } from "./manager-home.ts";
import { stageTitle } from "./stage-title.ts";

/** A completed stage of which nothing was sent yet. */
export interface StageToBeSent {
  readonly youngPersonId: string;
  readonly name: string;
  readonly reference: string;
  readonly dateOfBirth: string | null;
  readonly stageId: string;
  readonly title: string;
  readonly completedAt: Date;
  readonly ownerName: string | null;
}

/** Something that was sent, of which nobody has said what came back. */
export interface WaitingSending {
  readonly youngPersonId: string;
  readonly name: string;
  readonly reference: string;
  readonly dateOfBirth: string | null;
  readonly stageId: string;
  readonly title: string;
  readonly entryId: string;
  /** A code of `stage-sent.to`. */
  readonly to: string | null;
  readonly sentAt: Date;
}

interface Titled {
  readonly type: string;
  readonly framework: string;
  readonly framework_version: string;
  readonly total: number;
}

type Raw<Row> = Omit<Row, "title"> & Titled;

const folded = <Row>(rows: readonly Raw<Row>[]): Folded<Omit<Raw<Row>, keyof Titled> & { readonly title: string }> => ({
  total: rows[0]?.total ?? 0,
  rows: rows.map(({ type, framework, framework_version, total: _, ...row }) => ({
    ...row,
    title: stageTitle(framework, framework_version, type),
  })),
});

/** Completed stages of which nothing was sent and nobody has said that nothing is to be, the latest first. */
export async function toSend(work: Work, { from, size }: Slice): Promise<Folded<StageToBeSent>> {
  const { rows } = await sql<Raw<StageToBeSent>>`
    select y.id as "youngPersonId", y.display_name as name, y.reference, y.date_of_birth as "dateOfBirth", s.id as "stageId",
      s.type, s.framework, s.framework_version, s.ended_at as "completedAt", u.name as "ownerName", count(*) over ()::int as total
    from stage s
    join young_person y on y.id = s.young_person_id
    left join user_account u on u.id = s.owner_id
    where s.organisation_id = ${work.actor.organisationId} and s.status = 'completed'
      and not exists (select from stage_sent d where d.organisation_id = s.organisation_id and d.stage_id = s.id)
      and not exists (select from stage_not_sent n where n.organisation_id = s.organisation_id and n.stage_id = s.id)
    order by s.ended_at desc, s.id limit ${size} offset ${from}`.execute(work.tx);
  return folded(rows);
}

/** What was sent and has no answer yet, the longest waiting first. */
export async function waitingForAnswers(work: Work, { from, size }: Slice): Promise<Folded<WaitingSending>> {
  const { rows } = await sql<Raw<WaitingSending>>`
    select y.id as "youngPersonId", y.display_name as name, y.reference, y.date_of_birth as "dateOfBirth", s.id as "stageId",
      s.type, s.framework, s.framework_version, d.entry_id as "entryId", t.value #>> '{}' as "to", d.sent_at as "sentAt",
      count(*) over ()::int as total
    from (select distinct on (young_person_id, entry_id) * from stage_sent
      where organisation_id = ${work.actor.organisationId} order by young_person_id, entry_id, document) d
    join stage s on s.id = d.stage_id
    join young_person y on y.id = d.young_person_id
    left join record_fact r on r.young_person_id = d.young_person_id and r.address = 'stage-sent[' || d.entry_id || '].result'
    left join record_fact t on t.young_person_id = d.young_person_id and t.address = 'stage-sent[' || d.entry_id || '].to'
    where r.value is null or r.value = '"no-answer-yet"'
    order by d.sent_at, d.entry_id limit ${size} offset ${from}`.execute(work.tx);
  return folded(rows);
}
