/**
 * When a manager's countersignature is needed. Each criterion is a local switch with a threshold: nothing set locally
 * means that everything is countersigned. [seed: practitioner guide 2021, countersignature; defaults other than
 * `cs-all` are own and apply once a service turns `cs-all` off.]
 */
import {
  HARM_LEVELS,
  type HarmLevel,
  IMPACTS,
  type Impact,
  LIKELIHOODS,
  type Likelihood,
  LOR_LEVELS,
  type LorLevel,
  SCALED_LEVELS,
  type ScaledLevel,
} from "../levels.ts";

/** `explanations` covers Information Gathering too; `pathways` is the plan; `both` counts for either. */
export type CriterionPart = "both" | "explanations" | "pathways";

interface Common {
  readonly part: CriterionPart;
  /** The criterion in words, as the settings page shows it. */
  readonly label: string;
  /** Question whose answer it reads; none for the two that read nothing. */
  readonly readsFrom?: string;
}

interface SwitchCriterion extends Common {
  readonly kind: "switch";
  readonly default: boolean;
}

interface LevelCriterion extends Common {
  readonly kind: "level";
  /** Lowest first. */
  readonly scale: readonly string[];
  readonly default: string;
}

interface ListCriterion extends Common {
  readonly kind: "list";
  /** Codes that may be chosen; `null`: any code of the question's own scale. */
  readonly options: readonly string[] | null;
  readonly default: readonly string[];
}

export type Criterion = SwitchCriterion | LevelCriterion | ListCriterion;

export const COUNTERSIGN_CRITERIA = {
  "cs-all": { part: "both", kind: "switch", default: true, label: "Countersign everything" },
  "cs-rosh": {
    part: "explanations",
    kind: "level",
    scale: HARM_LEVELS,
    default: "medium",
    label: "Risk of serious harm at or above a level",
    readsFrom: "rosh-judgement",
  },
  "cs-indicative-lor": {
    part: "explanations",
    kind: "level",
    scale: LOR_LEVELS,
    default: "high",
    label: "Indicative level of the reconviction score at or above",
    readsFrom: "indicative-lor",
  },
  "cs-lor": {
    part: "explanations",
    kind: "level",
    scale: LOR_LEVELS,
    default: "high",
    label: "Likelihood of reoffending at or above",
    readsFrom: "lor-judgement",
  },
  "cs-lor-difference": {
    part: "explanations",
    kind: "switch",
    default: true,
    label: "Likelihood of reoffending differs from the score, either way",
    readsFrom: "lor-difference",
  },
  "cs-safety": {
    part: "explanations",
    kind: "level",
    scale: HARM_LEVELS,
    default: "medium",
    label: "Safety and well-being concern at or above",
    readsFrom: "sawb-judgement",
  },
  "cs-future-impact": {
    part: "explanations",
    kind: "level",
    scale: IMPACTS,
    default: "major",
    label: "Any future behaviour with impact at or above",
    readsFrom: "future-behaviours.impact",
  },
  "cs-future-likelihood": {
    part: "explanations",
    kind: "level",
    scale: LIKELIHOODS,
    default: "likely",
    label: "Any future behaviour with likelihood at or above",
    readsFrom: "future-behaviours.likelihood",
  },
  "cs-adverse-impact": {
    part: "explanations",
    kind: "level",
    scale: IMPACTS,
    default: "major",
    label: "Any adverse outcome with impact at or above",
    readsFrom: "adverse-outcomes.impact",
  },
  "cs-adverse-likelihood": {
    part: "explanations",
    kind: "level",
    scale: LIKELIHOODS,
    default: "likely",
    label: "Any adverse outcome with likelihood at or above",
    readsFrom: "adverse-outcomes.likelihood",
  },
  "cs-dangerousness": {
    part: "explanations",
    kind: "switch",
    default: true,
    label: "Dangerousness assessment required",
    readsFrom: "dangerousness-required",
  },
  "cs-mappa": {
    part: "explanations",
    kind: "list",
    options: ["1", "2", "3", "4"],
    default: ["1", "2", "3", "4"],
    label: "MAPPA category is one of",
    readsFrom: "mappa-category",
  },
  "cs-offences": {
    part: "explanations",
    kind: "list",
    options: null,
    default: ["sexual", "arson", "robbery", "death-by-driving", "terrorism"],
    label: "A current offence is in one of these groups",
    readsFrom: "offences.group",
  },
  "cs-child-protection": {
    part: "explanations",
    kind: "switch",
    default: true,
    label: "Child protection plan, now or before",
    readsFrom: "child-protection-plan",
  },
  "cs-risk-to-children": {
    part: "explanations",
    kind: "switch",
    default: true,
    label: "Assessed as a risk to children",
    readsFrom: "risk-to-children",
  },
  "cs-none-plan": { part: "pathways", kind: "switch", default: false, label: "Countersign no plans" },
  "cs-plan-follows": {
    part: "pathways",
    kind: "switch",
    default: true,
    label: "Plans whose explanations part was countersigned",
    readsFrom: "oversight-explanations-decision",
  },
  "cs-scaled-level": {
    part: "pathways",
    kind: "level",
    scale: SCALED_LEVELS,
    default: "intensive",
    label: "Scaled Approach level at or above",
    readsFrom: "scaled-approach-applied",
  },
  "cs-scaled-override": {
    part: "pathways",
    kind: "switch",
    default: true,
    label: "Applied Scaled Approach level differs from the suggested one",
    readsFrom: "scaled-approach-reason",
  },
  "cs-contract": {
    part: "pathways",
    kind: "switch",
    default: true,
    label: "Plan changed to match a signed contract",
    readsFrom: "contract-matches",
  },
} as const satisfies Readonly<Record<`cs-${string}`, Criterion>>;

export type CriterionId = keyof typeof COUNTERSIGN_CRITERIA;

interface LevelOf {
  "cs-rosh": HarmLevel;
  "cs-indicative-lor": LorLevel;
  "cs-lor": LorLevel;
  "cs-safety": HarmLevel;
  "cs-future-impact": Impact;
  "cs-future-likelihood": Likelihood;
  "cs-adverse-impact": Impact;
  "cs-adverse-likelihood": Likelihood;
  "cs-scaled-level": ScaledLevel;
}

/** What one criterion can be set to: on or off; a level or "off"; a list of codes (empty: off). */
export type CriterionSetting<Id extends CriterionId> = Id extends keyof LevelOf
  ? LevelOf[Id] | "off"
  : (typeof COUNTERSIGN_CRITERIA)[Id]["kind"] extends "list"
    ? readonly string[]
    : boolean;

/** A service's own settings. What it has not set has the default. */
export type LocalCriteria = { readonly [Id in CriterionId]?: CriterionSetting<Id> };
