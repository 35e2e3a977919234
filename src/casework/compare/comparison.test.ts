import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomAnswers } from "../../assessment/testing/random-answers.ts";
import type { Answers } from "../../framework/answers.ts";
import { compiledStage, currentFramework } from "../stages/framework-versions.ts";
import { visibleOf } from "../stages/testing/visible-of.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { comparisonOf } from "./comparison.ts";

const type = "pre-sentence-report-all-options";
const [one, other] = fc.sample(randomAnswers(compiledStage(currentFramework, type)), { numRuns: 2, seed: 7 });
const stage = (answers: Answers | undefined): VisibleStage => visibleOf(type, answers ?? { values: {}, entries: {} });
const seeing = (visible: VisibleStage, subSections: readonly string[]): VisibleStage => ({
  ...visible,
  subSections,
  all: false,
});
const empty = stage(undefined);
const asked = empty.compiled.questions.find(
  ({ question, list }) => question.type === "narrative" && list === null && empty.evaluation.shown.has(question.id),
);
const [question = "", page = ""] = [asked?.question.id, asked?.subSection];
const texts: Answers = { values: { [question]: "With an aunt." }, entries: {} };
const others: Answers = { values: { [question]: "With his mother." }, entries: {} };

describe("two moments of a stage", () => {
  it("of one moment show nothing that changed", () => {
    const { changed, pages } = comparisonOf(stage(one), stage(one));
    expect(changed).toBe(0);
    expect(pages.flatMap(({ changes, workedOut, askedInOne }) => [...changes, ...workedOut, ...askedInOne])).toEqual(
      [],
    );
    expect(pages.flatMap(({ same }) => same).length).toBeGreaterThan(100);
  });

  it("name what changed where it stands, in both words", () => {
    const changes = comparisonOf(stage(texts), stage(others)).pages.flatMap((each) =>
      each.changes.map((change) => [each.id, change.question, change.before, change.after]),
    );
    expect(changes).toEqual([[page, question, "With an aunt.", "With his mother."]]);
  });

  it("compare only what somebody sees in both", () => {
    const compared = (subSections: readonly string[]) =>
      comparisonOf(seeing(stage(texts), [page]), seeing(stage(others), subSections));
    expect(compared([page]).changed).toBe(1);
    expect(compared(["no-such-page"]).pages).toEqual([]);
  });

  it("are compared in time, two full stages that differ nearly everywhere", () => {
    const [was, is] = [stage(one), stage(other)];
    comparisonOf(was, is);
    const began = process.cpuUsage();
    const { changed } = comparisonOf(was, is);
    const { user } = process.cpuUsage(began);
    expect(changed).toBeGreaterThan(100);
    // Own number: the time of the processor, three times the 200 ms that a page may take, for a core that runs cold.
    expect(user / 1000).toBeLessThan(600);
  });
});
