import { expect, type Page, test } from "@playwright/test";
import { expectAnnounced } from "./support/announced.ts";
import { expectUsable } from "./support/check-page.ts";
import { control, savedAfterTyping } from "./support/fill-page.ts";
import { addYoungPerson, signIn, signOutEverybody, startStage } from "./support/people.ts";

/** A fact is cited in the analysis by keyboard, changes, and is marked; the story of the stage is changed where it is read. */
test.afterEach(signOutEverybody);

const mark = /changed since, on \d+ \w+ \d{4}/;
const passage = (page: Page, address: string) =>
  page.locator(".story__passage").filter({ has: page.locator(`a[href$="change=${address}"]`) });

test("facts are cited, and a stage is read and changed as a story", async ({ browser }) => {
  const page = await signIn(browser, "Priya Nandakumar");
  const record = await addYoungPerson(page, "Tomos", `Told-${Date.now().toString(36)}`);
  const stage = await startStage(page, record, "Pre-sentence report");
  const analysis = `${stage}/sections/understanding-behaviour`;

  await test.step("Ctrl K finds what is recorded and puts it where the cursor is", async () => {
    await page.goto(`${stage}/sections/resilience-and-goals`);
    await control(page, "good-at").fill("Fixing bikes with his aunt.");
    await savedAfterTyping(page);
    await page.goto(analysis);
    for (const name of ["Timeline", "Factors for and against", "In their own words"])
      await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
    const text = control(page, "understanding-context");
    await text.fill("It began when this stopped: , he says.");
    for (const _ of ", he says.") await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Control+k");
    const box = page.getByRole("combobox", { name: "Find a fact" });
    await expect(box).toBeFocused();
    await page.keyboard.insertText("bikes");
    await expect(page.getByRole("listbox").getByRole("option")).toHaveCount(1);
    await expectUsable(page);
    await page.keyboard.press("Enter");
    await expect(text).toBeFocused();
    await expect(text).toHaveValue(
      /^It began when this stopped: \[What are .*Fixing bikes with his aunt\.\], he says\.$/,
    );
    await savedAfterTyping(page);
    await expect(page.locator('[data-cited="understanding-context"] a')).toHaveCount(1);
    await text.press("Control+k");
    await page.keyboard.press("Escape");
    await expect(text).toBeFocused();
  });

  await test.step("a citation is a link, and is marked when its fact has changed", async () => {
    await page.goto(`${stage}/story`);
    const cited = passage(page, "understanding-context").getByRole("link", { name: /Fixing bikes/ });
    await expect(cited).toBeVisible();
    await expect(page.getByText(mark)).toHaveCount(0);
    // The very answer, in its place in the story.
    await passage(page, "good-at")
      .getByRole("link", { name: /^Change/ })
      .press("Enter");
    await expect(control(page, "good-at")).toBeFocused();
    await page.keyboard.insertText(" And cooking.");
    await expectUsable(page);
    // Without a network the passage stays open with its words; they are saved, and it closes, when the network is back.
    await page.context().setOffline(true);
    await page.keyboard.insertText(" And eating.");
    await expect(page.locator("[data-save-state]")).toContainText("Not saved: will try again");
    await page.context().setOffline(false);
    await expect(page.locator("[data-save-state]")).toContainText(/^Saved/);
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Done" }).press("Enter");
    await expectAnnounced(page, "assertive", "There is no line to the server, so nothing has changed here.");
    await expect(control(page, "good-at")).toHaveValue("Fixing bikes with his aunt. And cooking. And eating.");
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Done" }).press("Enter");
    await expect(passage(page, "good-at")).toContainText("Fixing bikes with his aunt. And cooking. And eating.");
    await expect(passage(page, "good-at").getByRole("link", { name: /^Change/ })).toBeFocused();
    await page.goto(analysis);
    await expect(page.getByText(mark)).toHaveCount(1);
    // Where it is read to be signed it is a link as well.
    await page.goto(`${stage}/sign/explanations`);
    await expect(page.locator("#rest a.cited")).toHaveText(/Fixing bikes/);
  });

  await test.step("without a script the same is done by links and forms", async () => {
    const still = await signIn(browser, "Priya Nandakumar", { javaScriptEnabled: false });
    await still.goto(`${stage}/story`);
    await expect(passage(still, "understanding-context")).toContainText(mark);
    await passage(still, "good-at")
      .getByRole("link", { name: /^Change/ })
      .click();
    await control(still, "good-at").fill("Fixing bikes with his aunt.");
    await still.getByRole("button", { name: "Done" }).click();
    await expect(passage(still, "good-at")).toContainText("Fixing bikes with his aunt.");
    await expect(still.getByText(mark)).toHaveCount(0);
    await still.goto(analysis);
    await still.locator("button[data-cite]").first().click();
    await still.getByRole("button", { name: /^Cite ?: .*Fixing bikes/ }).click();
    await expect(control(still, "understanding-context")).toHaveValue(/he says\. \[What are .*aunt\.\]$/);
  });
});
