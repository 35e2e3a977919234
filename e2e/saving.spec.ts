import { expect, type Page, test } from "@playwright/test";
import { expectAnnounced, expectHeadingsInOrder } from "./support/announced.ts";
import { savedAfterTyping } from "./support/fill-page.ts";
import { addYoungPerson, signIn, signOutEverybody, startStage } from "./support/people.ts";
import { StageWorker } from "./support/stage-worker.ts";

const goals = "goals-own-words";
const saveState = (page: Page) => page.locator("[data-save-state]");

async function newStage(page: Page, name: string): Promise<StageWorker> {
  const record = await addYoungPerson(page, name, `Typed-${Date.now().toString(36)}`);
  return new StageWorker(page, await startStage(page, record, "Referral in: out-of-court disposal"), true);
}

/** As somebody types: the field keeps the focus, and the pause after the last key saves. */
async function type(worker: StageWorker, text: string): Promise<void> {
  await worker.at(goals).click();
  await worker.page.keyboard.insertText(text);
}

test.afterEach(signOutEverybody);

test("what is typed while the network is gone is saved when it is back", async ({ browser }) => {
  const page = await signIn(browser, "Priya Nandakumar");
  const worker = await newStage(page, "Nora");
  await worker.openSection("resilience-and-goals");
  await expectHeadingsInOrder(page);
  await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - heading "Resilience and goals" [level=1]
      - status: /Saved \\d\\d.\\d\\d/
      - heading "What belongs here" [level=2]
      - region "1 What does the young person want for their life, now and later?":
        - heading "1 What does the young person want for their life, now and later?" [level=2]
        - textbox "What does the young person want for their life, now and later?"
        - group: Comment or suggest wording on What does the young person want for their life, now and later?
      - region "3 How do they cope when things go wrong?":
        - group "3 How do they cope when things go wrong?":
          - radio "Mostly well"
      - navigation "Through the stage"
  `);
  await page.context().setOffline(true);
  await type(worker, "To play for the town's under-18 side.");
  await expect(saveState(page)).toContainText("Not saved: will try again");
  await expectAnnounced(page, "polite", "Not saved: will try again");
  await page.context().setOffline(false);
  await expect(saveState(page)).toContainText(/^Saved \d\d:\d\d$/);
  await expectAnnounced(page, "polite", /^Saved \d\d:\d\d$/);
  await page.reload();
  await expect(worker.at(goals)).toHaveValue("To play for the town's under-18 side.");
});

test("two people on one answer are shown both texts, and choose", async ({ browser }) => {
  const priya = await signIn(browser, "Priya Nandakumar");
  const mine = await newStage(priya, "Owen");
  const helen = await signIn(browser, "Helen Osei");
  const theirs = new StageWorker(helen, mine.stage, true);
  await mine.openSection("resilience-and-goals");
  await theirs.openSection("resilience-and-goals");
  // Whoever stands in an answer is not shown another one under their hands.
  await mine.at(goals).click();
  await theirs.write(goals, "Helen: a job in a garage.");
  await savedAfterTyping(helen);
  await mine.write(goals, "Priya: a place at college.");
  await priya.keyboard.press("Tab");
  const conflict = priya.locator(".ap-conflict");
  await expect(conflict).toContainText("Helen Osei changed this answer while you were writing");
  await expect(conflict).toContainText("Helen: a job in a garage.");
  await expect(mine.at(goals)).toHaveValue("Priya: a place at college.");
  await expect(saveState(priya)).toContainText("Not saved: choose between two answers");
  await expectAnnounced(priya, "assertive", "Helen Osei changed this answer while you were writing");
  await expectAnnounced(priya, "polite", "Not saved: choose between two answers");
  await expect(conflict).toMatchAriaSnapshot(`
    - alert:
      - paragraph: Helen Osei changed this answer while you were writing
      - paragraph: /Nothing is lost/
      - paragraph: "Helen: a job in a garage."
      - button "Keep mine"
      - button "Take theirs"
  `);
  // Another answer that is saved does not hide the one that is not.
  const another = priya.waitForResponse((response) => response.request().method() === "PATCH");
  await mine.write("good-at", "Bicycles.");
  await priya.keyboard.press("Tab");
  expect((await another).status()).toBe(200);
  await expect(saveState(priya)).toContainText("Not saved: choose between two answers");
  await conflict.getByRole("button", { name: "Keep mine" }).press("Enter");
  await expect(mine.at(goals)).toBeFocused();
  await expect(saveState(priya)).toContainText(/^Saved/);
  await helen.reload();
  await expect(theirs.at(goals)).toHaveValue("Priya: a place at college.");

  await theirs.at(goals).click();
  await mine.write(goals, "Priya: a place at college in May.");
  await savedAfterTyping(priya);
  await theirs.write(goals, "Helen: a garage, from May.");
  await helen.keyboard.press("Tab");
  await helen.getByRole("button", { name: "Take theirs" }).press("Enter");
  await expect(theirs.at(goals)).toHaveValue("Priya: a place at college in May.");
  await expect(theirs.at(goals)).toBeFocused();
  await expect(saveState(helen)).toContainText(/^Saved/);
  await helen.goto(`${mine.stage}/history?address=${goals}`);
  await expect(helen.locator(".ap-history li").first()).toContainText("Priya Nandakumar");
  await expect(helen.locator(".ap-history li").last()).toContainText("Helen: a job in a garage.");
});

test("a sign-in that ends in mid-sentence keeps the sentence, and goes on after signing in again", async ({
  browser,
}) => {
  const page = await signIn(browser, "Priya Nandakumar");
  const worker = await newStage(page, "Tess");
  await worker.openSection("resilience-and-goals");
  await type(worker, "She wants to ");
  await expect(saveState(page)).toContainText(/^Saved/);
  await page.context().clearCookies();
  await page.keyboard.insertText("work with horses.");
  await expect(saveState(page)).toContainText("sign in again in a new tab");
  await expectAnnounced(page, "polite", "Not saved: sign in again in a new tab , then it goes on here");
  const [tab] = await Promise.all([page.context().waitForEvent("page"), saveState(page).getByRole("link").click()]);
  await tab.getByRole("button", { name: "Priya Nandakumar" }).click();
  await expect(tab.getByRole("link", { name: "Priya Nandakumar" })).toBeVisible();
  await tab.close();
  await expect(saveState(page)).toContainText(/^Saved \d\d:\d\d$/, { timeout: 30_000 });
  await page.reload();
  await expect(worker.at(goals)).toHaveValue("She wants to work with horses.");
});

test("another person's sign-in does not take over what is typed", async ({ browser }) => {
  const page = await signIn(browser, "Priya Nandakumar");
  const worker = await newStage(page, "Una");
  await worker.openSection("resilience-and-goals");
  await page.context().clearCookies();
  const tab = await page.context().newPage();
  await tab.goto("/");
  await tab.getByRole("button", { name: "Helen Osei" }).click();
  await expect(tab.getByRole("link", { name: "Helen Osei" })).toBeVisible();
  await type(worker, "Written by Priya.");
  await expect(saveState(page)).toContainText("sign in again in a new tab");
  await tab.goto(`${worker.stage}/history`);
  await expect(tab.getByRole("heading", { level: 1, name: "History" })).toBeVisible();
  await expect(tab.locator("main")).not.toContainText("Written by Priya.");
});

test("every text comes back as it was typed", async ({ browser }) => {
  const page = await signIn(browser, "Priya Nandakumar");
  const worker = await newStage(page, "Zoë");
  const text = [
    "\n“Quoted”, 'single', \"double\" & an ampersand; <b>angle brackets</b> </textarea><script>alert(1)</script>",
    "👩‍👩‍👧‍👦 🏳️‍🌈  two  spaces\tand a tab",
    "أريد أن أعمل مع الخيول كل يوم.",
    "Dw i eisiau gweithio gyda cheffylau, â ŵ ŷ.",
    "x".repeat(200),
    "Long. ".repeat(3_400),
  ].join("\n");
  expect(text.length).toBeGreaterThan(20_000);
  await worker.openSection("resilience-and-goals");
  await worker.write(goals, text);
  await savedAfterTyping(page);
  await page.reload();
  await expect(worker.at(goals)).toHaveValue(text);
  for (const place of ["/read", "/history"]) {
    await worker.open(place);
    await expect(page.locator("main")).toContainText("</textarea><script>alert(1)</script>");
    await expect(page.locator("main")).toContainText("أريد أن أعمل مع الخيول كل يوم.");
  }
});
