import { expect, type Page, test } from "@playwright/test";
import { expectUsable } from "./support/check-page.ts";
import { signIn, signOutEverybody } from "./support/people.ts";

test.afterEach(signOutEverybody);

/** The page of the first stage of a demonstration child's record. */
async function timelineOf(page: Page, child: string): Promise<string> {
  await page.goto("/young-people");
  await page.getByRole("link", { name: child }).first().click();
  const stage = await page.locator('a[href^="/stages/"]').first().getAttribute("href");
  return `${(stage ?? "").split("/").slice(0, 3).join("/")}/timeline`;
}

/** Where each mark leads with how many marks it stands for, and the rows there are. */
const shownOn = (page: Page) =>
  page.evaluate(() => ({
    marks: [...document.querySelectorAll<SVGAElement>("a.tl-mark")].map((mark) => ({
      row: mark.getAttribute("href")?.slice(1) ?? "",
      count: Number(mark.dataset.count),
    })),
    rows: [...document.querySelectorAll(".tl-table tbody tr")].map(({ id }) => id),
  }));

test("the timeline: the table equals the drawing, arrows move in it, Enter leads to the row, + and - keep the mark in hand", async ({
  browser,
}) => {
  const priya = await signIn(browser, "Priya Nandakumar");
  const path = await timelineOf(priya, "Kian Marlow");
  await priya.goto(path);
  const { marks, rows } = await shownOn(priya);
  expect(rows.length).toBeGreaterThan(40);
  expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
  expect(marks.filter(({ row }) => !rows.includes(row))).toEqual([]);
  await expectUsable(priya);

  // One stop of the Tab key: the region that scrolls, then the mark in hand.
  const inHand = priya.locator("a.tl-mark:focus");
  await priya.getByRole("region", { name: "Drawing" }).focus();
  await priya.keyboard.press("Tab");
  await expect(inHand).toHaveAttribute("data-lane", "life");
  await priya.keyboard.press("ArrowDown");
  await expect(inHand).toHaveAttribute("data-lane", "offences");
  await priya.keyboard.press("Home");
  await expect(inHand).toHaveAccessibleName(/^Offence 1: /);
  await priya.keyboard.press("ArrowRight");
  await expect(inHand).toHaveAccessibleName(/^Offence 2: /);
  await priya.keyboard.press("Tab");
  await expect(inHand).toHaveCount(0);
  await priya.keyboard.press("Shift+Tab");
  await expect(inHand).toHaveAccessibleName(/^Offence 2: /);
  await priya.keyboard.press("+");
  await expect(priya).toHaveURL(/from=.*#mark-offences-/);
  const second = priya.locator("a.tl-mark[tabindex='0']");
  await expect(second).toHaveAccessibleName(/^Offence 2: /);
  const closer = await shownOn(priya);
  expect(closer.rows.length).toBeLessThan(rows.length);
  await second.focus();
  await priya.keyboard.press("Enter");
  await expect(priya.locator(".tl-table tr:target a:focus")).toHaveCount(1);
  await priya.keyboard.press("Enter");
  await expect(priya).toHaveURL(/\/sections\/offence-list\/?/);

  // On a phone the names of the lanes stay in sight while the drawing moves under them.
  await priya.goto(path);
  await expect(priya.getByRole("button", { name: "Print it" })).toBeVisible();
  await priya.setViewportSize({ width: 375, height: 1800 });
  const drawing = priya.getByRole("region", { name: "Drawing" });
  await drawing.evaluate((region) => region.scrollTo({ left: 700 }));
  await expect(drawing.locator(".tl-names").getByText("Offences", { exact: true })).toBeInViewport({ ratio: 1 });
  await expect(drawing.locator("[data-timeline] .tl-lane-name").first()).toBeHidden();

  // Without JavaScript the lanes and the time are a form, and every mark is a link of its own.
  const plain = await signIn(browser, "Priya Nandakumar", { javaScriptEnabled: false });
  await plain.goto(path);
  for (const lane of await plain.locator("input[name='lane']").all())
    if ((await lane.getAttribute("value")) !== "offences") await lane.uncheck();
  await plain.locator("#from").selectOption("2025-01");
  await plain.getByRole("button", { name: "Show" }).click();
  await expect(plain.locator(".tl-table tbody td:nth-child(3)").first()).toHaveText("Offences");
  const chosen = await plain.locator("a.tl-mark").evaluateAll((links) => links.map((link) => link.dataset.lane));
  expect(chosen.length).toBeGreaterThan(5);
  expect(chosen.every((lane) => lane === "offences")).toBe(true);
  expect(await plain.locator(".tl-table tbody tr").count()).toBe(chosen.length);
});
