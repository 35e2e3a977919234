import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assetplus } from "../../framework/assetplus.ts";
import { preventionAndDiversion } from "../../framework/prevention-and-diversion/prevention-and-diversion.ts";
import { preventionVocabulary } from "../../framework/prevention-vocabulary.ts";
import { welshPreventionVocabulary } from "../../framework/wording/cy/prevention-vocabulary.ts";
import { welshOf } from "../../framework/wording/cy/welsh.ts";
import { checks } from "../checks/run-checks.ts";
import { compile } from "../compile.ts";
import { labelFor, titleFor } from "../label-for.ts";
import { randomAnswers } from "../testing/random-answers.ts";
import { answersOf, evaluated, facts } from "../testing/small-framework.ts";
import { applyWording } from "./apply-wording.ts";
import { preventionWording } from "./prevention-wording.ts";

/** Words of prevention that hold a word of the left column: they were meant so. */
const allowed = [...preventionVocabulary, ...welshPreventionVocabulary].map(([, instead]) => instead);
const left = [...preventionVocabulary, ...welshPreventionVocabulary].map(([word]) => word);
const leftWords = new RegExp(`(?<!\\p{L})(${left.join("|")})(?!\\p{L})`, "iu");
const holdsLeftWord = (text: string): boolean =>
  leftWords.test(allowed.reduce((rest, words) => rest.replaceAll(new RegExp(words, "gi"), ""), text));

const texts = new Set([
  "label",
  "hint",
  "definition",
  "title",
  "guide",
  "whenUsed",
  "clockStarts",
  "entryName",
  "third",
]);
/** Every text of a framework that a page can show, with the ids on the way to it. */
function textsOf(value: unknown, way: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    typeof each === "string" && texts.has(key)
      ? [`${way}/${key}: ${each}`]
      : textsOf(each, `${way}/${String(Reflect.get(Object(each), "id") ?? Reflect.get(Object(each), "code") ?? key)}`),
  );
}
const textOnly = (line: string): string => line.slice(line.indexOf(": ") + 2);

describe("a prevention case in its own words", () => {
  const frameworks = {
    AssetPlus: assetplus,
    "AssetPlus in Welsh": applyWording(assetplus, welshOf("assetplus")),
    "the short framework": preventionAndDiversion,
  };
  it.each(Object.entries(frameworks))("no fixed text of %s holds a word that prevention replaces", (_, framework) => {
    const worded = applyWording(framework, preventionWording(framework));
    const found = textsOf(worded, "");
    expect(found.length).toBeGreaterThan(900);
    expect(found.filter((line) => holdsLeftWord(textOnly(line)))).toEqual([]);
    expect(textsOf(framework, "").some((line) => holdsLeftWord(textOnly(line)))).toBe(true);
  });
  it("words of a label that is read again stay as they are", () => {
    const worded = applyWording(assetplus, preventionWording(assetplus));
    for (const section of worded.sections) {
      expect(titleFor(section, "prevention")).toBe(section.titlePrevention ?? section.title);
      for (const { questions } of section.subSections)
        for (const question of questions) expect(labelFor(question, "prevention")).toBe(question.label);
    }
  });

  const type = "referral-in-prevention";
  const stage = compile(assetplus, type);
  const settled = { ...facts, stage: type };
  /** Typed words have none of them, so that what is found was said by the program. */
  const typed = randomAnswers(stage).map((answers) => ({
    ...answers,
    values: { ...answers.values, "case-type": "prevention" },
  }));
  const score = /^(yogrs-|score-|indicative-lor$|alert-score$|indicator-score$|lor-score-shown$|lor-difference)/;

  it("is what the first stage of prevention is", () =>
    expect(evaluated(stage, answersOf({}), { facts: settled }).computed.get("case-type")).toBe("prevention"));
  it("nothing that the program says holds one, and there is no reconviction score anywhere", () => {
    fc.assert(
      fc.property(typed, (answers) => {
        const evaluation = evaluated(stage, answers, { facts: settled });
        const said = [
          ...evaluation.checks.map(({ message }) => message),
          ...evaluation.flags.map(({ label }) => label),
          ...evaluation.signatures.flatMap(({ because }) => because),
          ...[...evaluation.computed].flatMap(([, value]) =>
            typeof value === "object" ? value.lines.map(({ text }) => text) : [],
          ),
        ];
        expect(said.filter(holdsLeftWord)).toEqual([]);
        expect([...evaluation.shown].filter((address) => score.test(address))).toEqual([]);
        expect([...evaluation.computed].filter(([address]) => score.test(address))).toEqual([]);
        expect(evaluation.flags.map(({ id }) => id)).not.toContain("score");
        expect(evaluation.gaps.filter(({ question }) => score.test(question))).toEqual([]);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });
  it("the sentences of checks have other words there", () =>
    expect(checks.some(({ message }) => holdsLeftWord(message))).toBe(true));
});
