import { titleFor } from "../../assessment/label-for.ts";
import { sharedWords } from "../../wording/shared.ts";
import type { Work } from "../actor.ts";
import { done, notFound, type Outcome, refused } from "../refusal.ts";
import { vocabularyOf } from "../stages/stage-content.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { visibleTo } from "../stages/visible-to.ts";
import type { Moment } from "./moments.ts";
import { momentsOf } from "./moments-store.ts";

/** The notable moments of a stage, the oldest first. */
export async function momentsOfStage(
  work: Work,
  input: { readonly stageId: string },
): Promise<Outcome<readonly Moment[]>> {
  const visible = await visibleTo(work, input.stageId);
  if (visible === null) return refused(notFound);
  const stored = await momentsOf(work.tx, input.stageId);
  return done(stored.map(({ subSections, ...moment }) => ({ ...moment, parts: titlesOf(visible, subSections) })));
}

/** "Education, Speech and language" */
export function titlesOf(visible: VisibleStage, subSections: readonly string[]): string {
  const words = vocabularyOf(visible);
  const titles = visible.compiled.subSections
    .filter(({ subSection }) => subSections.includes(subSection.id))
    .map(({ subSection }) => titleFor(subSection, words));
  return sharedWords().named(titles);
}
