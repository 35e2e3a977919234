import type { SubSectionId } from "../framework/language.ts";
import type { CompiledStage, CompiledSubSection } from "./compile.ts";

/** What a viewer was granted: everything, or chosen sub-sections. */
export type ViewerGrants = "all" | ReadonlySet<SubSectionId>;

/** The sub-sections of a stage that a viewer may see, in page order. */
export function visibleSubSections(compiled: CompiledStage, grants: ViewerGrants): readonly CompiledSubSection[] {
  if (grants === "all") return compiled.subSections;
  return compiled.subSections.filter(({ subSection }) => grants.has(subSection.id));
}
