/** Where answers stand on a page, and who wrote them. */
import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import { saveAnswers } from "../answers/save-answers.ts";
import { placedMeta } from "./placed-meta.ts";
import { caseWorld, expectDone } from "./testing/case-world.ts";
import { visibleTo } from "./visible-to.ts";

const database = await testDatabase();
const world = await caseWorld(database);

it("is worked out once for one view of a stage, however many questions ask for it, and anew for the next", async () => {
  const { stageId } = await world.openStage();
  const entry = randomUUID();
  const change = (address: string, value: unknown) => ({ address, value, version: 0 });
  const changes = [
    change("living-detail", "With his aunt"),
    change(`life-events[${entry}]`, 1),
    change(`life-events[${entry}].title`, "Moved house"),
  ];
  expectDone(
    await world.act(world.practitioner, (work) => saveAnswers(work, { stageId, runId: randomUUID(), changes })),
  );
  const view = () => world.act(world.practitioner, (work) => visibleTo(work, stageId));
  const visible = await view();
  if (visible === null) throw new Error("The stage is not there.");
  const placed = placedMeta(visible);
  expect([...placed.values()].map(({ address, authorId }) => [address, authorId])).toEqual(
    expect.arrayContaining([
      ["living-detail", world.practitioner.userId],
      [`life-events[${entry}].title`, world.practitioner.userId],
    ]),
  );
  expect(placedMeta(visible)).toBe(placed);
  const next = await view();
  expect(next && placedMeta(next)).not.toBe(placed);
  expect(next && [...placedMeta(next).keys()]).toEqual([...placed.keys()]);
});
