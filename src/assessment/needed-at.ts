import type { Question, QuestionId, Section, StageType, SubSectionId } from "../framework/language.ts";

/** Whether a question holds the completion of a stage when it is required. */
export type IsNeeded = (
  section: Section,
  subSection: SubSectionId,
  question: Question,
  list: QuestionId | null,
) => boolean;

/**
 * What the stage's table says must be complete. A section that is shown to be read, or that somebody may fill in, holds nothing back:
 * before a hearing there is no time for more. Source: content part 30, stages, "sections that must be complete".
 */
export function neededAt({ mustBeComplete, modules }: StageType): IsNeeded {
  const ids = mustBeComplete && new Set<string>(mustBeComplete);
  const optional = new Set(modules.filter((module) => module.optional).map((module) => module.section));
  return (section, subSection, question, list) => {
    if (section.group === "record" || section.group === "stage") return true;
    if (ids === undefined) return !optional.has(section.id);
    return [section.group, section.id, subSection, list ?? question.id].some((id) => ids.has(id));
  };
}
