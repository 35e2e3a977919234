/** Sending what is complete, against the real database: who may, what is refused, what is kept, and that it stays. */
import { createHash, randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import type { Actor } from "../actor.ts";
import { restrictRecord } from "../restricted/restrict-record.ts";
import { stopStage } from "../stages/stop-stage.ts";
import { carryOutStage } from "../stages/testing/carry-out-stage.ts";
import { caseWorld, expectDone } from "../stages/testing/case-world.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { toSend, waitingForAnswers } from "../work-lists/to-send.ts";
import { saveRecordFacts } from "../young-people/save-record-facts.ts";
import { visibleRecord } from "../young-people/visible-record.ts";
import { noteResult } from "./note-result.ts";
import { sayNothingToSend } from "./nothing-to-send.ts";
import { refuseUnchecked } from "./refuse-sending.ts";
import { sendStage, type ToMake } from "./send-stage.ts";
import type { SendStage } from "./sending-form.ts";
import { findSent, readSentPart, sentOf } from "./sent-store.ts";
import { lookedMark } from "./suspected-names.ts";

const database = await testDatabase();
const world = await caseWorld(database);
const sender: Actor = { ...world.officer, permissions: ["send"] };
const type = "referral-in-oocd";
/** The summary repeats the proposal. */
const named = ["One-page summary for sharing", "What do we propose, in short?"];
let stageId = "";
let youngPersonId = "";

beforeAll(async () => {
  await database.admin.kysely
    .updateTable("user_account")
    .where("id", "=", sender.userId)
    .set({ permissions: ["send"] })
    .execute();
  ({ stageId, youngPersonId } = await world.openStage(type));
  await carryOutStage(
    world,
    { stageId, type },
    {
      "specific-victim-concern": "yes",
      "specific-victim-details": "He has threatened Delroy Banton.",
      "proposal-summary": "He stays at his aunt's, and keeps away from Delroy Banton.",
    },
  );
});

/** The same stage completed for another young person. */
async function another(): Promise<{ readonly youngPersonId: string; readonly stageId: string }> {
  const child = await world.addChild();
  const id = randomUUID();
  const { kysely } = database.admin;
  await sql`
    insert into stage (young_person_id, id, organisation_id, type, framework, framework_version, status, owner_id, opened_by, opened_at,
      trigger_date, ended_at, evaluated_on)
    select ${child}, ${id}, organisation_id, type, framework, framework_version, status, owner_id, opened_by, opened_at,
      trigger_date, ended_at, evaluated_on from stage where id = ${stageId}`.execute(kysely);
  await sql`
    insert into stage_snapshot select ${child}, ${id}, organisation_id,
      jsonb_set(jsonb_set(content, '{head,id}', to_jsonb(${id}::text)), '{youngPerson,id}', to_jsonb(${child}::text)), digest, at
    from stage_snapshot where stage_id = ${stageId}`.execute(kysely);
  return { youngPersonId: child, stageId: id };
}

const form = (over: Partial<SendStage> = {}): SendStage => ({
  stageId,
  entryId: randomUUID(),
  documents: ["doc-full-assessment"],
  sections: [],
  language: "en",
  to: "placements-team",
  person: "Sal Grey",
  how: "secure-email",
  when: "2026-11-16",
  why: "They find a place",
  knows: "knows",
  looked: "",
  call: null,
  ...over,
});
const bytes = Buffer.alloc(600_000, "p");
const made: ToMake[] = [];
const make = async (of: ToMake): Promise<Uint8Array> => {
  made.push(of);
  return bytes;
};
const sendAsTyped = (over: Partial<SendStage> = {}, as: Actor = sender) =>
  world.act(as, (work) => sendStage(work, form(over), make));
/** Sends, and looks where it is asked to. */
const send: typeof sendAsTyped = async (over = {}, as = sender) => {
  const entryId = over.entryId ?? randomUUID();
  const first = await sendAsTyped({ ...over, entryId }, as);
  const suspected = first.ok ? undefined : first.refusal.suspected;
  return suspected ? sendAsTyped({ ...over, entryId, looked: lookedMark(suspected) }, as) : first;
};
const refusalOf = async (outcome: ReturnType<typeof sendAsTyped>) => {
  const result = await outcome;
  return result.ok ? null : result.refusal;
};
const entry = async (entryId: string) => {
  const record = await world.act(sender, (work) => visibleRecord(work, youngPersonId));
  return record?.answers.entries["stage-sent"]?.find(({ id }) => id === entryId)?.values;
};

describe("what is sent", () => {
  it("is one entry of the record's list, and beside it the very file with its digest", async () => {
    const entryId = expectDone(await send());
    expect(await entry(entryId)).toEqual({
      "stage-sent.to": "placements-team",
      "stage-sent.person": "Sal Grey",
      "stage-sent.when": "2026-11-16",
      "stage-sent.how": "secure-email",
      "stage-sent.what": ["doc-full-assessment"],
      "stage-sent.basis": "They find a place. The young person knows.",
    });
    const [file] = await world.act(sender, (work) => sentOf(work, youngPersonId));
    const snapshot = await database.admin.kysely
      .selectFrom("stage_snapshot")
      .select("digest")
      .executeTakeFirstOrThrow();
    expect(file).toMatchObject({
      stageId,
      entryId,
      document: "doc-full-assessment",
      bytes: bytes.length,
      digest: createHash("sha256").update(bytes).digest("hex"),
      contentDigest: snapshot.digest,
      sentByName: "Ada Lane",
    });
    const parts: Buffer[] = [];
    for (let number = 0; ; number += 1) {
      const part = await world.act(world.practitioner, (work) =>
        readSentPart(work, youngPersonId, file?.id ?? "", number),
      );
      if (part === null) break;
      parts.push(part);
    }
    expect(parts.map((part) => part.length)).toEqual([262_144, 262_144, bytes.length - 524_288]);
    expect(Buffer.concat(parts).equals(bytes)).toBe(true);
  });

  it("is one event, which holds ids and digests and no name", async () => {
    const entryId = expectDone(await send());
    const events = await database.admin.kysely
      .selectFrom("audit_event")
      .where("action", "=", "stage-sent")
      .where(sql`detail ->> 'entry'`, "=", entryId)
      .select(["user_id", "stage_id", "detail"])
      .execute();
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ user_id: sender.userId, stage_id: stageId });
    expect(JSON.stringify(events)).not.toMatch(/Sal Grey|placements/);
  });

  it("is sent once, however often the page sends it, also at the same time", async () => {
    const entryId = randomUUID();
    const twice = await Promise.all([send({ entryId }), send({ entryId })]);
    expect([...twice, await send({ entryId })].map((each) => each.ok)).toEqual([true, true, true]);
    const files = await world.act(sender, (work) => sentOf(work, youngPersonId));
    expect(files.filter((each) => each.entryId === entryId)).toHaveLength(1);
  });

  it("may be several documents, each cut to what it holds", async () => {
    made.length = 0;
    const documents = ["doc-full-assessment", "doc-plan-professional", "part-of-assessment"];
    expectDone(await send({ documents, sections: ["living"] }));
    const held = made.map(({ document, visible, sections }) => [
      document,
      new Set(
        visible.compiled.subSections.flatMap((each) =>
          visible.subSections.includes(each.subSection.id) ? [each.section.id] : [],
        ),
      ).size > 3,
      visible.subSections.includes("living-arrangements"),
      sections.length,
    ]);
    expect(held).toEqual([
      ["doc-full-assessment", true, true, 0],
      ["doc-plan-professional", false, false, 0],
      ["part-of-assessment", false, true, 1],
    ]);
  });
});

