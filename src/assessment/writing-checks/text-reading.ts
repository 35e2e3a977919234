import { givesReason } from "./gives-reason.ts";
import { namesEvidence } from "./names-evidence.ts";
import { countWords, plainWords } from "./plain-words.ts";
import { rememberedByText } from "./remembered-by-text.ts";
import { longestNothing, saysNothing } from "./says-nothing.ts";

/** What one text says of itself, each looked for when it is first asked for. */
class TextReading {
  readonly #text: string;
  readonly #plain: string;
  readonly #words: number;
  readonly #nothing = new Map<string, ReturnType<typeof saysNothing>>();
  #evidence: boolean | null = null;
  #reason: boolean | null = null;

  constructor(text: string) {
    this.#text = text;
    this.#plain = plainWords(text);
    this.#words = countWords(this.#plain);
  }

  /** How it says nothing as an answer to a question of this label; null where it says something. */
  saysNothing(label: string): ReturnType<typeof saysNothing> {
    if (this.#words > longestNothing) return null;
    const known = this.#nothing.get(label);
    if (known !== undefined) return known;
    const found = saysNothing(this.#plain, label);
    this.#nothing.set(label, found);
    return found;
  }

  get namesEvidence(): boolean {
    this.#evidence ??= namesEvidence(this.#text, this.#plain);
    return this.#evidence;
  }

  get givesReason(): boolean {
    this.#reason ??= givesReason(this.#text, this.#plain, this.#words);
    return this.#reason;
  }
}

export const readingOf: (text: string) => TextReading = rememberedByText((text) => new TextReading(text));
