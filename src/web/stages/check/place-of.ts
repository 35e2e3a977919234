import { titleFor } from "../../../assessment/label-for.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import type { SectionGroup, SubSectionId } from "../../../framework/language.ts";

/** What one page shows to be confirmed: a section, or one sub-section. */
export interface Place {
  readonly ids: readonly SubSectionId[];
  readonly title: string;
  /** Of a whole section. */
  readonly group: SectionGroup | null;
}

/** The sub-sections of a section, or one alone, of what this person may see; null for what is not there. */
export function placeOf(visible: VisibleStage, place: string): Place | null {
  const { compiled, subSections } = visible;
  const found = compiled.subSections.filter(
    ({ section, subSection }) =>
      (section.id === place || subSection.id === place) && subSections.includes(subSection.id),
  );
  const [first] = found;
  if (first === undefined) return null;
  const whole = first.section.id === place;
  return {
    ids: found.map(({ subSection }) => subSection.id),
    title: titleFor(whole ? first.section : first.subSection, vocabularyOf(visible)),
    group: whole ? first.section.group : null,
  };
}
