/** The factors for and against desistance of a stage, as its list holds them. Source: content part 20, desistance-factors-section. */
import type { Answers, AnswerValue, ListEntry } from "../../framework/answers.ts";
import type { QuestionId } from "../../framework/language.ts";

export const factorList: QuestionId = "desistance-factors";

/** From the least to the most; the codes of the scale `strength`. */
export const strengths = ["weak", "moderate", "strong"] as const;
export type Strength = (typeof strengths)[number];

export const factorSides = ["for", "against"] as const;
export type FactorSide = (typeof factorSides)[number];

/** One influence on a young person. What nobody has answered, or what does not fit, is null. */
export interface Factor {
  readonly id: string;
  readonly side: FactorSide | null;
  /** Code of the scale `desistance-category`. */
  readonly topic: string | null;
  /** What it is and how it works on them; "" while nobody has said. */
  readonly description: string;
  readonly strength: Strength | null;
  /** Where it was noticed, as `noticed-at.ts` writes it, or as somebody typed it; "" for nothing. */
  readonly source: string;
  /** Code of the scale `factor-change`: what the writer says of it. */
  readonly change: string | null;
  /** "No longer applies": it stays in the list, and counts no more. */
  readonly ended: boolean;
}

/** Every factor in list order, those that ended too. */
export const factorsIn = (answers: Answers): readonly Factor[] => (answers.entries[factorList] ?? []).map(factorOf);

function factorOf({ id, values }: ListEntry): Factor {
  const change = textAt(values, "change");
  return {
    id,
    side: oneIn(factorSides, textAt(values, "direction")),
    topic: textAt(values, "category"),
    description: textAt(values, "description") ?? "",
    strength: oneIn(strengths, textAt(values, "strength")),
    source: textAt(values, "source") ?? "",
    change,
    ended: change === "ended",
  };
}

function textAt(values: Readonly<Record<QuestionId, AnswerValue>>, field: string): string | null {
  const value = values[`${factorList}.${field}`];
  return typeof value === "string" ? value : null;
}

const oneIn = <Code extends string>(codes: readonly Code[], code: string | null): Code | null =>
  codes.find((each) => each === code) ?? null;

/** The strongest first, what nobody has rated last; else in the order of the list. */
export const byStrength = (factors: readonly Factor[]): readonly Factor[] =>
  factors.toSorted((a, b) => rankOf(b.strength) - rankOf(a.strength));

/** 0 for what nobody has rated. */
export const rankOf = (strength: Strength | null): number => (strength === null ? 0 : strengths.indexOf(strength) + 1);
