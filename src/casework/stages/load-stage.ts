import { type RawBuilder, type Selectable, sql } from "kysely";
import type { ContributionState, StageTable } from "../../database/schema.ts";
import type { Address } from "../../framework/answers.ts";
import type { OrganisationKind, QuestionId, SubSectionId } from "../../framework/language.ts";
import { caseworkWords } from "../../wording/casework.ts";
import type { Work } from "../actor.ts";
import { peopleRows, readPeople } from "../contributors/people-rows.ts";
import { actsFor, contributionOf, nobodyBeside, type StagePeople } from "../contributors/stage-people.ts";
import type { StageSummary } from "../summaries/stage-summary.ts";
import { wholeCaseRoles } from "../whole-case-roles.ts";
import { brought, foreseenOf, forget, type KnownRows, mayFollow, type RowsAt, recall, remember } from "./known-rows.ts";
import { parseRows, rowsAsJson, type StoredAnswer } from "./stored-answer.ts";

/** Which children's data of the own organisation a person reaches (`app_scope` in the migrations). */
export type Scope = "all" | "record" | "granted" | "protection" | "none";

/** What somebody other than the owner was given to write. */
export interface Grant {
  readonly subSections: readonly SubSectionId[];
  readonly state: ContributionState;
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
  /** This person stands in for the owner at this moment. */
  readonly standsIn: boolean;
  /** Who else writes the stage, as far as this person may know. */
  readonly people: StagePeople;
  readonly organisationKind: OrganisationKind;
  readonly organisationSettings: Readonly<Record<string, unknown>>;
  readonly answers: readonly StoredAnswer[];
  readonly facts: readonly StoredAnswer[];
  /** Names of the people of the organisation, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** Whether any signature was ever given; false too for those who see no signatures. */
  readonly signed: boolean;
  /** The stored summary of this stage. */
  readonly summary: StageSummary | null;
  /** Judgements of the last completed stage before this one. */
  readonly previousJudgements: Readonly<Record<QuestionId, string>>;
}

const own = sql`'own'`;
const none = sql`null::jsonb`;

/** The answers of stage `s`, as one JSON text. */
const answersNow = rowsAsJson(
  { state: sql`r.state`, source: sql`r.source` },
  sql`answer r where r.young_person_id = s.young_person_id and r.stage_id = s.id`,
);

/** As `answersNow` and `factsNow`, with author and time of these addresses alone: what a save needs. */
const answersFor = (addresses: readonly Address[]) =>
  rowsAsJson(
    { state: sql`r.state`, source: sql`r.source`, authorsOf: addresses },
    sql`answer r where r.young_person_id = s.young_person_id and r.stage_id = s.id`,
  );
const factsFor = (addresses: readonly Address[]) =>
  rowsAsJson(
    { state: own, source: none, authorsOf: addresses },
    sql`record_fact r where r.young_person_id = s.young_person_id`,
  );

/** The facts of the record of the young person of stage `s`. */
const factsNow = rowsAsJson(
  { state: own, source: none },
  sql`record_fact r where r.young_person_id = s.young_person_id`,
);

/** The answers of stage `s` as they stood at a moment. */
export const answersAt = (at: Date) =>
  rowsAsJson(
    { state: sql`r.state`, source: sql`r.source` },
    sql`(
      select distinct on (c.address) c.* from answer_change c
      where c.young_person_id = s.young_person_id and c.stage_id = s.id and c.at <= ${at}
      order by c.address, c.sequence desc) r`,
  );

/** The facts of the record as they stood at a moment. */
export const factsAt = (at: Date) =>
  rowsAsJson(
    { state: own, source: none },
    sql`(
      select distinct on (c.address) c.* from record_change c
      where c.young_person_id = s.young_person_id and c.at <= ${at}
      order by c.address, c.sequence desc) r`,
  );

/** Rows written after a sequence of their stage or record. */
/** By the index that ends with the sequence; with the young person named too, the planner takes the primary key and reads the whole stage. */
const answersSince = ({ sequence }: RowsAt) =>
  rowsAsJson(
    { state: sql`r.state`, source: sql`r.source` },
    sql`answer r where r.organisation_id = s.organisation_id and r.stage_id = s.id and r.sequence > ${sequence}`,
  );
const factsSince = ({ sequence }: RowsAt) =>
  rowsAsJson(
    { state: own, source: none },
    sql`record_fact r where r.young_person_id = s.young_person_id and r.sequence > ${sequence}`,
  );

/**
 * Loads a stage as it stands now with everything that its evaluation needs, in one round trip. Row-level security cuts the rows; null when
 * this person may not know that the stage exists. Of a stage that this process has read before, somebody who sees all of it is sent only
 * what was written since (`known-rows.ts`).
 */
