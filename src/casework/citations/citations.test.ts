import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import type { AnswerValue } from "../../framework/answers.ts";
import type { Actor } from "../actor.ts";
import { saveAnswers } from "../answers/save-answers.ts";
import { giveParts } from "../contributors/give-parts.ts";
import { type CaseWorld, caseWorld, expectDone } from "../stages/testing/case-world.ts";
import { visibleTo, wordedAsAt } from "../stages/visible-to.ts";
import { citablePages } from "./citable-facts.ts";
import { citeFact } from "./cite-fact.ts";
import { type ReadPiece, readCitations } from "./read-citations.ts";

const database = await testDatabase();
let world: CaseWorld;
let stageId: string;
let youngPersonId: string;
const [first, second] = [randomUUID(), randomUUID()];
const into = "understanding-context";

async function save(changes: Readonly<Record<string, AnswerValue | null>>): Promise<void> {
  await world.act(world.practitioner, async (work) => {
    const visible = await visibleTo(work, stageId);
    const saved = await saveAnswers(work, {
      stageId,
      runId: randomUUID(),
      changes: Object.entries(changes).map(([address, value]) => ({
        address,
        value,
        version: visible?.meta.get(address)?.version ?? 0,
      })),
    });
    for (const result of expectDone(saved).results) expect(result.outcome).toBe("saved");
  });
}

const cite = (address: string, actor: Actor = world.practitioner) =>
  world.act(actor, (work) => citeFact(work, { stageId, address }));
const cited = async (address: string): Promise<string> => expectDone(await cite(address)).phrase;

/** How a text reads: what it cites, as somebody sees it, now or at a moment. */
async function read(text: string, actor: Actor = world.practitioner, at?: Date): Promise<readonly ReadPiece[]> {
  return world.act(actor, async (work) => {
    const visible = at === undefined ? await visibleTo(work, stageId) : await wordedAsAt(work, stageId, at);
    if (visible === null) throw new Error("The stage is not there.");
    return (await readCitations(work, visible, at))(text);
  });
}
const standings = async (text: string, actor?: Actor, at?: Date) =>
  (await read(text, actor, at)).flatMap(({ cites }) => (cites ? [cites.standing.kind] : []));

beforeAll(async () => {
  world = await caseWorld(database);
  ({ stageId, youngPersonId } = await world.openStage("pre-sentence-report"));
  const event = (id: string) => ({
    [`life-events[${id}].title`]: "Moved school",
    [`life-events[${id}].date`]: "2025-09-01",
  });
  await save({ "good-at": "Fixing bikes with his aunt.", ...event(first), ...event(second), [into]: "[Here]" });
});

describe("citing a fact", () => {
  it("offers every answer and entry that is recorded, and cites each in its own words", async () => {
    const pages = await world.act(world.practitioner, async (work) => {
      const visible = await visibleTo(work, stageId);
      return visible === null ? [] : citablePages(visible);
    });
    const offered = new Map(pages.flatMap(({ facts }) => facts).map(({ address, phrase }) => [address, phrase]));
    expect(offered.get(`life-events[${first}]`)).toBe("[Life event: Moved school, 1 September 2025]");
    expect(offered.get("good-at")).toContain("Fixing bikes with his aunt.]");
    expect(offered.get("case:family-name")).toBe("[Family name: Morgan]");
    expect([...offered.keys()].some((address) => address.includes("behaviour-timeline"))).toBe(false);
  });

  it("gives one fact one phrase while it says the same, and two facts two", async () => {
    const phrase = await cited(`life-events[${first}]`);
    expect(await cited(`life-events[${first}]`)).toBe(phrase);
    expect(await cited(`life-events[${second}]`)).toBe("[Life event: Moved school, 1 September 2025 (2)]");
  });

  it("marks it when it changed, with the day, and not any more when it is put back", async () => {
    const text = `So it began ${await cited("good-at")}.`;
    expect(await standings(text)).toEqual(["same"]);
    const before = world.now();
    await save({ "good-at": "Fixing bikes, until July." });
    const [, citation] = await read(text);
    // Saved one second before it was read.
    const on = new Date(world.now().getTime() - 1000);
    expect(citation?.cites).toEqual({ address: "good-at", standing: { kind: "changed", on } });
    expect(await standings(text, world.practitioner, before)).toEqual(["same"]);
    await save({ "good-at": "Fixing bikes with his aunt." });
    expect(await standings(text)).toEqual(["same"]);
    await save({ "good-at": "" });
    expect(await standings(text)).toEqual(["gone"]);
    await save({ "good-at": "Fixing bikes with his aunt." });
  });

  it("marks an entry when anything that is said in it changed, and when it was taken out", async () => {
    const text = await cited(`life-events[${second}]`);
    await save({ [`life-events[${second}].date`]: "2025-10-01" });
    expect(await standings(text)).toEqual(["changed"]);
    await save({ [`life-events[${second}]`]: null });
    expect(await standings(text)).toEqual(["gone"]);
  });

  it("does not point before it was cited, nor at words that nobody cited, and says the text whole", async () => {
    const early = new Date(world.now().getTime() - 500);
    world.wait(1000);
    const phrase = await cited("case:family-name");
    expect(await standings(phrase)).toEqual(["same"]);
    expect(await standings(phrase, world.practitioner, early)).toEqual([]);
    const text = `[sic] ${phrase.replace("Morgan", "Morgen")} [${phrase}`;
    expect((await read(text)).map((piece) => piece.text).join("")).toBe(text);
    expect(await standings(text)).toEqual(["same"]);
  });

  it("stays words for who does not see the fact, who cannot cite it either", async () => {
    const phrase = await cited("good-at");
    const { userId } = world.contributor;
    const subSections = ["life-events-section"];
    await world.act(world.practitioner, async (work) =>
      expectDone(await giveParts(work, { stageId, userId, subSections })),
    );
    expect(await standings(phrase, world.contributor)).toEqual([]);
    expect(await cite("good-at", world.contributor)).toMatchObject({ ok: false, refusal: { status: 422 } });
    expect(await cite(`life-events[${first}]`, world.contributor)).toMatchObject({ ok: true });
    expect(await cite("good-at", world.foreign)).toMatchObject({ ok: false, refusal: { status: 404 } });
  });

  it("keeps no word of the child a second time, and writes one event for one citing", async () => {
    const rows = await database.admin.kysely.selectFrom("citation").selectAll().execute();
    expect(rows.length).toBeGreaterThan(3);
    expect(JSON.stringify(rows)).not.toMatch(/aunt|Moved|Morgan/);
    const events = await database.admin.kysely
      .selectFrom("audit_event")
      .selectAll()
      .where("action", "=", "fact-cited")
      .where("young_person_id", "=", youngPersonId)
      .execute();
    expect(events).toHaveLength(rows.length);
    expect(JSON.stringify(events)).not.toMatch(/aunt|Moved|Morgan/);
  });
});