describe("what stays", () => {
  it("is to whom, when, how and what; what came back is added, and changes leave what stood before in the log", async () => {
    const entryId = expectDone(await send());
    const change = (field: string, value: unknown, version: number) =>
      world.act(sender, (work) =>
        saveRecordFacts(work, {
          youngPersonId,
          runId: randomUUID(),
          changes: [{ address: `stage-sent[${entryId}]${field}`, value, version }],
        }),
      );
    for (const [field, value] of [
      ["", null],
      [".to", "court"],
      [".when", "2026-11-15"],
      [".how", "post"],
      [".what", ["other"]],
    ] as const) {
      const [result] = expectDone(await change(field, value, 1)).results;
      expect(result, field).toMatchObject({ outcome: "refused", refusal: { code: "was-sent" } });
    }
    // A form that posts all its fields as they stand changes nothing.
    expect(expectDone(await change(".to", "placements-team", 1)).results[0]).toMatchObject({ outcome: "saved" });
    const back = (result: string, reason: string, seen: { result: number; reason: number }) =>
      world.act(sender, (work) => noteResult(work, { youngPersonId, entryId, result, reason, seen }));
    expect((await back("information-rejected", " ", { result: 0, reason: 0 })).ok).toBe(false);
    expect((await back("whatever", "", { result: 0, reason: 0 })).ok).toBe(false);
    expectDone(await back("no-answer-yet", "", { result: 0, reason: 0 }));
    expectDone(await back("information-rejected", "Wrong team", { result: 1, reason: 0 }));
    expect(await back("received", "", { result: 1, reason: 1 })).toMatchObject({
      ok: false,
      refusal: { code: "conflict" },
    });
    expect(await entry(entryId)).toMatchObject({
      "stage-sent.result": "information-rejected",
      "stage-sent.reason": "Wrong team",
    });
    const log = await database.admin.kysely
      .selectFrom("record_change")
      .where("address", "=", `stage-sent[${entryId}].result`)
      .select("value")
      .orderBy("sequence")
      .execute();
    expect(log.map(({ value }) => value)).toEqual(["no-answer-yet", "information-rejected"]);
  });

  it("is held by the database too: nothing of it is changed or taken out", async () => {
    const entryId = expectDone(await send());
    for (const statement of [
      "delete from stage_sent",
      "update stage_sent set document = document",
      "update stage_sent_part set number = number",
      "delete from stage_not_sent",
    ]) {
      const act = world.act(sender, ({ tx }) => sql.raw(statement).execute(tx));
      await expect(act, statement).rejects.toThrow(/permission denied/);
    }
    const changed = world.act(sender, ({ tx }) =>
      tx
        .updateTable("record_fact")
        .where("young_person_id", "=", youngPersonId)
        .where("address", "=", `stage-sent[${entryId}].to`)
        .set({ value: '"court"' })
        .execute(),
    );
    await expect(changed).rejects.toThrow(/stays as it was sent/);
  });

  it("leaves entries that were made by hand free", async () => {
    const id = randomUUID();
    const save = (value: string, version: number) =>
      world.act(sender, (work) =>
        saveRecordFacts(work, {
          youngPersonId,
          runId: randomUUID(),
          changes: [{ address: `stage-sent[${id}].to`, value, version }],
        }),
      );
    for (const [value, version] of [
      ["court", 0],
      ["health", 1],
    ] as const)
      expect(expectDone(await save(value, version)).results[0]).toMatchObject({ outcome: "saved" });
  });
});

