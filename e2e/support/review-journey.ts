/** A review, done as a person does it, and counted. */
import { expect, type Locator, type Page } from "@playwright/test";
import { ActionCounter } from "./count-actions.ts";
import { savedAfterTyping } from "./fill-page.ts";

/** Begins a review from the record of a young person; the press that starts it, and the page that it opens, are the first that count. */
export async function startReview(page: Page, name: string): Promise<ActionCounter> {
  await page.goto("/young-people");
  await page.getByRole("link", { name }).click();
  await page.locator("summary", { hasText: "Start a stage" }).click();
  await page.getByLabel("Review", { exact: true }).check();
  const today = new Date();
  await page.getByLabel("Day").fill(String(today.getDate()));
  await page.getByLabel("Month").fill(String(today.getMonth() + 1));
  await page.getByLabel("Year").fill(String(today.getFullYear()));
  const counter = new ActionCounter(page);
  await counter.follow(page.getByRole("button", { name: "Start the stage" }));
  await expect(page.getByRole("heading", { level: 1, name: "What is new since last time" })).toBeVisible();
  return counter;
}

/** Every control in sight that has no answer yet, or a day that has passed. Runs in the page. */
function unanswered(): readonly { readonly address: string; readonly type: string }[] {
  return [...document.querySelectorAll<HTMLElement>("form.ap-form [data-address]")].flatMap((control) => {
    const { address = "", type = "" } = control.dataset;
    if (control.closest("details, [hidden]") || control.getClientRects().length === 0) return [];
    const isBox =
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement;
    const answered = isBox
      ? control.value !== ""
      : [...control.querySelectorAll("input")].some((input) => input.checked);
    return answered ? [] : [{ address, type }];
  });
}

/** Answers what is asked anew, each once, down the page. @returns how many answers */
export async function answerAnew(counter: ActionCounter): Promise<number> {
  const { page } = counter;
  const done = new Set<string>();
  for (let round = 0; round < 4; round += 1) {
    const waiting = (await page.evaluate(unanswered)).filter(({ address }) => !done.has(address));
    if (waiting.length === 0) break;
    for (const { address, type } of waiting) {
      done.add(address);
      await answerOne(counter, page.locator(`form.ap-form [data-address="${address}"]`), type);
    }
    await savedAfterTyping(page);
  }
  return done.size;
}

async function answerOne(counter: ActionCounter, at: Locator, type: string): Promise<void> {
  if (type === "date" || type === "partialDate") {
    const next = new Date(Date.now() + 90 * 86_400_000);
    await counter.write(at.locator("input").first(), String(next.getDate()));
    for (const part of [next.getMonth() + 1, next.getFullYear()]) {
      await counter.press("Tab");
      await counter.page.keyboard.type(String(part));
    }
    return;
  }
  if (type !== "single" && type !== "judgement" && type !== "multi")
    return counter.write(at, "Told by him and his father on 20 November, and by school.");
  const inList = await at.evaluate((element) => element instanceof HTMLSelectElement);
  if (inList) return counter.choose(at, (await at.locator("option").nth(1).getAttribute("value")) ?? "");
  return counter.click(at.locator("input").first());
}

/** Reads and confirms both sections, and asks for both countersignatures. */
export async function checkBoth(counter: ActionCounter, change: (() => Promise<void>) | null): Promise<void> {
  const { page } = counter;
  await counter.follow(page.getByRole("main").getByRole("link", { name: "Check Explanations and conclusions" }));
  if (change) await change();
  const ask = page.getByRole("button", { name: /ask for a countersignature/i });
  await counter.follow(ask);
  await expect(page.getByRole("heading", { level: 1, name: "Check Pathways and planning" })).toBeVisible();
  await counter.follow(ask);
}

/** Changes one carried answer on the way. */
export async function changeOneFact(counter: ActionCounter): Promise<void> {
  const { page } = counter;
  await counter.follow(page.getByRole("link", { name: /^Change ?: Why this likelihood/ }));
  const box = page.locator('form.ap-form [data-address="lor-reason"]');
  await counter.write(box, "He has a Saturday job since October, and nothing new is known.");
  await savedAfterTyping(page);
  await counter.follow(page.getByRole("link", { name: /^Back to checking/ }));
}

/** Both requests are with a manager, as the list of what is left says it. */
export async function bothAsked(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: "What is new since last time" })).toBeVisible();
  await page.goto(`${new URL(page.url()).pathname.replace(/\/review$/, "")}/left`);
  const asked = page.locator("section[aria-labelledby='signatures'] li", { hasText: /with a manager|asked for/ });
  await expect(asked).toHaveCount(2);
}
