import type { PlacedQuestion } from "../../assessment/framework-index.ts";
import type { QuestionId } from "../../framework/language.ts";
import { frameworkVersions } from "../stages/framework-versions.ts";

/** Whether the one answer of a question lives in the case record. */
export const isRecordQuestion = ({ question, section }: PlacedQuestion): boolean =>
  question.home === "record" || section.group === "record";

let remembered: ReadonlySet<QuestionId> | null = null;

/** Ids of all questions and fields whose answers live in the case record, in any version that this program holds. */
export function recordQuestions(): ReadonlySet<QuestionId> {
  remembered ??= new Set(
    frameworkVersions.flatMap(({ sections }) =>
      sections.flatMap((section) =>
        section.subSections.flatMap(({ questions }) =>
          questions
            .flatMap((question) => (question.type === "list" ? [question, ...question.fields] : [question]))
            .filter((question) => question.home === "record" || section.group === "record")
            .map((question) => question.id),
        ),
      ),
    ),
  );
  return remembered;
}
