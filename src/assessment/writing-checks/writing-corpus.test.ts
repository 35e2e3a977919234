import { expect, it } from "vitest";
import type { Answers } from "../../framework/answers.ts";
import { assetplus } from "../../framework/assetplus.ts";
import { frameworkIndex } from "../framework-index.ts";
import { stageOf } from "../testing/assetplus-stage.ts";
import type { CheckResult } from "../types.ts";
import type { Corpus, CorpusText } from "./corpus/corpus.ts";
import { descriptionNotAnalysis } from "./corpus/description-not-analysis.ts";
import { evidenceMissing } from "./corpus/evidence-missing.ts";
import { repeatedText } from "./corpus/repeated-text.ts";
import { saysNothingTexts } from "./corpus/says-nothing.ts";
import { victimName } from "./corpus/victim-name.ts";
import type { WritingCheckId, WritingNote, WrittenText } from "./writing-note.ts";
import { writingNotes } from "./writing-notes.ts";

const index = frameworkIndex(assetplus);
const none: Answers = { values: {}, entries: {} };

function written(question: string, text: string, at: number): WrittenText {
  const placed = index.questions.get(question);
  const group = placed?.section.group;
  if (!placed || !group) throw new Error(`no question ${question}`);
  return {
    address: placed.list ? question.replace(".", `[e${at}].`) : question,
    question,
    group,
    label: placed.question.label,
    text,
  };
}

/** What is noticed in the text of a case; what stands beside it comes before it on the pages. */
function notesOf({ question, text, beside = [] }: CorpusText): readonly WritingNote[] {
  const own = written(question, text, 99);
  const texts = [...beside.map((other, at) => written(other.question, other.text, at)), own];
  const input = {
    texts,
    checks: [] as CheckResult[],
    answers: none,
    said: new Map(),
    unclear: [],
    today: "2026-06-01",
    unclearDays: 28,
  };
  return writingNotes({ ...input, wanted: (address) => address === own.address, lookedAt: () => true });
}

const namesVictim = ({ question, text, beside = [] }: CorpusText): boolean =>
  stageOf({
    values: { "specific-victim-concern": "yes", "specific-victim-details": beside[0]?.text ?? "" },
    entries: { episodes: [{ "episodes.victim-kind": ["stranger"], [question]: text }] },
  }).checks.some(({ id }) => id === "cc-victim-name");

const speaks =
  (check: WritingCheckId) =>
  (each: CorpusText): boolean =>
    notesOf(each).some((note) => note.check === check);

interface Row {
  readonly check: WritingCheckId;
  readonly corpus: Corpus<CorpusText>;
  readonly fires: (each: CorpusText) => boolean;
}
const table: readonly Row[] = [
  { check: "evidence-missing", corpus: evidenceMissing, fires: speaks("evidence-missing") },
  { check: "description-not-analysis", corpus: descriptionNotAnalysis, fires: speaks("description-not-analysis") },
  { check: "repeated-text", corpus: repeatedText, fires: speaks("repeated-text") },
  { check: "says-nothing", corpus: saysNothingTexts, fires: speaks("says-nothing") },
  { check: "victim-name", corpus: victimName, fires: namesVictim },
];

it("speaks on what it must and is silent on what it must", () => {
  const results = table.map(({ check, corpus, fires }) => ({
    check,
    missed: corpus.fires.filter((each) => !fires(each)),
    falseAlarms: corpus.silent.filter(fires),
    of: [corpus.fires.length, corpus.silent.length] as const,
  }));
  for (const { check, missed, falseAlarms, of } of results) {
    console.log(
      `${check.padEnd(26)} hits ${of[0] - missed.length} of ${of[0]}, false alarms ${falseAlarms.length} of ${of[1]}`,
    );
    for (const each of missed) console.log(`   missed: ${each.text}`);
    for (const each of falseAlarms) console.log(`   false alarm: ${each.text}`);
  }
  for (const { check, missed, falseAlarms, of } of results) {
    expect(of[0], check).toBeGreaterThanOrEqual(10);
    expect(of[1], check).toBeGreaterThanOrEqual(10);
    expect(missed.length / of[0], check).toBeLessThanOrEqual(0.1);
    expect(falseAlarms.length / of[1], check).toBeLessThanOrEqual(0.1);
  }
});
