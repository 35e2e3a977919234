import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import { inLanguage } from "../../wording/in-language.ts";
import type { Work } from "../actor.ts";
import { saveAnswer } from "../answers/save-answer.ts";
import type { Outcome } from "../refusal.ts";
import { cancelStage } from "./cancel-stage.ts";
import { completeStage } from "./complete-stage.ts";
import { startStage } from "./start-stage.ts";
import { stopStage } from "./stop-stage.ts";
import { caseWorld, expectDone } from "./testing/case-world.ts";
import { visibleTo } from "./visible-to.ts";

const database = await testDatabase();
const world = await caseWorld(database);
const { practitioner, manager } = world;
const inWelsh = <T>(actor: typeof practitioner, act: (work: Work) => Promise<T>): Promise<T> =>
  inLanguage("cy", () => world.act(actor, act));
/** Why it was refused, as the page of the same request shows it: refusals speak when they are read. */
const refusalOf = (actor: typeof practitioner, act: (work: Work) => Promise<Outcome<unknown>>): Promise<string> =>
  inLanguage("cy", async () => {
    const outcome = await world.act(actor, act);
    return outcome.ok ? "" : outcome.refusal.happened;
  });

it("a stage lives in Welsh, and what it keeps is the same as in English", async () => {
  const youngPersonId = await world.addChild();
  const start = (work: Work) => startStage(work, { youngPersonId, type: "review", triggerDate: "2026-11-10" });
  const { stageId } = expectDone(await inWelsh(practitioner, start));
  expect(await refusalOf(practitioner, start)).toMatch(/^Mae “Adolygiad” ar agor i'r person ifanc hwn ers /);
  expect(await refusalOf(practitioner, (work) => completeStage(work, { stageId }))).toMatch(
    /^Nid yw'r cam wedi'i gwblhau eto: mae \d+ ateb ar goll, mae angen 2 lofnod\.$/,
  );
  const save = (work: Work) =>
    saveAnswer(work, { stageId, runId: randomUUID(), address: "psr-checked-by", value: "Priya", version: 0 });
  expect(await refusalOf(practitioner, save)).toBe("Nid oes cwestiwn “psr-checked-by” yn y cam hwn.");
  const written = { stageId, runId: randomUUID(), address: "coping", value: "Mae'n siarad.", version: 0 };
  await inWelsh(practitioner, (work) => saveAnswer(work, written));
  expect(await refusalOf(practitioner, (work) => cancelStage(work, { stageId, reason: "" }))).toBe(
    "Ysgrifennwyd rhywbeth yn y cam hwn, felly ni ellir ei ganslo.",
  );
  expectDone(await inWelsh(manager, (work) => stopStage(work, { stageId, reason: "Symudodd." })));
  expect(await refusalOf(practitioner, (work) => saveAnswer(work, written))).toBe(
    "Ataliwyd y cam hwn gan reolwr. Gellir ei ddarllen, nid ei newid.",
  );
  const next = expectDone(await inWelsh(practitioner, start));
  const visible = await world.act(practitioner, (work) => visibleTo(work, next.stageId));
  const carried = [...(visible?.meta.values() ?? [])].flatMap(({ source }) => source ?? []);
  expect(carried.map(({ stageTitle, author }) => [stageTitle, author])).toContainEqual(["Review", "Priya Shah"]);
});
