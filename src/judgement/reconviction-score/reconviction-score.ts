import { type CutOffs, DEFAULT_CUT_OFFS, levelOf } from "./cut-offs.ts";
import { percent, shownPercent } from "./percent.ts";
import { type ScoreFacts, scoreFacts } from "./score-facts.ts";
import type { ScoreInputs } from "./score-inputs.ts";
import { type ReconvictionResult, SCORE_NAME } from "./score-result.ts";
import { scoreTerms } from "./score-terms.ts";
import { shownInputs } from "./shown-inputs.ts";
import { OGRS3_WEIGHTS, type ScoreWeights } from "./weights.ts";

export interface ScoreSettings {
  readonly weights?: ScoreWeights;
  readonly cutOffs?: CutOffs;
}

/**
 * How many of a hundred people with this history get a new sanction for a recordable offence within one and two years:
 * OGRS3 (Howard and others, Ministry of Justice 2009), from static facts only. It speaks of a group, never of one young
 * person, and sets no judgement. There is none in prevention cases (rule `score-not-prevention`): do not ask for it.
 *
 * Pure: the same inputs give the same result, whatever the order of the list of sanctions. Keep the whole result with a
 * completed stage (rule `score-freeze`).
 *
 * @returns the score with everything that went into it, or the list of what is missing
 * @throws RangeError when cut-offs or weights of the settings cannot be used; never because of the inputs
 */
export function reconvictionScore(inputs: ScoreInputs, settings: ScoreSettings = {}): ReconvictionResult {
  const { weights = OGRS3_WEIGHTS, cutOffs = DEFAULT_CUT_OFFS } = settings;
  const facts = scoreFacts(inputs);
  if ("missing" in facts) return { kind: "no-score", name: SCORE_NAME, missing: facts.missing };

  const terms = scoreTerms({ ...facts, previous: facts.history.listed + facts.history.byHand }, weights);
  const sum = terms.reduce((total, { effect }) => total + effect, 0);
  const oneYear = percent(weights.constants.oneYear + sum);
  const twoYear = percent(weights.constants.twoYear + sum);
  return {
    kind: "score",
    name: SCORE_NAME,
    oneYear,
    twoYear,
    shownOneYear: shownPercent(oneYear),
    shownTwoYear: shownPercent(twoYear),
    rating: levelOf(shownPercent(twoYear), cutOffs),
    provisional: facts.provisional,
    warnings: warningsOf(facts, weights, cutOffs),
    inputs: shownInputs(facts, inputs, weights),
    terms,
    constants: weights.constants,
    weightsVersion: weights.version,
    cutOffs,
  };
}

function warningsOf(facts: ScoreFacts, weights: ScoreWeights, cutOffs: CutOffs): readonly string[] {
  const warnings = [...facts.history.warnings];
  if (facts.category === "soliciting") {
    warnings.push("Soliciting by a child is to be read as exploitation of that child. Do not rely on this score.");
  }
  if (!weights.status[facts.status].verified) {
    warnings.push("The figure for a repeat caution is not confirmed by an official source.");
  }
  if (!cutOffs.verified) {
    warnings.push("The cut-offs between low, medium and high are not confirmed by an official source.");
  }
  return warnings;
}
