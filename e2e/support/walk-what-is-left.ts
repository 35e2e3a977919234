import { expect, type Page } from "@playwright/test";
import { fillPage, type Manner, savedAfterTyping } from "./fill-page.ts";

/** More steps than a whole stage can need: the walk goes round in a circle. */
const mostSteps = 160;

/**
 * Follows "Next thing left" to the end, and answers what stands on each page. `seen` is called once for each page on the way.
 *
 * @throws Error naming the page that still asks after it was answered.
 */
export async function walkWhatIsLeft(
  page: Page,
  settle: (page: Page) => Promise<void> = savedAfterTyping,
  seen: (page: Page) => Promise<void> = async () => undefined,
  manner?: Manner,
): Promise<void> {
  const visited = new Map<string, number>();
  for (let step = 0; step < mostSteps; step += 1) {
    await page.waitForLoadState();
    const { pathname } = new URL(page.url());
    if (pathname.endsWith("/left")) return;
    const times = (visited.get(pathname) ?? 0) + 1;
    visited.set(pathname, times);
    if (times > 6) throw new Error(`${pathname}${new URL(page.url()).hash} still asks after it was answered.`);
    if (times === 1) await seen(page);
    await fillPage(page, settle, manner);
    const empty = page.locator("[data-question]", { hasText: "At least one is needed" }).first();
    if ((await empty.count()) > 0) {
      await empty
        .getByRole("button", { name: /^Add an? / })
        .first()
        .click();
      await expect(page.getByText(/^Back to /).first()).toBeVisible();
      continue;
    }
    const next = page.getByRole("button", { name: "Next thing left" });
    if ((await next.count()) === 0) return;
    const before = page.url();
    await next.click();
    await page.waitForURL((url) => url.href !== before);
  }
  throw new Error(`After ${mostSteps} pages something is still left: ${page.url()}`);
}
