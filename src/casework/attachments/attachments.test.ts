/** Attaching, removing and opening files against the real database, as people of every kind. */
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import { attachedFiles } from "../../framework/attached-file.ts";
import type { Actor } from "../actor.ts";
import { saveAnswer } from "../answers/save-answer.ts";
import { giveParts } from "../contributors/give-parts.ts";
import { changesOfStage } from "../history/changes-of-stage.ts";
import { startStage } from "../stages/start-stage.ts";
import { stopStage } from "../stages/stop-stage.ts";
import { caseWorld, expectDone } from "../stages/testing/case-world.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { attachFile, mostFiles } from "./attach-file.ts";
import { partBytes, readPart } from "./attachment-store.ts";
import { openFile } from "./open-file.ts";
import { removeFile } from "./remove-file.ts";
import { inParts, pdfOf, refusedSamples, samples } from "./testing/sample-files.ts";

const database = await testDatabase();
const world = await caseWorld(database);
const address = "additional-files";
const runId = randomUUID();

const attach = (
  stageId: string,
  { as = world.practitioner, at = address, name = "Plan.pdf", bytes = samples.pdf }: Partial<Attach> = {},
) => world.act(as, (work) => attachFile(work, { stageId, address: at, name, parts: inParts(bytes) }));
interface Attach {
  readonly as: Actor;
  readonly at: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}
const remove = (stageId: string, attachmentId: string, at = address) =>
  world.act(world.practitioner, (work) => removeFile(work, { stageId, address: at, attachmentId }));
const open = (stageId: string, id: string, as: Actor = world.practitioner) =>
  world.act(as, (work) => openFile(work, stageId, id));
const namesIn = async (stageId: string) => {
  const visible = await world.act(world.practitioner, (work) => visibleTo(work, stageId));
  return attachedFiles(visible?.answers.values[address]).map(({ name }) => name);
};
const events = async (stageId: string) =>
  (
    await database.admin.kysely
      .selectFrom("audit_event")
      .where("stage_id", "=", stageId)
      .where("action", "like", "attachment-%")
      .select(["action", "detail"])
      .orderBy("id")
      .execute()
  ).map(({ action, detail }) => ({ action, detail }));

