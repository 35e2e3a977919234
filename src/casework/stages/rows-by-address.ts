import type { Address } from "../../framework/answers.ts";
import type { StoredAnswer } from "./stored-answer.ts";

/** Where the row of each address stands in an array of rows; arrays of the same addresses in the same places share it. */
const places = new WeakMap<readonly StoredAnswer[], ReadonlyMap<Address, number>>();

function placesIn(rows: readonly StoredAnswer[]): ReadonlyMap<Address, number> {
  const known = places.get(rows);
  if (known !== undefined) return known;
  const made = new Map(rows.map((row, place) => [row.address, place]));
  places.set(rows, made);
  return made;
}

/** The row of an address; undefined when nothing was ever stored there. */
export function rowAt(rows: readonly StoredAnswer[], address: Address): StoredAnswer | undefined {
  const place = placesIn(rows).get(address);
  return place === undefined ? undefined : rows[place];
}

/** Rows with others put in the places of those with the same address, or behind them. */
export function withWritten(rows: readonly StoredAnswer[], written: readonly StoredAnswer[]): readonly StoredAnswer[] {
  const before = placesIn(rows);
  const now = [...rows];
  const added = written.filter(({ address }) => !before.has(address));
  const after =
    added.length === 0
      ? before
      : new Map([...before, ...added.map(({ address }, at) => [address, rows.length + at] as const)]);
  for (const row of written) now[after.get(row.address) ?? now.length] = row;
  places.set(now, after);
  return now;
}

/** What is stored, with what is about to be written laid over it: the rows underneath stay as they are. */
export class StoredRows {
  readonly #under: readonly (readonly StoredAnswer[])[];
  readonly #over = new Map<Address, StoredAnswer>();

  constructor(...rows: readonly (readonly StoredAnswer[])[]) {
    this.#under = rows;
  }

  get(address: Address): StoredAnswer | undefined {
    const written = this.#over.get(address);
    if (written !== undefined) return written;
    for (const rows of this.#under) {
      const row = rowAt(rows, address);
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
    for (const rows of this.#under) for (const row of rows) if (!this.#over.has(row.address)) yield [row.address, row];
  }
}
