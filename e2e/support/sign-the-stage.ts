import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import type { StageWorker } from "./stage-worker.ts";
import { lorReason } from "./write-the-stage.ts";

type Part = "explanations" | "pathways";
const wording = `${lorReason} He has kept every appointment since May.`;

export async function ask(author: StageWorker, part: Part, note: string): Promise<void> {
  await author.open(`/sign/${part}`);
  await author.page.getByLabel("Note, if you want to say something").fill(note);
  await author.press(author.page.getByRole("button", { name: "Ask for countersignature" }));
  await expect(author.page.getByText(/^Asked by Priya Nandakumar/)).toBeVisible();
}

/** From the home page: what waits for a signature of this young person. */
export async function openFromHome(manager: StageWorker, name: string, part: string): Promise<void> {
  await manager.page.goto("/");
  const row = manager.page.getByRole("row").filter({ hasText: name }).filter({ hasText: part });
  await manager.press(row.getByRole("link", { name: /Read and sign/ }));
}

/** The manager marks what changed as read and signs; the next part that waits is then shown. */
export async function sign(manager: StageWorker, part: Part): Promise<void> {
  const { page } = manager;
  await manager.open(`/sign/${part}`);
  for (const box of await page.getByRole("checkbox", { name: /^Read/ }).all()) await box.check();
  await manager.press(page.getByRole("button", { name: "Sign", exact: true }));
  await manager.open(`/sign/${part}`);
  await expect(page.getByText(/^Signed by Helen Osei/).first()).toBeVisible();
}

/** The manager reads, comments on the spot with words that may be taken, and returns it. */
export async function commentAndReturn(manager: StageWorker): Promise<void> {
  const { page } = manager;
  await manager.unfold(page.locator("summary", { hasText: /^Judgements about others and reoffending/ }));
  await manager.press(page.getByRole("link", { name: /^Comment on Why this likelihood/ }));
  const row = page.locator("#question-lor-reason");
  await manager.unfold(row.locator("summary", { hasText: "Comment or suggest wording on Why this likelihood" }));
  await row.locator('[id="comment-lor-reason"]').fill("Say what shows that it stopped.");
  await row.locator('[id="wording-lor-reason"]').fill(wording);
  await manager.press(row.locator('button[value="comment lor-reason"]'));
  await expect(row.locator(".answer-text", { hasText: "Say what shows that it stopped." })).toBeVisible();

  await manager.openSection("future-behaviour-summary");
  const children = page.locator("#question-risk-to-children");
  await manager.unfold(children.locator("summary", { hasText: "Comment on Is the young person assessed" }));
  await children.locator('[id="comment-risk-to-children"]').fill("Who was asked about this?");
  await manager.press(children.locator('button[value="comment risk-to-children"]'));

  await manager.open("/sign/explanations");
  await page.getByLabel("What must change, if you return it?").fill("Two comments, both short.");
  await manager.press(page.getByRole("button", { name: "Return with 2 comments" }));
  await expect(page.getByText("Returned", { exact: true }).first()).toBeVisible();
}

/** The author finds what came back, takes the wording, answers the other comment. */
export async function answerComments(author: StageWorker): Promise<void> {
  const { page } = author;
  await page.goto("/");
  await expect(
    page
      .getByRole("heading", { name: /^Returned to you/ })
      .or(page.getByText(/^Returned to you/))
      .first(),
  ).toBeVisible();
  await author.openSection("future-behaviour-summary");
  const row = page.locator("#question-lor-reason");
  await author.press(row.getByRole("button", { name: "Accept wording" }));
  await expect(author.at("lor-reason")).toHaveValue(wording);
  const children = page.locator("#question-risk-to-children");
  await author.unfold(children.locator("summary", { hasText: "Answer" }));
  await children.getByLabel("Your answer").fill("His mother and the head of year; both said no.");
  // The last comment leads to where the signature is asked for again.
  await author.press(children.getByRole("button", { name: "Send answer" }));
  await expect(page.getByRole("heading", { name: "Ask again" })).toBeVisible();
  await expect(page.locator(".answer-text", { hasText: "His mother and the head of year" })).toBeVisible();
}

/** A signed answer that changes makes the signature fall; put back, it stands again. */
export async function changeAndPutBack(author: StageWorker): Promise<void> {
  const { page, settle } = author;
  const standing = async (words: RegExp) => {
    await author.open("/sign/explanations");
    await expect(page.locator("main").getByText(words).first()).toBeVisible();
  };
  await author.openSection("future-behaviour-summary");
  await author.write("lor-reason", `${wording} Changed.`);
  await settle(page);
  await expect(page.getByText(/Helen Osei’s signature is void|signature/).first()).toBeVisible();
  await standing(/signature of .* is void/);
  await author.openSection("future-behaviour-summary");
  await author.write("lor-reason", wording);
  await settle(page);
  await standing(/^Signed by Helen Osei/);
  await author.openSection("future-behaviour-summary");
  await author.write("lor-reason", `${wording} He found work on Saturdays.`);
  await settle(page);
  await standing(/signature of .* is void/);
}

export async function complete(author: StageWorker): Promise<void> {
  const { page } = author;
  await author.open("");
  await expect(page.getByText("Everything is there.")).toBeVisible();
  await author.press(page.getByRole("button", { name: "Complete the stage" }));
  await expect(page.getByText("Completed", { exact: true })).toBeVisible();
}

/** Reads the completed stage, its history, and the stage as it stood before the last change. */
export async function readItBack(author: StageWorker): Promise<void> {
  const { page } = author;
  await author.press(page.getByRole("link", { name: "Read the stage" }));
  await expect(page.getByText("He found work on Saturdays.").first()).toBeVisible();
  await expect(page.locator("main textarea, main input:not([type=hidden])")).toHaveCount(0);
  await author.press(page.locator("main").getByRole("link", { name: "History", exact: true }).first());
  const change = page.locator(".ap-history li").filter({ hasText: "Why this likelihood" });
  await expect(change.first()).toContainText("Priya Nandakumar");
  await author.press(change.nth(1).getByRole("link", { name: "The stage as it stood then" }));
  await expect(page.getByText("This is an earlier moment.")).toBeVisible();
  await expect(page.getByText("He found work on Saturdays.")).toHaveCount(0);
}

/** Downloads a document of the stage. */
export async function download(
  page: Page,
  stage: string,
  kind: "pdf" | "docx",
): Promise<{ path: string; head: string }> {
  await page.goto(stage);
  const arriving = page.waitForEvent("download");
  await page.getByRole("link", { name: kind === "pdf" ? "PDF" : "Word", exact: true }).click();
  const path = await (await arriving).path();
  return { path, head: (await readFile(path)).subarray(0, 4).toString("latin1") };
}
