/** Attacks on the one place where a request looks with another person's eyes: what comes out, what stays behind, what is written meanwhile. */
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import type { Work } from "../actor.ts";
import { saveAnswer } from "../answers/save-answer.ts";
import { giveParts } from "../contributors/give-parts.ts";
import { restrictRecord } from "../restricted/restrict-record.ts";
import { loadStage } from "./load-stage.ts";
import { caseWorld, expectDone } from "./testing/case-world.ts";
import { visibleTo } from "./visible-to.ts";
import { withOwnersEyes } from "./with-owners-eyes.ts";

const database = await testDatabase();
const world = await caseWorld(database);
const { practitioner: owner, contributor, manager } = world;
const secret = "Only for whoever owns this stage";
let stageId = "";
let youngPersonId = "";

const save = (work: Work, address: string, value: string, version = 0) =>
  saveAnswer(work, { stageId, runId: randomUUID(), address, value, version });

async function newStage(): Promise<void> {
  ({ stageId, youngPersonId } = await world.openStage());
  expectDone(await world.act(owner, (work) => save(work, "diet-needs", secret)));
  const parts = { stageId, userId: contributor.userId, subSections: ["living-arrangements"] };
  expectDone(await world.act(owner, (work) => giveParts(work, parts)));
}
beforeAll(newStage);

const asContributor = <T>(act: (work: Work) => Promise<T>): Promise<T> => world.act(contributor, act);
const answers = async ({ tx }: Work): Promise<readonly string[]> =>
  (await tx.selectFrom("answer").where("stage_id", "=", stageId).select("address").execute()).map(
    ({ address }) => address,
  );

/** Everything that the transaction believes of the person. */
async function standing({ tx }: Work): Promise<readonly (string | null)[]> {
  const { rows } = await sql<Record<string, string | null>>`
    select current_setting('app.user_id', true) as a, current_setting('app.organisation_id', true) as b,
      current_setting('transaction_read_only') as c, app_scope() as d, app_role() as e, app_reads_only()::text as f, app_listed()::text as g,
      current_setting('app.standing_of', true) as h`.execute(tx);
  return Object.values(rows[0] ?? {});
}

/** Looks, then tries the contributor's own work: nothing of the owner is left, and they can still write. */
async function stillThemselves(work: Work, before: readonly (string | null)[]): Promise<void> {
  expect(await standing(work)).toEqual(before);
  expect(await answers(work)).not.toContain("diet-needs");
  expect((await visibleTo(work, stageId))?.subSections).toEqual(["living-arrangements"]);
  expect(await save(work, "diet-needs", "Not mine to write", 1)).toMatchObject({ ok: false });
}

