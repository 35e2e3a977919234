import { describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import { inLanguage } from "../../wording/in-language.ts";
import type { Actor } from "../actor.ts";
import { saveAnswers } from "../answers/save-answers.ts";
import { addComment } from "../comments/add-comment.ts";
import { commentsOf } from "../comments/comment-store.ts";
import { askCountersignature } from "../countersignature/ask-countersignature.ts";
import { loadSigning } from "../countersignature/load-signing.ts";
import { signPart } from "../countersignature/sign-part.ts";
import { fillPart } from "../countersignature/testing/fill-part.ts";
import { changesOfStage } from "../history/changes-of-stage.ts";
import { momentInWords } from "../history/moments.ts";
import { momentsOfStage } from "../history/moments-of-stage.ts";
import { stageAsAt } from "../stages/as-at.ts";
import { cancelStage } from "../stages/cancel-stage.ts";
import { startStage } from "../stages/start-stage.ts";
import { stopStage } from "../stages/stop-stage.ts";
import { caseWorld, expectDone } from "../stages/testing/case-world.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { keptFromEarlier } from "./kept-from-earlier.ts";
import { moveStage } from "./move-stage.ts";
import { previewMove } from "./preview-move.ts";

const database = await testDatabase();
const world = await caseWorld(database);
const { practitioner, manager } = world;
const see = async (stageId: string, actor: Actor = practitioner) => {
  const visible = await world.act(actor, (work) => visibleTo(work, stageId));
  if (visible === null) throw new Error("There is no such stage for this person.");
  return visible;
};

/** A stage as one was begun before the second version came. */
async function earlierStage(type = "pre-sentence-report"): Promise<{ youngPersonId: string; stageId: string }> {
  const opened = await world.openStage(type);
  await database.admin.kysely
    .updateTable("stage")
    .where("id", "=", opened.stageId)
    .set({ framework_version: "1.0.0" })
    .execute();
  return opened;
}

async function write(stageId: string, answers: Readonly<Record<string, unknown>>, actor = practitioner) {
  const changes = Object.entries(answers).map(([address, value]) => ({ address, value, version: 0 }));
  const { results } = expectDone(
    await world.act(actor, (work) => saveAnswers(work, { stageId, runId: "typing", changes })),
  );
  expect(results.filter((result) => result.outcome === "refused")).toEqual([]);
}

const answers = {
  "gang-association": "targeted",
  "gang-rivals": "Two older boys from Harbour Road",
  "identity-concerns": "yes",
  "self-image": "trouble",
  "rosh-judgement": "high",
  "oversight-panel": "held",
  "oversight-panel-actions": "Panel on 3 November 2026. School to call each Monday; police to check the address.",
  "oversight-explanations-note": "Please look hardest at likelihood.",
  "oversight-plan-note": "The plan leans on one uncle.",
  "psr-checked-by": "Maria Okoro",
} as const;

const move = (stageId: string, actor: Actor = practitioner) =>
  world.act(actor, async (work) => {
    const preview = expectDone(await previewMove(work, { stageId }));
    return moveStage(work, { stageId, to: preview.to, sequence: preview.sequence });
  });

describe("moving an open stage to the next version", () => {
  it("takes every answer to its new place, keeps what has none, and keeps its authors", async () => {
    const { stageId } = await earlierStage();
    await write(stageId, answers);
    const before = await see(stageId);
    const told = expectDone(await world.act(manager, (work) => previewMove(work, { stageId })));
    expect(told).toMatchObject({ from: "1.0.0", to: before.compiled.framework.version === "1.0.0" ? "1.1.0" : "" });
    expect(
      told.changes.map(({ kind, moves, kept }) => [kind, moves.map(({ to }) => to.text), kept.map(({ text }) => text)]),
    ).toEqual([
      ["renamed", ["Two older boys from Harbour Road"], []],
      ["recoded-scale", ["As someone who gets into trouble"], []],
      [
        "split",
        ["2026-11-03", "Panel on 3 November 2026. School to call each Monday; police to check the address."],
        [],
      ],
      ["merged", ["Please look hardest at likelihood.\n\nThe plan leans on one uncle."], []],
      ["retired", [], ["Maria Okoro"]],
    ]);
    const inWelsh = expectDone(
      await inLanguage("cy", () => world.act(manager, (work) => previewMove(work, { stageId }))),
    );
    const [renamed, recoded] = inWelsh.changes;
    expect(renamed).toMatchObject({
      why: expect.stringContaining("cadw'r person ifanc ar wahân"),
      moves: [{ to: { label: "Grwpiau neu bobl y mae'n rhaid cadw'r person ifanc ar wahân iddynt" } }],
    });
    const english = told.changes[1]?.moves[0];
    const welsh = recoded?.moves[0];
    expect(welsh?.to.text).not.toBe(english?.to.text);
    for (const place of [welsh?.to, ...(welsh?.from ?? [])]) expect(place?.where).not.toBe(english?.to.where);
    expect(inWelsh.signaturesThatFall).toEqual(told.signaturesThatFall);
    expect(inWelsh.left).toEqual(told.left);
    expect(await see(stageId)).toEqual(before);

    const result = expectDone(await move(stageId, manager));
    expect(result).toEqual({ from: "1.0.0", to: "1.1.0", moved: 5, kept: 1 });
    const after = await see(stageId);
    expect(after.compiled.framework.version).toBe("1.1.0");
    expect(after.answers.values).toMatchObject({
      "keep-apart-from": "Two older boys from Harbour Road",
      "self-image": "gets-into-trouble",
      "oversight-panel-date": "2026-11-03",
      "oversight-panel-agreed": answers["oversight-panel-actions"],
      "oversight-note": "Please look hardest at likelihood.\n\nThe plan leans on one uncle.",
    });
    expect(after.answers.values["gang-rivals"]).toBeUndefined();
    expect(after.meta.get("keep-apart-from")).toMatchObject({ authorName: "Priya Shah", state: "own" });
    // Split and joined answers wait for somebody to look.
    expect(after.meta.get("oversight-panel-date")).toMatchObject({ state: "carried", authorName: "Priya Shah" });
    expect(after.meta.get("oversight-note")?.source?.stageTitle).toBe("Pre-sentence report, as asked in version 1.0.0");
    expect(keptFromEarlier(after, "psr-conclusion")).toMatchObject([
      { address: "psr-checked-by", label: "Checked by", text: "Maria Okoro", version: "1.0.0" },
    ]);
    expect(keptFromEarlier(after, "psr-conclusion")[0]?.why).toContain("signature");
    const whyInWelsh = await inLanguage(
      "cy",
      async () => keptFromEarlier(await see(stageId), "psr-conclusion")[0]?.why,
    );
    expect(whyInWelsh).toContain("llofnod");
    expect(keptFromEarlier(after, "oversight")).toEqual([]);
    const left = after.evaluation.gaps.filter((gap) => gap.holdsCompletion).length;
    expect(told.left.after).toBe(left);
  });

  it("leaves every earlier moment as it was, and says in the history what moved", async () => {
    const { stageId } = await earlierStage();
    await write(stageId, answers);
    const then = world.now();
    const before = await see(stageId);
    expectDone(await move(stageId));
    const moved = world.now();
    const asAt = await world.act(practitioner, (work) => stageAsAt(work, stageId, then));
    expect(asAt?.compiled.framework.version).toBe("1.0.0");
    expect(asAt?.answers).toEqual(before.answers);
    expect([...(asAt?.evaluation.shown ?? [])].sort()).toEqual([...before.evaluation.shown].sort());
    const afterwards = await world.act(practitioner, (work) => stageAsAt(work, stageId, moved));
    expect(afterwards?.compiled.framework.version).toBe("1.1.0");
    expect(afterwards?.answers).toEqual((await see(stageId)).answers);
    const changes = expectDone(
      await world.act(practitioner, (work) => changesOfStage(work, { stageId, address: "gang-rivals" })),
    );
    expect(changes.items.map(({ before: was, after }) => [was, after])).toEqual([
      ["Two older boys from Harbour Road", null],
      [null, "Two older boys from Harbour Road"],
    ]);
    const moments = expectDone(await world.act(practitioner, (work) => momentsOfStage(work, { stageId })));
    expect(moments.map(momentInWords)).toContain("Priya Shah moved the stage to version 1.1.0 of the framework");
  });

  it("is done once: again, after a save, or to another version it is refused and nothing is written", async () => {
    const { stageId } = await earlierStage();
    await write(stageId, { "gang-rivals": "One" });
    const seen = expectDone(await world.act(practitioner, (work) => previewMove(work, { stageId })));
    await write(stageId, { "psr-checked-by": "Somebody" });
    const stale = { stageId, to: seen.to, sequence: seen.sequence };
    expect(await world.act(practitioner, (work) => moveStage(work, stale))).toMatchObject({
      refusal: { status: 409, code: "written-since" },
    });
    expect((await see(stageId)).compiled.framework.version).toBe("1.0.0");
    expectDone(await move(stageId));
    const after = await see(stageId);
    expect(await world.act(practitioner, (work) => moveStage(work, stale))).toMatchObject({
      refusal: { status: 409, code: "version-is-current" },
    });
    expect(await world.act(practitioner, (work) => previewMove(work, { stageId }))).toMatchObject({
      refusal: { code: "version-is-current" },
    });
    expect(await see(stageId)).toEqual(after);
  });

  it.each([
    ["a colleague", world.colleague, 403],
    ["a contributor", world.contributor, 404],
    ["an administrative officer", world.officer, 404],
    ["another organisation", world.foreign, 404],
  ] as const)("is not for %s", async (_who, actor, status) => {
    const { stageId } = await earlierStage("referral-in-oocd");
    const input = { stageId, to: "1.1.0", sequence: (await see(stageId)).head.sequence };
    expect(await world.act(actor, (work) => moveStage(work, input))).toMatchObject({ refusal: { status } });
    expect(await world.act(actor, (work) => previewMove(work, { stageId }))).toMatchObject({ refusal: { status } });
  });

  it("tells beforehand that a signature falls, and it does", async () => {
    const { stageId } = await earlierStage("referral-in-oocd");
    await write(stageId, { "gang-association": "targeted", "gang-rivals": "Two older boys" });
    const part = "explanations" as const;
    await world.act(practitioner, (work) => fillPart(work, stageId, part));
    const asked = { stageId, part, note: "", addressedTo: null };
    expectDone(await world.act(practitioner, (work) => askCountersignature(work, asked)));
    const { digest } = (await world.act(manager, (work) => loadSigning(work, stageId)))?.states.find(
      (state) => state.part === part,
    ) ?? { digest: "" };
    expectDone(await world.act(manager, (work) => signPart(work, { stageId, part, digest, shownAt: world.now() })));
    const told = expectDone(await world.act(practitioner, (work) => previewMove(work, { stageId })));
    expect(told.signaturesThatFall).toEqual([part]);
    expectDone(await move(stageId));
    const after = await world.act(manager, (work) => loadSigning(work, stageId));
    expect(after?.states.find((state) => state.part === part)?.state).toBe("void");
  });

  it("takes comments along, also where nothing was answered", async () => {
    const { stageId } = await earlierStage();
    await write(stageId, { "gang-association": "targeted" });
    for (const address of ["gang-rivals", "psr-checked-by"]) {
      const text = `About ${address}`;
      expectDone(await world.act(manager, (work) => addComment(work, { stageId, address, text })));
    }
    expectDone(await move(stageId));
    const comments = await world.act(practitioner, (work) => commentsOf(work.tx, stageId));
    expect(comments.map(({ address, subSection, text }) => [address, subSection, text])).toEqual([
      ["keep-apart-from", "exploitation", "About gang-rivals"],
      ["psr-checked-by", "psr-conclusion", "About psr-checked-by"],
    ]);
  });

  it("does not count as writing: a stage begun by mistake can still be cancelled", async () => {
    const { stageId } = await earlierStage("referral-in-oocd");
    expectDone(await move(stageId));
    expectDone(await world.act(practitioner, (work) => cancelStage(work, { stageId, reason: "" })));
  });

  it("a new stage that begins from a stage of the old version gets its answers by the same rules", async () => {
    const { stageId, youngPersonId } = await earlierStage();
    await write(stageId, answers);
    expectDone(await world.act(manager, (work) => stopStage(work, { stageId, reason: "Moved away" })));
    const next = expectDone(
      await world.act(practitioner, (work) =>
        startStage(work, { youngPersonId, type: "pre-sentence-report", triggerDate: "2026-11-12" }),
      ),
    );
    const begun = await see(next.stageId);
    expect(begun.compiled.framework.version).toBe("1.1.0");
    expect(begun.answers.values).toMatchObject({
      "keep-apart-from": "Two older boys from Harbour Road",
      "self-image": "gets-into-trouble",
    });
    // A panel belongs to the stage whose judgement called it.
    expect(begun.answers.values["oversight-panel-agreed"]).toBeUndefined();
    expect(begun.meta.get("keep-apart-from")).toMatchObject({ state: "carried", source: { stageId } });
    expect(begun.answers.values["gang-rivals"]).toBeUndefined();
    expect(begun.answers.values["psr-checked-by"]).toBeUndefined();
    const ended = await see(stageId);
    expect(ended.compiled.framework.version).toBe("1.0.0");
    expect(ended.answers.values["psr-checked-by"]).toBe("Maria Okoro");
  });
});