describe("what is refused", () => {
  it("is sending by those who may not: by the program, and by the database behind it", async () => {
    for (const as of [world.practitioner, world.officer, world.contributor]) {
      const refusal = await refusalOf(send({}, { ...as, permissions: [] }));
      expect([as.name, refusal?.code]).toEqual([as.name, as === world.contributor ? "not-found" : "may-not-send"]);
    }
    expect((await refusalOf(send({}, world.foreign)))?.status).toBe(404);
    expect((await refusalOf(send({}, world.secureManager)))?.status).toBe(404);
    // With the check of the program left out, and the permission only claimed.
    const row = {
      young_person_id: youngPersonId,
      organisation_id: sender.organisationId,
      stage_id: stageId,
      entry_id: randomUUID(),
      document: "doc-full-assessment",
      sub_sections: [],
      language: "en",
      size: 1,
      digest: "a".repeat(64),
      content_digest: "a".repeat(64),
      record_sequence: "1",
      sent_at: new Date(),
    } as const;
    for (const as of [world.practitioner, world.contributor, world.foreign]) {
      const insert = world.act({ ...as, permissions: ["send"] }, ({ tx }) =>
        tx
          .insertInto("stage_sent")
          .values({ ...row, id: randomUUID(), sub_sections: [], sent_by: as.userId })
          .execute(),
      );
      await expect(insert, as.name).rejects.toThrow(/row-level security/);
    }
    const inOthersName = world.act(sender, ({ tx }) =>
      tx
        .insertInto("stage_sent")
        .values({ ...row, id: randomUUID(), sub_sections: [], sent_by: world.manager.userId })
        .execute(),
    );
    await expect(inOthersName).rejects.toThrow(/row-level security/);
  });

  it("is reading an assessment with the permission to send, but while sending it", async () => {
    expect(await world.act(sender, (work) => visibleTo(work, stageId))).toBeNull();
    const snapshots = (as: Actor, sending: string) =>
      world.act(as, async ({ tx }) => {
        await sql`select set_config('app.sending', ${sending}, true)`.execute(tx);
        return (await tx.selectFrom("stage_snapshot").select("stage_id").execute()).length;
      });
    expect(await snapshots(sender, "")).toBe(0);
    expect(await snapshots(sender, randomUUID())).toBe(0);
    expect(await snapshots(sender, youngPersonId)).toBe(1);
    for (const as of [world.contributor, world.foreign, world.secure])
      expect(await snapshots(as, youngPersonId)).toBe(0);
  });

  it("is a stage that is not complete, was stopped, or whose modules nobody checked", async () => {
    const open = await world.openStage(type);
    expect(await refusalOf(send({ stageId: open.stageId }))).toMatchObject({ status: 409, code: "stage-not-complete" });
    await world.act(world.manager, (work) => stopStage(work, { stageId: open.stageId, reason: "Moved" }));
    expect((await refusalOf(send({ stageId: open.stageId })))?.happened).toContain("stopped");
    const signatures = (part: "modules" | "pathways") =>
      [{ part, digest: "", signedBy: "", signedByName: "", signedAt: "" }] as const;
    const { snapshot } = made[0] ?? {};
    if (snapshot === undefined) throw new Error("Nothing was made.");
    const needed = {
      ...snapshot,
      evaluation: { ...snapshot.evaluation, signatures: [{ part: "modules", needed: true, because: [] }] },
    } as const;
    expect(refuseUnchecked({ ...needed, signatures: signatures("pathways") })?.code).toBe("modules-not-checked");
    expect(refuseUnchecked({ ...needed, signatures: signatures("modules") })).toBeNull();
    expect(refuseUnchecked(snapshot)).toBeNull();
  });

  it.each<[string, Partial<SendStage>, string]>([
    ["nothing chosen", { documents: [] }, "document"],
    ["a document that is not made of a stage", { documents: ["doc-licence"] }, "document"],
    ["a part of nothing", { documents: ["part-of-assessment"], sections: ["no-such"] }, "section"],
    ["sections beside another document", { sections: ["living"] }, "document"],
    ["to nobody", { to: "" }, "to"],
    ["to somebody whom the list does not know", { to: "fax" }, "to"],
    ["by a system, before there is one", { how: "system" }, "how"],
    ["by fax", { how: "fax" }, "how"],
    ["on a day to come", { when: "2026-11-17" }, "when"],
    ["before it was complete", { when: "2026-11-01" }, "when"],
    ["on no day", { when: "31/2/2026" }, "when"],
    ["without a reason", { why: "  " }, "why"],
    ["with a reason of a book", { why: "x".repeat(2001) }, "why"],
    ["without saying whether the young person knows", { knows: "" }, "knows"],
  ])("is a form with a gap: %s", async (_what, over, field) => {
    expect((await refusalOf(send(over)))?.faults?.map((fault) => fault.field)).toEqual([field]);
  });

  it("is a restricted record, for whoever is not named on it", async () => {
    const other = await another();
    const rule = { youngPersonId: other.youngPersonId, reason: "A niece of a colleague.", shown: false };
    expectDone(
      await world.act(world.manager, (work) => restrictRecord(work, { ...rule, people: [world.practitioner.userId] })),
    );
    expect((await refusalOf(send({ stageId: other.stageId })))?.status).toBe(404);
    const listed = await world.act(sender, (work) => toSend(work, { from: 0, size: 50 }));
    expect(listed.rows.map((row) => row.stageId)).not.toContain(other.stageId);
  });
});

