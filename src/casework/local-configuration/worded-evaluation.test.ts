import { describe, expect, it } from "vitest";
import { checks } from "../../assessment/checks/run-checks.ts";
import { inVocabulary } from "../../assessment/label-for.ts";
import { englishLines } from "../../assessment/line-words.ts";
import { neededBecause } from "../../judgement/countersign-criteria/needed-because.ts";
import { reconvictionScore } from "../../judgement/reconviction-score/reconviction-score.ts";
import type { ScoreInputs } from "../../judgement/reconviction-score/score-inputs.ts";
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

  it("stand again in the wording files: every line, and every word between labels and answers", () => {
    expect({ ...workedOut.lines, ...workedOut.parts }).toEqual(englishLines);
  });

  it("are said in Welsh: everything that the reconviction score still needs, with its dates", () => {
    const conviction = { kind: "conviction", date: "2026-03-05" } as const;
    const known: ScoreInputs = {
      sex: "male",
      dateOfBirth: "2010-02-01",
      sanctions: [],
      currentSanction: conviction,
      currentOffenceCategory: "violence",
      releaseDate: undefined,
      assessmentDate: "2026-04-01",
      historyChecked: "yes",
      earlierSanctions: undefined,
    };
    const unlike: readonly Partial<ScoreInputs>[] = [
      { sex: undefined, dateOfBirth: undefined, currentOffenceCategory: undefined, currentSanction: undefined },
      { assessmentDate: "soon", currentSanction: { ...conviction, setAside: true } },
      { currentSanction: { ...conviction, date: "2026" } },
      { dateOfBirth: "2026-05-01" },
      { dateOfBirth: "2017-05-01" },
      { sanctions: [{ kind: "caution", date: "2012-01-05" }] },
      { currentSanction: { ...conviction, custodial: true } },
      { currentSanction: { ...conviction, custodial: true }, releaseDate: "2025-01-01" },
      { sanctions: [{ kind: "caution", date: "May" }] },
      { sanctions: [{ ...conviction, date: "2025-01-05", convictionDate: "2025" }] },
      { historyChecked: "no" },
      { earlierSanctions: { count: 2, firstDate: undefined, anyConviction: undefined } },
      { earlierSanctions: { count: 2, firstDate: "2026-04", anyConviction: undefined } },
    ];
    const said = new Set(
      unlike.flatMap((other) => {
        const result = reconvictionScore({ ...known, ...other });
        return result.kind === "score" ? [] : result.missing.map(({ sentence }) => sentence);
      }),
    );
    expect(said.size).toBe(Object.keys(workedOut.score).length);
    const welsh = inLanguage("cy", () => [...said].map(lineInWords));
    expect(welsh.filter((sentence) => said.has(sentence))).toEqual([]);
    expect(welsh.filter((sentence) => /\b(?:March|January|April|date|the)\b/.test(sentence))).toEqual([]);
    expect(welsh.join()).toContain("5 Mawrth 2026");
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
