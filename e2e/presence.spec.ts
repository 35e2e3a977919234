import { expect, type Page, test } from "@playwright/test";
import { expectUsable } from "./support/check-page.ts";
import { savedAfterTyping } from "./support/fill-page.ts";
import { addYoungPerson, signIn, signOutEverybody, startStage } from "./support/people.ts";
import { startTwoNodes, type TwoNodes } from "./support/second-node.ts";
import { StageWorker } from "./support/stage-worker.ts";

/** Two people on one page of a stage, each request of theirs answered by another process than the one before. */
const goals = "goals-own-words";
const place = "/sections/resilience-and-goals";
let nodes: TwoNodes;

test.beforeAll(async () => {
  nodes = await startTwoNodes();
});
test.afterAll(() => nodes.stop());
test.afterEach(signOutEverybody);

const others = (page: Page) => page.locator("[data-others]");
const saveState = (page: Page) => page.locator("[data-save-state]");
const question = (page: Page) => page.locator(`[data-question="${goals}"]`);

test("two people on one page see each other and what each saves, and nobody's words are lost", async ({ browser }) => {
  const priya = await signIn(browser, "Priya Nandakumar");
  const record = await addYoungPerson(priya, "Mina", `Seen-${Date.now().toString(36)}`);
  const stage = `${nodes.baseUrl}${await startStage(priya, record, "Referral in: out-of-court disposal")}`;
  const helen = await signIn(browser, "Helen Osei");
  const [mine, theirs] = [new StageWorker(priya, stage, true), new StageWorker(helen, stage, true)];

  await test.step("each knows that the other is there", async () => {
    await mine.open(place);
    await theirs.open(place);
    await expect(others(helen)).toHaveText("Priya Nandakumar is on this page too");
    await expect(others(priya)).toHaveText("Helen Osei is on this page too");
    await expect(priya.getByRole("status").filter({ hasText: "Helen Osei is on this page too" })).toHaveCount(1);
    const still = await signIn(browser, "Sam Okafor", { javaScriptEnabled: false });
    await still.goto(stage + place);
    await expect(still.getByText("Helen Osei and Priya Nandakumar are on this page too")).toBeVisible();
    await still.context().close();
  });

  await test.step("where the other writes, and what they saved, appears by itself", async () => {
    await theirs.at(goals).click();
    await helen.keyboard.insertText("A job in a garage.");
    await expect(question(priya)).toContainText("Helen Osei is writing here");
    await expect(mine.at(goals)).toHaveValue("A job in a garage.");
    await expect(question(priya)).toContainText("Changed just now by Helen Osei");
    await expect(priya.getByRole("status").filter({ hasText: "Helen Osei changed “" })).toHaveCount(1);
    await expect(others(helen)).toBeVisible();
    await expectUsable(priya);
  });

  await test.step("what somebody stands in is not moved: they are told, and choose when to see it", async () => {
    await mine.at(goals).focus();
    await helen.keyboard.insertText(" Or on a farm.");
    const show = question(priya).getByRole("button", { name: "Show the new answer" });
    await expect(show).toBeVisible();
    await expect(mine.at(goals)).toHaveValue("A job in a garage.");
    await show.press("Enter");
    await expect(mine.at(goals)).toHaveValue("A job in a garage. Or on a farm.");
    await expect(mine.at(goals)).toBeFocused();
  });

  await test.step("both write in one answer: both texts, and a choice", async () => {
    await mine.at(goals).fill("Priya: college.");
    await theirs.at(goals).fill("Helen: a garage.");
    const [loser, winner] = await firstConflict(mine, theirs);
    const kept = await loser.at(goals).inputValue();
    const conflict = loser.page.locator(".ap-conflict");
    await expect(conflict).toContainText(await winner.at(goals).inputValue());
    await conflict.getByRole("button", { name: "Keep mine" }).click();
    await expect(saveState(loser.page)).toContainText(/^Saved/);
    await winner.page.locator("h1").click();
    await expect(winner.at(goals)).toHaveValue(kept);
  });

  await test.step("the network goes and comes back: what was typed is sent, and the other sees it", async () => {
    await priya.context().setOffline(true);
    await mine.at(goals).fill("Typed without a network.");
    await expect(saveState(priya)).toContainText("Not saved: will try again");
    await priya.context().setOffline(false);
    await expect(saveState(priya)).toContainText(/^Saved/);
    await helen.locator("h1").click();
    await expect(theirs.at(goals)).toHaveValue("Typed without a network.");
    await savedAfterTyping(priya);
  });

  await test.step("the stage ends while somebody writes: who ended it, and the words stay", async () => {
    const form = new URL(helen.url());
    const token = await helen.locator('input[name="_csrf"]').first().inputValue();
    await mine.at(goals).click();
    const stopped = await helen.request.post(`${form.origin}${new URL(stage).pathname}/stop`, {
      form: { _csrf: token, reason: "She has moved away." },
      maxRedirects: 0,
    });
    expect(stopped.status()).toBe(303);
    await expect(priya.getByRole("alert").filter({ hasText: "Helen Osei stopped this stage just now." })).toBeVisible();
    await priya.keyboard.insertText(" And one sentence more.");
    await expect(saveState(priya)).toContainText("This stage was stopped by a manager.");
    await expect(mine.at(goals)).toHaveValue(/And one sentence more\.$/);
    await expect(others(priya)).toBeHidden();
  });
  expect(Math.min(...nodes.answered)).toBeGreaterThan(10);
});

/** Of two people who wrote in one answer, the one who has to choose, and the other. */
async function firstConflict(...people: readonly [StageWorker, StageWorker]): Promise<[StageWorker, StageWorker]> {
  const [one, two] = people;
  const seen = people.map(({ page }) => page.locator(".ap-conflict").waitFor());
  await Promise.any(seen);
  return (await one.page.locator(".ap-conflict").count()) > 0 ? [one, two] : [two, one];
}
