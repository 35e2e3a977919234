import { expect, type Locator, type Page } from "@playwright/test";

/** A question of the open page that waits for an answer. */
export interface Waiting {
  readonly address: string;
  readonly type: string;
  /** Where one of several is chosen: the codes and what they say. */
  readonly options: readonly { readonly value: string; readonly words: string; readonly closes: boolean }[];
}

/** What is written where anything will do. */
export const sentence =
  "Told by the young person and by a parent on the home visit, and checked with the school's head of year.";

/** The control of a question, by its address. */
export const control = (page: Page, address: string): Locator =>
  page.locator(`form.ap-form [data-address="${address}"]`);

/** Every question in sight that nobody answered, outside of what stands closed. Runs in the page. */
function findWaiting(): Waiting[] {
  const found: Waiting[] = [];
  for (const control of document.querySelectorAll<HTMLElement>("form.ap-form [data-address]")) {
    const { address = "", type = "" } = control.dataset;
    if (control.closest("details, [hidden]") || control.getClientRects().length === 0) continue;
    const inputs = [...control.querySelectorAll<HTMLInputElement>("input")];
    const isField =
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement;
    const answered = isField
      ? control.value !== ""
      : inputs.some((input) => input.checked || (/^(text|)$/.test(input.type) && input.value !== ""));
    if (answered) continue;
    const options =
      control instanceof HTMLSelectElement
        ? [...control.options].map((option) => ({ value: option.value, words: option.text, closes: false }))
        : inputs
            .filter((input) => input.type !== "text")
            .map((input) => ({
              value: input.value,
              words: input.labels?.[0]?.textContent?.trim() ?? "",
              closes: input.dataset.behaviour === "exclusive",
            }));
    const choices = options.filter(({ value }) => value !== "");
    // A choice among entries that nobody has written yet.
    if (/^(single|judgement|multi)$/.test(type) && choices.length === 0) continue;
    found.push({ address, type, options: choices });
  }
  return found;
}

/** What somebody answers: which of several is chosen, and what is written. Both are asked for each question that waits. */
export interface Manner {
  choose(options: Waiting["options"], address: string): string;
  write(type: string, address: string): string;
}

/** What says least and opens least: No, Never or None, or else the first choice. */
export function shortest(options: Waiting["options"]): string {
  const short = options.find(({ words, closes }) => closes || /^(no|never|none|low)\b/i.test(words));
  return (short ?? options[0])?.value ?? "";
}

const brief: Manner = {
  choose: shortest,
  write: (type) => (type === "narrative" ? sentence : "Alex Doyle, youth justice worker"),
};

async function answer(page: Page, { address, type, options }: Waiting, day: string, manner: Manner): Promise<void> {
  const at = control(page, address);
  switch (type) {
    case "date":
    case "partialDate": {
      const [year = "", month = "", date = ""] = day.split("-");
      await at.locator("input").nth(0).fill(date);
      await at.locator("input").nth(1).fill(month);
      await at.locator("input").nth(2).fill(year);
      return;
    }
    case "number":
      return at.fill("5");
    case "multi":
      return at.locator(`input[value="${manner.choose(options, address)}"]`).check();
    case "single":
    case "judgement":
      if (await at.evaluate((element) => element instanceof HTMLSelectElement))
        await at.selectOption(manner.choose(options, address));
      else await at.locator(`input[value="${manner.choose(options, address)}"]`).check();
      return;
    default:
      return at.fill(manner.write(type, address));
  }
}

/**
 * Answers every question in sight, also those that open by an answer, as somebody does who works down the page. `settle` waits until it is
 * saved; without a script that is a press of Save. @returns how many were answered.
 */
export async function fillPage(
  page: Page,
  settle: (page: Page) => Promise<void> = savedAfterTyping,
  manner: Manner = brief,
): Promise<number> {
  const day = new Date(Date.now() - 6 * 86_400_000).toISOString().slice(0, 10);
  let count = 0;
  for (let round = 0; round < 6; round += 1) {
    const waiting = await page.evaluate(findWaiting);
    if (waiting.length === 0) break;
    for (const question of waiting) await answer(page, question, day, manner);
    count += waiting.length;
    await settle(page);
  }
  return count;
}

/** Leaves the field, so that its text is handed over, and waits for the server. */
export async function savedAfterTyping(page: Page): Promise<void> {
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await expect(page.locator("[data-save-state]")).toHaveClass(/saved--saved/);
  await expect(page.locator("[data-save-state]")).toContainText("Saved");
}
