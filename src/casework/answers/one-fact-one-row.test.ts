/** One fact, one place (law 1), counted in the tables: what a stage and its snapshot store, and what one change writes. */
import { expect, it } from "vitest";
import { frameworkIndex } from "../../assessment/framework-index.ts";
import { testDatabase } from "../../database/test-database.ts";
import { fieldAddress, parseAddress } from "../../framework/address.ts";
import type { Address } from "../../framework/answers.ts";
import { startableStageTypes } from "../../framework/assetplus.ts";
import type { Question, QuestionId, RefQuestion } from "../../framework/language.ts";
import { currentFramework } from "../stages/framework-versions.ts";
import { addressesOf } from "../stages/kept-answers.ts";
import { readSnapshot } from "../stages/read-snapshot.ts";
import { refTargets } from "../stages/ref-targets.ts";
import { carryOutStage } from "../stages/testing/carry-out-stage.ts";
import { caseWorld } from "../stages/testing/case-world.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { saveAnswer } from "./save-answer.ts";

const database = await testDatabase();
const world = await caseWorld(database);
const { practitioner } = world;
const index = frameworkIndex(currentFramework);

const tables = ["answer", "answer_change", "record_fact", "record_change"] as const;
type Rows = Readonly<Record<(typeof tables)[number], number>>;

async function rowsOf(youngPersonId: string): Promise<Rows> {
  const counted = await Promise.all(
    tables.map(async (table) => {
      const found = await database.admin.kysely
        .selectFrom(table)
        .where("young_person_id", "=", youngPersonId)
        .select((row) => row.fn.countAll<string>().as("count"))
        .executeTakeFirstOrThrow();
      return [table, Number(found.count)] as const;
    }),
  );
  return Object.fromEntries(counted) as Rows;
}

async function written(youngPersonId: string, change: () => Promise<unknown>): Promise<Rows> {
  const before = await rowsOf(youngPersonId);
  await change();
  const after = await rowsOf(youngPersonId);
  return Object.fromEntries(tables.map((table) => [table, after[table] - before[table]])) as Rows;
}

async function see(stageId: string): Promise<VisibleStage> {
  const visible = await world.act(practitioner, (work) => visibleTo(work, stageId));
  if (visible === null) throw new Error("not visible");
  return visible;
}

let run = 0;
/** Saves as a page just opened does, with the version it has seen; gives the code of the refusal, or null. */
async function saveAt(stageId: string, address: Address, value: unknown): Promise<string | null> {
  run += 1;
  const version = (await see(stageId)).meta.get(address)?.version ?? 0;
  const input = { stageId, runId: `page-${run}`, address, value, version };
  const outcome = await world.act(practitioner, (work) => saveAnswer(work, input));
  return outcome.ok ? null : outcome.refusal.code;
}

/** What may hold a value of its own: a question that is asked, or a worked-out one that may be corrected. Never a ref. */
function faultOf(address: Address): string | null {
  const id = parseAddress(address)?.question;
  const question = id === undefined ? undefined : index.questions.get(id)?.question;
  if (question === undefined) return `${address}: no such question`;
  if (question.type === "ref") return `${address}: a ref`;
  return question.type === "computed" && !question.correctable ? `${address}: worked out` : null;
}

it("gives every fact of the framework one address that can be written, whichever pages show it", () => {
  const ids = [...index.questions.values()].map(({ question }) => question);
  const refs = ids.filter((question) => question.type === "ref");
  expect(refs.length).toBeGreaterThan(60);
  for (const { id } of refs) expect(faultOf(id.includes(".") ? fieldAddress(id, "one") : id)).toContain("a ref");
  // What a ref shows is never another ref, so that each fact ends at one question.
  for (const ref of refs)
    for (const target of ref.type === "ref" ? ref.to : [])
      expect(index.questions.get(target)?.question.type).not.toBe("ref");
});

