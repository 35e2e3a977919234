import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checks } from "../../assessment/checks/run-checks.ts";
import { inVocabulary } from "../../assessment/label-for.ts";
import { neededBecause } from "../../judgement/countersign-criteria/needed-because.ts";
import { workedOut } from "../../wording/en/worked-out.ts";
import { inLanguage } from "../../wording/in-language.ts";
import { lineInWords, reasonsInWords } from "./worded-evaluation.ts";

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

  it("stand again in the wording files: every line begins as the evaluation begins it", () => {
    const folder = new URL("../../assessment/computed/", import.meta.url);
    const pure = readdirSync(folder)
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(new URL(name, folder), "utf8"))
      .join();
    const begins = Object.values(workedOut.lines).map((line) =>
      (line.split(/ (?:one answer is|answers are)|\{/)[0] ?? "").trim(),
    );
    expect(begins.filter((begin) => !pure.includes(begin.replace(/:$/, "")))).toEqual([]);
  });

  it("are said in Welsh, every reason for a signature, in both kinds of case", () => {
    expect(new Set(reasons).size).toBeGreaterThan(18);
    for (const vocabulary of ["standard", "prevention"] as const) {
      const said = reasons.map((reason) => inVocabulary(reason, vocabulary));
      const welsh = inLanguage("cy", () => reasonsInWords(said));
      expect(welsh.filter((sentence, index) => sentence === said[index])).toEqual([]);
    }
  });

  it("are lines of worked-out answers too; what people typed stays as it is", () => {
    const lines = [
      "Days since the last offence: 12",
      "First-night safety: 3 answers are still open.",
      "She likes boxing.",
    ];
    expect(inLanguage("cy", () => lines.map(lineInWords))).toEqual([
      "Diwrnodau ers y drosedd ddiwethaf: 12",
      "Diogelwch y noson gyntaf: mae 3 ateb yn dal ar agor.",
      "She likes boxing.",
    ]);
    expect(lines.map(lineInWords)).toEqual(lines);
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
