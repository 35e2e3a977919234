import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Success criteria of WCAG 2.2, levels A and AA, as axe names them. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The colours in which every page must work: its own, and those that a person chose for everything. */
const light = { name: "light", forcedColors: "none" } as const;
const forced = { name: "forced colours", forcedColors: "active" } as const;
type Colours = typeof light | typeof forced;

/** The narrowest page that must work: 320 CSS pixels, which is 1280 at 400 % (WCAG 1.4.10). */
const narrowest = 320;

/** The same axe that its builder would send to the page four times over; sent once, a page costs half a second less. */
const fromBuilder = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright"));
const axeSource = readFileSync(fromBuilder.resolve("axe-core/axe.min.js"), "utf8");
const alreadyThere = "void 0";

/** Once for each page that is looked at, and for no other. */
async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
}

/** Bars that float over what is scrolled are put where they rest: else a target counts as covered by chance, where the page happens to stand. */
function layDownBars(): void {
  for (const element of document.querySelectorAll<HTMLElement>("body *")) {
    if (getComputedStyle(element).position === "sticky") element.style.position = "static";
  }
}

/** What keeps a page, or its main part, from being usable by everybody, in words that name the place; empty when nothing does. */
async function faultsOf(page: Page, part: string | null, inColours: readonly Colours[]): Promise<string[]> {
  await bringAxe(page);
  await page.evaluate(layDownBars);
  const faults: string[] = [];
  for (const { name, forcedColors } of inColours) {
    await page.emulateMedia({ forcedColors });
    faults.push(...(await axe(page, name, part)));
  }
  await page.emulateMedia({ forcedColors: "none" });
  return [...faults, ...(await sideways(page))];
}

/** A page of the journey: usable as it is, in forced colours and at 320 pixels. Its browser must run scripts: axe is one. */
export async function expectUsable(page: Page): Promise<void> {
  expect.soft(await faultsOf(page, null, [light, forced]), page.url()).toEqual([]);
}

/** With PROVE=1 every page in both; in each run, pages made of the same pieces as one that was checked in both are checked in light. */
const mainColours = process.env.PROVE === "1" ? [light, forced] : [light];

/** The same for a page whose frame (top bar, banner, sections) was checked on a page before. */
export async function expectMainUsable(page: Page): Promise<void> {
  expect.soft(await faultsOf(page, "main", mainColours), page.url()).toEqual([]);
}

async function axe(page: Page, mode: string, part: string | null): Promise<string[]> {
  // Only what fails is put into words: the list of everything that passed is most of the work.
  const options = { runOnly: { type: "tag" as const, values: tags }, resultTypes: ["violations" as const] };
  const builder = new AxeBuilder({ page, axeSource: alreadyThere }).options({ ...options, preload: false });
  const { violations } = await (part === null ? builder : builder.include(part)).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map((node) => `${mode}: ${id} at ${node.target.join(" ")}: ${node.failureSummary ?? ""}`),
  );
}

async function sideways(page: Page): Promise<string[]> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: narrowest, height: 900 });
  const wide = await page.evaluate((width) => {
    const { scrollWidth } = document.scrollingElement ?? document.documentElement;
    if (scrollWidth <= width) return [];
    const reaching = [...document.querySelectorAll("main *, header *")].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    return [`at ${width} pixels the page is ${scrollWidth} wide: ${reaching[0]?.outerHTML.slice(0, 160)}`];
  }, narrowest);
  if (size) await page.setViewportSize(size);
  return wide;
}
