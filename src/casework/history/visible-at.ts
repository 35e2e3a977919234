import { caseworkWords } from "../../wording/casework.ts";
import type { Work } from "../actor.ts";
import { done, notFound, nothingChanged, type Outcome, refused, spoken } from "../refusal.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { visibleTo, wordedAsAt } from "../stages/visible-to.ts";

/**
 * What somebody sees of a stage as it stood at a moment: after its end as it ended, at a time to come as it stands now. Refused before it
 * was opened: there was nothing. Says nothing in the audit: what shows it does.
 */
export async function visibleAt(work: Work, stageId: string, at: Date): Promise<Outcome<VisibleStage>> {
  const now = await visibleTo(work, stageId);
  if (now === null) return refused(notFound);
  if (Number.isNaN(at.getTime()) || at < now.head.openedAt) return refused(beforeItBegan);
  if (at >= (now.head.endedAt ?? work.now)) return done(now);
  const visible = await wordedAsAt(work, stageId, at);
  return visible === null ? refused(notFound) : done(visible);
}

const beforeItBegan = spoken(422, "before-the-stage", () => nothingChanged(caseworkWords().beforeTheStage));
