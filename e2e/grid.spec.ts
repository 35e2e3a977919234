import { expect, test } from "@playwright/test";
import { expectMainUsable } from "./support/check-page.ts";
import { savedAfterTyping } from "./support/fill-page.ts";
import { addYoungPerson, signIn, signOutEverybody, startStage } from "./support/people.ts";

test.afterEach(signOutEverybody);

test("one choice in the grid sets impact and likelihood: without a script, with arrows, and as lists on a phone", async ({
  browser,
}) => {
  const page = await signIn(browser, "Priya Nandakumar");
  const record = await addYoungPerson(page, "Gil", `Grid-${Date.now().toString(36)}`);
  const stage = await startStage(page, record, "Pre-sentence report");

  const plain = await signIn(browser, "Priya Nandakumar", { javaScriptEnabled: false });
  const save = () => plain.locator("[data-without-script]").getByRole("button", { name: "Save" }).click();
  await plain.goto(`${stage}/sections/future-behaviour`);
  await plain.getByRole("radio", { name: "Yes", exact: true }).check();
  await save();
  await plain.getByRole("button", { name: "Add a behaviour" }).click();
  await plain.getByRole("combobox", { name: "What kind of behaviour?" }).selectOption("robbery");
  await plain.getByRole("radio", { name: "Critical. Unlikely. Advises Medium" }).check();
  await save();
  await expect(plain.getByRole("radio", { name: "Critical. Unlikely. Advises Medium" })).toBeChecked();
  await expect(plain.locator(".ap-grid__level")).toHaveText("Medium");
  await plain.getByRole("button", { name: "Add another behaviour" }).click();

  await page.goto(plain.url());
  const chosen = page.locator("[data-grid] input:checked");
  await page.getByRole("radio", { name: "Minor. Unlikely. Advises Low" }).focus();
  for (const key of ["ArrowUp", "ArrowUp", "ArrowRight", "ArrowRight", "ArrowDown", "ArrowUp"])
    await page.keyboard.press(key);
  await expect(chosen).toHaveValue("major likely");
  await savedAfterTyping(page);
  await expect(page.locator(".ap-grid__level")).toHaveText("High");
  await expect(page.locator("td:has(input:checked) .ap-grid__chip--own")).toBeVisible();
  await expect(
    page.locator("td", { hasText: "Critical. Unlikely." }).getByRole("link", { name: "A Robbery" }),
  ).toBeVisible();
  await expectMainUsable(page);

  await page.setViewportSize({ width: 375, height: 800 });
  const words = page.locator("[data-grid] label", { hasText: "Major. Likely." });
  await expect(page.locator(".ap-grid thead")).toBeHidden();
  expect((await words.locator(".ap-grid__where").boundingBox())?.width).toBeGreaterThan(30);
  await page.reload();
  await expect(chosen).toHaveValue("major likely");
  await expect(page.locator("tr[aria-current]")).toContainText("Major");
});
