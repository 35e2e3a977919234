import type { Work } from "../actor.ts";
import { done, notFound, type Outcome, refused } from "../refusal.ts";
import { visibleTo } from "../stages/visible-to.ts";
import type { Moment } from "./moments.ts";
import { momentsOf } from "./moments-store.ts";

/** The notable moments of a stage, the oldest first. */
export async function momentsOfStage(
  work: Work,
  input: { readonly stageId: string },
): Promise<Outcome<readonly Moment[]>> {
  if ((await visibleTo(work, input.stageId)) === null) return refused(notFound);
  return done(await momentsOf(work.tx, input.stageId));
}
