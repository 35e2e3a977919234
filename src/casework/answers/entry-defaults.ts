import type { FrameworkIndex } from "../../assessment/framework-index.ts";
import type { AnswerValue } from "../../framework/answers.ts";
import type { QuestionId } from "../../framework/language.ts";

/** What a new entry begins with, by list. Source: content part 20, `plan-targets.status`: "New targets start as not started". */
const defaults: Readonly<Record<QuestionId, Readonly<Record<QuestionId, AnswerValue>>>> = {
  "plan-targets": { "plan-targets.status": "not-started" },
};

/** The answers with which a new entry of a list begins; only those that its framework version asks and knows. */
export function entryDefaults(
  index: FrameworkIndex,
  list: QuestionId,
): readonly (readonly [QuestionId, AnswerValue])[] {
  return Object.entries(defaults[list] ?? {}).filter(([field, value]) => {
    const question = index.questions.get(field)?.question;
    return question !== undefined && index.options(question).some((option) => option.code === value);
  });
}
