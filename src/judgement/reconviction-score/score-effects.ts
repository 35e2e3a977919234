/** What each part of the history does to the score, in percent: what a person can follow, where the sum itself is in log-odds. */
import { percent, shownPercent } from "./percent.ts";
import type { ScoreTermId } from "./score-result.ts";
import { scoreTerms, type TermFacts } from "./score-terms.ts";
import { OGRS3_WEIGHTS, type ScoreWeights } from "./weights.ts";

/** One part of the score over two years, in shown whole percent. */
export interface ScoreEffect {
  readonly term: ScoreTermId;
  /** The score before this part is taken in, in the order of the list. */
  readonly from: number;
  /** The score after it. */
  readonly to: number;
  /** What the whole score would be if this part were as at the starting point, and all else as it is. */
  readonly without: number;
}

export interface ScoreWorkings {
  /** The score of the starting point: a boy of 10 or 11, first caution, violence, nothing before. */
  readonly start: number;
  /** Each part once; the first begins with `start`, the last ends with `twoYear`. */
  readonly effects: readonly ScoreEffect[];
  readonly oneYear: number;
  readonly twoYear: number;
}

/** Own: who the young person is, what it was, what came of it, what was before. */
const order: readonly ScoreTermId[] = ["age-and-sex", "offence", "status", "history"];

/** From which all parts are counted: the figures of the method that are nought, and nothing before. */
const startingPoint: TermFacts = {
  sex: "male",
  previous: 0,
  ageAtFirst: 10,
  ageAtCurrent: 10,
  ageAtFollowUp: 10,
  status: "first-caution",
  category: "violence",
};

type Effects = ReadonlyMap<ScoreTermId, number>;
const effectsOf = (facts: TermFacts, weights: ScoreWeights): Effects =>
  new Map(scoreTerms(facts, weights).map(({ term, effect }) => [term, effect]));

/** Shown two-year score of four parts, each from one of two sets of facts. */
const scoreOf = (parts: (term: ScoreTermId) => Effects, { constants }: ScoreWeights): number =>
  shownPercent(percent(constants.twoYear + order.reduce((sum, term) => sum + (parts(term).get(term) ?? 0), 0)));

/**
 * The score built up part by part from the starting point. The same numbers as `reconvictionScore` gives for these facts.
 *
 * @throws RangeError for an age under 10: facts are checked before they come here
 */
export function scoreWorkings(facts: TermFacts, weights: ScoreWeights = OGRS3_WEIGHTS): ScoreWorkings {
  const start = effectsOf(startingPoint, weights);
  const now = effectsOf(facts, weights);
  const upTo = (count: number): number => scoreOf((term) => (order.indexOf(term) < count ? now : start), weights);
  const sum = [...now.values()].reduce((total, effect) => total + effect, 0);
  return {
    start: upTo(0),
    effects: order.map((term, index) => ({
      term,
      from: upTo(index),
      to: upTo(index + 1),
      without: scoreOf((each) => (each === term ? start : now), weights),
    })),
    oneYear: shownPercent(percent(weights.constants.oneYear + sum)),
    twoYear: upTo(order.length),
  };
}

/** A part of the score that is not what it was. */
export interface ScoreChange {
  readonly term: ScoreTermId;
  /** What the score would be now if this part were still as it was then. */
  readonly otherwise: number;
}

/** Which parts have changed between two moments, in the order of the workings; none where all facts that count are the same. */
export function scoreChanges(
  before: TermFacts,
  now: TermFacts,
  weights: ScoreWeights = OGRS3_WEIGHTS,
): readonly ScoreChange[] {
  const [then, is] = [effectsOf(before, weights), effectsOf(now, weights)];
  return order
    .filter((term) => then.get(term) !== is.get(term))
    .map((term) => ({ term, otherwise: scoreOf((each) => (each === term ? then : is), weights) }));
}
