import { atLeast, HARM_LEVELS, IMPACTS, LIKELIHOODS, LOR_LEVELS, SCALED_LEVELS } from "../levels.ts";
import type { CountersignFacts } from "./countersign-facts.ts";
import { COUNTERSIGN_CRITERIA, type CriterionId, type CriterionSetting, type LocalCriteria } from "./criteria.ts";

/** The two sections of a stage that are signed by these criteria. */
export type SignedPart = "explanations" | "pathways";

/** A sentence when the fact calls for a signature under this setting, else nothing. */
type Rule<Id extends CriterionId> = (setting: CriterionSetting<Id>, facts: CountersignFacts) => string | undefined;

const inWords = (code: string): string => code.replaceAll("-", " ");

function reaches<Level extends string>(
  scale: readonly Level[],
  level: Level | undefined,
  threshold: Level | "off",
  sentence: (level: string) => string,
): string | undefined {
  if (level === undefined || threshold === "off" || !atLeast(scale, level, threshold)) return undefined;
  return sentence(inWords(level));
}

function anyReaches<Level extends string>(
  scale: readonly Level[],
  levels: readonly (Level | undefined)[],
  threshold: Level | "off",
  sentence: (level: string) => string,
): string | undefined {
  const judged = levels.filter((level) => level !== undefined);
  const highest = judged.toSorted((a, b) => scale.indexOf(b) - scale.indexOf(a))[0];
  return reaches(scale, highest, threshold, sentence);
}

const when = (condition: boolean | undefined, sentence: string): string | undefined =>
  condition === true ? sentence : undefined;

/** Every criterion that reads a fact of the stage; the three that read other criteria are in `neededBecause`. */
const RULES: { readonly [Id in Exclude<CriterionId, "cs-all" | "cs-none-plan" | "cs-plan-follows">]: Rule<Id> } = {
  "cs-rosh": (from, facts) =>
    reaches(HARM_LEVELS, facts.roshJudgement, from, (level) => `The risk of serious harm to others is ${level}.`),
  "cs-indicative-lor": (from, facts) =>
    reaches(LOR_LEVELS, facts.indicativeLor, from, (level) => `The reconviction score points to ${level}.`),
  "cs-lor": (from, facts) =>
    reaches(LOR_LEVELS, facts.lorJudgement, from, (level) => `The likelihood of reoffending is ${level}.`),
  "cs-lor-difference": (on, { lorJudgement, indicativeLor }) =>
    when(
      on && lorJudgement !== undefined && indicativeLor !== undefined && lorJudgement !== indicativeLor,
      `The likelihood of reoffending is ${lorJudgement}, but the score points to ${indicativeLor}.`,
    ),
  "cs-safety": (from, facts) =>
    reaches(HARM_LEVELS, facts.sawbJudgement, from, (level) => `The safety and well-being concern is ${level}.`),
  "cs-future-impact": (from, { futureBehaviours = [] }) =>
    anyReaches(
      IMPACTS,
      futureBehaviours.map((entry) => entry.impact),
      from,
      (level) => `A future behaviour would have ${level} impact.`,
    ),
  "cs-future-likelihood": (from, { futureBehaviours = [] }) =>
    anyReaches(
      LIKELIHOODS,
      futureBehaviours.map((entry) => entry.likelihood),
      from,
      (level) => `A future behaviour is ${level}.`,
    ),
  "cs-adverse-impact": (from, { adverseOutcomes = [] }) =>
    anyReaches(
      IMPACTS,
      adverseOutcomes.map((entry) => entry.impact),
      from,
      (level) => `An adverse outcome would have ${level} impact.`,
    ),
  "cs-adverse-likelihood": (from, { adverseOutcomes = [] }) =>
    anyReaches(
      LIKELIHOODS,
      adverseOutcomes.map((entry) => entry.likelihood),
      from,
      (level) => `An adverse outcome is ${level}.`,
    ),
  "cs-dangerousness": (on, facts) => when(on && facts.dangerousnessRequired, "A dangerousness assessment is required."),
  "cs-mappa": (categories, { mappaCategory }) =>
    when(
      mappaCategory !== undefined && categories.includes(mappaCategory),
      `The young person is in MAPPA category ${mappaCategory}.`,
    ),
  "cs-offences": (groups, { currentOffenceGroups = [] }) => {
    const listed = [...new Set(currentOffenceGroups)].filter((group) => groups.includes(group)).toSorted();
    return when(
      listed.length > 0,
      `A current offence is in a group that this service has countersigned: ${listed.map(inWords).join(", ")}.`,
    );
  },
  "cs-child-protection": (on, { childProtectionPlan }) => {
    if (!on) return undefined;
    if (childProtectionPlan === "currently") return "The young person has a child protection plan.";
    return when(childProtectionPlan === "previously", "The young person had a child protection plan before.");
  },
  "cs-risk-to-children": (on, facts) =>
    when(on && facts.riskToChildren, "The young person is assessed as a risk to children."),
  "cs-scaled-level": (from, facts) =>
    reaches(SCALED_LEVELS, facts.scaledApproachApplied, from, (level) => `The level of intervention is ${level}.`),
  "cs-scaled-override": (on, { scaledApproachApplied: applied, scaledApproachIndicative: suggested }) =>
    when(
      on && applied !== undefined && suggested !== undefined && applied !== suggested,
      `The level of intervention is ${applied}, but the judgements suggest ${suggested}.`,
    ),
  "cs-contract": (on, facts) =>
    when(on && facts.planChangedForContract, "The plan has to match, or was changed to match, the signed contract."),
};

