import type { Work } from "../actor.ts";
import { recordEvent } from "../audit/record-event.ts";
import { done, type Outcome } from "../refusal.ts";
import type { StageContent } from "../stages/content-types.ts";
import { stageContent } from "../stages/stage-content.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { visibleAt } from "./visible-at.ts";

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
  const found = await visibleAt(work, input.stageId, input.at);
  if (!found.ok) return found;
  const visible = found.value;
  await recordEvent(work, {
    action: "stage-viewed-as-at",
    youngPersonId: visible.head.youngPersonId,
    stageId: input.stageId,
    detail: { at: input.at.toISOString() },
  });
  return done({ at: input.at, visible, content: stageContent(visible) });
}