export async function loadStage(work: Work, stageId: string): Promise<LoadedStage | null> {
  if (!seesWholeCases(work)) return loadStageWith(work, stageId, answersNow, factsNow);
  const known = recall(stageId);
  const read = await readStage(
    work,
    stageId,
    known ? answersSince(known.answers) : answersNow,
    known ? factsSince(known.facts) : factsNow,
  );
  if (read === null) return null;
  const { loaded, committed } = read;
  if (loaded.scope !== "all") return known ? loadStageWith(work, stageId, answersNow, factsNow) : loaded;
  const { last_sequence: sequence } = loaded.stage;
  const { lastSequence: recordSequence } = loaded.youngPerson;
  if (known && !(mayFollow(known.answers, sequence) && mayFollow(known.facts, recordSequence))) {
    forget(stageId);
    return loadStage(work, stageId);
  }
  const foreseen = foreseenOf(stageId);
  const now: KnownRows = known
    ? {
        answers: brought(known.answers, loaded.answers, sequence, foreseen?.answers),
        facts: brought(known.facts, loaded.facts, recordSequence, foreseen?.facts),
      }
    : { answers: { sequence, rows: loaded.answers }, facts: { sequence: recordSequence, rows: loaded.facts } };
  if (committed) remember(stageId, now);
  return { ...loaded, answers: now.answers.rows, facts: now.facts.rows };
}

/** For a save: somebody who sees all has everything as `loadStage` gives it; others the authors of these addresses alone. */
export const loadStageToSave = (
  work: Work,
  stageId: string,
  addresses: readonly Address[],
): Promise<LoadedStage | null> =>
  seesWholeCases(work)
    ? loadStage(work, stageId)
    : loadStageWith(work, stageId, answersFor(addresses), factsFor(addresses));

const seesWholeCases = ({ actor }: Work): boolean => wholeCaseRoles.includes(actor.role);

/** Loads a stage with other rows than those of now; null as `loadStage`. */
export async function loadStageWith(
  work: Work,
  stageId: string,
  answers: RawBuilder<string | null>,
  facts: RawBuilder<string | null>,
): Promise<LoadedStage | null> {
  return (await readStage(work, stageId, answers, facts))?.loaded ?? null;
}

interface ReadStage {
  readonly loaded: LoadedStage;
  /** False when this very transaction has written the stage or its record: it may still be taken back. */
  readonly committed: boolean;
}

const summaryColumns = sql`json_build_object('left', n.left_count, 'toConfirm', n.to_confirm_count, 'judgements', n.judgements,
  'flags', n.flags, 'resumeAddress', n.resume_address)`;

/** The number of this transaction as rows carry it (`xmin`), or null when it has written nothing. */
const thisTransaction = sql`mod(pg_current_xact_id_if_assigned()::text::numeric, 4294967296)::text`;

async function readStage(
  work: Work,
  stageId: string,
  answers: RawBuilder<string | null>,
  facts: RawBuilder<string | null>,
): Promise<ReadStage | null> {
  const row = await work.tx
    .selectFrom("stage as s")
    .innerJoin("young_person as y", "y.id", "s.young_person_id")
    .innerJoin("organisation as g", "g.id", "s.organisation_id")
    .leftJoin("stage_summary as p", "p.stage_id", "s.previous_stage_id")
    .leftJoin("stage_summary as n", "n.stage_id", "s.id")
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
      "p.judgements as previous_judgements",
      sql<StageSummary | null>`case when n.stage_id is null then null else ${summaryColumns} end`.as("summary"),
      sql<boolean>`exists (select from signature g where g.stage_id = s.id)`.as("signed"),
      sql<Scope>`app_scope()`.as("scope"),
      sql<Record<string, string>>`(
        select json_object_agg(u.id, u.name) from user_account u where u.organisation_id = s.organisation_id)`.as(
        "names",
      ),
      peopleRows.as("people"),
      answers.as("answers"),
      facts.as("facts"),
      sql<boolean>`coalesce(${thisTransaction} not in (s.xmin::text, y.xmin::text), true)`.as("committed"),
    ])
    .executeTakeFirst();
  if (row === undefined) return null;
  const people = row.people === null ? nobodyBeside : readPeople(row.people, row.names);
  const given = contributionOf(people, work.actor.userId);
  const loaded: LoadedStage = {
    stage: row,
    ownerName: row.names[row.owner_id] ?? caseworkWords().someoneWhoLeft,
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
    grant: given && { subSections: given.subSections, state: given.state },
    standsIn: actsFor(people.standIns, work.actor.userId, work.now) !== null,
    people,
    organisationKind: row.organisation_kind,
    organisationSettings: row.settings,
    answers: parseRows(row.answers),
    facts: parseRows(row.facts),
    names: row.names,
    signed: row.signed,
    summary: row.summary,
    previousJudgements: asJudgements(row.previous_judgements),
  };
  return { loaded, committed: row.committed };
}

function asJudgements(stored: unknown): Readonly<Record<QuestionId, string>> {
  if (typeof stored !== "object" || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((each): each is [string, string] => typeof each[1] === "string"),
  );
}
