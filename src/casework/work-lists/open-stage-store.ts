import { type RawBuilder, sql } from "kysely";
import type { SignedPart } from "../../framework/language.ts";
import { londonDate } from "../../judgement/working-days/london-time.ts";
import type { Work } from "../actor.ts";
import { dueState } from "../deadlines/due-state.ts";
import { freshenSummaries } from "../summaries/freshen-summaries.ts";
import type { OpenStage } from "./open-stage.ts";
import { stageTitle } from "./stage-title.ts";

interface Row {
  readonly young_person_id: string;
  readonly name: string;
  readonly reference: string;
  readonly date_of_birth: string | null;
  readonly id: string;
  readonly type: string;
  readonly framework: string;
  readonly framework_version: string;
  readonly owner_id: string;
  readonly owner_name: string;
  readonly due_date: string | null;
  readonly left_count: number;
  readonly to_confirm_count: number;
  readonly judgements: Readonly<Record<string, string>>;
  readonly requests: readonly RequestRow[] | null;
  readonly comments: {
    readonly count: number;
    readonly with_wording: number;
    readonly from_names: readonly string[] | null;
  };
}

interface RequestRow {
  readonly part: SignedPart;
  readonly asked_by: string;
  readonly asked_by_name: string;
  readonly asked_at: string;
  readonly note: string;
  readonly addressed_to: string | null;
  readonly addressed_to_name: string | null;
  readonly outcome: "signed" | "returned" | null;
  readonly closed_by_name: string | null;
  readonly closed_at: string | null;
  readonly closing_note: string | null;
  readonly saved_since: boolean;
}

/** Which open stages: one owner's, some by id, or everyone's of the organisation. */
export interface Whose {
  readonly organisationId: string;
  readonly ownerId?: string;
  readonly stageIds?: readonly string[];
}

/**
 * The query behind every home page: open stages with their summary, the last request of each part and the open comments,
 * all found by index. Exported for the test that looks at its plan.
 */
export function openStagesQuery({ organisationId, ownerId, stageIds }: Whose): RawBuilder<Row> {
  const owned = ownerId === undefined ? sql`` : sql`and s.owner_id = ${ownerId}`;
  const named = stageIds === undefined ? sql`` : sql`and s.id = any(${[...stageIds]}::uuid[])`;
  return sql<Row>`
    select s.young_person_id, yp.display_name as name, yp.reference, yp.date_of_birth, s.id, s.type, s.framework, s.framework_version,
      s.owner_id, owner.name as owner_name, s.due_date, coalesce(sm.left_count, 0) as left_count,
      coalesce(sm.to_confirm_count, 0) as to_confirm_count, coalesce(sm.judgements, '{}') as judgements, r.requests, c.comments
    from stage s
    join young_person yp on yp.id = s.young_person_id
    join user_account owner on owner.id = s.owner_id
    left join stage_summary sm on sm.young_person_id = s.young_person_id and sm.stage_id = s.id
    left join lateral (
      select json_agg(last order by last.asked_at) as requests
      from (
        select distinct on (q.part) q.part, q.asked_by, ${nameOf("q.asked_by")} as asked_by_name, q.asked_at, q.note, q.addressed_to,
          ${nameOf("q.addressed_to")} as addressed_to_name, q.outcome, ${nameOf("q.closed_by")} as closed_by_name, q.closed_at, q.closing_note,
          exists (select from answer_change a where a.young_person_id = s.young_person_id and a.stage_id = s.id
            and a.at > coalesce(q.closed_at, q.asked_at)) as saved_since
        from countersignature_request q
        where q.young_person_id = s.young_person_id and q.stage_id = s.id and q.outcome is distinct from 'withdrawn'
        order by q.part, q.asked_at desc
      ) last
    ) r on true
    left join lateral (
      select json_build_object('count', count(*), 'with_wording', count(k.suggested_wording),
        'from_names', json_agg(distinct ${nameOf("k.author_id")})) as comments
      from comment k
      where k.young_person_id = s.young_person_id and k.stage_id = s.id and k.reply_to is null and k.state = 'open'
    ) c on true
    where s.organisation_id = ${organisationId} and s.status = 'in-progress' ${owned} ${named}`;
}

/** Names are looked up one by one: a join would read all accounts for each stage. */
const nameOf = (id: string): RawBuilder<string> => sql`(select u.name from user_account u where u.id = ${sql.ref(id)})`;

/** The open stages that this person may see; due states as of today in England and Wales. */
export async function openStages(work: Work, whose: Whose): Promise<readonly OpenStage[]> {
  const today = londonDate(work.now.toISOString());
  await freshenSummaries(work, whose.ownerId === undefined ? {} : { ownerId: whose.ownerId });
  const { rows } = await openStagesQuery(whose).execute(work.tx);
  return rows.map((row) => ({
    youngPersonId: row.young_person_id,
    name: row.name,
    reference: row.reference,
    dateOfBirth: row.date_of_birth,
    stageId: row.id,
    stageType: row.type,
    stageTitle: stageTitle(row.framework, row.framework_version, row.type),
    ownerId: row.owner_id,
    ownerName: row.owner_name,
    due: dueState(row.due_date, today),
    left: row.left_count,
    toConfirm: row.to_confirm_count,
    judgements: row.judgements,
    requests: (row.requests ?? []).map((request) => ({
      part: request.part,
      askedById: request.asked_by,
      askedByName: request.asked_by_name,
      askedAt: new Date(request.asked_at),
      note: request.note,
      addressedToId: request.addressed_to,
      addressedToName: request.addressed_to_name,
      outcome: request.outcome,
      closedByName: request.closed_by_name,
      closedAt: request.closed_at === null ? null : new Date(request.closed_at),
      closingNote: request.closing_note,
      savedSince: request.saved_since,
    })),
    comments: {
      count: row.comments.count,
      withWording: row.comments.with_wording,
      fromNames: row.comments.from_names ?? [],
    },
  }));
}