it("stores no ref and no fact twice, in the tables and in the snapshot", async () => {
  for (const type of ["referral-in-oocd", "pre-sentence-report-all-options"] as const) {
    expect(startableStageTypes).toContain(type);
    const { stageId, youngPersonId } = await world.openStage(type);
    await carryOutStage(world, { stageId, type });
    const inStage = await addressesIn("answer", youngPersonId);
    const inRecord = await addressesIn("record_fact", youngPersonId);
    expect(inStage.length).toBeGreaterThan(100);
    expect([...inStage, ...inRecord].map(faultOf).filter((fault) => fault !== null)).toEqual([]);
    // A fact stands in the stage or in the record, never in both.
    expect(inStage.filter((address) => inRecord.includes(address))).toEqual([]);
    expect(inStage.filter((address) => homeOf(address) === "record")).toEqual([]);
    expect(inRecord.filter((address) => homeOf(address) !== "record")).toEqual([]);

    const stored = await world.act(practitioner, (work) => readSnapshot(work, stageId));
    if (stored === null) throw new Error("no snapshot");
    const kept = [...addressesOf(stored.snapshot.answers).keys()];
    expect(kept.length).toBeGreaterThan(100);
    expect(kept.map(faultOf).filter((fault) => fault !== null)).toEqual([]);
    expect(new Set(kept).size).toBe(kept.length);
    expect(kept.filter((address) => ![...inStage, ...inRecord].includes(address) && !address.endsWith("]"))).toEqual(
      [],
    );
  }
});

/** A list of the record may have a field that only a stage asks ("is it what this stage is about?"). */
const homeOf = (address: Address): "record" | "stage" =>
  index.questions.get(parseAddress(address)?.question ?? "")?.question.home ?? "stage";

async function addressesIn(table: "answer" | "record_fact", youngPersonId: string): Promise<readonly Address[]> {
  const rows = await database.admin.kysely
    .selectFrom(table)
    .where("young_person_id", "=", youngPersonId)
    .where("value", "is not", null)
    .select("address")
    .execute();
  return rows.map(({ address }) => address);
}

/** A ref of a module that leads to one text in a section of the stage, or in the case record. */
function texts(visible: VisibleStage): readonly { readonly ref: RefQuestion; readonly target: Question }[] {
  const found = new Map<QuestionId, { readonly ref: RefQuestion; readonly target: Question }>();
  for (const { section, subSection } of visible.compiled.subSections) {
    for (const ref of subSection.questions) {
      if (section.group !== "module" || ref.type !== "ref" || !visible.evaluation.shown.has(ref.id)) continue;
      for (const each of refTargets(visible, index, ref, null)) {
        if (each.kind !== "question") continue;
        const { question: target } = each;
        if (target.type === "narrative" || target.type === "shortText") found.set(target.id, { ref, target });
      }
    }
  }
  return [...found.values()];
}

it("writes one row and one line of history for a change, from a module's ref as well as from the section", async () => {
  const { stageId, youngPersonId } = await world.openStage("pre-sentence-report-all-options");
  const shown = texts(await see(stageId));
  expect(shown.length).toBeGreaterThan(4);
  for (const { ref, target } of shown) {
    const inRecord = target.home === "record";
    const one: Rows = inRecord
      ? { answer: 0, answer_change: 0, record_fact: 1, record_change: 1 }
      : { answer: 1, answer_change: 1, record_fact: 0, record_change: 0 };
    const before = (await see(stageId)).meta.has(target.id);
    // The module's page saves at the address that its ref shows.
    const first = await written(youngPersonId, () => saveAt(stageId, target.id, `From the module: ${ref.id}`));
    const known = before ? { ...one, answer: 0, record_fact: 0 } : one;
    expect([target.id, first]).toEqual([target.id, known]);
    // The section's page changes the same row, and adds to its history.
    const second = await written(youngPersonId, () => saveAt(stageId, target.id, "From the section"));
    expect([target.id, second]).toEqual([target.id, { ...one, answer: 0, record_fact: 0 }]);
    expect((await see(stageId)).answers.values[target.id]).toBe("From the section");
    // A ref has no address of its own.
    let code: string | null = null;
    const nothing = await written(youngPersonId, async () => {
      code = await saveAt(stageId, ref.id, "Of its own");
    });
    expect([ref.id, code === null, Object.values(nothing)]).toEqual([ref.id, false, [0, 0, 0, 0]]);
  }
});
