import { describe, expect, it } from "vitest";
import type { CountersignFacts } from "./countersign-facts.ts";
import { COUNTERSIGN_CRITERIA, type LocalCriteria } from "./criteria.ts";
import { neededBecause, type SignedPart, settingOf } from "./needed-because.ts";

const EVERYTHING = ["This service has everything countersigned."];
const DEFAULTS: LocalCriteria = { "cs-all": false };

describe("nothing set locally", () => {
  it.each(["explanations", "pathways"] as const)("%s: everything is countersigned, whatever the facts", (part) => {
    expect(neededBecause(part, {}, {})).toEqual(EVERYTHING);
    expect(neededBecause(part, { roshJudgement: "very-high" }, {})).toEqual(EVERYTHING);
    expect(neededBecause(part, {}, { "cs-none-plan": true })).toEqual(EVERYTHING);
  });
});

describe("the defaults, once a service does not have everything countersigned", () => {
  it("asks for nothing while nothing is answered", () => {
    expect(neededBecause("explanations", {}, DEFAULTS)).toEqual([]);
    expect(neededBecause("pathways", {}, DEFAULTS)).toEqual([]);
  });

  // Criterion, part, facts just below the threshold, facts at it, the sentence.
  const cases: readonly [string, SignedPart, CountersignFacts, CountersignFacts, string][] = [
    [
      "cs-rosh",
      "explanations",
      { roshJudgement: "low" },
      { roshJudgement: "medium" },
      "The risk of serious harm to others is medium.",
    ],
    [
      "cs-rosh",
      "explanations",
      { roshJudgement: "low" },
      { roshJudgement: "very-high" },
      "The risk of serious harm to others is very high.",
    ],
    [
      "cs-indicative-lor",
      "explanations",
      { indicativeLor: "medium" },
      { indicativeLor: "high" },
      "The reconviction score points to high.",
    ],
    [
      "cs-lor",
      "explanations",
      { lorJudgement: "medium" },
      { lorJudgement: "high" },
      "The likelihood of reoffending is high.",
    ],
    [
      "cs-lor-difference",
      "explanations",
      { lorJudgement: "low", indicativeLor: "low" },
      { lorJudgement: "low", indicativeLor: "medium" },
      "The likelihood of reoffending is low, but the score points to medium.",
    ],
    [
      "cs-safety",
      "explanations",
      { sawbJudgement: "low" },
      { sawbJudgement: "medium" },
      "The safety and well-being concern is medium.",
    ],
    [
      "cs-future-impact",
      "explanations",
      { futureBehaviours: [{ impact: "moderate" }, {}] },
      { futureBehaviours: [{ impact: "minor" }, { impact: "critical" }, { impact: "major" }] },
      "A future behaviour would have critical impact.",
    ],
    [
      "cs-future-likelihood",
      "explanations",
      { futureBehaviours: [{ likelihood: "possible" }] },
      { futureBehaviours: [{ likelihood: "very-likely" }] },
      "A future behaviour is very likely.",
    ],
    [
      "cs-adverse-impact",
      "explanations",
      { adverseOutcomes: [{ impact: "moderate" }] },
      { adverseOutcomes: [{ impact: "major" }] },
      "An adverse outcome would have major impact.",
    ],
    [
      "cs-adverse-likelihood",
      "explanations",
      { adverseOutcomes: [{ likelihood: "possible" }] },
      { adverseOutcomes: [{ likelihood: "likely" }] },
      "An adverse outcome is likely.",
    ],
    [
      "cs-dangerousness",
      "explanations",
      { dangerousnessRequired: false },
      { dangerousnessRequired: true },
      "A dangerousness assessment is required.",
    ],
    [
      "cs-mappa",
      "explanations",
      { mappaCategory: "none" },
      { mappaCategory: "2" },
      "The young person is in MAPPA category 2.",
    ],
    [
      "cs-offences",
      "explanations",
      { currentOffenceGroups: ["theft", "violence"] },
      { currentOffenceGroups: ["robbery", "theft", "death-by-driving", "robbery"] },
      "A current offence is in a group that this service has countersigned: death by driving, robbery.",
    ],
    [
      "cs-child-protection",
      "explanations",
      { childProtectionPlan: "never" },
      { childProtectionPlan: "currently" },
      "The young person has a child protection plan.",
    ],
    [
      "cs-child-protection",
      "explanations",
      { childProtectionPlan: "yet-to-clarify" },
      { childProtectionPlan: "previously" },
      "The young person had a child protection plan before.",
    ],
    [
      "cs-risk-to-children",
      "explanations",
      { riskToChildren: false },
      { riskToChildren: true },
      "The young person is assessed as a risk to children.",
    ],
    [
      "cs-plan-follows",
      "pathways",
      { explanationsCountersigned: false },
      { explanationsCountersigned: true },
      "The explanations and conclusions of this stage are countersigned, and the plan follows them.",
    ],
    [
      "cs-plan-follows",
      "pathways",
      { roshJudgement: "low" },
      { roshJudgement: "high" },
      "The explanations and conclusions of this stage are countersigned, and the plan follows them.",
    ],
    [
      "cs-scaled-level",
      "pathways",
      { scaledApproachApplied: "enhanced" },
      { scaledApproachApplied: "intensive" },
      "The level of intervention is intensive.",
    ],
    [
      "cs-scaled-override",
      "pathways",
      { scaledApproachApplied: "enhanced", scaledApproachIndicative: "enhanced" },
      { scaledApproachApplied: "standard", scaledApproachIndicative: "enhanced" },
      "The level of intervention is standard, but the judgements suggest enhanced.",
    ],
    [
      "cs-contract",
      "pathways",
      { planChangedForContract: false },
      { planChangedForContract: true },
      "The plan has to match, or was changed to match, the signed contract.",
    ],
  ];

  it.each(cases)("%s (%s)", (id, part, below, at, sentence) => {
    expect(neededBecause(part, below, DEFAULTS)).toEqual([]);
    expect(neededBecause(part, at, DEFAULTS)).toEqual([sentence]);
    const kind = Object.entries(COUNTERSIGN_CRITERIA).find(([key]) => key === id)?.[1].kind;
    const off = { switch: false, level: "off", list: [] }[kind ?? "switch"];
    expect(neededBecause(part, at, { ...DEFAULTS, [id]: off })).toEqual([]);
  });

  it("tries every criterion of the table but the two that read nothing", () => {
    const tried = new Set(cases.map(([id]) => id));
    expect(Object.keys(COUNTERSIGN_CRITERIA).filter((id) => !tried.has(id))).toEqual(["cs-all", "cs-none-plan"]);
  });

  it("gives every reason, in the order of the table", () => {
    const facts: CountersignFacts = { roshJudgement: "high", lorJudgement: "high", indicativeLor: "medium" };
    expect(neededBecause("explanations", facts, DEFAULTS)).toEqual([
      "The risk of serious harm to others is high.",
      "The likelihood of reoffending is high.",
      "The likelihood of reoffending is high, but the score points to medium.",
    ]);
  });
});

