import { searchForPeople } from "../../assessment/named-people.ts";
import { planReader } from "../../assessment/plan-coverage/plan-reader.ts";
import type { Address } from "../../framework/answers.ts";
import { wordsToChange } from "../../framework/my-plan/layout.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";

/** Why a text is looked at before the young person is given it. */
export type HeldBecause =
  /** It may name somebody who was harmed or could be: a name of the restricted fields stands in it. */
  | { readonly why: "person" }
  /** It may say where somebody lives. */
  | { readonly why: "address" }
  /** Words that a plan for a child does not use, as they stand in it. */
  | { readonly why: "words"; readonly words: readonly string[] };

/** A text that waits for the worker; it stands in the plan as an empty line until they change it or say that it may stand. */
export type Held = HeldBecause & { readonly address: Address; readonly letThrough: boolean };

/** A line of the young person's plan. */
export interface ChildLine {
  readonly address: Address;
  /** Null: held back. */
  readonly text: string | null;
}

const restrictedFields = ["specific-victim-details", "victim-safety-actions"] as const;
/** A postcode, or a number before the name of a street, in English and in Welsh. Own. */
const place =
  /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b|\b\d+[a-z]?,?\s+(?:\p{L}+\s+){1,2}(?:road|street|lane|avenue|close|drive|crescent|terrace|gardens|court|grove|way|place)\b|\b\d+[a-z]?,?\s+(?:heol|stryd|ffordd|lôn|maes|rhodfa)\b/iu;

/**
 * What of a text a child's copy may show (design law 8: a suspected victim's name is marked, and asked about before a document for the child
 * is made). Nothing is changed and nothing refused at the keyboard: what is held back is left out and said.
 *
 * @param letThrough addresses of which the worker has said that they may stand
 */
export class Sieve {
  readonly #held = new Map<Address, Held>();
  readonly #names: readonly ((text: string) => boolean)[];
  readonly #secret: readonly string[];
  readonly #letThrough: ReadonlySet<Address>;

  constructor(visible: VisibleStage, letThrough: ReadonlySet<Address>) {
    const reader = planReader(visible);
    this.#letThrough = letThrough;
    this.#names = restrictedFields.flatMap((field) => searchForPeople(reader.text(field) ?? "") ?? []);
    this.#secret = (visible.answers.entries["case:addresses"] ?? [])
      .filter(({ values }) => values["case:addresses.protected"] === "yes")
      .flatMap(({ values }) => firstPart(values["case:addresses.line"]));
  }

  /** Everything that was looked at and not simply shown. */
  get held(): readonly Held[] {
    return [...this.#held.values()];
  }

  line(address: Address, text: string): ChildLine {
    const because = this.#because(text);
    if (because === null) return { address, text };
    const letThrough = this.#letThrough.has(address);
    this.#held.set(address, { ...because, address, letThrough });
    return { address, text: letThrough ? text : null };
  }

  #because(text: string): HeldBecause | null {
    if (this.#names.some((isNamedIn) => isNamedIn(text))) return { why: "person" };
    const small = text.toLowerCase();
    if (place.test(text) || this.#secret.some((line) => small.includes(line))) return { why: "address" };
    const words = wordsToChange(text);
    return words.length > 0 ? { why: "words", words } : null;
  }
}

/** The first part of an address, before the comma: "12 Mill Row". A text shorter than a street's name finds nothing by it. */
function firstPart(line: unknown): readonly string[] {
  const part = typeof line === "string" ? (line.split(/[,\n]/)[0] ?? "").trim().toLowerCase() : "";
  return part.length > 5 ? [part] : [];
}