describe("the name of somebody who was harmed", () => {
  it("is asked about before a document is made, by the labels of the answers, and the words typed are kept", async () => {
    const before = made.length;
    const refusal = await refusalOf(sendAsTyped());
    expect(refusal?.code).toBe("names-suspected");
    expect(refusal?.suspected?.restricted).toContain("Who is at risk, and why?");
    expect(refusal?.suspected?.named).toEqual(named);
    expect(made).toHaveLength(before);
    // What was looked at for one recipient is not what goes to another.
    const theirs = await refusalOf(sendAsTyped({ to: "young-person" }));
    const looked = theirs?.suspected ? lookedMark(theirs.suspected) : "";
    expect(await refusalOf(sendAsTyped({ to: "young-person", looked }))).toBeNull();
    expect((await refusalOf(sendAsTyped({ looked })))?.code).toBe("names-suspected");
    // A part in which nobody is named asks nothing.
    expectDone(await sendAsTyped({ documents: ["part-of-assessment"], sections: ["learning"] }));
  });

  it.each(["young-person", "parent-or-carer", "restorative-or-victim-worker"])(
    "stands in a restricted answer, which is left out for %s",
    async (to) => {
      made.length = 0;
      expect((await refusalOf(sendAsTyped({ to })))?.suspected).toEqual({
        restricted: [],
        named,
      });
      expectDone(await send({ to }));
      expectDone(await send({ to: "probation" }));
      const [theirs, probation] = made.map(({ visible }) => visible.answers.values["specific-victim-details"]);
      expect([theirs, probation]).toEqual([undefined, "He has threatened Delroy Banton."]);
    },
  );
});

