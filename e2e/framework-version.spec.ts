import { expect, test } from "@playwright/test";
import { expectUsable } from "./support/check-page.ts";
import { openStage } from "./support/find-pages.ts";
import { signIn, signOutEverybody } from "./support/people.ts";

test.afterEach(signOutEverybody);

/** Amir's stage was begun before the second version of the questions came; nothing else in these tests opens it. */
test("an open stage of the earlier version is moved to the new one, without a script", async ({ browser }) => {
  const looking = await signIn(browser, "Priya Nandakumar");
  const stage = await openStage(looking, "Amir Qureshi", /^Pre-sentence report|^Sentenced|^Referral|^Review/);
  await expect(looking.getByText("The questions have a new version.")).toBeVisible();
  await looking.goto(`${stage}/version`);
  await expectUsable(looking);

  const page = await signIn(browser, "Priya Nandakumar", { javaScriptEnabled: false });
  await page.goto(stage);
  await page.getByRole("link", { name: /See what would move/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Move this stage to version 1.1.0" })).toBeVisible();
  const moves = page.getByRole("table", { name: "Answers that move or are kept" });
  await expect(moves.getByText("Owner's note to the manager on explanations and conclusions")).toBeVisible();
  await expect(moves.getByText("Owner's note to the manager", { exact: true })).toBeVisible();
  const note = "High for serious harm sits oddly on this boy.";
  await expect(moves.getByText(note)).toHaveCount(2);
  await expect(page.getByText("afterwards", { exact: false })).toBeVisible();

  // Nothing was changed by looking.
  await page.goto(stage);
  await expect(page.getByText("The questions have a new version.")).toBeVisible();

  await page.goto(`${stage}/version`);
  await page.getByRole("button", { name: "Move this stage to version 1.1.0" }).click();
  await expect(page.getByText("This stage is asked with version 1.1.0")).toBeVisible();
  await expect(page.getByText(/Priya Nandakumar moved it from version 1\.0\.0 to version 1\.1\.0/)).toBeVisible();

  // The note stands at its new question, in the words and with the name of its author.
  await page.goto(`${stage}/sections/oversight`);
  await expect(page.getByText("The questions have a new version.")).toHaveCount(0);
  await expect(page.getByText(note).first()).toBeVisible();

  // A moment before is read as it was asked.
  await page.goto(`${stage}/version`);
  await page.getByRole("link", { name: "Read the stage as it stood right before" }).click();
  await expect(page.getByText("Owner's note to the manager on explanations and conclusions")).toBeVisible();
  await page.goto(`${stage}/history?address=oversight-explanations-note`);
  await expect(
    page.getByRole("heading", {
      level: 1,
      name: "History: Owner's note to the manager on explanations and conclusions",
    }),
  ).toBeVisible();
  await expect(page.getByText(note).first()).toBeVisible();

  // A second press, or an old page, moves nothing again.
  const again = await page.request.post(`${stage}/version`, { form: { to: "1.1.0", sequence: "1" } });
  expect(again.status()).toBe(403);
  await looking.goto(`${stage}/version`);
  await expectUsable(looking);
});
