import type { ComputedLine } from "../../assessment/types.ts";
import type { Work } from "../actor.ts";
import { dayOf } from "../stages/make-visible.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";

/** The answers of a stage for which the phone comes first, in words. Source: content part 30, urgent-calls and module-rules phone-too. */
export function urgentLines({ evaluation }: VisibleStage): readonly ComputedLine[] {
  const value = evaluation.computed.get("urgent-answers");
  return typeof value === "object" ? value.lines : [];
}

/** Whether a stage asks for a phone call and the record holds none since it was begun, made or still to be made. */
export async function urgentCallMissing(work: Work, visible: VisibleStage): Promise<boolean> {
  if (urgentLines(visible).length === 0) return false;
  const rows = await work.tx
    .selectFrom("record_fact")
    .where("organisation_id", "=", work.actor.organisationId)
    .where("young_person_id", "=", visible.youngPerson.id)
    .where("address", "like", "urgent-calls[%].about")
    .where("value", "is not", null)
    .select("at")
    .execute();
  return !rows.some(({ at }) => dayOf(at) >= dayOf(visible.head.openedAt));
}
