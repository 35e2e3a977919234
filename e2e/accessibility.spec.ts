import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, type Page, test } from "@playwright/test";
import { expectMainUsable, expectUsable } from "./support/check-page.ts";
import { entryPaths, openStage, pathsIn } from "./support/find-pages.ts";
import { addYoungPerson, signIn, signInAnew, signOutEverybody, startStage } from "./support/people.ts";
import { StageWorker } from "./support/stage-worker.ts";

async function checkAll(page: Page, paths: readonly string[], check = expectUsable): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    await check(page);
  }
}

/** Sends the form of the page whole, as a browser without a script does. (Axe itself needs one, so the page has to have it.) */
async function sendAsForm(page: Page, address: string, text: string): Promise<void> {
  const loaded = page.waitForEvent("load");
  await page.locator(`form.ap-form textarea[data-address="${address}"]`).evaluate((field, words) => {
    if (!(field instanceof HTMLTextAreaElement) || field.form === null) throw new Error("There is no such field.");
    field.value = words;
    HTMLFormElement.prototype.submit.call(field.form);
  }, text);
  await loaded;
}

test.afterEach(signOutEverybody);

test("signing in and out is usable by everybody", async ({ page, browser }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Who are you today?" })).toBeVisible();
  await expectUsable(page);
  const priya = await signInAnew(browser, "Priya Nandakumar");
  await checkAll(priya, ["/", "/account", "/kept-forms"]);
  await priya.getByRole("link", { name: "Priya Nandakumar", exact: true }).click();
  await priya.getByRole("button", { name: "Sign out" }).click();
  await expect(priya.getByRole("heading", { name: "You are signed out" })).toBeVisible();
  await expectUsable(priya);
});

test("what was sent after the sign-in had ended is usable by everybody", async ({ browser }) => {
  const priya = await signInAnew(browser, "Priya Nandakumar");
  const record = await addYoungPerson(priya, "Kept", `Checked-${Date.now().toString(36)}`);
  const stage = await startStage(priya, record, "Referral in: out-of-court disposal");
  await priya.goto(`${stage}/sections/resilience-and-goals`);
  const tab = await priya.context().newPage();
  await tab.goto("/account");
  await tab.getByRole("button", { name: "Sign out" }).click();
  await expect(tab.getByRole("heading", { name: "You are signed out" })).toBeVisible();
  await sendAsForm(priya, "goals-own-words", "To work with horses.");
  await expect(priya.getByText("Your sign-in had ended when this was sent.")).toBeVisible();
  await expectUsable(priya);
  await priya.getByRole("link", { name: "Sign in again" }).click();
  await priya.getByRole("button", { name: "Priya Nandakumar" }).click();
  await expect(priya.getByText("To work with horses.").first()).toBeVisible();
  await expectUsable(priya);
});

test("caseload and a new young person are usable by everybody", async ({ browser }) => {
  const priya = await signIn(browser, "Priya Nandakumar");
  await checkAll(priya, ["/young-people", "/young-people?q=marlow", "/young-people?q=nobody-at-all"]);
  await priya.goto("/young-people/new");
  await expectUsable(priya);
  await priya.getByRole("button", { name: "Add the young person" }).click();
  await expect(priya.getByText("The young person was not added yet").first()).toBeVisible();
  await expectUsable(priya);
});

test("a case record with little in it is usable by everybody", async ({ browser }) => {
  const priya = await signIn(browser, "Priya Nandakumar");
  await priya.goto("/young-people");
  await priya.getByRole("link", { name: "Zane Whitlock" }).click();
  await expect(priya.getByRole("heading", { level: 1 })).toBeVisible();
  await priya.locator("summary", { hasText: "Start a stage" }).click();
  await expectUsable(priya);
  await checkAll(priya, await pathsIn(priya, "#sections"), expectMainUsable);
});

test("a full case record and its entries are usable by everybody", async ({ browser }) => {
  const priya = await signIn(browser, "Priya Nandakumar");
  await priya.goto("/young-people");
  await priya.getByRole("link", { name: "Reece Donnelly" }).click();
  await expect(priya.getByRole("heading", { level: 1 })).toBeVisible();
  await expectUsable(priya);
  const lists = new Set<string>();
  for (const path of await pathsIn(priya, "#sections")) {
    await priya.goto(path);
    await expectMainUsable(priya);
    const entries = await entryPaths(priya);
    await checkAll(priya, entries, expectMainUsable);
    for (const entry of entries) lists.add(entry.split("/").at(-2) ?? "");
  }
  expect([...lists].sort()).toEqual(expect.arrayContaining(["carers", "offences", "outcomes"]));
});

