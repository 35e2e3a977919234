import { expect, type Page, test } from "@playwright/test";
import { addYoungPerson, signIn, signOutEverybody, startStage } from "./support/people.ts";

/** Presses Tab until the focus stands on what is looked for, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string, most = 120): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`${selector} was not reached with ${most} presses of Tab.`);
}

test.afterEach(signOutEverybody);

test("a question is reached, answered and left for the next thing with keys alone", async ({ browser }) => {
  const page = await signIn(browser, "Priya Nandakumar");
  const record = await addYoungPerson(page, "Kit", `Keys-${Date.now().toString(36)}`);
  const stage = await startStage(page, record, "Referral in: out-of-court disposal");
  await page.goto(`${stage}/left`);
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  const link = await page.evaluate(() => document.activeElement?.getAttribute("href"));
  expect(link).toContain("/sections/");
  await page.goto(`${stage}/sections/living-arrangements`);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to main content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, '[data-address="money-concerns"] input');
  await page.keyboard.press("ArrowDown");
  await expect(page.locator('[data-address="money-concerns"] input[value="no"]')).toBeChecked();
  await expect(page.locator("[data-save-state]")).toContainText(/^Saved \d\d:\d\d$/);
  const before = page.url();
  await page.keyboard.press("n");
  await page.waitForURL((url) => url.href !== before && !url.pathname.endsWith("/next"));
  await expect(page.locator("h1")).toBeVisible();
  await page.keyboard.press("/");
  await expect(page.locator("#find")).toBeFocused();
});
