/** Rows of casework put straight into a test database, past every policy: what stores are then asked to find, or not to find. */
import { randomUUID } from "node:crypto";
import type { AppDatabase } from "../../../database/app-database.ts";
import type { Permission, Role, SignedPartColumn, StageStatus } from "../../../database/schema.ts";
import type { ClonedDatabase } from "../../../database/test-database.ts";
import { withRequest } from "../../../database/transaction.ts";
import type { AnswerValue } from "../../../framework/answers.ts";
import type { Actor, Work } from "../../actor.ts";

export interface StageRow {
  readonly youngPersonId: string;
  readonly stageId: string;
  readonly organisationId: string;
}

/** A fictional youth justice service. */
export async function addService(database: ClonedDatabase, name = "Caldbridge"): Promise<string> {
  const id = randomUUID();
  await database.admin.kysely
    .insertInto("organisation")
    .values({ id, name, kind: "youth-justice-service", settings: JSON.stringify({}) })
    .execute();
  return id;
}

export async function addUser(
  database: ClonedDatabase,
  organisationId: string,
  name: string,
  role: Role = "practitioner",
  permissions: readonly Permission[] = [],
): Promise<Actor> {
  const userId = randomUUID();
  await database.admin.kysely
    .insertInto("user_account")
    .values({
      id: userId,
      organisation_id: organisationId,
      subject: userId,
      name,
      email: null,
      role,
      permissions: [...permissions],
    })
    .execute();
  const organisationName = "Caldbridge";
  return {
    userId,
    name,
    role,
    permissions,
    organisationId,
    organisationName,
    organisationKind: "youth-justice-service",
  };
}

export async function addYoungPerson(database: ClonedDatabase, owner: Actor, name: string): Promise<string> {
  const id = randomUUID();
  await database.admin.kysely
    .insertInto("young_person")
    .values({
      id,
      organisation_id: owner.organisationId,
      reference: `NM-${id.slice(0, 8)}`,
      case_manager_id: owner.userId,
      display_name: name,
      date_of_birth: "2011-03-14",
      created_by: owner.userId,
      closed_at: null,
    })
    .execute();
  return id;
}

export interface StageOptions {
  readonly type?: string;
  readonly due?: string | null;
  readonly status?: StageStatus;
  readonly left?: number;
  readonly toConfirm?: number;
}

export async function addStage(
  database: ClonedDatabase,
  owner: Actor,
  youngPersonId: string,
  options: StageOptions = {},
): Promise<StageRow> {
  const id = randomUUID();
  const at = new Date("2026-11-02T09:00:00Z");
  const ended = options.status !== undefined && options.status !== "in-progress";
  await database.admin.kysely
    .insertInto("stage")
    .values({
      young_person_id: youngPersonId,
      id,
      organisation_id: owner.organisationId,
      type: options.type ?? "review",
      framework: "assetplus",
      framework_version: "1.0.0",
      status: options.status ?? "in-progress",
      owner_id: owner.userId,
      opened_by: owner.userId,
      opened_at: at,
      trigger_date: "2026-11-02",
      due_date: options.due ?? null,
      evaluated_on: null,
      ended_at: ended ? new Date("2026-11-18T12:00:00Z") : null,
      ended_by: ended ? owner.userId : null,
      ended_reason: null,
      previous_stage_id: null,
    })
    .execute();
  await database.admin.kysely
    .insertInto("stage_summary")
    .values({
      young_person_id: youngPersonId,
      stage_id: id,
      organisation_id: owner.organisationId,
      left_count: options.left ?? 3,
      to_confirm_count: options.toConfirm ?? 0,
      judgements: JSON.stringify({}),
      flags: JSON.stringify([]),
      resume_address: null,
      updated_at: at,
    })
    .execute();
  return { youngPersonId, stageId: id, organisationId: owner.organisationId };
}

export interface ChangeOptions {
  readonly subSection?: string;
  readonly at?: string;
  readonly version?: number;
  readonly sequence?: number;
  /** The editing run; one of its own when not given. */
  readonly run?: string;
}

/** One saved answer, in the table and in the log. */
export async function addChange(
  database: ClonedDatabase,
  author: Actor,
  stage: StageRow,
  address: string,
  value: AnswerValue | null,
  options: ChangeOptions = {},
): Promise<void> {
  const at = new Date(options.at ?? "2026-11-10T10:00:00Z");
  const sequence = String(options.sequence ?? 1);
  const common = {
    young_person_id: stage.youngPersonId,
    stage_id: stage.stageId,
    organisation_id: stage.organisationId,
    address,
    sub_section: options.subSection ?? "wider-networks",
    value: value === null ? null : JSON.stringify(value),
    state: "own" as const,
    version: options.version ?? 1,
    sequence,
    author_id: author.userId,
    at,
  };
  const admin = database.admin.kysely;
  await admin
    .insertInto("answer_change")
    .values({ ...common, run_id: options.run ?? randomUUID(), run_started_at: at })
    .execute();
  await admin
    .insertInto("answer")
    .values({ ...common, source: null })
    .onConflict((conflict) =>
      conflict.columns(["young_person_id", "stage_id", "address"]).doUpdateSet({
        value: common.value,
        version: common.version,
        sequence,
        author_id: common.author_id,
        at,
      }),
    )
    .execute();
  await admin.updateTable("stage").set({ last_sequence: sequence }).where("id", "=", stage.stageId).execute();
}

export interface RequestOptions {
  readonly part?: SignedPartColumn;
  readonly at?: string;
  readonly note?: string;
  readonly to?: Actor;
  readonly returnedBy?: Actor;
  readonly returnNote?: string;
}

export async function addRequest(
  database: ClonedDatabase,
  asker: Actor,
  stage: StageRow,
  options: RequestOptions = {},
): Promise<string> {
  const id = randomUUID();
  const closed = options.returnedBy;
  await database.admin.kysely
    .insertInto("countersignature_request")
    .values({
      young_person_id: stage.youngPersonId,
      stage_id: stage.stageId,
      id,
      organisation_id: stage.organisationId,
      part: options.part ?? "explanations",
      asked_by: asker.userId,
      asked_at: new Date(options.at ?? "2026-11-18T14:40:00Z"),
      note: options.note ?? "",
      addressed_to: options.to?.userId ?? null,
      outcome: closed ? "returned" : null,
      closed_by: closed?.userId ?? null,
      closed_at: closed ? new Date("2026-11-19T09:12:00Z") : null,
      closing_note: closed ? (options.returnNote ?? "") : null,
    })
    .execute();
  return id;
}

/** Lets a contributor see some sub-sections of a stage. */
export async function grant(
  database: ClonedDatabase,
  contributor: Actor,
  stage: StageRow,
  subSections: readonly string[],
): Promise<void> {
  await database.admin.kysely
    .insertInto("stage_contributor")
    .values({
      young_person_id: stage.youngPersonId,
      stage_id: stage.stageId,
      user_id: contributor.userId,
      organisation_id: stage.organisationId,
      sub_sections: [...subSections],
      granted_by: contributor.userId,
    })
    .execute();
}

export const at19November = new Date("2026-11-19T12:00:00Z");

/** Runs one use case as this person, under the policies, in a transaction of its own. */
export const actingAs = <T>(
  database: { readonly app: AppDatabase },
  actor: Actor,
  act: (work: Work) => Promise<T>,
  now: Date = at19November,
): Promise<T> => withRequest(database.app, actor, (tx) => act({ tx, actor, now }));
