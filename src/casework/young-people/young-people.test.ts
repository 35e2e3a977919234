import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import { saveAnswer } from "../answers/save-answer.ts";
import { caseWorld, expectDone } from "../stages/testing/case-world.ts";
import { type AddYoungPersonInput, addYoungPerson } from "./add-young-person.ts";
import { referencePrefix } from "./next-reference.ts";
import { saveRecordFacts } from "./save-record-facts.ts";
import { visibleRecord } from "./visible-record.ts";

const database = await testDatabase();
const world = await caseWorld(database);
const { practitioner, officer, contributor, foreign, secure } = world;
const kai: AddYoungPersonInput = {
  givenNames: "Kai",
  familyName: "Morgan",
  dateOfBirth: "14 March 2011",
  caseManagerId: null,
};

describe("adding a young person", () => {
  it("gives each a reference of the organisation, also to those added at the same moment", async () => {
    const added = await Promise.all(
      [practitioner, officer, practitioner].map((actor) => world.act(actor, (work) => addYoungPerson(work, kai))),
    );
    const references = added.map((outcome) => expectDone(outcome).reference).sort();
    expect(references).toEqual(["NYJS-00001", "NYJS-00002", "NYJS-00003"]);
    expect(expectDone(await world.act(secure, (work) => addYoungPerson(work, kai))).reference).toBe("LH-00001");
  });

  it.each([
    ["Northmere Youth Justice Service", {}, "NYJS"],
    ["Larch House", {}, "LH"],
    ["Larch House", { referencePrefix: "LARCH" }, "LARCH"],
    ["Larch House", { referencePrefix: "no good" }, "LH"],
    ["…", {}, "YP"],
  ])("%s with %o has the prefix %s", (name, settings, prefix) => {
    expect(referencePrefix(name, settings)).toBe(prefix);
  });

  it("keeps a date of birth that is none, marked, and refuses only a missing name and people who may not", async () => {
    const odd = expectDone(
      await world.act(practitioner, (work) => addYoungPerson(work, { ...kai, dateOfBirth: "about 2011" })),
    );
    const record = await world.act(practitioner, (work) => visibleRecord(work, odd.youngPersonId));
    expect(record?.answers.values["case:date-of-birth"]).toEqual({ unfitting: "about 2011" });
    expect(record?.youngPerson).toMatchObject({ displayName: "Kai Morgan", dateOfBirth: null });
    const nameless = { ...kai, givenNames: " ", familyName: "" };
    expect(await world.act(practitioner, (work) => addYoungPerson(work, nameless))).toMatchObject({
      refusal: { status: 422 },
    });
    expect(await world.act(contributor, (work) => addYoungPerson(work, kai))).toMatchObject({
      refusal: { status: 403 },
    });
    const notOurs = { ...kai, caseManagerId: foreign.userId };
    expect(await world.act(practitioner, (work) => addYoungPerson(work, notOurs))).toMatchObject({
      refusal: { status: 422 },
    });
  });
});

describe("the record of a young person", () => {
  it("shows facts, stages and what must be known at once", async () => {
    const { youngPersonId, stageId } = await world.openStage();
    const [aunt, home] = [randomUUID(), randomUUID()];
    const facts = {
      [`carers[${aunt}].person`]: "Aunt Jo",
      [`carers[${aunt}].safe-contact`]: "no",
      [`case:addresses[${home}].line`]: "1 Mill Lane",
      [`case:addresses[${home}].protected`]: "yes",
    };
    const changes = Object.entries(facts).map(([address, value]) => ({ address, value, version: 0 }));
    expectDone(await world.act(officer, (work) => saveRecordFacts(work, { youngPersonId, runId: "r", changes })));
    const allergy = { stageId, runId: "p", address: "phys-allergies", value: "yes", version: 0 };
    expectDone(await world.act(practitioner, (work) => saveAnswer(work, allergy)));
    const record = await world.act(practitioner, (work) => visibleRecord(work, youngPersonId));
    expect(record?.answers.entries.carers).toEqual([
      { id: aunt, values: { "carers.person": "Aunt Jo", "carers.safe-contact": "no" } },
    ]);
    expect(record?.stages).toMatchObject([
      { id: stageId, status: "in-progress", ownerName: "Priya Shah", title: "Referral in: out-of-court disposal" },
    ]);
    expect(record?.stages[0]?.left).toBeGreaterThan(10);
    const alerts = record?.alerts.map((alert) => alert.label) ?? [];
    expect(alerts).toEqual(expect.arrayContaining(["Do not contact Aunt Jo", "Address kept secret"]));
    expect(record?.alerts.find((alert) => alert.stageId === stageId)).toBeDefined();
    expect(await world.act(foreign, (work) => visibleRecord(work, youngPersonId))).toBeNull();
    expect((await world.act(officer, (work) => visibleRecord(work, youngPersonId)))?.mayWrite).toBe(true);
  });

  it("can be shown as it stood", async () => {
    const youngPersonId = await world.addChild();
    const before = world.now();
    const change = { address: "case:family-name", value: "Reed", version: 1 };
    expectDone(
      await world.act(officer, (work) => saveRecordFacts(work, { youngPersonId, runId: "r", changes: [change] })),
    );
    const name = async (at: Date | null) =>
      (await world.act(officer, (work) => visibleRecord(work, youngPersonId, at)))?.answers.values["case:family-name"];
    expect([await name(before), await name(null)]).toEqual(["Morgan", "Reed"]);
  });
});
