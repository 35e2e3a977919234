import { caseworkWords } from "../../wording/casework.ts";
import type { Work } from "../actor.ts";
import { recordEvent } from "../audit/record-event.ts";
import { done, notFound, nothingChanged, type Outcome, refused, spoken } from "../refusal.ts";
import type { StageContent } from "../stages/content-types.ts";
import { stageContent } from "../stages/stage-content.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { visibleTo, wordedAsAt } from "../stages/visible-to.ts";

/** A stage as it stood at a moment, to be read or compared. */
export interface StageAtMoment {
  readonly at: Date;
  readonly visible: VisibleStage;
  readonly content: StageContent;
}

/**
 * Shows a stage as it stood at a moment of its life, as asked then. After its end it is as it ended. Refused before it was
 * opened: there was nothing.
 */
export async function stageAtMoment(
  work: Work,
  input: { readonly stageId: string; readonly at: Date },
): Promise<Outcome<StageAtMoment>> {
  const now = await visibleTo(work, input.stageId);
  if (now === null) return refused(notFound);
  if (Number.isNaN(input.at.getTime()) || input.at < now.head.openedAt) return refused(beforeItBegan);
  const ended = now.head.endedAt;
  const visible = ended !== null && input.at >= ended ? now : await wordedAsAt(work, input.stageId, input.at);
  if (visible === null) return refused(notFound);
  await recordEvent(work, {
    action: "stage-viewed-as-at",
    youngPersonId: now.head.youngPersonId,
    stageId: input.stageId,
    detail: { at: input.at.toISOString() },
  });
  return done({ at: input.at, visible, content: stageContent(visible) });
}

const beforeItBegan = spoken(422, "before-the-stage", () => nothingChanged(caseworkWords().beforeTheStage));
