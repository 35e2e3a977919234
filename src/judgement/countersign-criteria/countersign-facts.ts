import type { HarmLevel, Impact, Likelihood, LorLevel, ScaledLevel } from "../levels.ts";

interface Weighed {
  readonly impact?: Impact | undefined;
  readonly likelihood?: Likelihood | undefined;
}

/** What the criteria read of a stage. A fact not answered yet is `undefined` and calls for nothing. */
export interface CountersignFacts {
  readonly roshJudgement?: HarmLevel | undefined;
  readonly indicativeLor?: LorLevel | undefined;
  readonly lorJudgement?: LorLevel | undefined;
  readonly sawbJudgement?: HarmLevel | undefined;
  /** Current entries only: what is past or withdrawn calls for no signature. */
  readonly futureBehaviours?: readonly Weighed[];
  /** Current entries only. */
  readonly adverseOutcomes?: readonly Weighed[];
  readonly dangerousnessRequired?: boolean | undefined;
  /** Code of the scale `mappa-category`. */
  readonly mappaCategory?: string | undefined;
  /** Codes of the scale `offence-group` of the current offences. */
  readonly currentOffenceGroups?: readonly string[];
  readonly childProtectionPlan?: "currently" | "previously" | "never" | "yet-to-clarify" | undefined;
  readonly riskToChildren?: boolean | undefined;
  /** The explanations part of this stage bears a countersignature, needed or not. */
  readonly explanationsCountersigned?: boolean | undefined;
  readonly scaledApproachIndicative?: ScaledLevel | undefined;
  readonly scaledApproachApplied?: ScaledLevel | undefined;
  /** The plan does not match the signed contract, or was changed because it did not. */
  readonly planChangedForContract?: boolean | undefined;
}
