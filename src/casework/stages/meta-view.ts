import type { Address } from "../../framework/answers.ts";
import { caseworkWords } from "../../wording/casework.ts";
import { actsFor, type StandIn } from "../contributors/stage-people.ts";
import { rowAt } from "./rows-by-address.ts";
import type { StoredAnswer } from "./stored-answer.ts";
import type { AnswerMeta } from "./visible-stage.ts";

/** Names of the people of the organisation, and who stands or stood in for the owner of the stage. */
export interface Authors {
  readonly names: Readonly<Record<string, string>>;
  readonly standIns: readonly StandIn[];
}

/** Who wrote what, of every stored address: worked out for the few that a page asks for, not for the thousands that a stage has. */
export class MetaView implements ReadonlyMap<Address, AnswerMeta> {
  readonly #rows: readonly (readonly StoredAnswer[])[];
  readonly #authors: Authors;

  constructor(rows: readonly (readonly StoredAnswer[])[], authors: Authors) {
    this.#rows = rows;
    this.#authors = authors;
  }

  get size(): number {
    return this.#rows.reduce((sum, rows) => sum + rows.length, 0);
  }

  get(address: Address): AnswerMeta | undefined {
    for (const rows of this.#rows) {
      const row = rowAt(rows, address);
      if (row !== undefined) return metaOf(row, this.#authors);
    }
    return undefined;
  }

  has(address: Address): boolean {
    return this.#rows.some((rows) => rowAt(rows, address) !== undefined);
  }

  *entries(): MapIterator<[Address, AnswerMeta]> {
    for (const rows of this.#rows) for (const row of rows) yield [row.address, metaOf(row, this.#authors)];
  }

  *keys(): MapIterator<Address> {
    for (const rows of this.#rows) for (const { address } of rows) yield address;
  }

  *values(): MapIterator<AnswerMeta> {
    for (const [, meta] of this) yield meta;
  }

  [Symbol.iterator](): MapIterator<[Address, AnswerMeta]> {
    return this.entries();
  }

  forEach(visit: (meta: AnswerMeta, address: Address, all: ReadonlyMap<Address, AnswerMeta>) => void): void {
    for (const [address, meta] of this) visit(meta, address, this);
  }
}

const metaOf = (row: StoredAnswer, authors: Authors): AnswerMeta => ({
  version: row.version,
  state: row.state,
  source: row.source,
  authorId: row.authorId,
  authorName: authorName(row, authors),
  at: new Date(row.at),
});

function authorName({ authorId, at }: StoredAnswer, { names, standIns }: Authors): string {
  const name = names[authorId] ?? caseworkWords().someoneWhoLeft;
  const standIn = standIns.length === 0 ? null : actsFor(standIns, authorId, new Date(at));
  return standIn === null ? name : caseworkWords().onBehalf(name, standIn.forName);
}
