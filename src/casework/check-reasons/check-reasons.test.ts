import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import { stageDocument } from "../../documents/stage-document.ts";
import type { Actor } from "../actor.ts";
import { saveAnswers } from "../answers/save-answers.ts";
import type { AnswerChange } from "../answers/save-types.ts";
import { giveParts } from "../contributors/give-parts.ts";
import { takeSnapshot, visibleSnapshot } from "../stages/snapshot.ts";
import { stageContent } from "../stages/stage-content.ts";
import { caseWorld, expectDone } from "../stages/testing/case-world.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { leaveNote } from "../writing-notes/leave-note.ts";
import { giveReason, longestCheckReason, takeReasonBack } from "./give-reason.ts";
import { passedPoints } from "./passed-points.ts";
import { thingsWeighed, weighedChecks } from "./weighed-checks.ts";

const database = await testDatabase();
const world = await caseWorld(database);
const { practitioner, manager, contributor, foreign } = world;

/** Saves over whatever stands there. */
const write = (stageId: string, values: Readonly<Record<string, unknown>>) =>
  world.act(practitioner, async (work) => {
    const visible = await visibleTo(work, stageId);
    const changes = Object.entries(values).map(
      ([address, value]): AnswerChange => ({ address, value, version: visible?.meta.get(address)?.version ?? 0 }),
    );
    const { results } = expectDone(await saveAnswers(work, { stageId, runId: randomUUID(), changes }));
    expect(results.map(({ outcome }) => outcome)).toEqual(changes.map(() => "saved"));
  });
const check = "cc-rosh-no-major";
const give = (stageId: string, reason: string, of = check, actor: Actor = practitioner) =>
  world.act(actor, (work) => giveReason(work, { stageId, check: of, reason }));
/** The reason that stands, or the one that fell, of one check. */
const said = (stageId: string, of = check, actor: Actor = manager) =>
  world.act(actor, async (work) => {
    const visible = await visibleTo(work, stageId);
    const found = visible && (await weighedChecks(work, visible)).get(of);
    return found && { stands: found.reason?.reason ?? null, fell: found.fallen?.reason ?? null };
  });
const reported = (stageId: string, actor: Actor = manager) =>
  world.act(actor, async (work) => {
    const visible = await visibleTo(work, stageId);
    return visible === null ? null : passedPoints(work, visible);
  });
const events = async (stageId: string) => {
  const rows = await database.admin.kysely
    .selectFrom("audit_event")
    .where("stage_id", "=", stageId)
    .where("action", "like", "check-reason-%")
    .select(["action", "detail"])
    .orderBy("id")
    .execute();
  return rows.map(({ action, detail }) => [action, detail]);
};
const behaviour = (id: string, impact: string): Readonly<Record<string, unknown>> => ({
  [`future-behaviours[${id}]`]: 1,
  [`future-behaviours[${id}].type`]: "violence",
  [`future-behaviours[${id}].impact`]: impact,
  [`future-behaviours[${id}].likelihood`]: "possible",
});

/** Medium risk of serious harm, and no behaviour that would do serious harm. */
async function stageThatDoesNotFit(): Promise<string> {
  const { stageId } = await world.openStage("pre-sentence-report");
  await write(stageId, { "rosh-judgement": "medium", "future-harm-foreseen": "yes" });
  return stageId;
}

