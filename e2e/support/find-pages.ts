import { expect, type Page } from "@playwright/test";

/** The paths of the links in a part of the open page, each once. */
export async function pathsIn(page: Page, place: string): Promise<string[]> {
  const paths = await page
    .locator(`${place} a[href^="/"]`)
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  return [...new Set(paths)];
}

/** The first entry of each list of the open page: one page shows how all entries of a list are written. */
export async function entryPaths(page: Page): Promise<string[]> {
  const firsts = new Map<string, string>();
  for (const path of await pathsIn(page, 'main table.work th[scope="row"]')) {
    const list = path.slice(0, path.lastIndexOf("/"));
    if (!firsts.has(list)) firsts.set(list, path);
  }
  return [...firsts.values()];
}

/** Opens a young person by name, then the stage. @returns the path of the stage. */
export async function openStage(page: Page, name: string, title: RegExp): Promise<string> {
  await page.goto("/young-people");
  await page.getByRole("link", { name }).click();
  await page.getByRole("link", { name: title }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** A stage in progress: its path, and the ids of the sub-sections that it shows. */
export interface StageInProgress {
  readonly path: string;
  readonly subSections: readonly string[];
}

/** Every stage in progress of this person's caseload, as the caseload orders them. */
export async function stagesInProgress(page: Page): Promise<readonly StageInProgress[]> {
  const found: StageInProgress[] = [];
  for (const record of matches(await textOf(page, "/young-people"), /href="(\/young-people\/[0-9a-f-]{36})"/g)) {
    for (const path of matches(await textOf(page, record), /href="(\/stages\/[0-9a-f-]{36})"/g)) {
      const overview = await textOf(page, path);
      if (!overview.includes("Complete the stage")) continue;
      const subSections = matches(overview, /href="\/stages\/[0-9a-f-]{36}\/sections\/([a-z0-9-]+)"/g);
      found.push({ path, subSections });
    }
  }
  return found;
}

/** A page as the server sends it. Nothing is drawn, so that many can be looked through. */
async function textOf(page: Page, path: string): Promise<string> {
  const response = await page.request.get(path);
  expect(response.ok(), path).toBe(true);
  return response.text();
}

const matches = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, found = ""]) => found)),
];
