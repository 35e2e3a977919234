/** Law 2 as a property: whatever several people save, in whatever order and with whatever they had seen, no acknowledged text is lost. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../vitest.runs.ts";
import { testDatabase } from "../../database/test-database.ts";
import { stageAsAt } from "../stages/as-at.ts";
import { markSeen } from "../stages/mark-seen.ts";
import { caseWorld, expectDone } from "../stages/testing/case-world.ts";
import { longestRunMs } from "./editing-run.ts";
import { saveAnswer } from "./save-answer.ts";
import { isConflict } from "./save-types.ts";

const database = await testDatabase();
const world = await caseWorld(database);
const people = [world.practitioner, world.manager] as const;
/** One answer of the stage, one of the record. */
const addresses = ["physical-detail", "case:religion"] as const;

type Step =
  | {
      readonly kind: "save";
      readonly who: 0 | 1;
      readonly where: 0 | 1;
      readonly stale: boolean;
      readonly page: number;
    }
  | { readonly kind: "look"; readonly who: 0 | 1 }
  | { readonly kind: "wait"; readonly ms: number };

const person = fc.constantFrom<0 | 1>(0, 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant("save" as const),
      who: person,
      where: person,
      stale: fc.boolean(),
      page: fc.nat(1),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("look" as const), who: person }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("wait" as const), ms: fc.constantFrom(1000, longestRunMs) }) },
);

interface Acknowledged {
  readonly text: string;
  readonly version: number;
  readonly who: 0 | 1;
  readonly page: number;
  readonly at: Date;
  /** Somebody else looked, or was answered with it, while it stood. */
  seen: boolean;
}

describe("saves by several people", () => {
  it("lose no acknowledged text, and every moment can be shown as somebody had it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 22 }), async (steps) => {
        const { stageId } = await world.openStage();
        const acknowledged: readonly Acknowledged[][] = [[], []];
        const known = [
          [0, 0],
          [0, 0],
        ];
        let texts = 0;
        for (const each of steps) {
          if (each.kind === "wait") world.wait(each.ms);
          else if (each.kind === "look") {
            await world.act(people[each.who], (work) => markSeen(work, stageId));
            for (const saves of acknowledged) {
              const last = saves.at(-1);
              if (last && last.who !== each.who) last.seen = true;
            }
          } else {
            const saves = acknowledged[each.where] ?? [];
            const last = saves.at(-1);
            const versions = known[each.who] ?? [];
            const version = each.stale ? (versions[each.where] ?? 0) : (last?.version ?? 0);
            texts += 1;
            const text = `Text ${texts}`;
            const change = {
              stageId,
              runId: `page-${each.who}-${each.page}`,
              address: addresses[each.where] ?? "",
              value: text,
              version,
            };
            const outcome = await world.act(people[each.who], (work) => saveAnswer(work, change));
            if (outcome.ok) {
              expect(outcome.value.version).toBe((last?.version ?? 0) + 1);
              expect(version).toBe(last?.version ?? 0);
              saves.push({
                text,
                version: outcome.value.version,
                who: each.who,
                page: each.page,
                at: outcome.value.at,
                seen: false,
              });
              versions[each.where] = outcome.value.version;
            } else {
              // Refused with the text that stands, which is now known to this person too; theirs is answered back.
              if (!isConflict(outcome.refusal)) throw new Error(outcome.refusal.happened);
              expect(version).not.toBe(last?.version ?? 0);
              expect([outcome.refusal.theirs.value, outcome.refusal.yours]).toEqual([last?.text, text]);
              if (last && last.who !== each.who) for (const all of acknowledged) markLast(all, each.who);
            }
          }
        }
        for (const [where, saves] of acknowledged.entries()) await provedKept(stageId, addresses[where] ?? "", saves);
      }),
      { numRuns: runs(8) },
    );
  });
});

const markLast = (saves: readonly Acknowledged[], reader: number): void => {
  const last = saves.at(-1);
  if (last && last.who !== reader) last.seen = true;
};

/** The log holds what nobody may lose, and as-at gives at every moment what had been saved, or inside a run a value of that run. */
async function provedKept(stageId: string, address: string, saves: readonly Acknowledged[]): Promise<void> {
  const table = address.startsWith("case:") ? "record_change" : "answer_change";
  const log = await database.admin.kysely
    .selectFrom(table)
    .innerJoin("stage", "stage.young_person_id", `${table}.young_person_id`)
    .where("stage.id", "=", stageId)
    .where(`${table}.address`, "=", address)
    .select([`${table}.value`, `${table}.version`])
    .execute();
  const logged = new Set(log.map((row) => row.value));
  const runs = runsOf(saves);
  for (const run of runs) {
    expect(logged).toContain(run[0]?.text);
    expect(logged).toContain(run.at(-1)?.text);
  }
  for (const save of saves) if (save.seen) expect(logged).toContain(save.text);
  for (const [at, save] of saves.entries()) {
    const then = await world.act(world.practitioner, (work) => stageAsAt(work, stageId, save.at));
    const shown = then?.answers.values[address];
    const run = runs.find((each) => each.includes(save)) ?? [];
    const outside = save === run[0] || save === run.at(-1) || save.seen;
    if (outside) expect(shown).toBe(save.text);
    else
      expect(
        saves
          .slice(0, at + 1)
          .filter((each) => run.includes(each))
          .map((each) => each.text),
      ).toContain(shown);
  }
}

/** The editing runs as design §7 says them. */
function runsOf(saves: readonly Acknowledged[]): Acknowledged[][] {
  const runs: Acknowledged[][] = [];
  for (const save of saves) {
    const run = runs.at(-1);
    const first = run?.[0];
    const last = run?.at(-1);
    const continues =
      first !== undefined &&
      last !== undefined &&
      last.who === save.who &&
      last.page === save.page &&
      !last.seen &&
      save.at.getTime() - first.at.getTime() < longestRunMs;
    if (continues && run) run.push(save);
    else runs.push([save]);
  }
  return runs;
}

describe("the size of the log", () => {
  it("grows by less than 100 KB in an hour of typing 2,000 words, saved every 20 seconds", async () => {
    const { stageId } = await world.openStage();
    const words = differentWords(2000);
    const saves = 180;
    for (let save = 1; save <= saves; save += 1) {
      world.wait(19_000);
      const value = words.slice(0, Math.round((save / saves) * words.length)).join(" ");
      const change = { stageId, runId: "typing", address: "physical-detail", value, version: save - 1 };
      expectDone(await world.act(world.practitioner, (work) => saveAnswer(work, change)));
    }
    const { rows } = await database.admin.pool.query<{ bytes: string; count: string }>(
      "select sum(pg_column_size(c.*)) as bytes, count(*) as count from answer_change c where stage_id = $1 and address = 'physical-detail'",
      [stageId],
    );
    expect(Number(rows[0]?.bytes)).toBeLessThan(100_000);
    // Six or seven runs of ten minutes, each with its first and its latest value.
    expect(Number(rows[0]?.count)).toBeLessThanOrEqual(14);
  });
});

/** Words of five letters by a fixed generator: they compress worse than any language. */
function differentWords(count: number): string[] {
  let state = 42;
  const letter = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return String.fromCharCode(97 + Math.floor((state / 2_147_483_648) * 26));
  };
  return Array.from({ length: count }, () => Array.from({ length: 5 }, letter).join(""));
}
