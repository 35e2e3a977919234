/**
 * Two processes of one installation remember apart (`known-rows.ts`): whatever either remembers, each reads what is committed and neither
 * writes over the other. The second process is the same modules loaded a second time.
 */
import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { runs } from "../../../vitest.runs.ts";
import { testDatabase } from "../../database/test-database.ts";
import type { Actor, Work } from "../actor.ts";
import { caseWorld } from "../stages/testing/case-world.ts";

const database = await testDatabase();
const world = await caseWorld(database);

/** The use cases with a memory of their own. */
async function process() {
  vi.resetModules();
  const { saveAnswers } = await import("./save-answers.ts");
  const { loadStage } = await import("../stages/load-stage.ts");
  const { visibleTo } = await import("../stages/visible-to.ts");
  const { forget } = await import("../stages/known-rows.ts");
  return { saveAnswers, loadStage, visibleTo, forget };
}
const processes = [await process(), await process()] as const;
const entries = [randomUUID(), randomUUID()] as const;
const fields = [
  "living-detail",
  "diet-needs",
  "case:preferred-name",
  ...entries.map((id) => `life-events[${id}].title`),
];

const step = fc.record({
  where: fc.constantFrom(0, 1),
  kind: fc.constantFrom("write", "write", "write", "entry", "undone", "read"),
  at: fc.nat(fields.length - 1),
  entry: fc.constantFrom(0, 1),
  text: fc.constantFrom("A", "B", ""),
});

it("each reads what the other saved, and what was taken back stands nowhere", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const { stageId } = await world.openStage();
      const actor: Actor = world.practitioner;
      const act = <T>(work: (work: Work) => Promise<T>): Promise<T> => world.act(actor, work);
      const versions = new Map<string, number>();
      const stands = new Map<string, unknown>();
      for (const { where, kind, at, entry, text } of steps) {
        const here = processes[where === 0 ? 0 : 1];
        const address = kind === "entry" ? `life-events[${entries[entry === 0 ? 0 : 1]}]` : (fields[at] ?? "");
        const alive = stands.get(address) !== undefined && stands.get(address) !== null;
        const value = kind === "entry" ? (alive ? null : entry + 1) : text;
        const change = { address, value, version: versions.get(address) ?? 0 };
        const save = (work: Work) => here.saveAnswers(work, { stageId, runId: randomUUID(), changes: [change] });
        if (kind === "read") await act((work) => here.visibleTo(work, stageId));
        else if (kind === "undone") {
          const undone = act(async (work) => {
            await save(work);
            await here.visibleTo(work, stageId);
            throw new Error("taken back");
          });
          await expect(undone).rejects.toThrow("taken back");
          // Nobody looks before the next save, to which the same sequence is given.
          continue;
        } else {
          const outcome = await act(save);
          const [result] = outcome.ok ? outcome.value.results : [];
          if (result?.outcome !== "saved") continue;
          versions.set(address, result.version);
          stands.set(address, value);
        }
        const there = processes[where === 0 ? 1 : 0];
        const [seen, elsewhere] = [
          await act((work) => here.visibleTo(work, stageId)),
          await act((work) => there.visibleTo(work, stageId)),
        ];
        expect(elsewhere?.answers).toEqual(seen?.answers);
        expect(elsewhere?.evaluation.gaps).toEqual(seen?.evaluation.gaps);
      }
      const remembered = await act((work) => processes[0].visibleTo(work, stageId));
      processes[0].forget(stageId);
      const whole = await act((work) => processes[0].visibleTo(work, stageId));
      expect(remembered?.answers).toEqual(whole?.answers);
      expect([...(remembered?.meta ?? [])].sort()).toEqual([...(whole?.meta ?? [])].sort());
      for (const [address, value] of stands)
        if (!address.includes("[")) expect(whole?.answers.values[address] ?? "").toBe(value);
    }),
    { numRuns: runs(12) },
  );
});
