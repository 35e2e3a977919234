import { type RawBuilder, type Selectable, sql } from "kysely";
import type { StageTable } from "../../database/schema.ts";
import type { OrganisationKind, QuestionId, SubSectionId } from "../../framework/language.ts";
import type { Work } from "../actor.ts";
import { fromRow, type StoredAnswer, type StoredRow } from "./stored-answer.ts";

/** Which children's data of the own organisation a person reaches (`app_scope` in the migrations). */
export type Scope = "all" | "record" | "granted" | "none";

/** What somebody other than the owner was given. */
export interface Grant {
  readonly subSections: readonly SubSectionId[];
  readonly proxy: boolean;
}

/** A stage as stored, cut by row-level security to what this person may read. */
export interface LoadedStage {
  readonly stage: Selectable<StageTable>;
  readonly ownerName: string;
  readonly youngPerson: {
    readonly id: string;
    readonly reference: string;
    readonly displayName: string;
    readonly dateOfBirth: string | null;
    readonly caseManagerId: string | null;
    readonly caseManagerName: string | null;
    readonly lastSequence: string;
  };
  readonly scope: Scope;
  readonly grant: Grant | null;
  readonly organisationKind: OrganisationKind;
  readonly organisationSettings: Readonly<Record<string, unknown>>;
  readonly answers: readonly StoredAnswer[];
  readonly facts: readonly StoredAnswer[];
  /** Names of the people of the organisation, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** Judgements of the last completed stage before this one. */
  readonly previousJudgements: Readonly<Record<QuestionId, string>>;
}

const milliseconds = (column: RawBuilder<unknown>) => sql`floor(extract(epoch from ${column}) * 1000)::float8`;

/** The answers of stage `s`, as one JSON value. */
export const answersNow = sql<readonly StoredRow[] | null>`(
  select json_agg(json_build_array(a.address, a.value, a.version, a.state, a.source, a.author_id, ${milliseconds(sql`a.at`)}))
  from answer a where a.young_person_id = s.young_person_id and a.stage_id = s.id)`;

/** The facts of the record of the young person of stage `s`. */
export const factsNow = sql<readonly StoredRow[] | null>`(
  select json_agg(json_build_array(f.address, f.value, f.version, 'own', null, f.author_id, ${milliseconds(sql`f.at`)}))
  from record_fact f where f.young_person_id = s.young_person_id)`;

/** The answers of stage `s` as they stood at a moment. */
export const answersAt = (at: Date) => sql<readonly StoredRow[] | null>`(
  select json_agg(json_build_array(a.address, a.value, a.version, a.state, a.source, a.author_id, ${milliseconds(sql`a.at`)}))
  from (
    select distinct on (c.address) c.address, c.value, c.version, c.state, c.source, c.author_id, c.at
    from answer_change c
    where c.young_person_id = s.young_person_id and c.stage_id = s.id and c.at <= ${at}
    order by c.address, c.sequence desc
  ) a)`;

/** The facts of the record as they stood at a moment. */
export const factsAt = (at: Date) => sql<readonly StoredRow[] | null>`(
  select json_agg(json_build_array(f.address, f.value, f.version, 'own', null, f.author_id, ${milliseconds(sql`f.at`)}))
  from (
    select distinct on (c.address) c.address, c.value, c.version, c.author_id, c.at
    from record_change c
    where c.young_person_id = s.young_person_id and c.at <= ${at}
    order by c.address, c.sequence desc
  ) f)`;

/**
 * Loads a stage with everything that its evaluation needs, in one round trip. Row-level security cuts the rows; null when this person
 * may not know that the stage exists.
 */
export async function loadStage(
  work: Work,
  stageId: string,
  answers: RawBuilder<readonly StoredRow[] | null> = answersNow,
  facts: RawBuilder<readonly StoredRow[] | null> = factsNow,
): Promise<LoadedStage | null> {
  const row = await work.tx
    .selectFrom("stage as s")
    .innerJoin("young_person as y", "y.id", "s.young_person_id")
    .innerJoin("organisation as g", "g.id", "s.organisation_id")
    .leftJoin("stage_contributor as c", (join) =>
      join.onRef("c.stage_id", "=", "s.id").on("c.user_id", "=", work.actor.userId),
    )
    .leftJoin("stage_summary as p", "p.stage_id", "s.previous_stage_id")
    .where("s.id", "=", stageId)
    .selectAll("s")
    .select([
      "y.reference",
      "y.display_name",
      "y.date_of_birth",
      "y.case_manager_id",
      "y.last_sequence as record_sequence",
      "g.kind as organisation_kind",
      "g.settings",
      "c.sub_sections",
      "c.proxy",
      "p.judgements as previous_judgements",
      sql<Scope>`app_scope()`.as("scope"),
      sql<Record<string, string>>`(
        select json_object_agg(u.id, u.name) from user_account u where u.organisation_id = s.organisation_id)`.as(
        "names",
      ),
      answers.as("answers"),
      facts.as("facts"),
    ])
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    stage: row,
    ownerName: row.names[row.owner_id] ?? "Someone who has left",
    youngPerson: {
      id: row.young_person_id,
      reference: row.reference,
      displayName: row.display_name,
      dateOfBirth: row.date_of_birth,
      caseManagerId: row.case_manager_id,
      caseManagerName: row.case_manager_id === null ? null : (row.names[row.case_manager_id] ?? null),
      lastSequence: row.record_sequence,
    },
    scope: row.scope,
    grant: row.sub_sections === null ? null : { subSections: row.sub_sections, proxy: row.proxy === true },
    organisationKind: row.organisation_kind,
    organisationSettings: row.settings,
    answers: (row.answers ?? []).map(fromRow),
    facts: (row.facts ?? []).map(fromRow),
    names: row.names,
    previousJudgements: asJudgements(row.previous_judgements),
  };
}

function asJudgements(stored: unknown): Readonly<Record<QuestionId, string>> {
  if (typeof stored !== "object" || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((each): each is [string, string] => typeof each[1] === "string"),
  );
}
