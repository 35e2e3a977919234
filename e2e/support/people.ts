import { type Browser, type BrowserContext, type BrowserContextOptions, expect, type Page } from "@playwright/test";

/** The sign-ins of this worker, by name: choosing oneself is tested once, and then only costs time. */
const signedIn = new Map<string, Awaited<ReturnType<BrowserContext["storageState"]>>>();

/** Opens a browser of its own in which this demonstration person is signed in; its page stands on the home page. */
export async function signIn(browser: Browser, name: string, options: BrowserContextOptions = {}): Promise<Page> {
  const known = signedIn.get(name);
  if (known === undefined) {
    const page = await signInAnew(browser, name, options);
    signedIn.set(name, await page.context().storageState());
    return page;
  }
  const context = await browser.newContext({ ...options, storageState: known });
  const page = await context.newPage();
  await page.goto("/");
  await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
  return page;
}

/** The same with a sign-in that no other test shares, as they do it: by choosing themselves. For tests that end it. */
export async function signInAnew(browser: Browser, name: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto("/");
  await page.getByRole("button", { name }).click();
  await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
  return page;
}

/** Adds a young person with a name that no other test uses. @returns the path of the record. */
export async function addYoungPerson(page: Page, givenNames: string, familyName: string): Promise<string> {
  await page.goto("/young-people");
  await page.getByRole("button", { name: "Add a young person" }).click();
  await page.getByLabel("Given names").fill(givenNames);
  await page.getByLabel("Family name").fill(familyName);
  await page.getByLabel("Day").fill("3");
  await page.getByLabel("Month").fill("4");
  await page.getByLabel("Year").fill(String(new Date().getFullYear() - 15));
  await page.getByLabel("Male", { exact: true }).check();
  await page.getByRole("button", { name: "Add the young person" }).click();
  await expect(page.getByText(`${givenNames} ${familyName} was added.`)).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Starts a stage from the record. @returns the path of the stage. */
export async function startStage(page: Page, record: string, title: string): Promise<string> {
  await page.goto(record);
  await page.locator("summary", { hasText: "Start a stage" }).click();
  await page.getByLabel(title, { exact: true }).check();
  const today = new Date();
  await page.getByLabel("Day").fill(String(today.getDate()));
  await page.getByLabel("Month").fill(String(today.getMonth() + 1));
  await page.getByLabel("Year").fill(String(today.getFullYear()));
  await page.getByRole("button", { name: "Start the stage" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Closes every browser that a test opened. */
export async function signOutEverybody({ browser }: { readonly browser: Browser }): Promise<void> {
  for (const context of browser.contexts()) await context.close();
}
