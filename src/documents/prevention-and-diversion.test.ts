import { expect, it } from "vitest";
import { loadSigning } from "../casework/countersignature/load-signing.ts";
import { caseWorld } from "../casework/stages/testing/case-world.ts";
import { fillStage } from "../casework/stages/testing/fill-stage.ts";
import { testDatabase } from "../database/test-database.ts";
import { renderPdf } from "./pdf/render-pdf.ts";
import { stageDocument } from "./stage-document.ts";

const database = await testDatabase();
const world = await caseWorld(database);

it("prints a short assessment whole, without a word of the reconviction score", async () => {
  const { stageId } = await world.openStage("prevention-and-diversion-assessment");
  const prefer = { "pd-response-fit": "Mentoring at the boxing club answers what she asked for." };
  await world.act(world.practitioner, (work) => fillStage(work, stageId, prefer));
  const signing = await world.act(world.practitioner, (work) => loadSigning(work, stageId));
  if (signing === null) throw new Error("not visible");
  const model = stageDocument({
    visible: signing.visible,
    signatures: signing.states,
    passed: [],
    organisation: world.practitioner.organisationName,
    createdAt: world.now(),
  });
  const text = JSON.stringify(model);
  for (const title of [
    "Circumstances",
    "Family needs",
    "Exploitation",
    "Plan: the child's part",
    prefer["pd-response-fit"],
  ])
    expect(text).toContain(title);
  expect(text).not.toMatch(/reconviction|YOGRS|reoffending/i);
  expect(
    Buffer.from(await renderPdf(model))
      .subarray(0, 4)
      .toString("latin1"),
  ).toBe("%PDF");
});
