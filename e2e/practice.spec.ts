/** Practice as a learner meets it: a start of its own, a dossier, its papers beside the assessment, and the comparison; with and without our script. */
import { type Browser, expect, type Page, test } from "@playwright/test";
import { type BuiltServer, startBuiltServer } from "./support/built-server.ts";
import { expectMainUsable, expectUsable } from "./support/check-page.ts";
import { signInAnew, signOutEverybody } from "./support/people.ts";

let practice: BuiltServer;
test.beforeAll(async () => {
  practice = await startBuiltServer({ PRACTICE: "1", DEMO: "0" });
});
test.afterEach(signOutEverybody);
test.afterAll(() => practice.stop());
test.describe.configure({ mode: "serial" });

const learner = (browser: Browser, name: string): Promise<Page> =>
  signInAnew(browser, name, { baseURL: practice.baseUrl });
const bandOf = (page: Page) => page.getByRole("region", { name: "Practice" });

test("a dossier is read, assessed and compared", async ({ browser }) => {
  const page = await learner(browser, "Priya Nandakumar");
  await expect(bandOf(page)).toContainText("Everybody in these cases is invented. Nothing can be sent out.");
  await bandOf(page).getByRole("link", { name: "Dossiers" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Practice dossiers" })).toBeVisible();
  await expectUsable(page);

  await page.getByRole("button", { name: "Begin “Four windows”" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The papers: Four windows" })).toBeVisible();
  await expect(page.getByText("He asked twice who would read what he said, and whether Dean would.")).toBeVisible();
  await expectUsable(page);

  const sections = page.getByRole("navigation", { name: "Sections of this stage" });
  await sections.getByRole("link", { name: /Understanding offending behaviour/ }).click();
  const own = "He goes where nobody shouts. That night the keeping still was over.";
  const answer = page.locator('form.ap-form [data-address="understanding-context"]');
  await answer.fill(own);
  await answer.blur();
  await expect(page.locator(".saved")).toContainText(/^Saved/);
  await bandOf(page).getByRole("link", { name: "The papers" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The papers: Four windows" })).toBeVisible();

  await bandOf(page).getByRole("link", { name: "Compare" }).click();
  await expectMainUsable(page);
  await page.getByRole("button", { name: "I am done, compare" }).click();
  const compared = page.getByRole("region", { name: /What explains the behaviour/ });
  await expect(compared.getByText(own)).toBeVisible();
  await expect(compared.getByText("Analysis").first()).toBeVisible();
  await expect(compared.getByText(/^Why: /)).toBeVisible();
  await expectUsable(page);
  await compared.getByRole("link", { name: /Open this question/ }).click();
  await expect(answer).toHaveValue(own);

  const stage = new URL(page.url()).pathname.split("/sections")[0] ?? "";
  await page.goto(`${practice.baseUrl}${stage}`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`a[href^="${stage}/document.pdf"]`).first().click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^PRACTICE-PR-/);
});

test("all of it works without our script, and the examples explain the marks", async ({ browser }) => {
  const page = await learner(browser, "Sam Okafor");
  await page.route("**/*.js", (route) => route.abort());
  await page.goto(`${practice.baseUrl}/practice`);
  await page.getByRole("button", { name: "Begin “The chair”" }).click();
  await bandOf(page).getByRole("link", { name: "Compare" }).click();
  await page.getByRole("button", { name: "I am done, compare" }).click();
  await expect(page.getByText("Another reading can be as good, if it has its reasons.")).toBeVisible();
  await expectMainUsable(page);
  await page.getByRole("link", { name: /What is description, what is analysis/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Description or analysis?" })).toBeVisible();
  await expectUsable(page);
  await page.goto(`${practice.baseUrl}/practice`);
  await expect(page.getByRole("heading", { level: 3, name: "Your cases of this dossier" })).toHaveCount(1);
});
