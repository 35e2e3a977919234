/** A factor for or against desistance, added where it is noticed. Source: content part 20, desistance-factors ("add as factor"). */
import { factorList } from "../../assessment/factors/factors.ts";
import { type NoticedAt, noticedText } from "../../assessment/factors/noticed-at.ts";
import { entryAddress, fieldAddress } from "../../framework/address.ts";
import type { AnswerChange } from "../answers/save-types.ts";
import { ownWords } from "../local-configuration/worded.ts";
import { vocabularyOf } from "../stages/stage-content.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";

/** What somebody says of a factor; "" for what they have not said yet. */
export interface NoticedFactor {
  readonly direction: string;
  readonly topic: string;
  readonly description: string;
  readonly strength: string;
  readonly at: NoticedAt;
}

/** Whether there is anything to keep: topic and place come by themselves. */
export const saysSomething = ({ direction, description, strength }: NoticedFactor): boolean =>
  [direction, description.trim(), strength].some((each) => each !== "");

/**
 * The changes that add it as an ordinary entry of the list. What is not said stays empty, and is asked for in the list.
 *
 * @param entry id of the new entry
 * @param place of the new entry in its list, from 1
 */
export function asFactor(
  visible: VisibleStage,
  factor: NoticedFactor,
  entry: string,
  place: number,
): readonly AnswerChange[] {
  if (!saysSomething(factor)) return [];
  const fields: Readonly<Record<string, string>> = {
    category: factor.topic,
    direction: factor.direction,
    description: factor.description,
    strength: factor.strength,
    source: noticedText(ownWords(visible.compiled), factor.at, vocabularyOf(visible)),
  };
  return [
    { address: entryAddress(factorList, entry), value: place, version: 0 },
    ...Object.entries(fields).flatMap(([field, value]): readonly AnswerChange[] =>
      value === "" ? [] : [{ address: fieldAddress(`${factorList}.${field}`, entry), value, version: 0 }],
    ),
  ];
}
