import type { Gap } from "../../assessment/types.ts";
import type { Section, SubSectionId } from "../../framework/language.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import type { SubSectionStanding } from "./sub-section-standing.ts";
import { mustBeOpened, type WaitingAnswer } from "./waiting.ts";

/** A section that must be marked: changed, or checked with no change. */
export interface SectionToMark {
  readonly section: Section;
  readonly subSections: readonly SubSectionId[];
  readonly waiting: readonly WaitingAnswer[];
  /** Of those, what must be opened one by one. */
  readonly toOpen: number;
  /** What else is left to do in it. */
  readonly left: readonly Gap[];
  /** Changed here at this stage, or everything was looked at and kept. */
  readonly mark: "to-check" | "changed" | "checked";
}

/** The sections of which this stage must have every carried answer looked at: those its type names at a review, else all that wait. */
export function sectionsToMark(
  visible: VisibleStage,
  waiting: readonly WaitingAnswer[],
  standings: ReadonlyMap<SubSectionId, SubSectionStanding>,
): readonly SectionToMark[] {
  const holding = new Set(
    visible.evaluation.gaps.flatMap((gap) => (gap.kind === "to-confirm" && gap.holdsCompletion ? gap.address : [])),
  );
  const { mustBeMarked } = visible.compiled.stage;
  return visible.compiled.sections.flatMap((section): SectionToMark[] => {
    const subSections = visible.compiled.subSections
      .filter((each) => each.section === section && visible.subSections.includes(each.subSection.id))
      .map(({ subSection }) => subSection.id);
    const here = new Set(subSections);
    const waits = waiting.filter((answer) => here.has(answer.subSection) && holding.has(answer.address));
    const carried = subSections.some((id) => standings.has(id));
    if (!carried || (waits.length === 0 && mustBeMarked?.includes(section.group) !== true)) return [];
    const changed = subSections.some((id) => (standings.get(id)?.own ?? 0) > 0);
    return [
      {
        section,
        subSections,
        waiting: waits,
        toOpen: waits.filter(mustBeOpened).length,
        left: visible.evaluation.gaps.filter(
          (gap) => gap.holdsCompletion && gap.kind !== "to-confirm" && here.has(gap.subSection),
        ),
        mark: waits.length > 0 ? "to-check" : changed ? "changed" : "checked",
      },
    ];
  });
}