describe("local thresholds", () => {
  it("follows a higher and a lower one", () => {
    const facts: CountersignFacts = { roshJudgement: "medium", lorJudgement: "low" };
    expect(neededBecause("explanations", facts, { ...DEFAULTS, "cs-rosh": "high" })).toEqual([]);
    expect(neededBecause("explanations", facts, { ...DEFAULTS, "cs-rosh": "off", "cs-lor": "low" })).toEqual([
      "The likelihood of reoffending is low.",
    ]);
  });

  it("follows a local list in place of the default one", () => {
    const facts: CountersignFacts = { currentOffenceGroups: ["drugs", "robbery"] };
    expect(neededBecause("explanations", facts, { ...DEFAULTS, "cs-offences": ["drugs"] })).toEqual([
      "A current offence is in a group that this service has countersigned: drugs.",
    ]);
  });

  it("countersigns no plan where a service says so", () => {
    const facts: CountersignFacts = { scaledApproachApplied: "intensive", explanationsCountersigned: true };
    expect(neededBecause("pathways", facts, DEFAULTS)).toHaveLength(2);
    expect(neededBecause("pathways", facts, { ...DEFAULTS, "cs-none-plan": true })).toEqual([]);
  });

  it("reads a setting, or the default of the table", () => {
    expect(settingOf("cs-rosh", {})).toBe("medium");
    expect(settingOf("cs-rosh", { "cs-rosh": "off" })).toBe("off");
    expect(settingOf("cs-all", {})).toBe(true);
    expect(settingOf("cs-mappa", { "cs-mappa": [] })).toEqual([]);
  });
});
