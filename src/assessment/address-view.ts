/**
 * The addresses of a walk that carry a mark, as a set. Nothing is copied: a question is looked up by its place, so that an
 * evaluation of thousands of addresses costs nothing until somebody asks.
 */
import { entryAddress, fieldAddress, parseAddress } from "../framework/address.ts";
import type { Address } from "../framework/answers.ts";
import type { QuestionId } from "../framework/language.ts";
import type { CompiledQuestion } from "./compiled-stage.ts";
import { SHOWN, type Walk } from "./walk.ts";

export class AddressView implements ReadonlySet<Address> {
  private readonly walk: Walk;
  private readonly mark: number;
  private readonly places = new Map<QuestionId, ReadonlyMap<string, number>>();
  private readonly everywhere: boolean;
  private counted = -1;

  /**
   * @param mark one of the marks of `walk.ts`
   * @param everywhere true: also in sections that the stage does not show, whose answers count as carried
   */
  constructor(walk: Walk, mark: number, everywhere = false) {
    this.walk = walk;
    this.mark = mark;
    this.everywhere = everywhere;
  }

  get size(): number {
    if (this.counted < 0) {
      this.counted = 0;
      for (const _ of this) this.counted += 1;
    }
    return this.counted;
  }

  has(address: Address): boolean {
    const { compiled, marks } = this.walk;
    const direct = compiled.byId.get(address);
    if (direct?.list === null) return this.covers(direct) && ((marks[direct.index] ?? 0) & this.mark) !== 0;
    const parsed = parseAddress(address);
    if (parsed === null || parsed.kind === "question") return false;
    const found = compiled.byId.get(parsed.question);
    if (found === undefined || !this.covers(found)) return false;
    const list = parsed.kind === "field" ? parsed.list : parsed.question;
    const place = this.placesOf(list).get(parsed.entry);
    if (place === undefined) return false;
    if (parsed.kind === "entry") return this.mark === SHOWN && ((marks[found.index] ?? 0) & SHOWN) !== 0;
    return (this.walk.cellMarks(found.index, place) & this.mark) !== 0;
  }

  private covers({ atThisStage }: CompiledQuestion): boolean {
    return atThisStage || this.everywhere;
  }

  /**
   * The addresses here that are not in `other`, in page order; null when `other` is of another compiled stage and must be compared by
   * address. Marks are compared by their places: of thousands of addresses only those that moved are written out.
   */
  beyond(other: AddressView): readonly Address[] | null {
    const { compiled, marks, rows } = this.walk;
    if (compiled !== other.walk.compiled || this.mark !== other.mark || this.everywhere !== other.everywhere)
      return null;
    const moved: Address[] = [];
    for (const one of compiled.questions) {
      const { index, question, list } = one;
      if (list !== null || !this.covers(one)) continue;
      const now = marks[index] ?? 0;
      const then = other.walk.marks[index] ?? 0;
      if ((now & this.mark) !== 0 && (then & this.mark) === 0) moved.push(question.id);
      if (question.type !== "list" || (now & SHOWN) === 0) continue;
      const count = rows[index]?.length ?? 0;
      for (let entry = 0; entry < count; entry += 1)
        this.pushEntryBeyond(moved, other, one, entry, (then & SHOWN) !== 0);
    }
    return moved;
  }

  /** Of one entry of a list, what is not in `other`; `shownThere`: whether the list is shown in it. */
  private pushEntryBeyond(
    moved: Address[],
    other: AddressView,
    list: CompiledQuestion,
    entry: number,
    shownThere: boolean,
  ): void {
    const { walk } = this;
    const id = walk.rows[list.index]?.[entry]?.id ?? "";
    const inPlace = other.walk.rows[list.index]?.[entry]?.id === id;
    const place = shownThere ? (inPlace ? entry : other.placesOf(list.question.id).get(id)) : undefined;
    if (place === undefined && this.mark === SHOWN) moved.push(entryAddress(list.question.id, id));
    for (const { index, question } of list.fields) {
      if ((walk.cellMarks(index, entry) & this.mark) === 0) continue;
      const then = place === undefined ? 0 : other.walk.cellMarks(index, place);
      if ((then & this.mark) === 0) moved.push(fieldAddress(question.id, id));
    }
  }

  private placesOf(list: QuestionId): ReadonlyMap<string, number> {
    let known = this.places.get(list);
    if (!known) {
      const found = this.walk.compiled.byId.get(list);
      const rows = found ? (this.walk.rows[found.index] ?? []) : [];
      known = new Map(rows.map((row, place) => [row.id, place]));
      this.places.set(list, known);
    }
    return known;
  }

  /** In page order; the fields of an entry behind the entry. */
  *[Symbol.iterator](): SetIterator<Address> {
    const { walk } = this;
    const { compiled, marks, rows } = walk;
    for (const one of compiled.questions) {
      const { index, question, list, fields } = one;
      if (list !== null || !this.covers(one)) continue;
      const listMarks = marks[index] ?? 0;
      if ((listMarks & this.mark) !== 0) yield question.id;
      if (question.type !== "list" || (listMarks & SHOWN) === 0) continue;
      const entries = rows[index] ?? [];
      for (let entry = 0; entry < entries.length; entry += 1) {
        const id = entries[entry]?.id ?? "";
        if (this.mark === SHOWN) yield entryAddress(question.id, id);
        for (const field of fields) {
          if ((walk.cellMarks(field.index, entry) & this.mark) !== 0) yield fieldAddress(field.question.id, id);
        }
      }
    }
  }

  forEach(visit: (value: Address, again: Address, set: ReadonlySet<Address>) => void): void {
    for (const address of this) visit(address, address, this);
  }

  keys(): SetIterator<Address> {
    return this[Symbol.iterator]();
  }

  values(): SetIterator<Address> {
    return this[Symbol.iterator]();
  }

  *entries(): SetIterator<[Address, Address]> {
    for (const address of this) yield [address, address];
  }
}
