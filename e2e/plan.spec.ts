import { expect, test } from "@playwright/test";
import { expectAnnounced } from "./support/announced.ts";
import { expectUsable } from "./support/check-page.ts";
import { openStage } from "./support/find-pages.ts";
import { signIn, signOutEverybody } from "./support/people.ts";

test.afterEach(signOutEverybody);

test("the whole plan: gaps by key, a cell turned in place, a missing field written where it lacks", async ({
  browser,
}) => {
  const priya = await signIn(browser, "Priya Nandakumar");
  const stage = await openStage(priya, "Kian Marlow", /^Pre-sentence report/);
  await priya.getByRole("link", { name: "The whole plan" }).first().click();
  await expect(priya.getByRole("heading", { level: 1, name: "Our plan" })).toBeVisible();
  await expectUsable(priya);

  // Who and what helps stands in the table; the young person's copy is one key away.
  await expect(priya.getByRole("row", { name: /Disorder/ })).toContainText("Northmoor Boxing Club, coach Leon (named");
  await priya.keyboard.press("p");
  await expect(priya.getByRole("heading", { level: 1, name: "My plan" })).toBeVisible();
  await expectUsable(priya);
  await expect(priya.getByText("Dee-Anne Okoro")).toHaveCount(0);
  await priya.getByRole("link", { name: /^It may stand/ }).click();
  await expect(priya.getByText("Dee-Anne Okoro")).toBeVisible();
  await priya.getByRole("link", { name: "Cymraeg" }).click();
  await expect(priya.getByRole("heading", { level: 1, name: "Fy nghynllun i" })).toBeVisible();
  await expect(priya.getByText("Dee-Anne Okoro")).toBeVisible();
  await priya.getByRole("link", { name: "Yn ôl i'r cynllun cyfan" }).click();
  await expect(priya.getByRole("heading", { level: 1, name: "Our plan" })).toBeVisible();
  // Keys are listened for once the page's scripts have run.
  await priya.waitForLoadState();

  // The next gap by key, and what fills it.
  await priya.keyboard.press("g");
  await expect(priya.locator("[data-gap]:focus")).toContainText(/Write it|Add a target/);
  const count = Number.parseInt((await priya.locator("[data-gaps]").textContent()) ?? "", 10);
  const row = priya.getByRole("row", { name: /Dangerous driving/ });
  await expect(row).toContainText("No target, no control.");

  // Space: meant to answer, helps, none; the focus stays, and nothing else is left of the gap.
  const cell = row.locator("[data-cell]").first();
  await cell.focus();
  // Without a network the page stays, and says that nothing was turned.
  await priya.context().setOffline(true);
  await priya.keyboard.press("Space");
  await expectAnnounced(priya, "polite", "Not saved. The cell is as it was");
  await expect(cell).toBeFocused();
  await priya.context().setOffline(false);
  await priya.keyboard.press("Space");
  await expect(cell).toHaveText("Target 1 for Dangerous driving: meant to answer it");
  await expect(priya.locator("[data-save-state]")).toContainText(/^Saved/);
  await expect(cell).toBeFocused();
  await expect(row).not.toContainText("No target");
  await expect(priya.locator("[data-gaps]")).toHaveText(new RegExp(`^${count - 1} gap`));
  await priya.keyboard.press("Space");
  await expect(row).toContainText("Nothing is meant to answer it; target 1 only helps.");
  await priya.keyboard.press("Space");
  await expect(row).toContainText("No target, no control.");
  await priya.keyboard.press("ArrowRight");
  await expect(row.locator("[data-cell]").nth(1)).toBeFocused();

  // A field that is missing is a box in its place.
  await priya.getByLabel("Who helps?").fill("Jay, and Miss Khan finds the course");
  await priya.getByRole("heading", { level: 1 }).click();
  await expect(priya.locator("[data-save-state]")).toContainText("Saved");
  await priya.reload();
  await expect(priya.getByText("Jay, and Miss Khan finds the course")).toBeVisible();

  // Without a script the same button sends the form, and the page of a row offers the same choice.
  const plain = await signIn(browser, "Priya Nandakumar", { javaScriptEnabled: false });
  await plain.goto(`${stage}/plan`);
  await plain.getByRole("button", { name: "Target 1 for Dangerous driving: not for it" }).click();
  await plain.getByRole("link", { name: /^Controls for Dangerous driving/ }).click();
  await expect(plain.getByRole("radio", { name: "meant to answer it" }).first()).toBeChecked();
  await plain.getByRole("radio", { name: "not for it" }).first().check();
  await plain.getByRole("button", { name: "Save", exact: true }).click();
  await expect(plain.getByRole("status")).toContainText("Saved.");
  await expect(plain.getByText("No target, no control.")).toBeVisible();

  // A save on the page of a target keeps the way back to the plan.
  await plain.getByRole("link", { name: "Back to the whole plan" }).click();
  await plain.getByRole("link", { name: "“I want to see Ellie”" }).click();
  await plain.getByRole("button", { name: "Save", exact: true }).last().click();
  await plain.getByRole("link", { name: "Back to the whole plan" }).click();
  await expect(plain.getByRole("heading", { level: 1, name: "Our plan" })).toBeVisible();
});

test("between stages a note about a target is kept with the plan in force", async ({ browser }) => {
  const sam = await signIn(browser, "Sam Okafor");
  await sam.goto("/young-people?q=ella");
  await sam.getByRole("link", { name: "Ella Fairhurst" }).click();
  await sam.getByRole("region", { name: "The plan in force" }).getByRole("link").first().click();
  await expect(sam.getByText("This is the plan in force.")).toBeVisible();
  await sam.getByText("Note how it is going").first().click();
  const note = sam.locator("details[open]");
  await note.getByLabel("Day").fill("40");
  await note.getByLabel("What happened?").fill("Two rehearsals kept.");
  await note.getByRole("button", { name: "Keep this note" }).click();
  await expect(sam.getByRole("alert")).toContainText("is no date");
  await expect(note.getByLabel("What happened?")).toHaveValue("Two rehearsals kept.");
  await note.getByLabel("Day").fill("");
  await note.getByLabel("How is it going now?").selectOption({ label: "Going well" });
  await note.getByRole("button", { name: "Keep this note" }).click();
  await expect(sam.getByRole("status").first()).toContainText("Your note is kept.");
  await expect(sam.locator(".plan-note").first()).toContainText("Going well. Two rehearsals kept.");
});
