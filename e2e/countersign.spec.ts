import { expect, type Page, test } from "@playwright/test";
import { expectAnnounced, expectHeadingsInOrder } from "./support/announced.ts";
import { expectMainUsable } from "./support/check-page.ts";
import { openStage } from "./support/find-pages.ts";
import { signIn, signInAnew, signOutEverybody } from "./support/people.ts";
import { StageWorker } from "./support/stage-worker.ts";

test.afterEach(signOutEverybody);

const wording = "Two sudden acts, each within a minute of being mocked while speaking, and none since.";

/** Counts what a person does: clicks, keys other than text, pages that load. */
class Counted {
  readonly page: Page;
  count = 0;
  constructor(page: Page) {
    this.page = page;
    page.on("framenavigated", (frame) => {
      if (frame === page.mainFrame()) this.count += 1;
    });
  }
  async click(what: ReturnType<Page["locator"]>): Promise<void> {
    this.count += 1;
    await what.click();
  }
  async key(name: string): Promise<void> {
    this.count += 1;
    await this.page.keyboard.press(name);
  }
}

const saved = (page: Page) => expect(page.locator("[data-save-state]")).toHaveClass(/saved--saved/);

/** Nothing else in these tests writes in Reece's stage: returned with three comments, one of them with other words. */
test("author and manager: settle, ask, return, accept, ask again, sign; a second manager is told", async ({
  browser,
}) => {
  const priya = await signIn(browser, "Priya Nandakumar");
  await expectHeadingsInOrder(priya);
  await expect(priya.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - heading "Your work" [level=1]
      - navigation "On this page"
      - region "Where you left off":
        - heading "Where you left off" [level=2]
        - button "Carry on writing"
      - table "Your young people, by what is needed from you":
        - rowgroup:
          - row "Young person Stage Next for you Date Left to do"
        - rowgroup:
          - row /Returned to you \\(\\d+\\)/
          - row /Reece Donnelly/:
            - rowheader /Reece Donnelly/
            - cell "Sentenced, no report"
            - cell /3 comments from Helen Osei/
  `);
  const stage = await openStage(priya, "Reece Donnelly", /^Sentenced, no report/);
  const author = new StageWorker(priya, stage, true);
  const helen = await signIn(browser, "Helen Osei");

  await test.step("a returned part leads from comment to comment, each settled with two actions", async () => {
    await author.open("/sign/explanations");
    await author.press(priya.getByRole("link", { name: /^Settle the 3 open comments/ }));
    await priya.locator(".q:target").getByLabel("Your answer").waitFor({ state: "attached" });
    const settling = new Counted(priya);
    await settling.key("m");
    await priya.keyboard.type("She was rung on Monday; both wishes are in the text now.");
    await settling.key("Control+Enter");
    await expect(priya.locator(".q:target")).toContainText("Accept wording");
    settling.count = 0;
    await settling.key("a");
    await priya.waitForURL(/sawb-judgement/);
    expect(settling.count).toBe(2);
    await expect(priya.locator(".q:target")).toContainText("Talk me through it?");
    await priya.keyboard.press("m");
    await priya.keyboard.type("Raised to medium on Friday, with the clip as evidence.");
    await priya.keyboard.press("Control+Enter");
    await priya.waitForURL(/\/sign\/explanations#ask/);
    await priya.getByLabel("Note, if you want to say something").fill("All three done.");
    await author.press(priya.getByRole("button", { name: "Ask for countersignature" }));
    await expect(priya.getByText(/^Asked by Priya Nandakumar/)).toBeVisible();
  });

  await test.step("the manager comments with other words and returns", async () => {
    await helen.goto(`${stage}/sign/explanations`);
    await expect(helen.locator("main")).toMatchAriaSnapshot(`
      - main:
        - 'heading "Sign: Explanations and Conclusions, with Information Gathering" [level=1]'
        - heading "Why a signature is needed" [level=2]
        - paragraph: This service has everything countersigned.
        - region "Judgements and reasons":
          - table "Judgements, what advises each, and the reasons"
        - region "Comments"
        - region "Quality checklist":
          - heading "Quality checklist" [level=2]
          - paragraph: /0 of \\d+ answered, kept for audit/
        - region "Return or sign":
          - textbox "What must change, if you return it?"
        - status: /Saved \\d\\d.\\d\\d/
        - button "Return"
        - button "Sign"
        - region "All of it, as it stands now"
    `);
    await expectHeadingsInOrder(helen);
    const voice = helen.locator(".ap-check").filter({ hasText: "explanation is heard and answered" });
    await voice.getByLabel("Partly").check();
    await expect(helen.locator("#checklist-count")).toContainText("1 of ");
    await saved(helen);
    await expectAnnounced(helen, "polite", /^Saved \d\d.\d\d$/);
    await helen.getByLabel("What must change, if you return it?").fill("One sentence.");
    // Whoever leaves with words that only a button sends is asked first.
    const asked = helen.waitForEvent("dialog");
    const left = helen.goto(`${stage}/sections/future-behaviour-summary#question-lor-reason`);
    const question = await asked;
    expect(question.type()).toBe("beforeunload");
    await question.accept();
    await left;
    await helen.keyboard.press("s");
    await helen.keyboard.type(`${wording} And one more.`);
    await helen.locator('[id="comment-lor-reason"]').fill("Say that it is since.");
    await helen.locator('button[value="comment lor-reason"]').click();
    await helen.goto(`${stage}/sign/explanations`);
    await expect(voice.getByLabel("Partly")).toBeChecked();
    await helen.getByRole("button", { name: "Return with 1 comment" }).click();
    await expect(helen.getByText("Returned", { exact: true }).first()).toBeVisible();
    await expect(helen.getByRole("main")).toMatchAriaSnapshot(`
      - main:
        - heading "Explanations and Conclusions, with Information Gathering" [level=1]
        - text: Returned
        - link "Comments (1 open)"
        - paragraph: "Returned by Helen Osei: See the comments."
    `);
  });

  await test.step("the author takes the words with one key and asks again; the manager signs", async () => {
    await author.open("/sign/explanations");
    await author.press(priya.getByRole("link", { name: "Settle the open comment" }));
    await expect(priya.locator(".q:target")).toContainText("Say that it is since.");
    await priya.keyboard.press("a");
    await priya.waitForURL(/\/sign\/explanations#ask/);
    await author.press(priya.getByRole("button", { name: "Ask for countersignature" }));
    await helen.goto(`${stage}/sign/explanations`);
    await expect(helen.locator("#judgements")).toContainText(`${wording} And one more.`);
    // The page moves under her: nothing is signed, what moved is shown, and her words stand where they were.
    await author.openSection("safety-and-wellbeing");
    await author.write("sawb-reason", "It hurts him, less each week.");
    await author.settle(priya);
    await helen.getByLabel("What must change, if you return it?").fill("Nearly: one more look.");
    const answered = helen.waitForResponse((response) => response.request().method() === "POST");
    await helen.getByRole("button", { name: "Sign", exact: true }).click();
    expect((await answered).status()).toBe(409);
    const alert = helen.getByRole("alert");
    await expect(alert).toContainText("changed while you were reading, so it was not signed");
    await expect(alert).toContainText("Read what changed below");
    await expectAnnounced(helen, "assertive", /changed while you were reading, so it was not signed/);
    await expectHeadingsInOrder(helen);
    await expect(helen.locator(".ch ins").first()).toContainText("less each week");
    await expect(helen.getByLabel("What must change, if you return it?")).toHaveValue("Nearly: one more look.");
    await helen.getByRole("button", { name: "Sign", exact: true }).click();
    await expect(helen.getByText(/^Signed by Helen Osei/).first()).toBeVisible();
    await expect(helen.getByText(/^Checklist of Helen Osei/)).toHaveCount(2);
  });

  const marcus = await signIn(browser, "Marcus Bell");
  await test.step("five changes are quality-assured with at most 20 actions; the second manager meets a clear sentence", async () => {
    const four = [
      ["understanding-behaviour", "understanding-context", "Laughed at while speaking: every time."],
      ["understanding-behaviour", "understanding-desistance", "Therapy began on Tuesday."],
      ["future-behaviour-summary", "lor-reason", `${wording} Therapy has begun.`],
      ["safety-and-wellbeing", "sawb-reason", "It hurts him less since the clip is gone."],
    ] as const;
    for (const [subSection, address, text] of four) {
      await author.openSection(subSection);
      await author.write(address, text);
      await author.settle(priya);
    }
    await author.openSection("offending-patterns");
    await author.at("attitude-signs-of-change").getByLabel("Regrets effect on family or self").check();
    await author.settle(priya);
    await author.open("/sign/explanations");
    await author.press(priya.getByRole("button", { name: "Ask for countersignature" }));

    const work = new Counted(helen);
    await helen.goto("/");
    work.count = 1;
    await work.click(
      helen
        .getByRole("row", { name: /Reece Donnelly/ })
        .getByRole("link", { name: /Read and sign/ })
        .first(),
    );
    await expect(helen.getByRole("heading", { name: "Changed since it was signed" })).toBeVisible();
    await marcus.goto(`${stage}/sign/explanations`);
    // Without a network a comment waits, and is sent when the network is back.
    await marcus.context().setOffline(true);
    const said = marcus.locator('[id="comment-lor-reason"]');
    await marcus.locator("details", { has: said }).locator("summary").click();
    await said.fill("Since which week?");
    await marcus.locator('button[value="comment lor-reason"]').click();
    await expectAnnounced(marcus, "polite", "Not saved: will try again");
    await marcus.context().setOffline(false);
    await expect(marcus.locator("#judgements").getByText("Since which week?").first()).toBeVisible();
    await saved(marcus);
    await expect(helen.locator("#moved article")).toHaveCount(3);
    await expect(helen.locator("tr[id^='change-']")).toHaveCount(2);
    for (let read = 0; read < 5; read += 1) {
      await work.key("r");
      await expect(helen.locator('input[name="read"]:checked')).toHaveCount(read + 1);
    }
    await expect(helen.locator("#decide-state")).not.toContainText("unread");
    await work.key("m");
    await helen.keyboard.type("Good.");
    await work.key("Control+Enter");
    await expect(helen.locator("#moved")).toContainText("Good.");
    for (const section of ["Offending", "Explanations and conclusions", "The whole"])
      await work.click(helen.getByRole("button", { name: `All met in ${section}` }));
    await expect(helen.locator("#decide-state")).toHaveText("Everything is read and answered.");
    await expectMainUsable(helen);
    await work.click(helen.getByRole("button", { name: "Sign", exact: true }));
    await expect(helen.getByText(/^Signed by Helen Osei/).first()).toBeVisible();
    console.log(`Quality assurance of five changes: ${work.count} actions`);
    expect(work.count).toBeLessThanOrEqual(20);

    await marcus.getByLabel("What must change, if you return it?").fill("I would ask about the clip.");
    await marcus.getByRole("button", { name: "Sign", exact: true }).click();
    await expect(marcus.getByRole("alert")).toContainText("Helen Osei signed Explanations and Conclusions");
  });

  await test.step("without a script: a comment outlives the sign-in, a page that moved is told with its changes, and the part is signed", async () => {
    await author.openSection("future-behaviour-summary");
    await author.write("lor-reason", "None since March.");
    await author.settle(priya);
    await author.open("/sign/explanations");
    await author.press(priya.getByRole("button", { name: "Ask for countersignature" }));
    const plain = await signInAnew(browser, "Helen Osei", { javaScriptEnabled: false });
    await plain.goto(`${stage}/sign/explanations`);
    const box = plain.locator('[id="comment-lor-reason"]');
    const unfold = () => plain.locator("details", { has: box }).locator("summary").click();
    await unfold();
    await box.fill("Since which day in March?");
    const tab = await plain.context().newPage();
    await tab.goto("/account");
    await tab.getByRole("button", { name: "Sign out" }).click();
    await tab.waitForURL(/signed-out/);
    await tab.close();
    await plain.locator('button[value="comment lor-reason"]').click();
    await expect(plain.getByRole("main")).toContainText("kept");
    await plain.getByRole("main").getByRole("link").first().click();
    await plain.getByRole("button", { name: "Helen Osei" }).click();
    await expect(plain.getByRole("main")).toContainText("Since which day in March?");
    await plain.getByRole("button", { name: "Send it now" }).click();
    await expect(plain.locator("#judgements")).toContainText("Since which day in March?");

    await unfold();
    await box.fill("And who says so?");
    await author.openSection("future-behaviour-summary");
    await author.write("lor-reason", "None since 3 March.");
    await author.settle(priya);
    await plain.getByRole("button", { name: "Sign", exact: true }).click();
    await expect(plain.getByRole("alert")).toContainText("changed while you were reading");
    await expect(plain.locator(".ch ins").first()).toContainText("3");
    await expect(plain.locator("#judgements")).toContainText("And who says so?");
    await plain.getByRole("button", { name: "Sign", exact: true }).click();
    await expect(plain.getByRole("alert")).toContainText("One change is not marked as read.");
    await plain.getByRole("button", { name: "I know them: sign" }).click();
    await expect(plain.getByText(/^Signed by Helen Osei/).first()).toBeVisible();
  });
});
