import { comparisonList, matchesQuestion, paperVerdicts } from "../contract/paper-comparison.ts";
import type { QuestionContent, SubSectionContent } from "../stages/content-types.ts";

const mustChange = "no-plan-must-be-changed";
const verdict = `${comparisonList}.verdict`;
/** A target that nobody compared yet, or that stands as it was signed. */
const agreeing: readonly (string | null)[] = [null, paperVerdicts[0]];

/**
 * Content without what only says that the signed paper agrees with the plan: that changes nothing of what a manager signed. A difference is
 * content: it voids the plan's signature, and is gone again when the plan was changed or the entry taken back (law 6).
 */
export const withoutAgreement = (subSections: readonly SubSectionContent[]): readonly SubSectionContent[] =>
  subSections.map((subSection) => ({ ...subSection, questions: subSection.questions.flatMap(onlyDifferent) }));

function onlyDifferent(question: QuestionContent): readonly QuestionContent[] {
  if (question.kind === "ref" && question.shows !== undefined)
    return [{ ...question, shows: question.shows.flatMap(onlyDifferent) }];
  if (question.id === matchesQuestion) return codeOf(question) === mustChange ? [question] : [];
  if (question.id !== comparisonList) return [question];
  const entries = (question.entries ?? []).filter(({ fields }) =>
    fields.some((field) => field.id === verdict && !agreeing.includes(codeOf(field))),
  );
  return [{ ...question, entries }];
}

const codeOf = ({ answer }: QuestionContent): string | null => (answer?.kind === "choice" ? answer.code : null);
