import { describe, expect, it } from "vitest";
import { checks } from "../../assessment/checks/run-checks.ts";
import { inVocabulary } from "../../assessment/label-for.ts";
import { neededBecause } from "../../judgement/countersign-criteria/needed-because.ts";
import { workedOut } from "../../wording/en/worked-out.ts";
import { inLanguage } from "../../wording/in-language.ts";
import { reasonsInWords } from "./worded-evaluation.ts";

describe("sentences that evaluation makes", () => {
  it("stand again in the wording files: every check, letter for letter", () => {
    expect(workedOut.checks).toEqual(Object.fromEntries(checks.map(({ id, message }) => [id, message])));
  });

  const everything = {
    roshJudgement: "very-high",
    indicativeLor: "high",
    lorJudgement: "high",
    sawbJudgement: "medium",
    futureBehaviours: [{ impact: "major", likelihood: "very-likely" }],
    adverseOutcomes: [{ impact: "critical", likelihood: "likely" }],
    dangerousnessRequired: true,
    mappaCategory: "2",
    currentOffenceGroups: ["robbery"],
    childProtectionPlan: "currently",
    riskToChildren: true,
    scaledApproachIndicative: "enhanced",
    scaledApproachApplied: "intensive",
    planChangedForContract: true,
  } as const;
  const reasons = [
    ...neededBecause("explanations", everything, {}),
    ...neededBecause("explanations", { ...everything, childProtectionPlan: "previously" }, { "cs-all": false }),
    ...neededBecause("explanations", { ...everything, lorJudgement: "low" }, { "cs-all": false }),
    ...neededBecause("pathways", everything, { "cs-all": false }),
  ];

  it("are said in Welsh, every reason for a signature, in both kinds of case", () => {
    expect(new Set(reasons).size).toBeGreaterThan(18);
    for (const vocabulary of ["standard", "prevention"] as const) {
      const said = reasons.map((reason) => inVocabulary(reason, vocabulary));
      const welsh = inLanguage("cy", () => reasonsInWords(said));
      expect(welsh.filter((sentence, index) => sentence === said[index])).toEqual([]);
    }
  });

  it("keep their levels and groups", () => {
    const said = [
      "The likelihood of reoffending is low, but the score points to high.",
      "Of another version: very high.",
    ];
    expect(reasonsInWords(said)).toEqual(said);
    expect(inLanguage("cy", () => reasonsInWords(said))).toEqual([
      "Y tebygolrwydd o aildroseddu: isel, ond mae'r sgôr yn pwyntio at: uchel.",
      "Of another version: very high.",
    ]);
  });
});
