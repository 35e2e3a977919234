import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { expectUsable } from "./support/check-page.ts";
import { addYoungPerson, signIn, signOutEverybody, startStage } from "./support/people.ts";
import * as signing from "./support/sign-the-stage.ts";
import { StageWorker } from "./support/stage-worker.ts";
import { walkWhatIsLeft } from "./support/walk-what-is-left.ts";

const run = promisify(execFile);

test.afterEach(signOutEverybody);

test("a short assessment is written, signed, completed and printed, and the full one begins with it", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const options = { javaScriptEnabled: false };
  const priya = await signIn(browser, "Priya Nandakumar", options);
  const family = `Short-${Date.now().toString(36)}`;
  const record = await addYoungPerson(priya, "Nia", family);
  const stage = await startStage(priya, record, "Prevention and diversion: assessment");
  const author = new StageWorker(priya, stage, false);

  await author.open("/left");
  await author.press(priya.locator("table.work tbody a").first());
  await walkWhatIsLeft(priya, author.settle);
  expect(await author.left()).toBe(0);
  await author.openSection("pd-response");
  await author.write(
    "pd-response-fit",
    "Mentoring at the boxing club answers what she asked for: somebody to talk to.",
  );
  await author.settle(priya);

  const helen = await signIn(browser, "Helen Osei", options);
  const manager = new StageWorker(helen, stage, false);
  for (const part of ["explanations", "pathways"] as const) {
    await signing.ask(author, part, "Short and ready.");
    await signing.sign(manager, part);
  }
  await signing.complete(author);
  await author.press(priya.getByRole("link", { name: "Read the stage" }));
  await expect(priya.getByText("Mentoring at the boxing club").first()).toBeVisible();
  const pdf = await signing.download(priya, stage, "pdf");
  const { stdout } = await run("pdftotext", ["-layout", pdf.path, "-"]);
  expect(stdout).toContain("Mentoring at the boxing club");
  expect(stdout).not.toMatch(/reconviction|reoffending/i);
  expect((await signing.download(priya, stage, "docx")).head).toBe("PK\u0003\u0004");

  const next = await startStage(priya, record, "Referral in: out-of-court disposal");
  await priya.goto(`${next}/sections/parenting`);
  await expect(
    priya
      .locator("main")
      .getByText(/Prevention and diversion: assessment/)
      .first(),
  ).toBeVisible();
});

test("questions are found by what people call them, and help is one key away", async ({ browser }) => {
  const page = await signIn(browser, "Priya Nandakumar");
  const record = await addYoungPerson(page, "Fin", `Found-${Date.now().toString(36)}`);
  const stage = await startStage(page, record, "Prevention and diversion: assessment");
  await page.goto(`${stage}/sections/pd-circumstances`);
  await page.locator("[data-find-question]").first().waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("county lines");
  await page.keyboard.press("Enter");
  const found = page.getByRole("link", { name: /at risk of criminal exploitation/ });
  await expect(found).toBeVisible();
  await expectUsable(page);
  await found.click();
  await expect(page).toHaveURL(/pd-exploitation#question-criminal-exploitation-risk$/);
  await expect(page.getByRole("heading", { name: /at risk of criminal exploitation/ })).toBeInViewport();
  await page.goto(`${stage}/find?q=NRM`);
  await expect(page.getByText(/^Not asked now. Asked when/)).toBeVisible();

  await page.goto(`${stage}/sections/pd-exploitation`);
  await page.keyboard.press("?");
  await expect(page.getByRole("heading", { level: 1, name: "Guide: Exploitation" })).toBeVisible();
  await expectUsable(page);
  await page.goto(`${stage}/left`);
  await page.getByRole("link", { name: "Help", exact: true }).click();
  await expect(page.getByRole("heading", { name: "What is left" })).toBeInViewport();
  await expectUsable(page);
});
