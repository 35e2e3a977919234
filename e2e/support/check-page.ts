import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Success criteria of WCAG 2.2, levels A and AA, as axe names them. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The narrowest page that must work: 320 CSS pixels, which is 1280 at 400 % (WCAG 1.4.10). */
const narrowest = 320;

/** What keeps a page from being usable by everybody, in words that name the place; empty when nothing does. */
export async function faultsOf(page: Page): Promise<string[]> {
  const light = await axe(page, "light");
  await page.emulateMedia({ forcedColors: "active" });
  const forced = await axe(page, "forced colours");
  await page.emulateMedia({ forcedColors: "none" });
  return [...light, ...forced, ...(await sideways(page))];
}

/** A page of the journey: usable as it is, in forced colours and at 320 pixels. */
export async function expectUsable(page: Page): Promise<void> {
  expect.soft(await faultsOf(page), page.url()).toEqual([]);
}

async function axe(page: Page, mode: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode(true).analyze();
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
