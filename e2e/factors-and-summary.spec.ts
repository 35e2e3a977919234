import { expect, type Page, test } from "@playwright/test";
import { readTexts, readWith } from "../src/documents/pdf/read-structure.ts";
import { expectMainUsable, expectUsable } from "./support/check-page.ts";
import { addYoungPerson, signIn, signOutEverybody, startStage } from "./support/people.ts";

test.afterEach(signOutEverybody);

const box = (page: Page) => page.locator("#add-factor");

async function sayFactor(page: Page, side: "For" | "Against", what: string): Promise<void> {
  await box(page).getByLabel(side, { exact: true }).check();
  await box(page).getByLabel("What is it, and how does it work on them?").fill(what);
}

test("factors are added where they are noticed and weighed together; score and summary lead to where they come from", async ({
  browser,
}) => {
  const priya = await signIn(browser, "Priya Nandakumar");
  const record = await addYoungPerson(priya, "Idris", `Weighed-${Date.now().toString(36)}`);
  const stage = await startStage(priya, record, "Referral in: out-of-court disposal");

  // By the keyboard, with the topic of the page filled in; what was typed above is saved with it.
  await priya.goto(`${stage}/sections/lete`);
  await priya.locator("h1").click();
  await priya.keyboard.press("f");
  await expect(box(priya).locator("summary")).toBeFocused();
  await expect(box(priya).getByLabel("Topic")).toHaveValue("learning-education-employment");
  await sayFactor(priya, "Against", "He is out by noon and meets the older group.");
  await box(priya).getByLabel("Moderate").check();
  await box(priya).getByRole("button", { name: "Add the factor" }).click();
  await expect(box(priya)).toContainText("Added: He is out by noon");

  // Without a script; and nothing is added when nothing was said.
  const plain = await signIn(browser, "Priya Nandakumar", { javaScriptEnabled: false });
  await plain.goto(`${stage}/sections/living-arrangements`);
  await box(plain).locator("summary").click();
  await box(plain).getByRole("button", { name: "Add the factor" }).click();
  await expect(box(plain)).toContainText("Nothing was added");
  await sayFactor(plain, "For", "His aunt has him home by nine.");
  await box(plain).getByRole("button", { name: "Add the factor" }).click();
  await expect(box(plain)).toContainText("Added: His aunt");
  await plain.goto(`${stage}/factors`);
  const aunt = plain.getByRole("listitem").filter({ hasText: "His aunt has him home by nine." });
  await expect(aunt.getByRole("link", { name: "Living arrangements, housing and finances" })).toBeVisible();
  await aunt.getByLabel("Strong").check();
  await plain.getByRole("button", { name: "Save the strengths" }).click();
  await expect(aunt.getByLabel("Strong")).toBeChecked();

  // With one, each strength saves by itself.
  await priya.goto(`${stage}/factors`);
  await expect(priya.getByText("There is no earlier stage to compare with.")).toBeVisible();
  const group = priya.getByRole("listitem").filter({ hasText: "He is out by noon" });
  await group.getByLabel("Weak").check();
  await expect(priya.locator("[data-save-state]")).toContainText("Saved");
  await expectUsable(priya);
  await priya.reload();
  await expect(group.getByLabel("Weak")).toBeChecked();

  await priya.goto(`${stage}/score`);
  await expect(priya.getByText("There is no score yet. This is missing:")).toBeVisible();
  await expectMainUsable(priya);

  await priya.locator(".person").getByRole("link", { name: "One-page summary" }).click();
  const block = (title: string) => priya.getByRole("region", { name: title });
  await expect(block("Strengths")).toContainText("His aunt has him home by nine.");
  await expect(block("What could happen")).toContainText("Not recorded");
  await expectMainUsable(priya);
  await block("Strengths").getByRole("link").click();
  await expect(priya.getByRole("textbox", { name: "What is it, in one or two sentences?" })).toHaveValue(
    "His aunt has him home by nine.",
  );
  await priya.goto(`${stage}/summary?version=night`);
  await expect(priya.locator(".one-page h2")).toHaveCount(5);
  // The same on paper: one side, with the blocks of the page.
  const link = await priya.getByRole("link", { name: "PDF of this page", exact: true }).getAttribute("href");
  const file = await priya.request.get(link ?? "");
  expect(file.headers()["content-disposition"]).toMatch(/one-page-night\.pdf"$/);
  const pdf = await file.body();
  expect(readWith("pdfinfo", pdf)).toMatch(/Pages: +1\n/);
  expect(readTexts(pdf).filter((text) => text.startsWith("H2: "))).toEqual(
    (await priya.locator(".one-page h2").allTextContents()).map((title) => `H2: ${title}`),
  );

  // The Core Record says what is not known, and leads to where it is asked.
  await priya.locator(".person").getByRole("link", { name: "Core Record" }).click();
  await expect(block("Who is involved")).toContainText("Case manager: Priya Nandakumar");
  await expect(block("Current plan")).toContainText("No plan yet");
  await expectMainUsable(priya);
  await block("Who")
    .getByRole("link", { name: /^Lives at/ })
    .click();
  await expect(priya.getByRole("heading", { level: 1 })).toHaveText("Details and addresses");

  // Who may not write the list tells its owner.
  await priya.goto(`${stage}/people`);
  await priya.locator("summary", { hasText: "Give parts to somebody" }).click();
  await priya.getByLabel("To whom?").first().selectOption({ label: "Joanne Whitaker, Contributor" });
  await priya.locator("input[name=part][value=lete]").check();
  await priya.getByRole("button", { name: "Give these parts" }).click();
  const joanne = await signIn(browser, "Joanne Whitaker", { javaScriptEnabled: false });
  await joanne.goto(`${stage}/sections/lete`);
  await expect(box(joanne)).not.toContainText("He is out by noon");
  await box(joanne).locator("summary").click();
  await sayFactor(joanne, "For", "He comes early on workshop days.");
  await box(joanne).getByRole("button", { name: "Send to the owner" }).click();
  await expect(box(joanne)).toContainText("Sent to the owner of the stage.");
  expect((await joanne.goto(`${stage}/factors`))?.status()).toBe(404);
  expect((await joanne.request.get(`${stage}/summary.pdf`)).status()).toBe(403);
  await joanne.goto(`${record}/core-record`);
  await expect(joanne.locator(".one-page h2")).toHaveText(["Who", "Who is involved", "Order and dates"]);
  await priya.goto(`${stage}/sections/lete`);
  await expect(priya.getByText(/Suggested factor for, Learning.*He comes early on workshop days\./)).toBeVisible();
});
