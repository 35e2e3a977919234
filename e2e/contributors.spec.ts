import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { savedAfterTyping } from "./support/fill-page.ts";
import { addYoungPerson, signIn, signOutEverybody, startStage } from "./support/people.ts";
import { StageWorker } from "./support/stage-worker.ts";

const goals = "goals-own-words";
const part = "resilience-and-goals";
const saveState = (page: Page) => page.locator("[data-save-state]");

test.afterEach(signOutEverybody);

test("a part is given, written, handed in, returned and taken back while it is typed in: nothing is lost", async ({
  browser,
}) => {
  const priya = await signIn(browser, "Priya Nandakumar");
  const record = await addYoungPerson(priya, "Iris", `Given-${Date.now().toString(36)}`);
  const stage = await startStage(priya, record, "Referral in: out-of-court disposal");

  await priya.goto(stage);
  await priya.getByRole("link", { name: "Who writes this stage" }).click();
  await priya.locator("summary", { hasText: "Give parts to somebody" }).click();
  await priya.getByLabel("To whom?").first().selectOption({ label: "Joanne Whitaker, Contributor" });
  await priya.locator(`input[name=part][value=${part}]`).check();
  const due = priya.getByRole("group", { name: "By when? (optional)" });
  await due.getByLabel("Day").fill("3");
  await due.getByLabel("Month").fill("12");
  await due.getByLabel("Year").fill("2031");
  await priya.getByLabel("Note (optional)").fill("What does she want from school?");
  await priya.getByRole("button", { name: "Give these parts" }).click();
  await expect(priya.getByText("Joanne Whitaker is asked, and finds it on their home page.")).toBeVisible();
  await expect(priya.getByRole("row", { name: /Joanne Whitaker/ })).toContainText("due 3 December 2031");
  const { violations } = await new AxeBuilder({ page: priya }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  const joanne = await signIn(browser, "Joanne Whitaker");
  const asked = joanne.locator(".home__list > li", { hasText: "Iris" });
  await expect(asked).toContainText("What does she want from school?");
  await asked.getByRole("link").first().click();
  await expect(joanne.getByText("Priya Nandakumar asks you to write this.")).toBeVisible();
  const writer = new StageWorker(joanne, stage, true);
  await writer.write(goals, "To be a vet.");
  await savedAfterTyping(joanne);
  await joanne.goto(stage);
  await expect(joanne.getByRole("heading", { name: "Summary of this stage" })).toBeVisible();
  await joanne.getByRole("button", { name: "Hand in to the owner" }).click();
  await expect(joanne.getByText("Handed in.", { exact: true })).toBeVisible();
  await writer.openSection(part);
  await expect(joanne.getByText("You handed this in")).toBeVisible();
  await expect(joanne.getByText("To be a vet.").first()).toBeVisible();
  await expect(joanne.locator("[data-saving]")).toHaveCount(0);

  await priya.goto(`${stage}/people`);
  await priya.locator("summary", { hasText: "Return it to Joanne Whitaker" }).click();
  await priya.getByLabel("What must change?").fill("Say how she would get there.");
  await priya.getByRole("button", { name: "Return it", exact: true }).click();
  await expect(priya.getByText("Returned to Joanne Whitaker.")).toBeVisible();
  await joanne.goto("/");
  await expect(asked).toContainText("Say how she would get there.");

  await writer.openSection(part);
  const plain = await signIn(browser, "Joanne Whitaker", { javaScriptEnabled: false });
  const withoutScript = new StageWorker(plain, stage, false);
  await withoutScript.openSection(part);
  await priya.getByRole("button", { name: "Take back from Joanne Whitaker" }).click();
  await expect(priya.getByText("Taken back from Joanne Whitaker.").first()).toBeVisible();
  await withoutScript.at(goals).fill("To be a vet. With animals.");
  await withoutScript.settle(plain);
  await expect(plain.getByRole("heading", { level: 1 })).toContainText("Priya Nandakumar took this part back");
  await expect(plain.locator(".kept")).toHaveText("To be a vet. With animals.");
  await writer.write(goals, "To be a vet. College first.");
  await joanne.keyboard.press("Tab");
  await expect(saveState(joanne)).toContainText("Priya Nandakumar took this part back");
  await expect(saveState(joanne)).toContainText("is kept for the owner of the stage");
  await expect(writer.at(goals)).toHaveValue("To be a vet. College first.");
  expect((await joanne.request.get(stage)).status()).toBe(404);

  await priya.reload();
  const late = priya.locator(".ap-conflict");
  await expect(late).toContainText("To be a vet. College first.");
  await expect(late).toContainText("What stands there now:");
  await late.getByRole("button", { name: "Take it over" }).click();
  await expect(priya.getByText("It is the answer now.")).toBeVisible();
  const owner = new StageWorker(priya, stage, true);
  await owner.openSection(part);
  await expect(owner.at(goals)).toHaveValue("To be a vet. College first.");
});
