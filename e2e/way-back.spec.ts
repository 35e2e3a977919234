import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectUsable } from "./support/check-page.ts";
import { openStage } from "./support/find-pages.ts";
import { addYoungPerson, signIn, signOutEverybody } from "./support/people.ts";

/** Fills in the form that starts a stage, on the page of a record; it is not sent yet. */
async function readyToStart(page: Page, record: string, title: string): Promise<void> {
  await page.goto(record);
  await page.locator("summary", { hasText: "Start a stage" }).click();
  await page.getByLabel(title, { exact: true }).check();
  await page.getByLabel("Day").fill("1");
  await page.getByLabel("Month").fill("6");
  await page.getByLabel("Year").fill(String(new Date().getFullYear() - 1));
}

/** How somebody meets an error page. Each leaves the page open on it, and gives the status that it came with. */
const meetings: readonly {
  readonly what: string;
  readonly status: number;
  readonly who: string;
  /** Where "Home" leads: for an administrator, to where the service is set up. */
  readonly home?: string;
  meet(page: Page, browser: Browser): Promise<number | undefined>;
}[] = [
  {
    what: "an address that leads nowhere",
    status: 404,
    who: "Priya Nandakumar",
    meet: async (page) => (await page.goto("/nothing-is-here"))?.status(),
  },
  {
    what: "a record that another organisation keeps",
    status: 404,
    who: "Rhys Trevanion",
    async meet(page, browser) {
      const stage = await openStage(await signIn(browser, "Priya Nandakumar"), "Kian Marlow", /^Pre-sentence report/);
      return (await page.goto(stage))?.status();
    },
  },
  {
    what: "what the role does not allow",
    status: 403,
    who: "Grace Lindqvist",
    home: "/configuration",
    meet: async (page) => (await page.goto("/young-people"))?.status(),
  },
  {
    what: "something that somebody else did first",
    status: 409,
    who: "Priya Nandakumar",
    async meet(page) {
      const record = await addYoungPerson(page, "Twice", `Begun-${Date.now().toString(36)}`);
      const tab = await page.context().newPage();
      await readyToStart(page, record, "Referral in: out-of-court disposal");
      await readyToStart(tab, record, "Sentenced, no report");
      await tab.getByRole("button", { name: "Start the stage" }).click();
      await expect(tab.getByRole("heading", { level: 1, name: "Sentenced, no report" })).toBeVisible();
      const answered = page.waitForResponse((response) => response.request().method() === "POST");
      await page.getByRole("button", { name: "Start the stage" }).click();
      return (await answered).status();
    },
  },
];

test.afterEach(signOutEverybody);

for (const { what, status, who, home = "/", meet } of meetings)
  test(`${what} (${status}) is told on a page that is usable by everybody and leads back`, async ({ browser }) => {
    const page = await signIn(browser, who);
    expect(await meet(page, browser)).toBe(status);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("link", { name: who, exact: true })).toBeVisible();
    await expectUsable(page);
    await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
    await page.getByRole("navigation", { name: "Service" }).getByRole("link", { name: "Home", exact: true }).click();
    await page.waitForURL((url) => url.pathname === home);
    await expect(page.getByRole("link", { name: who, exact: true })).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