describe("a file", () => {
  it("is attached to an answer, and its bytes come back as they were, in rows of at most 256 KB", async () => {
    const { stageId, youngPersonId } = await world.openStage("pre-sentence-report");
    const bytes = Buffer.from(pdfOf("A long plan", 700_000));
    const { file } = expectDone(await attach(stageId, { bytes, name: "Plan “A”.pdf" }));
    expect(file).toMatchObject({ kind: "pdf", bytes: bytes.length, name: "Plan “A”.pdf" });
    const opened = expectDone(await open(stageId, file.id));
    const parts: Buffer[] = [];
    for (let number = 0; ; number += 1) {
      const part = await world.act(world.practitioner, (work) =>
        readPart(work, youngPersonId, opened.file.digest, number),
      );
      if (part === null) break;
      parts.push(part);
    }
    expect(parts.map((part) => part.length)).toEqual([partBytes, partBytes, bytes.length - 2 * partBytes]);
    expect(Buffer.concat(parts).equals(bytes)).toBe(true);
    expect(await namesIn(stageId)).toEqual(["Plan “A”.pdf"]);
  });

  it("is stored once for one young person however often it is attached, and apart for another", async () => {
    const { stageId, youngPersonId } = await world.openStage("pre-sentence-report");
    const bytes = pdfOf("The same paper");
    await attach(stageId, { bytes, name: "One.pdf" });
    await attach(stageId, { bytes, name: "Two.pdf" });
    // A retry after a lost reply.
    await attach(stageId, { bytes, name: "Two.pdf" });
    expect(await namesIn(stageId)).toEqual(["One.pdf", "Two.pdf"]);
    const other = await world.openStage("pre-sentence-report");
    await attach(other.stageId, { bytes, name: "One.pdf" });
    const stored = (id: string) =>
      database.admin.kysely.selectFrom("attachment_part").where("young_person_id", "=", id).selectAll().execute();
    expect([await stored(youngPersonId), await stored(other.youngPersonId)].map((rows) => rows.length)).toEqual([1, 1]);
    expect((await events(stageId)).map(({ action }) => action)).toEqual(["attachment-added", "attachment-added"]);
  });

  it("that is removed leaves the answer and stays for its history; both are events without its name", async () => {
    const { stageId } = await world.openStage("pre-sentence-report");
    const { file } = expectDone(await attach(stageId, { name: "Secret name.pdf" }));
    expectDone(await remove(stageId, file.id));
    expectDone(await remove(stageId, file.id));
    expect(await namesIn(stageId)).toEqual([]);
    expect(expectDone(await open(stageId, file.id)).file.name).toBe("Secret name.pdf");
    const changes = await world.act(world.practitioner, (work) => changesOfStage(work, { stageId, address }));
    expect(
      expectDone(changes).items.map(({ before, after }) => [before, after].map((value) => attachedFiles(value).length)),
    ).toEqual([
      [1, 0],
      [0, 1],
    ]);
    const detail = { attachment: file.id, question: address };
    expect(await events(stageId)).toEqual([
      { action: "attachment-added", detail },
      { action: "attachment-removed", detail },
    ]);
  });

  it("is attached in an entry of a list", async () => {
    const { stageId } = await world.openStage("pre-sentence-report");
    const at = `sources-used[${randomUUID()}].file`;
    const { file } = expectDone(await attach(stageId, { at, bytes: samples.msg, name: "Message.msg" }));
    expect(expectDone(await open(stageId, file.id)).file.kind).toBe("msg");
  });

  it("is carried to the next stage and opened from there", async () => {
    const { stageId, youngPersonId } = await world.openStage("pre-sentence-report");
    const { file } = expectDone(await attach(stageId));
    expectDone(await world.act(world.manager, (work) => stopStage(work, { stageId, reason: "Moved" })));
    const input = { youngPersonId, type: "review", triggerDate: "2026-11-12" };
    const next = expectDone(await world.act(world.practitioner, (work) => startStage(work, input))).stageId;
    expect(await namesIn(next)).toEqual(["Plan.pdf"]);
    expect(expectDone(await open(next, file.id)).file.id).toBe(file.id);
  });
});

describe("what is not attached", () => {
  it.each([
    ["a program with the name of a PDF", refusedSamples.exe, 422, "file-kind"],
    ["a document with macros", refusedSamples.docm, 422, "file-kind"],
    ["a page with a script", refusedSamples.text, 422, "file-kind"],
    ["an empty file", new Uint8Array(), 422, "file-empty"],
  ])("%s is refused with a sentence, and nothing is stored", async (_what, bytes, status, code) => {
    const { stageId, youngPersonId } = await world.openStage("pre-sentence-report");
    const outcome = await attach(stageId, { bytes, name: "Plan.pdf" });
    expect(outcome).toMatchObject({ ok: false, refusal: { status, code } });
    const { rows } = await database.admin.pool.query("select from attachment_part where young_person_id = $1", [
      youngPersonId,
    ]);
    expect(rows).toEqual([]);
    expect(await namesIn(stageId)).toEqual([]);
  });

  it("is the one file too many, and a file to another kind of question, a strange one, or a closed stage", async () => {
    const { stageId } = await world.openStage("pre-sentence-report");
    for (let count = 0; count < mostFiles; count += 1) expectDone(await attach(stageId, { name: `${count}.pdf` }));
    const refusalOf = async (outcome: ReturnType<typeof attach>) => {
      const result = await outcome;
      return result.ok ? null : [result.refusal.status, result.refusal.code];
    };
    expect(await refusalOf(attach(stageId, { name: "More.pdf" }))).toEqual([422, "too-many-files"]);
    expect(await refusalOf(attach(stageId, { at: "living-detail" }))).toEqual([422, "unknown-question"]);
    expect(await refusalOf(attach(stageId, { at: "no such thing" }))).toEqual([422, "unknown-question"]);
    expect(await refusalOf(attach(randomUUID()))).toEqual([404, "not-found"]);
    await world.act(world.manager, (work) => stopStage(work, { stageId, reason: "Moved away" }));
    expect(await refusalOf(attach(stageId, { name: "Late.pdf" }))).toEqual([409, "stage-closed"]);
    const late = await remove(stageId, randomUUID());
    expect(late).toMatchObject({ ok: false, refusal: { status: 409 } });
  });

  it("can be named by no save: an answer of files is made by attaching alone", async () => {
    const { stageId } = await world.openStage("pre-sentence-report");
    const { file, saved } = expectDone(await attach(stageId));
    const forged = `${randomUUID()} ${file.digest} pdf 10 Forged.pdf`;
    for (const value of [[forged], forged, [], null, "About it", { references: [forged] }]) {
      const outcome = await world.act(world.practitioner, (work) =>
        saveAnswer(work, { stageId, runId, address, value, version: saved.version }),
      );
      expect(outcome, JSON.stringify(value)).toMatchObject({ ok: false, refusal: { status: 422, code: "not-a-file" } });
    }
    expect(await namesIn(stageId)).toEqual(["Plan.pdf"]);
  });
});

