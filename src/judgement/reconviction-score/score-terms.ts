import type { ScoreTerm } from "./score-result.ts";
import type { OffenceCategory, ScoredSex, ScoreWeights, StatusGroup } from "./weights.ts";

/** The facts that the four parts of the sum read; ages in whole years, none under 10. */
export interface TermFacts {
  readonly sex: ScoredSex;
  /** Sanctions before the current one. */
  readonly previous: number;
  readonly ageAtFirst: number;
  readonly ageAtCurrent: number;
  readonly ageAtFollowUp: number;
  readonly status: StatusGroup;
  readonly category: OffenceCategory;
}

/**
 * The parts of the sum z for these facts, without the constant.
 *
 * `history` is the Copas rate: sanctions per year of the career, rate × ln((1 + P) / (10 + Ac − A1)) with P previous
 * sanctions, Ac age at the current and A1 age at the first one, ages in whole years.
 */
export function scoreTerms(facts: TermFacts, weights: ScoreWeights): readonly ScoreTerm[] {
  const { previous } = facts;
  const years = facts.ageAtCurrent - facts.ageAtFirst;
  const status = weights.status[facts.status];
  const offence = weights.offence[facts.category];
  return [
    {
      term: "history",
      label: "How many sanctions in how long a time",
      effect: weights.rate * Math.log((1 + previous) / (weights.rateOffset + years)),
      explanation: historyInWords(previous, years),
    },
    {
      term: "status",
      label: "First or repeat, caution or conviction",
      effect: status.weight,
      explanation: status.label,
    },
    {
      term: "age-and-sex",
      label: "Age at the start of the two years, and sex",
      effect: ageAndSexWeight(facts, weights),
      explanation: `${facts.ageAtFollowUp} years, ${facts.sex}. The method has one figure for each group of ages, for boys and for girls.`,
    },
    { term: "offence", label: "Category of the main offence", effect: offence.weight, explanation: offence.label },
  ];
}

function historyInWords(previous: number, years: number): string {
  if (previous === 0) return "There is no sanction before this one.";
  const time = years === 0 ? "within a year" : years === 1 ? "over 1 year" : `over ${years} years`;
  return `${previous + 1} sanctions ${time}. More of them raise the score; as many over a longer time lower it.`;
}

function ageAndSexWeight({ ageAtFollowUp, sex }: TermFacts, { ageBands }: ScoreWeights): number {
  const band = ageBands.find(({ from, to }) => ageAtFollowUp >= from && ageAtFollowUp <= to);
  // Facts are never of a person under 10, and the bands have no gap: this is a fault of the weights, not of the input.
  if (!band) throw new RangeError(`The weights have no group for the age of ${ageAtFollowUp}.`);
  return band[sex];
}
