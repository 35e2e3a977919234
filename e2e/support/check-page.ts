import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Success criteria of WCAG 2.2, levels A and AA, as axe names them. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The narrowest page that must work: 320 CSS pixels, which is 1280 at 400 % (WCAG 1.4.10). */
const narrowest = 320;

/** What the colours that a person chose can spoil; the rest is the same in every colour. */
const rulesOfColour = ["color-contrast", "link-in-text-block"];

/** What keeps a page, or its main part, from being usable by everybody, in words that name the place; empty when nothing does. */
async function faultsOf(page: Page, part: string | null): Promise<string[]> {
  const light = await axe(page, "light", part, { type: "tag", values: tags });
  await page.emulateMedia({ forcedColors: "active" });
  const forced = await axe(page, "forced colours", part, { type: "rule", values: rulesOfColour });
  await page.emulateMedia({ forcedColors: "none" });
  return [...light, ...forced, ...(await sideways(page))];
}

/** A page of the journey: usable as it is, in forced colours and at 320 pixels. */
export async function expectUsable(page: Page): Promise<void> {
  expect.soft(await faultsOf(page, null), page.url()).toEqual([]);
}

/** The same for a page whose frame (top bar, banner, sections) was checked on a page before. */
export async function expectMainUsable(page: Page): Promise<void> {
  expect.soft(await faultsOf(page, "main"), page.url()).toEqual([]);
}

async function axe(
  page: Page,
  mode: string,
  part: string | null,
  runOnly: { type: "tag" | "rule"; values: string[] },
): Promise<string[]> {
  // Only what fails is put into words: the list of everything that passed is most of the work.
  const builder = new AxeBuilder({ page }).options({ runOnly, resultTypes: ["violations"], preload: false });
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
