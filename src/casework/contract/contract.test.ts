import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import { saveAnswers } from "../answers/save-answers.ts";
import type { AnswerChange } from "../answers/save-types.ts";
import { attachFile } from "../attachments/attach-file.ts";
import { pdfOf } from "../attachments/testing/sample-files.ts";
import { digestOf } from "../countersignature/digest.ts";
import { contentOf } from "../countersignature/load-signing.ts";
import { type CaseWorld, caseWorld, expectDone } from "../stages/testing/case-world.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { type CompareWithPaper, compareWithPaper } from "./compare-with-paper.ts";
import { conclusion, ofComparison, type PaperVerdict, paperComparison } from "./paper-comparison.ts";

describe("what a comparison comes to", () => {
  const as = "as-in-the-signed-paper";
  it.each<[verdicts: (PaperVerdict | null)[], lacking: number, says: string]>([
    [[], 0, "open"],
    [[as], 0, "yes"],
    [[as, null], 0, "open"],
    [[as, "differs"], 0, "no"],
    [[null, "not-in-the-signed-paper"], 0, "no"],
    [[as, as], 1, "no"],
    [[], 1, "no"],
  ])("%o with %i lacking: %s", (verdicts, lacking, says) =>
    expect(
      conclusion(
        verdicts.map((verdict) => ({ verdict })),
        lacking,
      ),
    ).toBe(says),
  );
});

const database = await testDatabase();
let world: CaseWorld;
let stageId: string;
const [cook, school] = [randomUUID(), randomUUID()];

const see = async (): Promise<VisibleStage> => {
  const visible = await world.act(world.practitioner, (work) => visibleTo(work, stageId));
  if (visible === null) throw new Error("The stage is not there.");
  return visible;
};
const signed = async (): Promise<string> => digestOf(contentOf(await see(), "pathways"));
const save = (changes: readonly AnswerChange[]) =>
  world.act(world.practitioner, async (work) => {
    const { results } = expectDone(await saveAnswers(work, { stageId, runId: randomUUID(), changes }));
    expect(results.filter(({ outcome }) => outcome === "refused")).toEqual([]);
  });

/** Compares with the versions that stand. */
async function compare(
  said: Readonly<Record<string, PaperVerdict | null>>,
  more: Partial<Pick<CompareWithPaper, "lacking">> & { readonly what?: string; readonly stale?: boolean } = {},
) {
  const visible = await see();
  const before = paperComparison(visible);
  const targets: CompareWithPaper["targets"] = new Map(
    before.targets.map(({ target, entry, verdict, what }) => {
      const version = (field: "verdict" | "what"): number =>
        entry === null || more.stale ? 0 : (visible.meta.get(ofComparison(entry, field))?.version ?? 0);
      const versions = { verdict: version("verdict"), what: version("what") };
      return [target, { verdict: said[target] ?? verdict, what: more.what ?? what, versions }];
    }),
  );
  return world.act(world.practitioner, (work) =>
    compareWithPaper(work, { stageId, runId: randomUUID(), targets, lacking: more.lacking ?? [] }),
  );
}

describe("a plan beside the signed paper", () => {
  beforeAll(async () => {
    world = await caseWorld(database);
    ({ stageId } = await world.openStage("review"));
    await save([
      { address: `plan-targets[${cook}]`, value: 1, version: 0 },
      { address: `plan-targets[${cook}].want`, value: "Cook for my brothers", version: 0 },
      { address: `plan-targets[${school}]`, value: 2, version: 0 },
      { address: `plan-targets[${school}].want`, value: "Back in lessons", version: 0 },
    ]);
  });

  it("is compared once something that was signed is attached, which moves nothing that a manager signed", async () => {
    expect(await compare({ [cook]: "differs" })).toMatchObject({ refusal: { status: 404 } });
    const before = await signed();
    const file = { stageId, address: "plan-signed-file", name: "contract.pdf", parts: [pdfOf("signed")] };
    expectDone(await world.act(world.practitioner, (work) => attachFile(work, file)));
    await save([
      { address: "plan-signed-date", value: "2026-11-12", version: 0 },
      { address: "plan-copy-given", value: "printed", version: 0 },
      { address: "plan-copy-by", value: "Priya Shah", version: 0 },
    ]);
    expect(await signed()).toBe(before);
    expect(paperComparison(await see())).toMatchObject({ asked: true, says: "open" });
  });

  it("voids nothing where it agrees, the signature where it differs, and nothing again when it is put right", async () => {
    const before = await signed();
    expect(expectDone(await compare({ [cook]: "as-in-the-signed-paper" }))).toBe("open");
    expect(expectDone(await compare({ [school]: "as-in-the-signed-paper" }))).toBe("yes");
    expect((await see()).answers.values["contract-matches"]).toBe("yes");
    expect(await signed()).toBe(before);
    expect(expectDone(await compare({ [cook]: "differs" }, { what: "There it says every Sunday." }))).toBe("no");
    const differs = await see();
    expect(differs.answers.values["contract-matches"]).toBe("no-plan-must-be-changed");
    expect(differs.evaluation.checks.map(({ id }) => id)).toContain("cc-contract-differs");
    expect(await signed()).not.toBe(before);
    expect(expectDone(await compare({ [cook]: "as-in-the-signed-paper" }))).toBe("yes");
    expect(await signed()).toBe(before);
  });

  it("takes what the paper has and the plan lacks, and lets it be taken out again", async () => {
    const lacking = [{ entry: null, what: "A letter to the shop", version: 0 }];
    expect(expectDone(await compare({}, { lacking }))).toBe("no");
    const visible = await see();
    const [found] = paperComparison(visible).lacking;
    expect(found?.what).toBe("A letter to the shop");
    const entry = found?.entry ?? "";
    const { version = 0 } = visible.meta.get(ofComparison(entry, "what")) ?? {};
    expect(expectDone(await compare({}, { lacking: [{ entry, what: " ", version }] }))).toBe("yes");
    expect(paperComparison(await see()).lacking).toEqual([]);
  });

  it("says which target was changed after it was compared, and overwrites nobody", async () => {
    const address = `plan-targets[${cook}].by-when`;
    await save([{ address, value: "2027-01-31", version: 0 }]);
    const of = (comparison: ReturnType<typeof paperComparison>) =>
      comparison.targets.map(({ changedSince }) => changedSince);
    expect(of(paperComparison(await see()))).toEqual([true, false]);
    expectDone(await compare({ [cook]: "as-in-the-signed-paper" }));
    expect(of(paperComparison(await see()))).toEqual([false, false]);
    expect(await compare({ [school]: "differs" }, { stale: true })).toMatchObject({ refusal: { code: "conflict" } });
    for (const actor of [world.foreign, world.contributor, world.officer])
      expect(
        await world.act(actor, (work) =>
          compareWithPaper(work, { stageId, runId: randomUUID(), targets: new Map(), lacking: [] }),
        ),
      ).toMatchObject({ refusal: { status: 404 } });
  });
});
