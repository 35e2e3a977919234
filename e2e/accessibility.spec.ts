import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, type Page, test } from "@playwright/test";
import { expectMainUsable, expectUsable } from "./support/check-page.ts";
import { signIn, signOutEverybody } from "./support/people.ts";

/** The paths of the links in a part of the open page, each once. */
async function pathsIn(page: Page, place: string): Promise<string[]> {
  const paths = await page
    .locator(`${place} a[href^="/"]`)
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  return [...new Set(paths)];
}

async function checkAll(page: Page, paths: readonly string[], check = expectUsable): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    await check(page);
  }
}

/** Opens a young person by name, then the open stage. @returns the path of the stage. */
async function openStage(page: Page, name: string, title: RegExp): Promise<string> {
  await page.goto("/young-people");
  await page.getByRole("link", { name }).click();
  await page.getByRole("link", { name: title }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  return new URL(page.url()).pathname;
}

test.afterEach(signOutEverybody);

test("sign-in, home, caseload, record and account are usable by everybody", async ({ page, browser }) => {
  await page.goto("/");
  await expectUsable(page);
  const priya = await signIn(browser, "Priya Nandakumar");
  await checkAll(priya, ["/", "/young-people", "/young-people?q=marlow", "/young-people?q=nobody-at-all", "/account"]);
  await priya.goto("/young-people/new");
  await expectUsable(priya);
  await priya.getByRole("button", { name: "Add the young person" }).click();
  await expect(priya.getByText("The young person was not added yet").first()).toBeVisible();
  await expectUsable(priya);
  await priya.goto("/young-people");
  await priya.getByRole("link", { name: "Zane Whitlock" }).click();
  await expect(priya.getByRole("heading", { level: 1 })).toBeVisible();
  await priya.locator("summary", { hasText: "Start a stage" }).click();
  await expectUsable(priya);
  await checkAll(priya, await pathsIn(priya, "#sections"));
  await priya.goto("/nothing-is-here");
  await expectUsable(priya);
});

test("every page of an open stage is usable by everybody", async ({ browser }) => {
  // Some seventy pages: a minute and a half alone, longer on a busy machine.
  test.setTimeout(400_000);
  const priya = await signIn(browser, "Priya Nandakumar");
  const stage = await openStage(priya, "Reece Donnelly", /^Sentenced, no report/);
  const sections = (await pathsIn(priya, "#sections")).filter((path) => path.includes("/sections/"));
  expect(sections.length).toBeGreaterThan(30);
  await checkAll(
    priya,
    ["", "/left", "/read", "/history", "/sign/explanations", "/sign/pathways"].map((p) => stage + p),
  );
  for (const path of sections) {
    await priya.goto(path);
    await (path === sections[0] ? expectUsable(priya) : expectMainUsable(priya));
    const entries = await pathsIn(priya, 'main table.work th[scope="row"]');
    if (entries[0]) await checkAll(priya, [entries[0]], expectMainUsable);
  }
});

test("the manager's pages are usable by everybody", async ({ browser }) => {
  const helen = await signIn(browser, "Helen Osei");
  await expectUsable(helen);
  const waiting = await helen
    .getByRole("link", { name: /^Read and sign/ })
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(waiting.length).toBeGreaterThan(0);
  await checkAll(helen, waiting.slice(0, 3));
});

test("every component is usable by everybody", async ({ page }) => {
  const folder = resolve(".cache", "showcase");
  await mkdir(folder, { recursive: true });
  const file = join(folder, "index.html");
  await promisify(execFile)(process.execPath, ["--import", "tsx", "e2e/support/render-showcase.tsx", file]);
  await page.goto(pathToFileURL(file).href);
  await expectUsable(page);
});
