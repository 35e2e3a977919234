import type { Locator, Page } from "@playwright/test";

/** What a person does, apart from writing: clicks, keys that are not text, and pages that open. */
export interface Actions {
  readonly clicks: number;
  readonly keys: number;
  readonly pages: number;
}

export const allOf = ({ clicks, keys, pages }: Actions): number => clicks + keys + pages;

/**
 * Drives one page as a person does and counts it. Every click counts one, every key that is not text counts one, every page that opens counts
 * one, also where one click opened it. Text that is typed costs nothing, the click or key into its box does. What is done through the
 * counter is all that may be done: a measurement that reaches past it counts too little.
 */
export class ActionCounter {
  readonly page: Page;
  #clicks = 0;
  #keys = 0;
  #pages = 0;

  constructor(page: Page) {
    this.page = page;
    // A jump inside a page loads nothing and counts nothing.
    page.on("load", () => {
      this.#pages += 1;
    });
  }

  get counted(): Actions {
    return { clicks: this.#clicks, keys: this.#keys, pages: this.#pages };
  }

  /** Begins to count anew: what was done so far led to the beginning. */
  restart(): void {
    this.#clicks = 0;
    this.#keys = 0;
    this.#pages = 0;
  }

  /** One click, and the page that it opens, if it does. */
  async click(what: Locator): Promise<void> {
    this.#clicks += 1;
    await what.click();
    await this.page.waitForLoadState("load");
  }

  /** One click that opens a page. */
  async follow(what: Locator): Promise<void> {
    const loaded = this.page.waitForEvent("load");
    await this.click(what);
    await loaded;
  }

  /** One key that is no text: Tab, Enter, a letter of the page's own keys outside of boxes. */
  async press(key: string): Promise<void> {
    this.#keys += 1;
    await this.page.keyboard.press(key);
  }

  /** Into a box with one click; what is typed there counts nothing. */
  async write(box: Locator, text: string): Promise<void> {
    await this.click(box);
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.type(text);
  }

  /** Choosing in a list counts one: the letters that find it are text. */
  async choose(list: Locator, value: string): Promise<void> {
    this.#clicks += 1;
    await list.selectOption(value);
  }
}
