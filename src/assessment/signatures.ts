/** Which parts of a stage a manager must sign, and why. The criteria themselves are in `judgement/countersign-criteria`. */
import type { CountersignFacts } from "../judgement/countersign-criteria/countersign-facts.ts";
import type { LocalCriteria } from "../judgement/countersign-criteria/criteria.ts";
import { neededBecause } from "../judgement/countersign-criteria/needed-because.ts";
import { HARM_LEVELS, IMPACTS, LIKELIHOODS, LOR_LEVELS, SCALED_LEVELS } from "../judgement/levels.ts";
import { isCurrent } from "./computed/judgements.ts";
import type { Row, RuleInputs } from "./computed/rule-inputs.ts";
import { oneOf } from "./one-of.ts";
import type { SignatureNeed } from "./types.ts";

export function signaturesNeeded(inputs: RuleInputs): readonly SignatureNeed[] {
  const local = inputs.walk.settings.countersignCriteria as LocalCriteria;
  const facts = countersignFacts(inputs);
  return inputs.walk.compiled.stage.signed.map((part) => {
    const because = part === "modules" ? modulesBecause : neededBecause(part, facts, local);
    return { part, needed: because.length > 0, because: because.map((reason) => inputs.words(reason)) };
  });
}

/** Source: content part 30, stages: modules of this stage are checked before they are sent. */
const modulesBecause = ["The reports and modules of this stage are checked by a manager before they are sent."];

const yes = (value: unknown): boolean | undefined => (value === "yes" ? true : value === "no" ? false : undefined);
const weighed = (row: Row) => ({
  impact: oneOf(IMPACTS, row.text("impact")),
  likelihood: oneOf(LIKELIHOODS, row.text("likelihood")),
});

function countersignFacts(inputs: RuleInputs): CountersignFacts {
  return {
    roshJudgement: oneOf(HARM_LEVELS, inputs.value("rosh-judgement")),
    indicativeLor: oneOf(LOR_LEVELS, inputs.value("indicative-lor")),
    lorJudgement: oneOf(LOR_LEVELS, inputs.value("lor-judgement")),
    sawbJudgement: oneOf(HARM_LEVELS, inputs.value("sawb-judgement")),
    futureBehaviours: inputs.rows("future-behaviours").filter(isCurrent).map(weighed),
    adverseOutcomes: inputs.rows("adverse-outcomes").filter(isCurrent).map(weighed),
    dangerousnessRequired: yes(inputs.value("dangerousness-required")),
    mappaCategory: inputs.text("mappa-category") ?? undefined,
    currentOffenceGroups: inputs
      .rows("offences")
      .filter((row) => row.text("current") === "yes")
      .flatMap((row) => row.text("group") ?? []),
    childProtectionPlan: oneOf(
      ["currently", "previously", "never", "yet-to-clarify"],
      inputs.value("child-protection-plan"),
    ),
    riskToChildren: yes(inputs.value("risk-to-children")),
    scaledApproachIndicative: oneOf(SCALED_LEVELS, inputs.value("scaled-approach-indicative")),
    scaledApproachApplied: oneOf(SCALED_LEVELS, inputs.value("scaled-approach-applied")),
    planChangedForContract: inputs.value("contract-matches") === "no-plan-must-be-changed",
  };
}