describe("the reason for which a warning is passed", () => {
  it("stands with author and time, falls when something new comes in, and stands again when that is put back", async () => {
    const stageId = await stageThatDoesNotFit();
    const [one, two] = [randomUUID(), randomUUID()];
    await write(stageId, { ...behaviour(one, "minor"), ...behaviour(two, "moderate") });
    expect(await said(stageId)).toEqual({ stands: null, fell: null });
    expectDone(await give(stageId, " The court asked for caution.\r\n"));
    expect(await said(stageId)).toEqual({ stands: "The court asked for caution.", fell: null });
    expect(await reported(stageId)).toMatchObject([
      { check, reason: "The court asked for caution.", authorName: "Priya Shah", address: "rosh-judgement" },
    ]);
    // What the check does not weigh changes nothing.
    await write(stageId, { "rosh-reason": "Because of what he said in March." });
    expect(await said(stageId)).toMatchObject({ stands: "The court asked for caution." });
    // Another judgement is another question.
    await write(stageId, { "rosh-judgement": "high" });
    expect(await said(stageId)).toEqual({ stands: null, fell: "The court asked for caution." });
    expect(await reported(stageId)).toEqual([]);
    await write(stageId, { "rosh-judgement": "medium" });
    expect(await said(stageId)).toMatchObject({ stands: "The court asked for caution." });
    // Fewer of the same things are nothing new; one more is.
    await write(stageId, { [`future-behaviours[${two}]`]: null });
    expect(await said(stageId)).toMatchObject({ stands: "The court asked for caution." });
    await write(stageId, behaviour(randomUUID(), "moderate"));
    expect(await said(stageId)).toMatchObject({ stands: null });
    expectDone(await give(stageId, "It still holds: the new one is no worse."));
    expect(await said(stageId)).toMatchObject({ stands: "It still holds: the new one is no worse." });
    // Said again in the same words it is no second event; taken back, the warning waits again.
    expectDone(await give(stageId, "It still holds: the new one is no worse."));
    expectDone(await world.act(manager, (work) => takeReasonBack(work, { stageId, check })));
    expect(await said(stageId)).toEqual({ stands: null, fell: null });
    expect(await events(stageId)).toEqual([
      ["check-reason-given", { check }],
      ["check-reason-given", { check }],
      ["check-reason-taken-back", { check }],
    ]);
    // What was said stays: rows are only ever added, by nobody else's name, and never changed.
    const kept = await database.admin.kysely
      .selectFrom("check_reason")
      .where("stage_id", "=", stageId)
      .select("reason")
      .orderBy("at")
      .execute();
    expect(kept.map(({ reason }) => reason.slice(0, 8))).toEqual(["The cour", "It still", ""]);
    await expect(
      world.act(practitioner, ({ tx }) => tx.updateTable("check_reason").set({ reason: "x" }).execute()),
    ).rejects.toThrow(/permission denied/);
  });

  it("is kept for no check that is silent or asks for none, not empty, not too long, and by nobody who does not write the whole", async () => {
    const stageId = await stageThatDoesNotFit();
    expectDone(
      await world.act(practitioner, (work) =>
        giveParts(work, { stageId, userId: contributor.userId, subSections: ["future-behaviour-summary"] }),
      ),
    );
    const refusals = [
      await give(stageId, "Why not.", "cc-low-but-serious"),
      await give(stageId, "Why not.", "cc-no-contingency"),
      await give(stageId, "Why not.", "no such check"),
      await give(stageId, " \n "),
      await give(stageId, "x".repeat(longestCheckReason + 1)),
      await give(stageId, "Mine.", check, contributor),
      await give(stageId, "Mine.", check, foreign),
    ];
    expect(refusals.map((each) => (each.ok ? 200 : each.refusal.status))).toEqual([409, 409, 409, 422, 422, 404, 404]);
    expect(await events(stageId)).toEqual([]);
    expectDone(await give(stageId, "The court asked for caution."));
    // A check weighs several parts: its reason is not told to who sees only some of them.
    expect(await said(stageId, check, contributor)).toBeUndefined();
    expect(await reported(stageId, contributor)).toEqual([]);
    const rows = await world.act(contributor, ({ tx }) => tx.selectFrom("check_reason").selectAll().execute());
    expect(rows).toEqual([]);
    expect(await reported(stageId, foreign)).toBeNull();
  });

  it("never holds a save, and stands in the printed assessment beside what was left as it is with a reason", async () => {
    const stageId = await stageThatDoesNotFit();
    const id = randomUUID();
    await write(stageId, behaviour(id, "critical"));
    await write(stageId, { "rosh-judgement": "low" });
    const unplanned = `future-behaviours[${id}]`;
    expectDone(await give(stageId, "He is in custody until June.", "cc-low-but-serious"));
    expectDone(
      await world.act(practitioner, (work) =>
        leaveNote(work, {
          stageId,
          check: "risk-unplanned",
          address: `${unplanned}.description`,
          reason: "The panel plans it.",
        }),
      ),
    );
    const model = await world.act(manager, async (work) => {
      const visible = await visibleTo(work, stageId);
      if (visible === null) throw new Error("not visible");
      const passed = await passedPoints(work, visible);
      const { reason } = (await weighedChecks(work, visible)).get("cc-low-but-serious") ?? {};
      expect(reason).toMatchObject({ authorName: "Priya Shah" });
      return stageDocument({ visible, signatures: [], passed, organisation: "Northmere", createdAt: world.now() });
    });
    // Completed, the stage weighs what it weighed: its reasons stay with it.
    await world.act(manager, async (work) => {
      const visible = await visibleTo(work, stageId);
      if (visible === null) throw new Error("not visible");
      const ended = visibleSnapshot(takeSnapshot(visible, stageContent(visible), [], world.now()));
      expect(await passedPoints(work, ended)).toEqual(await passedPoints(work, visible));
      const warnings = visible.evaluation.checks.filter(({ severity }) => severity === "warn");
      expect(warnings.map((each) => thingsWeighed(ended, each))).toEqual(
        warnings.map((each) => thingsWeighed(visible, each)),
      );
    });
    const printed = model.blocks.flatMap((block) =>
      block.kind === "answer" && /He is in custody|The panel plans/.test(String(block.value))
        ? [`${block.question} ${String(block.value)} ${block.meta}`]
        : [],
    );
    expect(printed).toEqual([
      expect.stringMatching(
        /^A behaviour that would do serious harm is recorded.* He is in custody until June\. Priya Shah, /,
      ),
      expect.stringMatching(/^Nothing in the plan addresses this behaviour\. The panel plans it\. Priya Shah, /),
    ]);
  });
});
