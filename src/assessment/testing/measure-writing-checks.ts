import type { Answers } from "../../framework/answers.ts";
import { assetplus } from "../../framework/assetplus.ts";
import { frameworkIndex } from "../framework-index.ts";
import type { Corpus, CorpusStage, CorpusText, PutOff, Shelf } from "../writing-checks/corpus/corpus.ts";
import type { WritingCheckId, WritingNote, WrittenText } from "../writing-checks/writing-note.ts";
import { usualUnclearDays, type WritingInput, writingNotes } from "../writing-checks/writing-notes.ts";
import { stageOf } from "./assetplus-stage.ts";

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
  (setting: CorpusStage): boolean =>
    writingNotes({ ...nothing, checks: stageOf(setting).checks }).some((note) => note.check === check);

const namesVictim = ({ question, text, beside = [] }: CorpusText): boolean =>
  inStage("victim-name")({
    values: { "specific-victim-concern": "yes", "specific-victim-details": beside[0]?.text ?? "" },
    entries: { episodes: [{ "episodes.victim-kind": ["stranger"], [question]: text }] },
  });

const isOld = ({ since, today, days }: PutOff): boolean =>
  writingNotes({ ...nothing, today, unclearDays: days, unclear: [{ address: "goals-own-words", since }] }).length > 0;

/** How a check did on a corpus. */
export interface Measured {
  readonly hits: number;
  readonly of: number;
  readonly falseAlarms: number;
  readonly ofSilent: number;
  /** What went wrong, for whoever reads the output. */
  readonly wrong: readonly string[];
}

function measure<Case>({ fires, silent }: Corpus<Case>, speaks: (each: Case) => boolean): Measured {
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

const isRead = <Case>(corpus: Corpus<Case> | undefined, speaks: (each: Case) => boolean): Measured | null =>
  corpus === undefined ? null : measure(corpus, speaks);

/** Hits and false alarms of each check that the shelf has cases for. */
export function measureWritingChecks(shelf: Shelf): ReadonlyMap<WritingCheckId, Measured> {
  const all: readonly (readonly [WritingCheckId, Measured | null])[] = [
    ["evidence-missing", isRead(shelf["evidence-missing"], inText("evidence-missing"))],
    ["description-not-analysis", isRead(shelf["description-not-analysis"], inText("description-not-analysis"))],
    ["repeated-text", isRead(shelf["repeated-text"], inText("repeated-text"))],
    ["says-nothing", isRead(shelf["says-nothing"], inText("says-nothing"))],
    ["risk-unplanned", isRead(shelf["risk-unplanned"], inStage("risk-unplanned"))],
    ["said-differently", isRead(shelf["said-differently"], inStage("said-differently"))],
    ["old-unclear", isRead(shelf["old-unclear"], isOld)],
    ["victim-name", isRead(shelf["victim-name"], namesVictim)],
  ];
  return new Map(all.flatMap(([check, measured]) => (measured === null ? [] : [[check, measured] as const])));
}

/** One line for each check, and under it what went wrong. */
export const told = (measured: ReadonlyMap<WritingCheckId, Measured>): string =>
  [...measured]
    .map(([check, { hits, of, falseAlarms, ofSilent, wrong }]) =>
      [
        `${check.padEnd(26)}hits ${hits} of ${of}, false alarms ${falseAlarms} of ${ofSilent}`,
        ...wrong.map((each) => `    ${each}`),
      ].join("\n"),
    )
    .join("\n");
