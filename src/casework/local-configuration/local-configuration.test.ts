import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import { inLanguage } from "../../wording/in-language.ts";
import type { Actor, Work } from "../actor.ts";
import { saveAnswer } from "../answers/save-answer.ts";
import { askCountersignature } from "../countersignature/ask-countersignature.ts";
import { loadSigning } from "../countersignature/load-signing.ts";
import { signPart } from "../countersignature/sign-part.ts";
import { completeStage } from "../stages/complete-stage.ts";
import { currentFramework } from "../stages/framework-versions.ts";
import { readSnapshot } from "../stages/read-snapshot.ts";
import { stageContent } from "../stages/stage-content.ts";
import { stopStage } from "../stages/stop-stage.ts";
import { caseWorld, expectDone } from "../stages/testing/case-world.ts";
import { fillStage } from "../stages/testing/fill-stage.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { freshenSummaries } from "../summaries/freshen-summaries.ts";
import { caseload } from "../work-lists/caseload.ts";
import { openStages } from "../work-lists/open-stage-store.ts";
import { visibleRecord } from "../young-people/visible-record.ts";
import { serviceConfiguration } from "./load-configuration.ts";
import { inService } from "./service-configuration.ts";
import { setConfiguration } from "./set-configuration.ts";

const database = await testDatabase();
const world = await caseWorld(database);
const { practitioner, manager, foreign } = world;
const administrator = await addAdministrator();
const version = { framework: currentFramework.id, version: currentFramework.version };
const mandatory = (...questions: string[]) => ({ kind: "mandatory-questions", ...version, questions });
const risks = (...listed: object[]) => ({ kind: "local-risks", ...version, risks: listed });
const pack = (language: "en" | "cy", words: object) => ({ kind: "wording-pack", ...version, language, ...words });

/** A use case as a request runs it: under what the service has set. */
const ask = <T>(actor: Actor, act: (work: Work) => Promise<T>): Promise<T> =>
  world.act(actor, async (work) => {
    const { revision } = await work.tx
      .selectFrom("organisation")
      .where("id", "=", actor.organisationId)
      .select(sql<number>`coalesce((settings->>'configuration')::integer, 0)`.as("revision"))
      .executeTakeFirstOrThrow();
    return inService(await serviceConfiguration(work.tx, actor.organisationId, revision), () => act(work));
  });
const set = (input: unknown, check = false, actor = administrator) =>
  ask(actor, (work) => setConfiguration(work, input, { check }));
const see = async (stageId: string) => {
  const visible = await ask(practitioner, (work) => visibleTo(work, stageId));
  if (visible === null) throw new Error("not visible");
  return visible;
};
const digestsOf = async (stageId: string) => {
  const signing = await ask(manager, (work) => loadSigning(work, stageId));
  return signing?.states.map(({ state, digest }) => `${state} ${digest}`);
};

describe("setting a service's configuration", () => {
  it("is for its administrators, and says everything that does not fit", async () => {
    for (const actor of [practitioner, manager])
      expect(await set(mandatory(), false, actor)).toMatchObject({ refusal: { status: 403 } });
    const outcome = await set(mandatory("alert-rosh", "nobody"));
    expect(outcome).toMatchObject({
      refusal: {
        status: 422,
        faults: [
          "questions/alert-rosh: it is worked out, not answered",
          "questions/nobody: this version holds no such question",
        ],
      },
    });
  });
  it.each<[string, unknown, string]>([
    ["no object", [], "file: it does not hold one JSON object"],
    [
      "another version",
      { ...mandatory(), version: "0.1" },
      `framework: this program holds no framework ${version.framework} in version 0.1`,
    ],
    [
      "a text that no database keeps",
      risks({ code: "local-nul", label: "Nul \u0000 here" }),
      "“Nul \ufffd here”: it holds a character that cannot be kept, shown here as \ufffd",
    ],
    [
      "another kind",
      { ...mandatory(), kind: "colours" },
      "kind: it must be one of mandatory-questions, local-risks, wording-pack, quality-checklist, countersign-criteria",
    ],
    ["no list", { kind: "mandatory-questions", ...version, questions: "all" }, "questions: this is not a list of ids"],
    ["more than is known", { ...mandatory(), fewer: [] }, "fewer: this is not known here"],
    ["a risk without a label", risks({ code: "local-x" }), "risks/1: a risk has the texts"],
    ["a risk of the framework", risks({ code: "other", label: "O" }), "risks/other: a code is"],
    ["a pack that does not fit", pack("cy", { questions: { nobody: {} } }), "questions/nobody: this version holds"],
  ])("%s", async (_, input, fault) => {
    const outcome = await set(input, true);
    expect(outcome.ok ? [] : (outcome.refusal as { faults?: string[] }).faults?.[0]).toContain(fault);
  });
  it("checks without setting, counts what is set, and writes one audit event of it", async () => {
    const first = mandatory("contact-with-child");
    expect(expectDone(await set(first, true))).toMatchObject({ version: 1, revision: 1 });
    expect(expectDone(await set(first))).toMatchObject({ kind: "mandatory-questions", version: 1, revision: 1 });
    expect(expectDone(await set(mandatory()))).toMatchObject({ version: 2, revision: 2 });
    const events = await database.admin.kysely
      .selectFrom("audit_event")
      .where("action", "=", "local-configuration-set")
      .select(["user_id", "detail"])
      .execute();
    expect(events.map((event) => event.user_id)).toEqual([administrator.userId, administrator.userId]);
    expect(events[0]?.detail).toMatchObject({ kind: "mandatory-questions", revision: 1 });
  });
  it("stands apart from other services, and nobody else can write it past the rules", async () => {
    const rows = (actor: Actor) =>
      world.act(actor, (work) => work.tx.selectFrom("local_configuration").selectAll().execute());
    expect(await rows(foreign)).toEqual([]);
    expect(await rows(practitioner)).toHaveLength(2);
    const forge = (actor: Actor) =>
      world.act(actor, (work) =>
        work.tx
          .insertInto("local_configuration")
          .values({
            organisation_id: administrator.organisationId,
            revision: 99,
            kind: "mandatory-questions",
            subject: version.framework,
            version: 99,
            content: "[]",
            author_id: actor.userId,
            at: work.now,
          })
          .execute(),
      );
    for (const actor of [foreign, practitioner, manager])
      await expect(forge(actor)).rejects.toThrow(/row-level security/);
    const change = world.act(administrator, (work) =>
      work.tx.updateTable("local_configuration").set({ version: 7 }).execute(),
    );
    await expect(change).rejects.toThrow(/permission denied/);
  });
});

