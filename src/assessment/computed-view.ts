/**
 * The machine's values of a walk by address. What other questions, flags or checks read was worked out on the way; what is
 * only shown (a timeline, a summary) is worked out when somebody asks for it, and then remembered.
 */
import { fieldAddress, parseAddress } from "../framework/address.ts";
import type { Address } from "../framework/answers.ts";
import type { CompiledQuestion, CompiledStage } from "./compiled-stage.ts";
import type { ComputedValue, FactValue } from "./types.ts";
import type { Walk } from "./walk.ts";

export class ComputedView implements ReadonlyMap<Address, ComputedValue> {
  private readonly walk: Walk;
  private counted = -1;

  constructor(walk: Walk) {
    this.walk = walk;
  }

  /** The same values for those who read this stage in other words (`Walk.inWords`). */
  inWords(compiled: CompiledStage): ComputedView {
    return new ComputedView(this.walk.inWords(compiled));
  }

  get(address: Address): ComputedValue | undefined {
    const { compiled } = this.walk;
    const direct = compiled.byId.get(address);
    if (direct?.list === null) return direct.atThisStage ? this.valueOf(direct, -1) : undefined;
    const parsed = parseAddress(address);
    if (parsed?.kind !== "field") return undefined;
    const found = compiled.byId.get(parsed.question);
    if (!found?.list || !found.atThisStage) return undefined;
    const entry = (this.walk.rows[found.list.index] ?? []).findIndex((row) => row.id === parsed.entry);
    return entry < 0 ? undefined : this.valueOf(found, entry);
  }

  private valueOf(question: CompiledQuestion, entry: number): ComputedValue | undefined {
    if (question.rule === null) return undefined;
    return asComputed(this.walk.machineValue(question, entry));
  }

  has(address: Address): boolean {
    return this.get(address) !== undefined;
  }

  get size(): number {
    if (this.counted < 0) this.counted = [...this.keys()].length;
    return this.counted;
  }

  /** In page order. */
  *entries(): MapIterator<[Address, ComputedValue]> {
    for (const question of this.walk.compiled.questions) {
      if (question.rule === null || !question.atThisStage) continue;
      const { id } = question.question;
      if (question.list === null) {
        const value = this.valueOf(question, -1);
        if (value !== undefined) yield [id, value];
        continue;
      }
      const rows = this.walk.rows[question.list.index] ?? [];
      for (let entry = 0; entry < rows.length; entry += 1) {
        const value = this.valueOf(question, entry);
        if (value !== undefined) yield [fieldAddress(id, rows[entry]?.id ?? ""), value];
      }
    }
  }

  [Symbol.iterator](): MapIterator<[Address, ComputedValue]> {
    return this.entries();
  }

  *keys(): MapIterator<Address> {
    for (const [address] of this.entries()) yield address;
  }

  *values(): MapIterator<ComputedValue> {
    for (const [, value] of this.entries()) yield value;
  }

  forEach(visit: (value: ComputedValue, address: Address, map: ReadonlyMap<Address, ComputedValue>) => void): void {
    for (const [address, value] of this.entries()) visit(value, address, this);
  }
}

const isTicks = (value: FactValue): value is readonly string[] => Array.isArray(value);
/** A copied multi stands as lines of its codes nowhere: computed values are codes, numbers, texts or lines. */
const asComputed = (value: FactValue): ComputedValue | undefined =>
  value === null || isTicks(value) ? undefined : value;
