import { expect, type Page, test } from "@playwright/test";
import { expectUsable } from "./support/check-page.ts";
import { addYoungPerson, signIn, signOutEverybody, startStage } from "./support/people.ts";

/** Presses Tab until the focus stands on what is looked for. @returns how many presses it took */
async function tabTo(page: Page, selector: string, most = 120): Promise<number> {
  for (let press = 1; press <= most; press += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return press;
  }
  throw new Error(`${selector} was not reached with ${most} presses of Tab.`);
}

/** Where the focus stands in the window, and whether it can be seen there. */
const focusPlace = (page: Page) =>
  page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect();
    return { top: box?.top ?? -1, bottom: box?.bottom ?? -1, height: window.innerHeight };
  });

const saved = (page: Page) => expect(page.locator("[data-save-state]")).toContainText(/^Saved \d\d:\d\d$/);

test.afterEach(signOutEverybody);

test("the alcohol screen is filled with Tab and arrow keys alone, and the page stays where it is", async ({
  browser,
}) => {
  const page = await signIn(browser, "Priya Nandakumar");
  const record = await addYoungPerson(page, "Ash", `Screen-${Date.now().toString(36)}`);
  const stage = await startStage(page, record, "Referral in: out-of-court disposal");
  await page.goto(`${stage}/sections/alcohol-screen`);
  const gate = page.locator('[data-address^="alcohol"]').first();
  const first = await gate.getAttribute("data-address");
  await tabTo(page, `[data-address="${first}"] input`);
  const before = await focusPlace(page);
  await page.keyboard.press("Space");
  // The ten questions open below; the answer that opened them does not move under the hand.
  await expect(page.locator("[data-further]:not([hidden]) [data-question]:not([hidden])")).not.toHaveCount(0);
  await saved(page);
  expect(Math.abs((await focusPlace(page)).top - before.top)).toBeLessThanOrEqual(1);
  await expect(page.locator(`[data-foot="${first}"]`)).toContainText(/^\s*You, today \d\d:\d\d$/);

  // The screen leaves out what an answer makes needless, so the questions open one after the other.
  const asked = page.locator("[data-further] [data-question]:not([hidden]):not([data-fact]) [data-address]");
  const addresses: string[] = [];
  for (;;) {
    const open = await asked.evaluateAll((all) => all.map((one) => one.getAttribute("data-address") ?? ""));
    const address = open.find((each) => !addresses.includes(each));
    if (address === undefined) break;
    addresses.push(address);
    // From one question to the next: past the comment of the one before, and no further.
    expect(await tabTo(page, `[data-address="${address}"] input`)).toBeLessThanOrEqual(3);
    const { top } = await focusPlace(page);
    expect(top).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("ArrowDown");
    await expect(page.locator(`[data-foot="${address}"]`)).toContainText(/^\s*You, today \d\d:\d\d$/);
    const after = await focusPlace(page);
    expect(after.bottom).toBeLessThanOrEqual(after.height);
  }
  expect(addresses.length).toBeGreaterThanOrEqual(10);
  await page.reload();
  for (const address of addresses)
    await expect(page.locator(`[data-address="${address}"] input:checked`)).toHaveCount(1);
  // The browser goes back to where the page was scrolled; links that lie under its bar there are not small, only out of sight.
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectUsable(page);
});

test("entries are added, left for the next, taken out and put back with keys alone", async ({ browser }) => {
  const page = await signIn(browser, "Priya Nandakumar");
  const record = await addYoungPerson(page, "Lee", `List-${Date.now().toString(36)}`);
  const stage = await startStage(page, record, "Referral in: out-of-court disposal");
  const list = `${stage}/sections/referral-facts`;
  await page.goto(list);
  // A page that asks nothing but what is opened by choice stands open.
  await tabTo(page, 'button[value="add referrals"]');
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/referrals\//);
  await expect(page.getByRole("heading", { level: 1, name: "Referral 1" })).toBeVisible();
  await tabTo(page, '[data-address$=".area"]');
  await page.keyboard.type("Miss");
  await saved(page);
  await expect(page.locator('[data-foot$=".area"]')).toContainText("You, today");

  await tabTo(page, 'button[value="add referrals"]', 200);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Referral 2" })).toBeVisible();
  await page.getByRole("link", { name: "Previous: Missing" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Missing" })).toBeVisible();
  await page.getByRole("link", { name: "Next: Referral 2" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Referral 2" })).toBeVisible();

  await tabTo(page, 'button[value^="delete "]', 200);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname === list);
  await expect(page.getByText("1 entry")).toBeVisible();
  await tabTo(page, 'button[value^="restore "]');
  await page.keyboard.press("Enter");
  await expect(page.getByText("2 entries")).toBeVisible();
  await expectUsable(page);
});

test("a choice among entries that are not there yet leads to where one is added, and back", async ({ browser }) => {
  const page = await signIn(browser, "Priya Nandakumar");
  const record = await addYoungPerson(page, "Bo", `Back-${Date.now().toString(36)}`);
  const stage = await startStage(page, record, "Referral in: out-of-court disposal");
  await page.goto(`${stage}/sections/referral-facts`);
  await page.getByRole("button", { name: "Add a referral" }).press("Enter");
  await page.waitForURL(/\/referrals\//);
  const entry = new URL(page.url()).pathname;
  await page
    .getByRole("link", { name: /^Add .+ in Resources/ })
    .first()
    .press("Enter");
  await page.waitForURL((url) => url.searchParams.has("from"));
  await page
    .getByRole("button", { name: /^Add a/ })
    .first()
    .press("Enter");
  await page.getByRole("link", { name: "Service or programme" }).press("Enter");
  await page.waitForURL((url) => url.pathname === entry);
  await expect(page.locator('select[data-address$=".service"], [data-address$=".service"]').first()).toBeVisible();
});

test("a long list of choices is found in by typing, and nothing ticked goes out of sight", async ({ browser }) => {
  const page = await signIn(browser, "Priya Nandakumar");
  const record = await addYoungPerson(page, "Sky", `Long-${Date.now().toString(36)}`);
  const stage = await startStage(page, record, "Referral in: out-of-court disposal");
  await page.goto(`${stage}/sections/referral-facts`);
  await page.getByRole("button", { name: "Add a referral" }).press("Enter");
  await page.waitForURL(/\/referrals\//);
  const group = page.locator('[data-address$=".extract"]');
  const items = group.locator(".govuk-checkboxes__item");
  const all = await items.count();
  const box = page.getByLabel(`Find in these ${all}`);
  await box.fill("health");
  await expect(items.filter({ visible: true })).not.toHaveCount(all);
  await tabTo(page, '[data-address$=".extract"] input');
  await page.keyboard.press("Space");
  await saved(page);
  await box.fill("zzz");
  await expect(items.filter({ visible: true })).toHaveCount(1);
  await box.press("Escape");
  await expect(items.filter({ visible: true })).toHaveCount(all);
  await expectUsable(page);
});
