import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type Browser, expect, test } from "@playwright/test";
import { addYoungPersonByHand, startStageByHand } from "./by-hand.ts";
import { signIn } from "./people.ts";
import { sendStage } from "./send-the-stage.ts";
import * as signing from "./sign-the-stage.ts";
import { StageWorker } from "./stage-worker.ts";
import * as writing from "./write-the-stage.ts";

const run = promisify(execFile);

/** The main job from the caseload to the downloaded document, by two people, each in a browser of their own. */
export async function stageJourney(browser: Browser, withScript: boolean): Promise<void> {
  const options = { javaScriptEnabled: withScript };
  const priya = await signIn(browser, "Priya Nandakumar", options);
  const family = `Marsh-${withScript ? "with" : "without"}-${Date.now().toString(36)}`;
  const name = `Leo ${family}`;

  const author = await test.step("caseload, young person, offence, stage", async () => {
    await priya.goto("/young-people");
    await expect(priya.getByText(/^Due in 14 days/).first()).toBeVisible();
    await priya.getByRole("link", { name: "Kian Marlow" }).click();
    await expect(priya.getByRole("heading", { name: "Stages" })).toBeVisible();
    const record = await addYoungPersonByHand(priya, "Leo", family);
    const recordWorker = new StageWorker(priya, record, withScript);
    await recordWorker.open("/record/offence-list");
    await recordWorker.addEntry("offence");
    await recordWorker.write(".title", "Criminal damage to a bus shelter");
    await recordWorker.settle(priya);
    const stage = await startStageByHand(priya, record, "Referral in: out-of-court disposal");
    return new StageWorker(priya, stage, withScript);
  });
  await test.step("information gathering", () => writing.gatherInformation(author));
  await test.step("explanations and conclusions", () => writing.explainAndConclude(author));
  await test.step("plan", () => writing.planTheWork(author));
  await test.step("what is left", () => writing.finishWhatIsLeft(author));

  const helen = await signIn(browser, "Helen Osei", options);
  const manager = new StageWorker(helen, author.stage, withScript);
  await test.step("ask, comment, return", async () => {
    await signing.ask(author, "explanations", "Ready to read.");
    await signing.ask(author, "pathways", "One target to begin with.");
    await signing.openFromHome(manager, name, "Explanations");
    await signing.commentAndReturn(manager);
  });
  await test.step("answer, ask again, sign", async () => {
    await signing.answerComments(author);
    await signing.ask(author, "explanations", "Both done.");
    await signing.openFromHome(manager, name, "Explanations");
    await signing.sign(manager, "explanations");
    await signing.sign(manager, "pathways");
  });
  await test.step("a change voids the signature, put back it stands, signed again", async () => {
    await signing.changeAndPutBack(author);
    await signing.ask(author, "explanations", "One sentence more.");
    await manager.open("/sign/explanations");
    await expect(helen.locator("ins", { hasText: "He found work on Saturdays." })).not.toHaveCount(0);
    await signing.sign(manager, "explanations");
  });
  await test.step("complete, read, documents", async () => {
    await signing.complete(author);
    await signing.readItBack(author);
    const pdf = await signing.download(priya, author.stage, "pdf");
    expect(pdf.head).toBe("%PDF");
    expect((await run("pdfinfo", [pdf.path])).stdout).toMatch(/Tagged:\s+yes/);
    expect((await signing.download(priya, author.stage, "docx")).head).toBe("PK\u0003\u0004");
  });
  // Each way of working takes this road once.
  if (!withScript) await test.step("send it, and say what came back", () => sendStage(browser, author.stage, name));
}
