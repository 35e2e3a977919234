import type { Address, AnswerValue } from "../../framework/answers.ts";
import { isUnfitting } from "../../framework/answers.ts";
import { type Asked, convertValue, isText } from "./convert-value.ts";

export interface Standing {
  readonly address: Address;
  readonly value: AnswerValue;
  readonly asked: Asked;
}

export interface Merged {
  readonly value: AnswerValue;
  /** Addresses whose answers are in the value. */
  readonly of: readonly Address[];
  /** Addresses whose answers are not, because another stands. */
  readonly others: readonly Address[];
  /** Whether the answers were not all the same. */
  readonly differed: boolean;
}

/** Several answers as one, in their order; null when there is none. */
export function mergeValues(standing: readonly Standing[], to: Asked): Merged | null {
  const each = standing.map(({ address, value, asked }) => ({ address, value: convertValue(value, asked, to, {}) }));
  const [first] = each;
  if (first === undefined) return null;
  const different = [...new Map(each.map((one) => [JSON.stringify(one.value), one.value])).values()];
  const all = each.map(({ address }) => address);
  const differed = different.length > 1;
  if (!differed) return { value: first.value, of: all, others: [], differed };
  if (isText(to) && different.every((value) => typeof value === "string"))
    return { value: different.join(to.question.type === "narrative" ? "\n\n" : "; "), of: all, others: [], differed };
  if (to.question.type === "multi" && different.every(isTicks)) {
    const ticks = new Set(different.flat());
    const inOrder = to.places.options(to.question).flatMap(({ code }) => (ticks.delete(code) ? [code] : []));
    return { value: [...inOrder, ...ticks], of: all, others: [], differed };
  }
  const stands = each.filter(({ value }) => JSON.stringify(value) === JSON.stringify(first.value));
  const of = stands.map(({ address }) => address);
  return { value: first.value, of, others: all.filter((address) => !of.includes(address)), differed };
}

const isTicks = (value: AnswerValue): value is readonly string[] =>
  typeof value !== "string" && typeof value !== "number" && !isUnfitting(value);