describe("a look with the owner's eyes", () => {
  it("sees what the owner sees, and leaves the person as they were", async () => {
    await asContributor(async (work) => {
      const before = await standing(work);
      expect(before).toContain("granted");
      let kept: Work | null = null;
      const seen = await withOwnersEyes(work, owner.userId, async (theirs) => {
        kept = theirs;
        expect(theirs.actor).toMatchObject({ userId: owner.userId, role: "practitioner", name: owner.name });
        expect(await answers(theirs)).toContain("diet-needs");
        expect((await visibleTo(theirs, stageId))?.answers.values["diet-needs"]).toBe(secret);
        return [];
      });
      expect(seen).toEqual([]);
      // What was kept of it is no way back.
      expect(await answers(kept ?? work)).not.toContain("diet-needs");
      await stillThemselves(work, before);
    });
  });

  it("takes in what was written just before, and remembers nothing that may still be taken back", async () => {
    const [address, value] = ["living-detail", "With an aunt, said in a request that is taken back"];
    await expect(
      asContributor(async (work) => {
        expectDone(await save(work, address, value));
        await withOwnersEyes(work, owner.userId, async (theirs) => {
          expect((await visibleTo(theirs, stageId))?.answers.values[address]).toBe(value);
          return [];
        });
        throw new Error("taken back");
      }),
    ).rejects.toThrow("taken back");
    const later = await world.act(owner, (work) => visibleTo(work, stageId));
    expect(later?.answers.values[address]).toBeUndefined();
    expect(later?.answers.values["diet-needs"]).toBe(secret);
  });

  it("leaves the person as they were when it fails, and says how it failed", async () => {
    await asContributor(async (work) => {
      const before = await standing(work);
      const ours = withOwnersEyes(work, owner.userId, async () => {
        throw new RangeError("ours");
      });
      await expect(ours).rejects.toThrow(new RangeError("ours"));
      await stillThemselves(work, before);
      const theirs = withOwnersEyes(work, owner.userId, async ({ tx }) => {
        await sql`select 1 / 0`.execute(tx);
        return [];
      });
      await expect(theirs).rejects.toThrow("division by zero");
      await stillThemselves(work, before);
      expectDone(await save(work, "living-detail", "Saved after it failed"));
    });
  });

  it("goes on beside nothing else of its request: what is asked meanwhile is asked as the person, before or after", async () => {
    await asContributor(async (work) => {
      let looking: () => void = () => undefined;
      const begun = new Promise<void>((done) => {
        looking = done;
      });
      const look = withOwnersEyes(work, owner.userId, async (theirs) => {
        looking();
        for (let turn = 0; turn < 5; turn++) expect(await answers(theirs)).toContain("diet-needs");
        return [];
      });
      await begun;
      const beside = await Promise.all([answers(work), loadStage(work, stageId), answers(work)]);
      await look;
      expect(JSON.stringify(beside)).not.toContain("diet-needs");
      expect(JSON.stringify(beside)).not.toContain(secret);
    });
  });

  it("may be one of two at a time, and one inside another, each with its own eyes", async () => {
    await asContributor(async (work) => {
      const before = await standing(work);
      const seen: string[] = [];
      const look = (who: string) =>
        withOwnersEyes(work, who, async (theirs) => {
          const inner = await withOwnersEyes(theirs, manager.userId, async (managers) => {
            seen.push(`${who} ${(await standing(managers))[0]}`);
            return [];
          });
          expect((await standing(theirs))[0]).toBe(who);
          return inner ?? [];
        });
      await Promise.all([look(owner.userId), look(world.colleague.userId)]);
      expect(seen).toEqual([`${owner.userId} ${manager.userId}`, `${world.colleague.userId} ${manager.userId}`]);
      await stillThemselves(work, before);
    });
  });

  it("writes nothing, whatever it tries", async () => {
    await asContributor(async (work) => {
      const before = await standing(work);
      const attempts: readonly ((theirs: Work) => Promise<unknown>)[] = [
        (theirs) => save(theirs, "diet-needs", "Written as the owner", 1),
        ({ tx }) => tx.updateTable("stage").set({ owner_id: contributor.userId }).where("id", "=", stageId).execute(),
        ({ tx }) => tx.deleteFrom("stage_contributor").where("stage_id", "=", stageId).execute(),
        async ({ tx }) => {
          await sql`select set_config('transaction_read_only', 'off', true)`.execute(tx);
        },
      ];
      for (const attempt of attempts) {
        const tried = withOwnersEyes(work, owner.userId, async (theirs) => {
          await attempt(theirs);
          return [];
        });
        await expect(tried).rejects.toThrow(/read-only transaction|read-write mode/);
        await stillThemselves(work, before);
      }
    });
    expect((await world.act(owner, (work) => visibleTo(work, stageId)))?.answers.values["diet-needs"]).toBe(secret);
  });

  it("leaves behind no setting that it makes, and none is left on the connection", async () => {
    const single = database.pool(1);
    const settings = ["app.user_id", "app.organisation_id", "app.standing_scope", "app.standing_of", "app.migrating"];
    await world.act(
      contributor,
      async (work) => {
        const before = await standing(work);
        await withOwnersEyes(work, owner.userId, async ({ tx }) => {
          for (const name of settings) await sql`select set_config(${name}, 'all', false)`.execute(tx);
          return [];
        });
        await stillThemselves(work, before);
      },
      undefined,
      single,
    );
    for (const name of settings) {
      const { rows } = await sql<{
        value: string | null;
      }>`select nullif(current_setting(${name}, true), '') as value`.execute(single.kysely);
      expect([name, rows[0]?.value ?? null]).toEqual([name, null]);
    }
  });

  it("lets ids out and nothing that somebody wrote", async () => {
    await asContributor(async (work) => {
      const before = await standing(work);
      for (const taken of [secret, "knife", `${stageId} ${secret}`, ""]) {
        const tried = withOwnersEyes(work, owner.userId, async () => [{ stageId, taken }]);
        const error = await tried.catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(Error);
        expect(String(error)).not.toContain("knife");
        expect(String(error)).not.toContain(secret);
        await stillThemselves(work, before);
      }
      const ids = [{ stageId, part: "explanations" }];
      expect(await withOwnersEyes(work, owner.userId, async () => ids)).toEqual(ids);
    });
  });

  it("is nobody's who has left, works elsewhere or does not exist, and of a closed record sees nothing", async () => {
    const never = async () => {
      throw new Error("Nobody may look.");
    };
    for (const id of [world.foreign.userId, randomUUID()])
      expect(await asContributor((work) => withOwnersEyes(work, id, never))).toBeNull();
    const rule = { youngPersonId, reason: "A niece of the owner.", shown: false, people: [contributor.userId] };
    expectDone(await world.act(manager, (work) => restrictRecord(work, rule)));
    await asContributor(async (work) => {
      await withOwnersEyes(work, owner.userId, async (theirs) => {
        expect(await visibleTo(theirs, stageId)).toBeNull();
        return [];
      });
      expect((await visibleTo(work, stageId))?.subSections).toEqual(["living-arrangements"]);
    });
  });
});