describe("the home page of whoever sends", () => {
  it("counts what is complete and not sent, takes off what was sent or is not to be, and what waits for an answer", async () => {
    const all = { from: 0, size: 50 };
    const list = () => world.act(sender, (work) => toSend(work, all));
    const [other, third] = [await another(), await another()];
    const before = await list();
    expect(before.rows.map((row) => row.stageId)).toEqual(expect.arrayContaining([other.stageId, third.stageId]));
    expect(before.rows.map((row) => row.stageId)).not.toContain(stageId);
    expect(before.total).toBe(before.rows.length);
    const waiting = () => world.act(sender, (work) => waitingForAnswers(work, all));
    const waitingBefore = (await waiting()).total;
    const entryId = expectDone(await send({ stageId: other.stageId }));
    expect(await waiting()).toMatchObject({ total: waitingBefore + 1 });
    expectDone(
      await world.act(sender, (work) =>
        noteResult(work, {
          youngPersonId: other.youngPersonId,
          entryId,
          result: "received",
          reason: "",
          seen: { result: 0, reason: 0 },
        }),
      ),
    );
    expect(await waiting()).toMatchObject({ total: waitingBefore });
    const say = (reason: string, as = sender) =>
      world.act(as, (work) => sayNothingToSend(work, { stageId: third.stageId, reason }));
    expect((await say(" ")).ok).toBe(false);
    expect((await say("Because", { ...world.practitioner, permissions: [] })).ok).toBe(false);
    expectDone(await say("A practice stage"));
    expectDone(await say("Again"));
    expect((await list()).total).toBe(before.total - 2);
    // A file is found by its own stage alone.
    const [file] = await world.act(sender, (work) => sentOf(work, other.youngPersonId));
    expect(await world.act(sender, (work) => findSent(work, third.stageId, file?.id ?? ""))).toBeNull();
  });
});

describe("where an answer calls for the phone", () => {
  it("the call is asked for once: made, or still to be made", async () => {
    const placement = "placement-notification";
    const opened = await world.openStage(placement);
    const told = { "custody-self-harm-now": "yes", "custody-self-harm-detail": "He has cut his arm this week." };
    await carryOutStage(world, { stageId: opened.stageId, type: placement }, told);
    const again = { stageId: opened.stageId };
    const calls = async () => {
      const record = await world.act(sender, (work) => visibleRecord(work, opened.youngPersonId));
      return (record?.answers.entries["urgent-calls"] ?? []).map(({ values }) => values);
    };
    const fieldsOf = async (over: Partial<SendStage>) =>
      (await refusalOf(send({ ...again, ...over })))?.faults?.map(({ field }) => field);
    expect(await fieldsOf({})).toEqual(["call"]);
    expect(await fieldsOf({ call: { who: "Sal Grey", about: " ", reached: true } })).toEqual(["call-who"]);
    expect(await calls()).toEqual([]);
    expectDone(
      await send({ ...again, call: { who: "Sal Grey", about: "He must be watched tonight", reached: false } }),
    );
    // Without a day: nobody was reached yet, and the task stays open.
    const open = [{ "urgent-calls.who": "Sal Grey", "urgent-calls.about": "He must be watched tonight" }];
    expect(await calls()).toEqual(open);
    expectDone(await send(again));
    expect(await calls()).toEqual(open);
  });
});