test("the pages round an open stage are usable by everybody", async ({ browser }) => {
  const priya = await signIn(browser, "Priya Nandakumar");
  const stage = await openStage(priya, "Reece Donnelly", /^Sentenced, no report/);
  expect((await pathsIn(priya, "#sections")).length).toBeGreaterThan(30);
  await checkAll(
    priya,
    ["", "/left", "/history", "/compare", "/sign/explanations"].map((place) => stage + place),
  );
  // Both kinds of page are looked at whole elsewhere: the second part's signature like the first's, and reading at a completed stage.
  await checkAll(
    priya,
    ["/read", "/sign/pathways"].map((place) => stage + place),
    expectMainUsable,
  );
});

test("a completed stage, its history and an earlier moment are usable by everybody", async ({ browser }) => {
  const priya = await signIn(browser, "Priya Nandakumar");
  const stage = await openStage(priya, "Ella Fairhurst", /^Referral in/);
  await expect(priya.getByText("Completed", { exact: true }).first()).toBeVisible();
  await expectUsable(priya);
  const [section] = (await pathsIn(priya, "#sections")).filter((path) => path.includes("/sections/"));
  expect(section).toBeDefined();
  const places = ["/read", "/sign/explanations", "/history"].map((place) => stage + place);
  await checkAll(priya, [section ?? stage, ...places]);
  await checkAll(priya, [`${stage}/sign/pathways`], expectMainUsable);
  await priya.goto(`${stage}/history`);
  await priya.getByRole("link", { name: "The stage as it stood then" }).last().click();
  await expect(priya.getByText("This is an earlier moment.")).toBeVisible();
  await expectUsable(priya);
});

test("two texts for one answer are usable by everybody, with a script and without", async ({ browser }) => {
  const address = "goals-own-words";
  const priya = await signIn(browser, "Priya Nandakumar");
  const record = await addYoungPerson(priya, "Both", `Checked-${Date.now().toString(36)}`);
  const stage = await startStage(priya, record, "Referral in: out-of-court disposal");
  const mine = new StageWorker(priya, stage, true);
  const theirs = new StageWorker(await signIn(browser, "Helen Osei"), stage, true);
  for (const worker of [mine, theirs]) await worker.openSection("resilience-and-goals");
  await theirs.write(address, "A job in a garage.");
  await theirs.settle(theirs.page);
  await mine.write(address, "A place at college.");
  await priya.keyboard.press("Tab");
  await expect(priya.locator(".ap-conflict")).toBeVisible();
  await expectUsable(priya);
  await priya.reload();
  // What Helen saves must not reach the page before its form is sent: then there would be nothing to choose.
  await priya.context().setOffline(true);
  await theirs.write(address, "A job in a shop.");
  await theirs.settle(theirs.page);
  await priya.context().setOffline(false);
  await sendAsForm(priya, address, "A flat of his own.");
  await expect(priya.locator("main")).toContainText("A job in a shop.");
  await expect(priya.locator("main")).toContainText("A flat of his own.");
  await expectUsable(priya);
});

test("the manager's pages are usable by everybody", async ({ browser }) => {
  const helen = await signIn(browser, "Helen Osei");
  await expectUsable(helen);
  const waiting = await helen
    .getByRole("link", { name: /^Read and sign/ })
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(waiting.length).toBeGreaterThan(0);
  await checkAll(helen, [...waiting.slice(0, 3), "/young-people"]);
});

test("the home page of every other role is usable by everybody", async ({ browser }) => {
  const others = [
    "Joanne Whitaker",
    "Tom Adair",
    "Grace Lindqvist",
    "Yasmin Haddad",
    "Carys Mbeki",
    "Daniel Kowalczyk",
  ];
  for (const name of others) {
    const page = await signIn(browser, name);
    await expectUsable(page);
    if (name !== "Grace Lindqvist") continue;
    // Settings with groups of boxes in groups, and what a search in one of them finds.
    await checkAll(page, ["/configuration/risk-panel", "/configuration/referral-pathways"], expectMainUsable);
    const pathway = page.locator("#pathway-0-triggers");
    await pathway.getByLabel("Find a question to add").fill("hurt themself on purpose");
    await pathway.getByRole("button", { name: "Find" }).click();
    await expect(pathway.getByRole("status")).toContainText("Tick the answers");
    await expectMainUsable(page);
  }
  const tom = await signIn(browser, "Tom Adair");
  await tom.getByRole("link", { name: /^Send/ }).first().click();
  await tom.getByRole("button", { name: "Put on record and get the document" }).click();
  await expect(tom.getByRole("alert")).toContainText("Choose what you send.");
  await expectMainUsable(tom);
});

test("every component is usable by everybody", async ({ page }) => {
  const folder = resolve(".cache", "showcase");
  await mkdir(folder, { recursive: true });
  const file = join(folder, "index.html");
  await promisify(execFile)(process.execPath, ["--import", "tsx", "e2e/support/render-showcase.tsx", file]);
  await page.goto(pathToFileURL(file).href);
  await expectUsable(page);
});
