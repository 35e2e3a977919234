/** The stages that benches work on: full ones and ordinary ones, written through the real services and then copied row by row. */
import { randomUUID } from "node:crypto";
import type pg from "pg";
import { changesOf } from "../../e2e/cases/answer-changes.ts";
import { fullStage } from "../../e2e/cases/full-stage.ts";
import { compile } from "../../src/assessment/compile.ts";
import type { Actor, Work } from "../../src/casework/actor.ts";
import { saveAnswers } from "../../src/casework/answers/save-answers.ts";
import type { AnswerChange } from "../../src/casework/answers/save-types.ts";
import type { Outcome } from "../../src/casework/refusal.ts";
import { startStage } from "../../src/casework/stages/start-stage.ts";
import { stopStage } from "../../src/casework/stages/stop-stage.ts";
import { fillStage } from "../../src/casework/stages/testing/fill-stage.ts";
import { visibleTo } from "../../src/casework/stages/visible-to.ts";
import { addYoungPerson } from "../../src/casework/young-people/add-young-person.ts";
import { recordQuestions } from "../../src/casework/young-people/record-questions.ts";
import type { OpenDatabase } from "../../src/database/open.ts";
import { withRequest } from "../../src/database/transaction.ts";
import { parseAddress } from "../../src/framework/address.ts";
import { assetplus } from "../../src/framework/assetplus.ts";
import { demonstrationOrganisations, demonstrationPeople } from "../../src/server/demonstration/people.ts";

/** The stage of every bench: the type that asks most. */
export const benchStageType = "pre-sentence-report-all-options";
/** The day on which the full stage's answers were made up (e2e/cases/full-stage.ts). */
export const benchNow = (): Date => new Date(Date.parse("2026-06-01T09:00:00Z") + Math.floor(performance.now()));

export interface BenchStage {
  readonly youngPersonId: string;
  readonly stageId: string;
}

/** Who writes the stages, and who reads them. */
export const practitioner: Actor = personCalled("Priya Nandakumar");
export const manager: Actor = personCalled("Helen Osei");

function personCalled(name: string): Actor {
  const person = demonstrationPeople.find((each) => each.name === name);
  const organisation = demonstrationOrganisations.find(({ id }) => id === person?.organisationId);
  if (person === undefined || organisation === undefined) throw new Error(`There is no ${name} in the demonstration.`);
  return {
    userId: person.id,
    name,
    role: person.role,
    permissions: person.permissions,
    organisationId: organisation.id,
    organisationName: organisation.name,
    organisationKind: organisation.kind,
  };
}

/** Runs one use case as somebody, in a transaction of its own. */
export const act = <T>(database: OpenDatabase, actor: Actor, work: (work: Work) => Promise<T>): Promise<T> =>
  withRequest(database.app, actor, (tx) => work({ tx, actor, now: benchNow() }));

