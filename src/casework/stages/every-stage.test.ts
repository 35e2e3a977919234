/** Each stage type through the real services and the real database, from definitions alone: nothing here knows a question. */
import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { changesOf } from "../../../e2e/cases/answer-changes.ts";
import { fullStage } from "../../../e2e/cases/full-stage.ts";
import { runs } from "../../../vitest.runs.ts";
import { testDatabase } from "../../database/test-database.ts";
import { renderDocument } from "../../documents/render-document.ts";
import { stageDocument } from "../../documents/stage-document.ts";
import { fieldAddress, parseAddress } from "../../framework/address.ts";
import { type Address, type Answers, type AnswerValue, isUnfitting } from "../../framework/answers.ts";
import { assetplus, startableStageTypes } from "../../framework/assetplus.ts";
import type { StageTypeId } from "../../framework/language.ts";
import type { Actor } from "../actor.ts";
import { saveAnswers } from "../answers/save-answers.ts";
import type { AnswerChange } from "../answers/save-types.ts";
import { readSnapshot } from "./read-snapshot.ts";
import { stageContent } from "./stage-content.ts";
import { carryOutStage, writerOf } from "./testing/carry-out-stage.ts";
import { caseWorld, expectDone } from "./testing/case-world.ts";
import type { VisibleStage } from "./visible-stage.ts";
import { visibleTo } from "./visible-to.ts";

const database = await testDatabase();
const world = await caseWorld(database);

async function see(actor: Actor, stageId: string): Promise<VisibleStage> {
  const visible = await world.act(actor, (work) => visibleTo(work, stageId));
  if (visible === null) throw new Error("The stage is not visible to its writer.");
  return visible;
}

it("can start fifteen types of stage", () => expect(new Set(startableStageTypes).size).toBe(15));

describe.each(startableStageTypes)("%s", (type) => {
  it("is filled, signed and completed, and its snapshot is what was written", async () => {
    const { writer } = writerOf(world, type);
    const { stageId } = await world.openStage(type, writer);
    const { digest } = await carryOutStage(world, { stageId, type });
    const after = await see(writer, stageId);
    const stored = await world.act(writer, (work) => readSnapshot(work, stageId));
    expect(after.head.status).toBe("completed");
    expect(after.evaluation.gaps.filter((gap) => gap.holdsCompletion)).toEqual([]);
    expect(stored?.digest).toBe(digest);
    expect(stageContent(after)).toEqual(stored?.snapshot.content);
    const needed = after.evaluation.signatures.filter((signature) => signature.needed).map(({ part }) => part);
    expect(stored?.snapshot.signatures.map(({ part }) => part)).toEqual(expect.arrayContaining(needed));
  });
});

/** The largest first; npm test takes that one, npm run prove all of them. */
const fullOnes: readonly StageTypeId[] = [
  "pre-sentence-report-all-options",
  ...startableStageTypes.filter((type) => type !== "pre-sentence-report-all-options"),
].slice(0, runs(1));

describe.each(fullOnes)("a full %s", (type) => {
  it("saves, evaluates, prints and comes back unchanged", async () => {
    const { writer } = writerOf(world, type);
    const { stageId } = await world.openStage(type, writer);
    const wanted = changesOf(fullStage(assetplus, type));
    const kept = await saveAll(writer, stageId, wanted);

    const visible = await see(writer, stageId);
    const stored = byAddress(visible.answers);
    for (const { address, value } of kept) expect([address, same(stored.get(address), value)]).toEqual([address, true]);

    // "Full" means that nothing which is shown and asked is without an answer; attachments are files, not answers to type.
    const empty = [...visible.evaluation.shown].filter(
      (address) => isAsked(visible, address, writer) && !stored.has(address),
    );
    expect(empty).toEqual([]);

    const content = stageContent(visible);
    const model = stageDocument({
      visible,
      signatures: [],
      passed: [],
      organisation: "Northmere",
      createdAt: world.now(),
    });
    const texts = JSON.stringify(model.blocks);
    for (const section of content.sections) expect(texts).toContain(JSON.stringify(section.title));
    const files = await Promise.all([renderDocument("pdf", model), renderDocument("docx", model)]);
    expect(files.map((file) => Buffer.from(file.subarray(0, 4)).toString("latin1"))).toEqual([
      "%PDF",
      "PK\u0003\u0004",
    ]);

    const again = await see(writer, stageId);
    expect(stageContent(again)).toEqual(content);
    expect([...again.evaluation.shown]).toEqual([...visible.evaluation.shown]);
  });
});

/** Saves in batches, as a page does; what is refused is a question that this stage does not ask, or asks of nobody. */
async function saveAll(
  writer: Actor,
  stageId: string,
  changes: readonly AnswerChange[],
): Promise<readonly AnswerChange[]> {
  const kept: AnswerChange[] = [];
  for (let from = 0; from < changes.length; from += 500) {
    const visible = await see(writer, stageId);
    const batch = changes
      .slice(from, from + 500)
      .map((change) => ({ ...change, version: visible.meta.get(change.address)?.version ?? 0 }));
    const saved = await world.act(writer, (work) =>
      saveAnswers(work, { stageId, runId: randomUUID(), changes: batch }),
    );
    for (const [at, result] of expectDone(saved).results.entries()) {
      const change = batch[at];
      if (result.outcome === "saved" && change && !/\]$/.test(change.address)) kept.push(change);
      if (result.outcome === "refused") {
        // A secure establishment may not set the judgements of the youth justice service.
        if (result.refusal.code === "youth-justice-service-only" && writer !== world.practitioner) continue;
        expect([result.address, result.refusal.code]).toEqual([result.address, "unknown-question"]);
        const question = parseAddress(result.address)?.question ?? "";
        const place = visible.compiled.byId.get(question)?.subSection ?? "";
        expect(visible.subSections, `${question} is asked here and was refused`).not.toContain(place);
      }
    }
  }
  return kept;
}

/** Every answer of a stage at its address. */
function byAddress({ values, entries }: Answers): ReadonlyMap<Address, AnswerValue> {
  const fields = Object.values(entries).flatMap((rows) =>
    rows.flatMap((row) =>
      Object.entries(row.values).map(([field, value]): [Address, AnswerValue] => [fieldAddress(field, row.id), value]),
    ),
  );
  return new Map([...Object.entries(values), ...fields]);
}

function isAsked({ compiled }: VisibleStage, address: Address, writer: Actor): boolean {
  const found = compiled.byId.get(parseAddress(address)?.question ?? "");
  const mayAnswer = found?.question.yjsOnly !== true || writer === world.practitioner;
  return (
    found?.asked === true && mayAnswer && !["list", "file"].includes(found.question.type) && !address.endsWith("]")
  );
}

/** Input that does not fit its question is kept as it was typed: entries of a list that this stage does not ask, as one text. */
function same(stored: AnswerValue | undefined, saved: unknown): boolean {
  if (stored === undefined || !isUnfitting(stored)) return isDeepStrictEqual(stored, saved);
  const words = (text: unknown): string => String(text).toLowerCase().replaceAll("-", " ");
  return words(stored.unfitting) === words(Array.isArray(saved) ? saved.join(", ") : saved);
}
