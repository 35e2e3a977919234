/** What must be true of every story before it may be told. Each fault is a sentence; none is the goal. */

import { readInput } from "../../casework/answers/read-input.ts";
import type { Framework, Option, Question } from "../../framework/language.ts";
import { isIsoDate, isPartialDate } from "../../judgement/dates.ts";
import type { WrittenAnswer, WrittenCase } from "./case.ts";
import { CasePlaces } from "./placed-answers.ts";
import type { StoryTime } from "./story-time.ts";

const months = /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/;

const answersIn = (written: WrittenCase): readonly WrittenAnswer[] => [
  ...written.record.flatMap(({ answers }) => answers),
  ...written.stages.flatMap(({ steps }) => steps.flatMap((step) => (step.does === "write" ? step.answers : []))),
];

/** Everything that is written in words, with where it stands. */
export function textsIn(
  framework: Framework,
  written: WrittenCase,
  time: StoryTime,
): readonly (readonly [string, string])[] {
  const places = new CasePlaces(framework, written, time);
  const answers = answersIn(written).flatMap(({ question, value }): (readonly [string, string])[] => {
    const { type } = places.find(question).question;
    return typeof value === "string" && (type === "narrative" || type === "shortText") ? [[question, value]] : [];
  });
  const said = written.stages.flatMap(({ steps }) =>
    steps.flatMap((step): (readonly [string, string])[] => {
      if (step.does === "comment")
        return [
          ["comment", step.text],
          ["wording", step.suggest ?? ""],
        ];
      return step.does === "ask" || step.does === "return" ? [["note", step.note]] : [];
    }),
  );
  return [...answers, ...said];
}

export function checkCase(framework: Framework, written: WrittenCase, time: StoryTime): readonly string[] {
  const places = new CasePlaces(framework, written, time);
  const faults = answersIn(written).flatMap((answer) => {
    const { question, value } = places.place(answer);
    const where = `${written.key}: ${answer.question}${answer.entry === undefined ? "" : ` of ${answer.entry}`}`;
    if ((question.type === "date" || question.type === "partialDate") && !isDateOf(question, value))
      return [`${where} is no date`];
    const options = optionsOf(framework, question);
    const read = readInput(question, value, { options: options ?? [], isEntry: options === null ? () => true : null });
    if (!read.ok) return [`${where}: ${read.refusal.happened}`];
    return JSON.stringify(read.value) === JSON.stringify(value) || sameTicks(read.value, value)
      ? []
      : [`${where} does not take ${JSON.stringify(value)}`];
  });
  const dated = textsIn(framework, written, time)
    .filter(([, text]) => months.test(text.replace(/\{[^}]*\}/g, "")))
    .map(
      ([where, text]) =>
        `${written.key}: ${where} names a month that will not move with the story: ${text.slice(0, 80)}`,
    );
  return [...faults, ...dated];
}

const isDateOf = ({ type }: Question, value: unknown): boolean =>
  type === "date" ? isIsoDate(value) : isPartialDate(value);

/** Ticks are kept in the order of the options, whatever order they were told in. */
const sameTicks = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) && JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());

/** Null where the choices are entries. */
function optionsOf(framework: Framework, question: Question): readonly Option[] | null {
  if (!("options" in question) || question.options === undefined) return [];
  const { options } = question;
  if ("own" in options) return options.own;
  if ("scale" in options) return framework.scales.find(({ id }) => id === options.scale)?.options ?? [];
  return null;
}
