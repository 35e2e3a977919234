import { describe, expect, it } from "vitest";
import type { Answers } from "../../framework/answers.ts";
import { assetplus } from "../../framework/assetplus.ts";
import { frameworkIndex } from "../framework-index.ts";
import { type StageSetting, stageOf } from "../testing/assetplus-stage.ts";
import type { Corpus, CorpusText } from "./corpus/corpus.ts";
import { descriptionNotAnalysis } from "./corpus/description-not-analysis.ts";
import { evidenceMissing } from "./corpus/evidence-missing.ts";
import { oldUnclear } from "./corpus/old-unclear.ts";
import { repeatedText } from "./corpus/repeated-text.ts";
import { riskUnplanned } from "./corpus/risk-unplanned.ts";
import { saidDifferently } from "./corpus/said-differently.ts";
import { saysNothingTexts } from "./corpus/says-nothing.ts";
import { victimName } from "./corpus/victim-name.ts";
import { type WritingCheckId, type WritingNote, type WrittenText, writingChecks } from "./writing-note.ts";
import { usualUnclearDays, type WritingInput, writingNotes } from "./writing-notes.ts";

const index = frameworkIndex(assetplus);
const noAnswers: Answers = { values: {}, entries: {} };
const nothing: WritingInput = {
  texts: [],
  wanted: () => true,
  lookedAt: () => true,
  checks: [],
  answers: noAnswers,
  said: new Map(),
  unclear: [],
  today: "2026-06-01",
  unclearDays: usualUnclearDays,
};

function written(question: string, text: string, at: number): WrittenText {
  const placed = index.questions.get(question);
  if (!placed) throw new Error(`There is no question ${question}.`);
  const address = placed.list ? question.replace(".", `[e${at}].`) : question;
  return { address, question, group: placed.section.group, label: placed.question.label, text };
}

/** What is noticed in the text of a case; what stands beside it comes before it on the pages. */
function notesOf({ question, text, beside = [] }: CorpusText): readonly WritingNote[] {
  const own = written(question, text, 99);
  const texts = [...beside.map((other, at) => written(other.question, other.text, at)), own];
  return writingNotes({ ...nothing, texts, wanted: (address) => address === own.address });
}

const inText =
  (check: WritingCheckId) =>
  (each: CorpusText): boolean =>
    notesOf(each).some((note) => note.check === check);

/** As a note on a stage that the evaluation has found something in. */
const inStage =
  (check: WritingCheckId) =>
  (setting: StageSetting): boolean =>
    writingNotes({ ...nothing, checks: stageOf(setting).checks }).some((note) => note.check === check);

const namesVictim = ({ question, text, beside = [] }: CorpusText): boolean =>
  inStage("victim-name")({
    values: { "specific-victim-concern": "yes", "specific-victim-details": beside[0]?.text ?? "" },
    entries: { episodes: [{ "episodes.victim-kind": ["stranger"], [question]: text }] },
  });

interface Result {
  readonly hits: number;
  readonly of: number;
  readonly falseAlarms: number;
  readonly ofSilent: number;
  /** What went wrong, for whoever reads the output. */
  readonly wrong: readonly string[];
}

function measure<Case>({ fires, silent }: Corpus<Case>, speaks: (each: Case) => boolean): Result {
  const missed = fires.filter((each) => !speaks(each));
  const alarms = silent.filter(speaks);
  return {
    hits: fires.length - missed.length,
    of: fires.length,
    falseAlarms: alarms.length,
    ofSilent: silent.length,
    wrong: [
      ...missed.map((each) => `missed: ${JSON.stringify(each)}`),
      ...alarms.map((each) => `false alarm: ${JSON.stringify(each)}`),
    ],
  };
}

const results: Readonly<Record<WritingCheckId, Result>> = {
  "evidence-missing": measure(evidenceMissing, inText("evidence-missing")),
  "description-not-analysis": measure(descriptionNotAnalysis, inText("description-not-analysis")),
  "repeated-text": measure(repeatedText, inText("repeated-text")),
  "says-nothing": measure(saysNothingTexts, inText("says-nothing")),
  "risk-unplanned": measure(riskUnplanned, inStage("risk-unplanned")),
  "said-differently": measure(saidDifferently, inStage("said-differently")),
  "old-unclear": measure(
    oldUnclear,
    ({ since, today, days }) =>
      writingNotes({ ...nothing, today, unclearDays: days, unclear: [{ address: "goals-own-words", since }] }).length >
      0,
  ),
  "victim-name": measure(victimName, namesVictim),
};

describe("the checks on their texts", () => {
  it("prints hits and false alarms", () => {
    const lines = writingChecks.map((check) => {
      const { hits, of, falseAlarms, ofSilent, wrong } = results[check];
      const counts = `hits ${hits} of ${of}, false alarms ${falseAlarms} of ${ofSilent}`;
      return [`${check.padEnd(26)}${counts}`, ...wrong.map((each) => `    ${each}`)].join("\n");
    });
    console.log(lines.join("\n"));
    expect(lines).toHaveLength(writingChecks.length);
  });

  it.each(writingChecks)("%s speaks where it must and is silent where it must", (check) => {
    const { hits, of, falseAlarms, ofSilent } = results[check];
    expect(Math.min(of, ofSilent)).toBeGreaterThanOrEqual(10);
    expect(hits / of).toBeGreaterThanOrEqual(0.9);
    expect(falseAlarms / ofSilent).toBeLessThanOrEqual(0.1);
  });
});