describe("who may open a file", () => {
  it("is whoever sees an answer that names it; nobody of another organisation, no contributor without that part", async () => {
    const { stageId } = await world.openStage("pre-sentence-report");
    const { file } = expectDone(await attach(stageId));
    const entry = `sources-used[${randomUUID()}].file`;
    const theirs = expectDone(await attach(stageId, { at: entry, bytes: samples.png, name: "Photo.png" })).file;
    const other = await world.openStage("pre-sentence-report");
    const grant = (subSections: readonly string[]) =>
      world.act(world.practitioner, (work) =>
        giveParts(work, { stageId, userId: world.contributor.userId, subSections }),
      );
    expectDone(await grant(["core-sources"]));
    const seen = async (as: Actor, id: string, from = stageId) => (await open(from, id, as)).ok;
    expect(await seen(world.colleague, file.id)).toBe(true);
    expect(await seen(world.foreign, file.id)).toBe(false);
    expect(await seen(world.secure, file.id)).toBe(false);
    expect(await seen(world.contributor, file.id)).toBe(false);
    expect(await seen(world.contributor, theirs.id)).toBe(true);
    expect(await seen(world.colleague, randomUUID())).toBe(false);
    // Not from a stage that does not name it, even of the same organisation.
    expect(await seen(world.colleague, file.id, other.stageId)).toBe(false);
  });

  it("is held by the database too, for the name as for the bytes", async () => {
    const { stageId, youngPersonId } = await world.openStage("pre-sentence-report");
    const { file } = expectDone(await attach(stageId, { bytes: pdfOf("Behind the wall") }));
    const rowsSeen = (as: Actor) =>
      world.act(as, async ({ tx }) => {
        const rows = await tx.selectFrom("attachment").where("id", "=", file.id).select("name").execute();
        const parts = await tx
          .selectFrom("attachment_part")
          .where("digest", "=", file.digest)
          .select("number")
          .execute();
        return [rows.length, parts.length];
      });
    expect(await rowsSeen(world.practitioner)).toEqual([1, 1]);
    for (const as of [world.foreign, world.secure, world.contributor, world.officer])
      expect(await rowsSeen(as)).toEqual([0, 0]);
    for (const table of ["attachment", "attachment_part"]) {
      for (const statement of [`delete from ${table}`, `update ${table} set digest = digest`]) {
        const act = world.act(world.practitioner, ({ tx }) => sql.raw(statement).execute(tx));
        await expect(act, statement).rejects.toThrow(/permission denied/);
      }
    }
    expect(await world.act(world.foreign, (work) => readPart(work, youngPersonId, file.digest, 0))).toBeNull();
  });
});
