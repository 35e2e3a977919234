import { type FrameworkIndex, frameworkIndex } from "../../../../assessment/framework-index.ts";
import type { PathwayTrigger } from "../../../../assessment/pathways/pathway.ts";
import { wordedFramework } from "../../../../casework/local-configuration/worded.ts";
import type { Framework, Question, QuestionId } from "../../../../framework/language.ts";
import { pathwaysWords } from "../../../../wording/pathways.ts";

/** A question as the person who sets a service up reads it. */
export interface AskableQuestion {
  readonly id: QuestionId;
  /** "Living arrangements: Is the accommodation suitable?"; the id of one that this version does not ask any more. */
  readonly label: string;
  /** Its answers; none: it is answered with a number. */
  readonly answers: readonly { readonly code: string; readonly label: string }[];
}

/** So many questions are offered at once; more words find fewer (own). */
export const mostOffered = 12;

const indexOf = (framework: Framework): FrameworkIndex => frameworkIndex(wordedFramework(framework));

/** A question by its id. Codes that it does not know are shown as they are, so that they can be taken out. */
export function askedAs(framework: Framework, id: QuestionId, codes: readonly string[] = []): AskableQuestion {
  const index = indexOf(framework);
  const placed = index.questions.get(id);
  const known = placed === undefined ? [] : index.options(placed.question);
  const unknown = codes.filter((code) => known.every((each) => each.code !== code));
  return {
    id,
    label: placed === undefined ? id : labelOf(placed),
    answers: [...known, ...unknown.map((code) => ({ code, label: code }))],
  };
}

const labelOf = ({
  subSection,
  question,
}: {
  readonly subSection: { readonly title: string };
  readonly question: Question;
}) => `${subSection.title}: ${question.label}`;

/** Questions with all of these words, in the question, its answers or its page, whose answers can propose something. */
export function questionsWith(framework: Framework, words: string): readonly AskableQuestion[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
  if (wanted.length === 0) return [];
  const index = indexOf(framework);
  return [...index.questions].flatMap(([id, placed]) => {
    const { question } = placed;
    const answers = index.options(question);
    if (question.type === "ref" || (answers.length === 0 && question.type !== "number")) return [];
    const text = `${labelOf(placed)} ${answers.map(({ label }) => label).join(" ")} ${id}`.toLowerCase();
    return wanted.every((word) => text.includes(word)) ? [{ id, label: labelOf(placed), answers }] : [];
  });
}

/** "Feelings: Do you feel sad? A lot, or Sometimes". */
export function triggerInWords(framework: Framework, trigger: PathwayTrigger): string {
  const say = pathwaysWords().setting;
  if ("atLeast" in trigger) return say.numberFrom(askedAs(framework, trigger.question).label, trigger.atLeast);
  const { label, answers } = askedAs(framework, trigger.question, trigger.codes);
  const chosen = answers.filter(({ code }) => trigger.codes.includes(code));
  return say.answeredWith(label, say.orList(chosen.map((each) => each.label)));
}