export function wentWell<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.refusal.status} ${outcome.refusal.code}: ${outcome.refusal.happened}`);
  return outcome.value;
}

async function emptyStage(database: OpenDatabase, familyName: string): Promise<BenchStage> {
  const input = { givenNames: "Kai", familyName, dateOfBirth: "14/3/2010", caseManagerId: practitioner.userId };
  const added = await act(database, practitioner, (work) => addYoungPerson(work, input));
  const { youngPersonId } = wentWell(added);
  const start = { youngPersonId, type: benchStageType, triggerDate: "2026-05-20" };
  const started = await act(database, practitioner, (work) => startStage(work, start));
  return { youngPersonId, stageId: wentWell(started).stageId };
}

/** A stage with nothing in it but its opening. */
export const newStage = (database: OpenDatabase): Promise<BenchStage> => emptyStage(database, "New");

/** A stage in which only what must be answered is answered. */
export async function lightStage(database: OpenDatabase): Promise<BenchStage> {
  const stage = await emptyStage(database, "Light");
  await act(database, practitioner, (work) => fillStage(work, stage.stageId));
  return stage;
}

export interface StoredFull extends BenchStage {
  readonly saved: number;
  /** Codes of refusals with how many answers got them: questions that this stage does not ask, or that are worked out. */
  readonly refused: Readonly<Record<string, number>>;
}

/** The full stage, saved through the service as a person would have saved it. */
export async function storeFullStage(database: OpenDatabase): Promise<StoredFull> {
  const stage = await emptyStage(database, "Full");
  return { ...stage, ...(await store(database, stage, fullChanges())) };
}

/** Two full stages of one child; the first was stopped, and in the second every text says something else than in the first. */
export async function storeTwoFullStages(
  database: OpenDatabase,
): Promise<{ readonly before: StoredFull; readonly now: StoredFull }> {
  const first = await emptyStage(database, "Twice");
  const changes = fullChanges();
  const before = await store(database, first, changes);
  const stop = { stageId: first.stageId, reason: "The court asked for another report." };
  wentWell(await act(database, manager, (work) => stopStage(work, stop)));
  const { youngPersonId } = first;
  const start = { youngPersonId, type: benchStageType, triggerDate: "2026-05-28" };
  const { stageId } = wentWell(await act(database, practitioner, (work) => startStage(work, start)));
  const second = { youngPersonId, stageId };
  return {
    before: { ...first, ...before },
    now: { ...second, ...(await store(database, second, otherTexts(changes))) },
  };
}

function fullChanges(): readonly AnswerChange[] {
  const { byId } = compile(assetplus, benchStageType);
  return changesOf(fullStage(assetplus, benchStageType)).filter(({ address }) => {
    const question = byId.get(parseAddress(address)?.question ?? "");
    return question?.atThisStage === true && question.question.type !== "file";
  });
}

/** Every text of more than one sentence becomes the one after it, and the last the first; the case record stays. */
function otherTexts(changes: readonly AnswerChange[]): readonly AnswerChange[] {
  const isLong = ({ address, value }: AnswerChange) =>
    typeof value === "string" && value.length > 80 && !recordQuestions().has(parseAddress(address)?.question ?? "");
  const texts = changes.filter(isLong).map(({ value }) => value);
  let at = 0;
  return changes.map((change) => {
    if (!isLong(change)) return change;
    at += 1;
    return { ...change, value: texts[at % texts.length] };
  });
}

async function store(
  database: OpenDatabase,
  { stageId }: BenchStage,
  changes: readonly AnswerChange[],
): Promise<Pick<StoredFull, "saved" | "refused">> {
  const refused: Record<string, number> = {};
  let saved = 0;
  for (let from = 0; from < changes.length; from += 500) {
    await act(database, practitioner, async (work) => {
      const visible = await visibleTo(work, stageId);
      const withVersions = changes
        .slice(from, from + 500)
        .map((change) => ({ ...change, version: visible?.meta.get(change.address)?.version ?? 0 }));
      const { results } = wentWell(await saveAnswers(work, { stageId, runId: randomUUID(), changes: withVersions }));
      for (const result of results) {
        if (result.outcome === "saved") saved += 1;
        else refused[result.refusal.code] = (refused[result.refusal.code] ?? 0) + 1;
      }
    });
  }
  return { saved, refused };
}

const copied = ["young_person", "record_fact", "record_change", "stage", "answer", "answer_change", "stage_summary"];

/** Copies a child with stage, answers and log, so many times. */
export async function copyStage(client: pg.Client, from: BenchStage, times: number): Promise<readonly BenchStage[]> {
  const copies = Array.from({ length: times }, () => ({ youngPersonId: randomUUID(), stageId: randomUUID() }));
  for (const name of copied) {
    const { rows } = await client.query<{ column_name: string }>(
      `select column_name from information_schema.columns
       where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' and is_identity = 'NO'`,
      [name],
    );
    const columns = rows.map((row) => `"${row.column_name}"`);
    const values = rows.map(({ column_name: column }) => replacement(name, column));
    await client.query(
      `insert into ${name} (${columns.join(", ")}) select ${values.join(", ")}
       from ${name} t, unnest($2::uuid[], $3::uuid[]) as c(young_person_id, stage_id)
       where t.${name === "young_person" ? "id" : "young_person_id"} = $1`,
      [from.youngPersonId, copies.map((copy) => copy.youngPersonId), copies.map((copy) => copy.stageId)],
    );
  }
  return copies;
}

function replacement(name: string, column: string): string {
  if (column === "young_person_id" || (name === "young_person" && column === "id")) return "c.young_person_id";
  if (column === "stage_id" || (name === "stage" && column === "id")) return "c.stage_id";
  if (column === "reference") return "'B-' || c.young_person_id";
  return `t."${column}"`;
}
