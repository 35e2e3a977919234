/** Where a factor was noticed, written so that a person reads it and a page finds the way back. */
import type { Question, QuestionId, SubSection, SubSectionId } from "../../framework/language.ts";
import type { CompiledStage } from "../compiled-stage.ts";
import { type FrameworkIndex, frameworkIndex } from "../framework-index.ts";
import { labelFor, titleFor, type Vocabulary } from "../label-for.ts";

export interface NoticedAt {
  readonly subSection: SubSectionId;
  /** Null: the page as a whole. */
  readonly question: QuestionId | null;
}

/** Own: one line of the entry's page. */
const longest = 200;

/**
 * "Substance misuse: Have they ever used drugs?" It is kept as an answer and stays as it is: give the framework in its own words, not in those of the request.
 * "" for what the framework does not ask.
 */
export function noticedText({ framework }: CompiledStage, at: NoticedAt, vocabulary: Vocabulary): string {
  const index = frameworkIndex(framework);
  const place = index.subSections.get(at.subSection)?.subSection;
  if (place === undefined) return "";
  const question = at.question === null ? undefined : index.questions.get(at.question)?.question;
  return lineOf(place, question, vocabulary);
}

function lineOf(place: SubSection, question: Question | undefined, vocabulary: Vocabulary): string {
  const title = titleFor(place, vocabulary);
  if (question === undefined) return title;
  const line = `${title}: ${labelFor(question, vocabulary)}`;
  return line.length <= longest ? line : `${line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/**
 * The way back from such a line; null for what somebody typed in words of their own.
 *
 * @param vocabulary that of the case: it is tried first, the other one for what was written before the case became another
 */
export function noticedAt({ framework }: CompiledStage, text: string, vocabulary: Vocabulary): NoticedAt | null {
  if (text === "") return null;
  const index = frameworkIndex(framework);
  const other = vocabulary === "standard" ? "prevention" : "standard";
  return placeIn(index, text, vocabulary) ?? placeIn(index, text, other);
}

function placeIn(index: FrameworkIndex, text: string, vocabulary: Vocabulary): NoticedAt | null {
  for (const [subSection, { subSection: place }] of index.subSections) {
    const title = titleFor(place, vocabulary);
    if (text === title) return { subSection, question: null };
    if (!text.startsWith(`${title}: `)) continue;
    const question = questionsOf(index, place).find((each) => lineOf(place, each, vocabulary) === text);
    if (question) return { subSection, question: question.id };
  }
  return null;
}

/** Those of the page, and the facts of the record that it can show. */
const questionsOf = ({ questions }: FrameworkIndex, { questions: own }: SubSection): readonly Question[] =>
  own.flatMap((question) => [
    question,
    ...(question.type === "ref" ? question.to.flatMap((id) => questions.get(id)?.question ?? []) : []),
    ...(question.type === "list" ? question.fields : []),
  ]);