const EXPLANATIONS_RULES = [
  "cs-rosh",
  "cs-indicative-lor",
  "cs-lor",
  "cs-lor-difference",
  "cs-safety",
  "cs-future-impact",
  "cs-future-likelihood",
  "cs-adverse-impact",
  "cs-adverse-likelihood",
  "cs-dangerousness",
  "cs-mappa",
  "cs-offences",
  "cs-child-protection",
  "cs-risk-to-children",
] as const satisfies readonly (keyof typeof RULES)[];

const PATHWAYS_RULES = [
  "cs-scaled-level",
  "cs-scaled-override",
  "cs-contract",
] as const satisfies readonly (keyof typeof RULES)[];

const EVERYTHING = "This service has everything countersigned.";
const PLAN_FOLLOWS = "The explanations and conclusions of this stage are countersigned, and the plan follows them.";

/** The setting of a criterion: the service's own, or the default of the table. */
export function settingOf<Id extends CriterionId>(id: Id, local: LocalCriteria): CriterionSetting<Id> {
  const set: CriterionSetting<CriterionId> = local[id] ?? COUNTERSIGN_CRITERIA[id].default;
  return set as CriterionSetting<Id>;
}

/**
 * Why a section needs a countersignature, one sentence for each criterion that calls for it; empty: none is needed.
 *
 * `cs-all` is on until a service turns it off, and is then the only reason given. It also wins over `cs-none-plan`:
 * where local settings contradict each other, the plan is signed [own, the stricter reading]. `cs-plan-follows` counts
 * a signature that the explanations part needs as well as one it has, so that a plan's need does not appear late.
 */
export function neededBecause(part: SignedPart, facts: CountersignFacts, local: LocalCriteria): readonly string[] {
  if (settingOf("cs-all", local)) return [EVERYTHING];
  if (part === "explanations") return reasons(EXPLANATIONS_RULES, facts, local);
  if (settingOf("cs-none-plan", local)) return [];
  const follows =
    settingOf("cs-plan-follows", local) &&
    (facts.explanationsCountersigned === true || reasons(EXPLANATIONS_RULES, facts, local).length > 0);
  return [...(follows ? [PLAN_FOLLOWS] : []), ...reasons(PATHWAYS_RULES, facts, local)];
}

function reasons(ids: readonly (keyof typeof RULES)[], facts: CountersignFacts, local: LocalCriteria): string[] {
  return ids.map((id) => apply(id, facts, local)).filter((sentence) => sentence !== undefined);
}

function apply<Id extends keyof typeof RULES>(
  id: Id,
  facts: CountersignFacts,
  local: LocalCriteria,
): string | undefined {
  const rule: Rule<Id> = RULES[id];
  return rule(settingOf(id, local), facts);
}
