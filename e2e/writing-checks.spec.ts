import { expect, test } from "@playwright/test";
import { expectUsable } from "./support/check-page.ts";
import { addYoungPerson, signIn, signOutEverybody, startStage } from "./support/people.ts";
import { StageWorker } from "./support/stage-worker.ts";

test.afterEach(signOutEverybody);

test("what is noticed about an answer is put beside it after a pause, left with a reason, and listed until then", async ({
  browser,
}) => {
  const page = await signIn(browser, "Priya Nandakumar");
  const record = await addYoungPerson(page, "Ines", `Noted-${Date.now().toString(36)}`);
  const worker = new StageWorker(page, await startStage(page, record, "Referral in: out-of-court disposal"), true);
  await worker.openSection("future-behaviour-summary");
  await worker.choose("rosh-judgement", "medium");

  // In the middle of a sentence nothing is said; when the writer goes on to something else, it is.
  const note = page.locator("[data-note=evidence-missing]");
  await worker.write("rosh-reason", "Based on professional judgement and all the information the risk is medium as");
  await worker.settle(page);
  await worker.at("lor-reason").click();
  await expect(note).toContainText("What does this rest on?");
  await expect(page.locator("[data-live-said]")).toContainText("Worth a look: What does this rest on?");
  await page.keyboard.insertText("As above.");
  await expect(page.locator("[data-note=says-nothing]")).toContainText("What would the reader find there?");
  await expectUsable(page);

  await worker.open("/left");
  await expect(page.getByRole("heading", { name: "What does this rest on?" })).toBeVisible();
  await worker.press(page.getByRole("link", { name: "Why this level of risk of serious harm?" }));
  await note.getByText("Leave it as it is").click();
  await note.getByLabel("Why? You may leave this empty; the manager reads it.").fill("The panel adds the dates.");
  await worker.press(note.getByRole("button", { name: "Leave it" }));
  await expect(note).toHaveCount(0);
  await expect(page.getByText("The panel adds the dates.")).toBeVisible();

  // Another text is another matter; one that names what happened says enough.
  await worker.write("rosh-reason", "The risk is medium. He is impulsive and can be aggressive.");
  await page.keyboard.press("Tab");
  await expect(note).toHaveCount(1);
  await worker.write("rosh-reason", "In May he punched a boy at the bus station, police log.");
  await page.keyboard.press("Tab");
  await expect(note).toHaveCount(0);
});
