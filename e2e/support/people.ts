import { type Browser, type BrowserContext, type BrowserContextOptions, expect, type Page } from "@playwright/test";
import { frameworkVersions } from "../../src/casework/stages/framework-versions.ts";

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

/**
 * Adds a young person with a name that no other test uses, by sending the form without drawing the pages round it (by-hand.ts walks them).
 * @returns the path of the record.
 */
export async function addYoungPerson(page: Page, givenNames: string, familyName: string): Promise<string> {
  return sendForm(page, newYoungPerson, {
    "given-names": givenNames,
    "family-name": familyName,
    "born-day": "3",
    "born-month": "4",
    "born-year": String(new Date().getFullYear() - 15),
    sex: "male",
    "case-manager": "me",
  });
}

/** Starts a stage that this date begins today, in the same way. @returns the path of the stage. */
export async function startStage(page: Page, record: string, title: string): Promise<string> {
  const type = frameworkVersions.flatMap(({ stages }) => stages).find((stage) => stage.title === title);
  if (type === undefined) throw new Error(`There is no stage "${title}".`);
  const today = new Date();
  const opened = await sendForm(page, `${record}/stages`, {
    type: type.id,
    "trigger-day": String(today.getDate()),
    "trigger-month": String(today.getMonth() + 1),
    "trigger-year": String(today.getFullYear()),
  });
  // A stage that begins from another opens on what is new; the stage itself stands above.
  return opened.replace(/\/review$/, "");
}

const newYoungPerson = "/young-people/new";

/** Sends a form with the token of this sign-in. @returns the path that the answer leads to. @throws Error when the form was not taken. */
async function sendForm(page: Page, action: string, fields: Readonly<Record<string, string>>): Promise<string> {
  const empty = await (await page.request.get(newYoungPerson)).text();
  const token = /name="_csrf" value="([^"]+)"/.exec(empty)?.[1] ?? "";
  const answer = await page.request.post(action, { form: { _csrf: token, ...fields }, maxRedirects: 0 });
  expect(answer.status(), `${action}: ${answer.status()}`).toBe(303);
  return new URL(answer.headers().location ?? "/", answer.url()).pathname;
}

/** Closes every browser that a test opened. */
export async function signOutEverybody({ browser }: { readonly browser: Browser }): Promise<void> {
  for (const context of browser.contexts()) await context.close();
}
