import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import type { Actor } from "../actor.ts";
import { saveAnswer } from "../answers/save-answer.ts";
import { giveParts } from "../contributors/give-parts.ts";
import { inService, nothingSet } from "../local-configuration/service-configuration.ts";
import { caseWorld, expectDone } from "../stages/testing/case-world.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { leaveNote, longestLeaveReason, takeUpNote } from "./leave-note.ts";
import { notedIn } from "./noted.ts";

const database = await testDatabase();
const world = await caseWorld(database);
const { practitioner, manager, contributor, foreign } = world;

const told =
  "He was at the park with two friends. They saw the victim on his bike. They took the bike and ran off home.";
const place = "understanding-context";
const note = { check: "description-not-analysis", address: place } as const;

const write = (stageId: string, address: string, value: string | null, actor: Actor = practitioner) =>
  world.act(actor, async (work) => {
    const version = (await visibleTo(work, stageId))?.meta.get(address)?.version ?? 0;
    return expectDone(await saveAnswer(work, { stageId, runId: randomUUID(), address, value, version }));
  });
const notes = (stageId: string, actor: Actor = practitioner) =>
  world.act(actor, async (work) => {
    const visible = await visibleTo(work, stageId);
    return visible === null ? null : notedIn(work, visible);
  });
const open = async (stageId: string, actor: Actor = practitioner) =>
  (await notes(stageId, actor))?.filter(({ left }) => left === null).map(({ check, address }) => `${check} ${address}`);
const leave = (
  stageId: string,
  reason = "",
  actor: Actor = practitioner,
  of: { check: string; address: string } = note,
) => world.act(actor, (work) => leaveNote(work, { stageId, ...of, reason }));
const events = (stageId: string) =>
  database.admin.kysely
    .selectFrom("audit_event")
    .where("stage_id", "=", stageId)
    .where("action", "like", "writing-note-%")
    .select(["action", "detail"])
    .orderBy("id")
    .execute();

async function stageWithText(text = told): Promise<string> {
  const { stageId } = await world.openStage();
  await write(stageId, place, text);
  return stageId;
}

describe("notes to the writer", () => {
  it("are left with a reason that the manager reads, and come back with another text", async () => {
    const stageId = await stageWithText();
    expect(await open(stageId)).toContain(`${note.check} ${place}`);
    expectDone(await leave(stageId, " The panel adds why on Tuesday.\r\n"));
    expect(await open(stageId)).toEqual([]);
    expect(await notes(stageId, manager)).toMatchObject([
      { ...note, left: { authorName: "Priya Shah", reason: "The panel adds why on Tuesday." } },
    ]);
    await write(stageId, place, `${told} It was about ten.`);
    expect(await open(stageId)).toContain(`${note.check} ${place}`);
    // The text that was left is the same text again.
    await write(stageId, place, told);
    expect(await open(stageId)).toEqual([]);
    expectDone(await world.act(practitioner, (work) => takeUpNote(work, { stageId, ...note })));
    expect(await open(stageId)).toContain(`${note.check} ${place}`);
    expect((await events(stageId)).map(({ action, detail }) => ({ action, detail }))).toEqual([
      { action: "writing-note-left", detail: { check: note.check, address: place } },
      { action: "writing-note-taken-up", detail: { check: note.check, address: place } },
    ]);
  });

  it("are not left where there is none, with a longer reason than fits, nor by somebody who does not write there", async () => {
    const stageId = await stageWithText();
    const refusals = [
      await leave(stageId, "", practitioner, { check: "evidence-missing", address: place }),
      await leave(stageId, "x".repeat(longestLeaveReason + 1)),
      await leave(stageId, "", foreign),
      await leave(stageId, "", contributor),
      await leave(stageId, "", practitioner, { check: "no such check", address: "nothing[" }),
    ];
    expect(refusals.map((each) => (each.ok ? 200 : each.refusal.status))).toEqual([409, 422, 404, 404, 409]);
    expect(await open(stageId)).toContain(`${note.check} ${place}`);
    expect(await events(stageId)).toEqual([]);
  });

  it("tell a contributor of no text in a part that is not theirs", async () => {
    const { stageId } = await world.openStage();
    const secret =
      "His uncle hid the money under the floor of the shed behind the house where nobody ever looks for it.";
    await write(stageId, "goals-own-words", secret);
    await write(stageId, "good-at", secret);
    await write(stageId, place, secret);
    const parts = ["understanding-behaviour"];
    const given = await world.act(practitioner, (work) =>
      giveParts(work, { stageId, userId: contributor.userId, subSections: parts }),
    );
    expectDone(given);
    expect((await open(stageId))?.length).toBeGreaterThan(1);
    const seen = await notes(stageId, contributor);
    expect(JSON.stringify(seen)).not.toMatch(/goals-own-words|good-at|uncle hid/);
    expect(seen?.filter((each) => "from" in each)).toEqual([]);
    // Another's note on a part that is not theirs is as if it were not there.
    expectDone(await leave(stageId, "private", practitioner, { check: "repeated-text", address: "good-at" }));
    const rows = await world.act(contributor, ({ tx }) => tx.selectFrom("left_note").selectAll().execute());
    expect(rows).toEqual([]);
  });

  it("speak of what is yet to clarify after as many days as the service says", async () => {
    const { stageId } = await world.openStage();
    await write(stageId, "accommodation-concerns", "yet-to-clarify");
    expect(await open(stageId)).toEqual([]);
    const daysLater = (days: number, unclearDays: number) => {
      const at = new Date(world.now().getTime() + days * 86_400_000);
      return inService({ ...nothingSet, unclearDays }, () =>
        world.act(
          practitioner,
          async (work) => {
            const visible = await visibleTo(work, stageId);
            return visible && (await notedIn(work, visible)).map(({ check, address }) => `${check} ${address}`);
          },
          at,
        ),
      );
    };
    expect(await daysLater(27, 28)).toEqual([]);
    expect(await daysLater(28, 28)).toEqual(["old-unclear accommodation-concerns"]);
    expect(await daysLater(8, 7)).toEqual(["old-unclear accommodation-concerns"]);
  });
});
