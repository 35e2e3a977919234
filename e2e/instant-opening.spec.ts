import { expect, test } from "@playwright/test";
import { savedAfterTyping } from "./support/fill-page.ts";
import { addYoungPerson, signIn, startStage } from "./support/people.ts";
import { StageWorker } from "./support/stage-worker.ts";

const concerns = "accommodation-concerns";
const kinds = "accommodation-concern-types";

test("a further question opens and closes at once, also without a network, and the server agrees when it is back", async ({
  browser,
}) => {
  const page = await signIn(browser, "Priya Nandakumar");
  const record = await addYoungPerson(page, "Ivo", `Opening-${Date.now().toString(36)}`);
  const worker = new StageWorker(page, await startStage(page, record, "Referral in: out-of-court disposal"), true);
  await worker.openSection("living-arrangements");
  const question = (address: string) => page.locator(`[data-question="${address}"]`);
  const further = page.locator("[data-further]").filter({ has: question(kinds) });
  await expect(question(kinds)).toBeHidden();

  await page.context().setOffline(true);
  await worker.choose(concerns, "yes");
  await expect(question(kinds)).toBeVisible();
  await expect(further.locator("[data-further-count]")).toHaveText(/^[1-9]\d*$/);
  await worker.choose(kinds, "other");
  await expect(question(`${kinds}-other-text`)).toBeVisible();
  await worker.choose(concerns, "no");
  await expect(further).toBeHidden();
  await expect(question(`${kinds}-other-text`)).toBeHidden();
  await worker.choose(concerns, "yes");
  await expect(question(`${kinds}-other-text`)).toBeVisible();
  await expect(page.locator("[data-save-state]")).toContainText("Not saved");

  await page.context().setOffline(false);
  await savedAfterTyping(page);
  await expect(question(`${kinds}-other-text`)).toBeVisible();
  await page.reload();
  await expect(question(`${kinds}-other-text`)).toBeVisible();
  await expect(worker.at(kinds).locator('input[value="other"]')).toBeChecked();
  await page.context().close();
});

test("so do the further questions of an entry", async ({ browser }) => {
  const page = await signIn(browser, "Priya Nandakumar");
  const record = await addYoungPerson(page, "Ida", `Opening-${Date.now().toString(36)}`);
  const worker = new StageWorker(page, await startStage(page, record, "Referral in: out-of-court disposal"), true);
  await worker.openSection("episodes-section");
  await worker.addEntry("episode");
  const question = (field: string) => page.locator(`[data-question$="${field}"]`);
  await expect(question(".weapon-kind")).toBeHidden();

  await page.context().setOffline(true);
  await worker.choose(".elements", "weapon");
  await expect(question(".weapon-kind")).toBeVisible();
  await worker.at(".elements").locator('input[value="weapon"]').uncheck();
  await expect(question(".weapon-kind")).toBeHidden();

  await page.context().setOffline(false);
  await savedAfterTyping(page);
  await expect(question(".weapon-kind")).toBeHidden();
  await page.context().close();
});
