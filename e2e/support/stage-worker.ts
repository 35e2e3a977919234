import { expect, type Locator, type Page } from "@playwright/test";
import { control, savedAfterTyping } from "./fill-page.ts";

/** How one person works through a stage in a browser: with the script each answer saves by itself, without it Save is pressed. */
export class StageWorker {
  readonly page: Page;
  readonly stage: string;
  readonly withScript: boolean;

  constructor(page: Page, stage: string, withScript: boolean) {
    this.page = page;
    this.stage = stage;
    this.withScript = withScript;
  }

  async open(place: string): Promise<void> {
    await this.page.goto(`${this.stage}${place}`);
  }

  /** Opens a sub-section from the sections at the left. */
  async openSection(subSection: string): Promise<void> {
    await this.open(`/sections/${subSection}`);
  }

  /** Presses what leads to another page, and waits for it. */
  async press(what: Locator): Promise<void> {
    const loaded = this.page.waitForEvent("load");
    await what.click();
    await loaded;
  }

  readonly settle = async (page: Page): Promise<void> => {
    if (this.withScript) return savedAfterTyping(page);
    await this.press(page.locator("[data-without-script]").getByRole("button", { name: "Save" }));
    await expect(page.locator("h1")).toBeVisible();
  };

  /** A question of the page; of an entry's page by its field alone: ".title". */
  at(address: string): Locator {
    return address.startsWith(".")
      ? this.page.locator(`form.ap-form [data-address$="${address}"]`)
      : control(this.page, address);
  }

  async choose(address: string, ...codes: readonly string[]): Promise<void> {
    const question = this.at(address);
    if (await question.evaluate((element) => element.tagName === "SELECT")) {
      await question.selectOption([...codes]);
      return;
    }
    for (const code of codes) await question.locator(`input[value="${code}"]`).check();
  }

  /** The cell of the page's grid: one choice, two answers. */
  async chooseCell(row: string, column: string): Promise<void> {
    await this.page.locator(`[data-grid] input[value="${row} ${column}"]`).check();
  }

  async write(address: string, text: string): Promise<void> {
    await this.at(address).fill(text);
  }

  async writeDate(address: string, day: string, month: string, year: string): Promise<void> {
    const boxes = this.at(address).locator("input");
    await boxes.nth(0).fill(day);
    await boxes.nth(1).fill(month);
    await boxes.nth(2).fill(year);
  }

  /** Adds an entry to a list of the open page, and stands on the entry's page. */
  async addEntry(name: string): Promise<void> {
    await this.press(this.page.getByRole("button", { name: new RegExp(`^Add an? ${name}$`) }));
    await expect(this.page.getByText(/^Back to /).first()).toBeVisible();
  }

  /** Opens what stands closed behind a line, unless it is open. */
  async unfold(summary: Locator): Promise<void> {
    const open = await summary.evaluate((element) => element.parentElement?.hasAttribute("open"));
    if (!open) await summary.click();
  }

  /** The number of things left that "What is left" names. */
  async left(): Promise<number> {
    await this.open("/left");
    const words = (await this.page.locator("main b").first().textContent()) ?? "";
    return words.startsWith("Every answer") ? 0 : Number.parseInt(words, 10);
  }
}