describe("what holds", () => {
  it("from the next request on for open stages; what has ended stays as it was asked", async () => {
    const open = await world.openStage();
    const stopped = await world.openStage();
    await ask(manager, (work) => stopStage(work, { stageId: stopped.stageId, reason: "A second stage" }));
    const missing = async (stageId: string) =>
      (await see(stageId)).evaluation.gaps.some((gap) => gap.question === "contact-with-child");
    expect(await missing(open.stageId)).toBe(false);
    expectDone(await set(mandatory("contact-with-child")));
    expect(await missing(open.stageId)).toBe(true);
    expect(await missing(stopped.stageId)).toBe(false);
    expectDone(await set(mandatory()));
    expect(await missing(open.stageId)).toBe(false);
  });

  it("at once where stages are only counted: home pages, caseload and record, each counted anew once", async () => {
    const { stageId, youngPersonId } = await world.openStage();
    const counts = () =>
      ask(practitioner, async (work) => {
        const home = await openStages(work, { organisationId: practitioner.organisationId });
        const list = await caseload(work, {});
        const record = await visibleRecord(work, youngPersonId);
        return [
          home.find((stage) => stage.stageId === stageId)?.left,
          list.ok ? list.value.items.find((row) => row.openStage?.stageId === stageId)?.openStage?.left : null,
          record?.stages.find(({ id }) => id === stageId)?.left,
        ];
      });
    const holding = async () => (await see(stageId)).evaluation.gaps.filter((gap) => gap.holdsCompletion).length;
    const before = await holding();
    expect(await counts()).toEqual([before, before, before]);
    world.wait(60_000);
    expectDone(await set(mandatory("contact-with-child")));
    world.wait(60_000);
    expect(await holding()).toBe(before + 1);
    expect(await counts()).toEqual([before + 1, before + 1, before + 1]);
    const written = () =>
      ask(practitioner, (work) =>
        work.tx
          .selectFrom("stage_summary")
          .where("stage_id", "=", stageId)
          .select("updated_at")
          .executeTakeFirstOrThrow(),
      );
    const once = await written();
    world.wait(60_000);
    await counts();
    expect(await written()).toEqual(once);
    expectDone(await set(mandatory()));
    expect(await counts()).toEqual([before, before, before]);
    // Who does not see answers counts for nobody; the next who does, does.
    expectDone(await set(mandatory("contact-with-child")));
    await ask(world.officer, (work) => freshenSummaries(work));
    expect(await counts()).toEqual([before + 1, before + 1, before + 1]);
    expectDone(await set(mandatory()));
  });

  it("own risks can be answered, stand in the content in both languages, and raise their flag", async () => {
    const { stageId } = await world.openStage();
    const mark = (code: string, seen: number) =>
      ask(practitioner, (work) =>
        saveAnswer(work, { stageId, runId: randomUUID(), address: "local-risks-added", value: [code], version: seen }),
      );
    expectDone(await set(risks({ code: "local-county-lines", label: "County lines", labelCy: "Llinellau cyffuriau" })));
    expectDone(await mark("local-county-lines", 0));
    const visible = await see(stageId);
    expect(visible.answers.values["local-risks-added"]).toEqual(["local-county-lines"]);
    expect(visible.evaluation.flags).toContainEqual(
      expect.objectContaining({ id: "local-county-lines", label: "County lines" }),
    );
    expect(JSON.stringify(stageContent(visible))).toContain("County lines");
    const welsh = await inLanguage("cy", () => see(stageId));
    expect(JSON.stringify(stageContent(welsh))).toContain("Llinellau cyffuriau");
    expect(welsh.compiled.flags).toContainEqual(
      expect.objectContaining({ id: "local-county-lines", label: "Llinellau cyffuriau" }),
    );
    expect(welsh.evaluation.flags).toEqual(visible.evaluation.flags);
    const left = await set(risks());
    expect(left.ok ? [] : (left.refusal as { faults?: string[] }).faults).toHaveLength(1);
  });

  it("words change what is read and nothing else: a signature stands whatever the language and the pack", async () => {
    const { stageId } = await world.openStage();
    await ask(practitioner, (work) => fillStage(work, stageId));
    for (const part of ["explanations", "pathways"] as const) {
      expectDone(
        await ask(practitioner, (work) => askCountersignature(work, { stageId, part, note: "", addressedTo: null })),
      );
      const signing = await inLanguage("cy", () => ask(manager, (work) => loadSigning(work, stageId)));
      const digest = signing?.states.find((state) => state.part === part)?.digest ?? "";
      expectDone(await ask(manager, (work) => signPart(work, { stageId, part, digest, shownAt: world.now() })));
    }
    const before = await see(stageId);
    const digests = await digestsOf(stageId);
    expect(digests?.every((each) => each.startsWith("signed "))).toBe(true);
    const words = { questions: { "previous-incidents": { label: "Unrhyw ddigwyddiad o'r blaen?" } } };
    expectDone(await set(pack("cy", words)));
    expectDone(await set(pack("en", { subSections: { "core-alerts": { title: "At a glance" } } })));
    const english = await see(stageId);
    const welsh = await inLanguage("cy", () => see(stageId));
    const titles = (stage: typeof before) => JSON.stringify(stageContent(stage));
    expect(titles(english)).toContain("At a glance");
    expect(titles(english)).not.toContain("Unrhyw ddigwyddiad");
    expect(titles(welsh)).toContain("Unrhyw ddigwyddiad");
    expect(welsh.head.title).toBe("Atgyfeirio i mewn: datrysiad y tu allan i'r llys");
    for (const each of [english, welsh]) {
      expect(each.answers).toEqual(before.answers);
      expect(each.evaluation.gaps).toEqual(before.evaluation.gaps);
    }
    expect(await digestsOf(stageId)).toEqual(digests);
    expect(await inLanguage("cy", () => digestsOf(stageId))).toEqual(digests);
    // Lines that rules put together are put together in Welsh for the reader, and signed in the framework's own words.
    const linesOf = (stage: typeof before) =>
      [...stage.evaluation.computed].flatMap(([, value]) =>
        typeof value === "object" ? value.lines.map(({ text }) => text) : [],
      );
    expect(linesOf(english)).toEqual(linesOf(before));
    expect(linesOf(welsh)).toHaveLength(linesOf(before).length);
    expect(linesOf(before).join("\n")).toMatch(/^Target: /m);
    expect(linesOf(welsh).join("\n")).toMatch(/^Targed: /m);
    expect(linesOf(welsh).join("\n")).not.toMatch(/^Target: |January|not rated yet/m);

    // Completed in Welsh, the snapshot is as it was asked; a later pack does not reach it.
    expectDone(await inLanguage("cy", () => ask(practitioner, (work) => completeStage(work, { stageId }))));
    const stored = await ask(practitioner, (work) => readSnapshot(work, stageId));
    expect(stored?.snapshot.language).toBe("cy");
    expect(JSON.stringify(stored?.snapshot.content)).toContain("Unrhyw ddigwyddiad");
    expectDone(await set(pack("cy", { questions: { "previous-incidents": { label: "Rhywbeth arall" } } })));
    const later = await inLanguage("cy", () => see(stageId));
    expect(stageContent(later)).toEqual(stored?.snapshot.content);
    expect(JSON.stringify(stored?.snapshot.content)).toContain("Targed: ");
    expect(JSON.stringify(stored?.snapshot.evaluation)).not.toContain("Targed: ");
    expect(titles(await see(stageId))).not.toContain("Unrhyw ddigwyddiad");
  });
});

async function addAdministrator(): Promise<Actor> {
  const userId = randomUUID();
  await database.admin.kysely
    .insertInto("user_account")
    .values({
      id: userId,
      organisation_id: practitioner.organisationId,
      subject: userId,
      name: "Grace Hill",
      email: null,
      role: "administrator",
      permissions: [],
    })
    .execute();
  return { ...practitioner, userId, name: "Grace Hill", role: "administrator" };
}
