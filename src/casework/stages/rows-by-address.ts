import type { Address } from "../../framework/answers.ts";
import type { StoredAnswer } from "./stored-answer.ts";

const mapped = new WeakMap<readonly StoredAnswer[], ReadonlyMap<Address, StoredAnswer>>();

/** The rows of one array by their addresses, put in order once. */
export function rowsByAddress(rows: readonly StoredAnswer[]): ReadonlyMap<Address, StoredAnswer> {
  const known = mapped.get(rows);
  if (known !== undefined) return known;
  const made = new Map(rows.map((row) => [row.address, row]));
  mapped.set(rows, made);
  return made;
}

/** What is stored, with what is about to be written laid over it: the rows underneath stay as they are. */
export class StoredRows {
  readonly #under: readonly ReadonlyMap<Address, StoredAnswer>[];
  readonly #over = new Map<Address, StoredAnswer>();

  constructor(...rows: readonly (readonly StoredAnswer[])[]) {
    this.#under = rows.map(rowsByAddress);
  }

  get(address: Address): StoredAnswer | undefined {
    const written = this.#over.get(address);
    if (written !== undefined) return written;
    for (const rows of this.#under) {
      const row = rows.get(address);
      if (row !== undefined) return row;
    }
    return undefined;
  }

  has(address: Address): boolean {
    return this.get(address) !== undefined;
  }

  set(address: Address, row: StoredAnswer): void {
    this.#over.set(address, row);
  }

  *[Symbol.iterator](): Iterator<readonly [Address, StoredAnswer]> {
    yield* this.#over;
    for (const rows of this.#under) for (const each of rows) if (!this.#over.has(each[0])) yield each;
  }
}
