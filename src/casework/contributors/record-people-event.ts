import { randomUUID } from "node:crypto";
import type { PeopleEventKind } from "../../database/schema.ts";
import type { SubSectionId } from "../../framework/language.ts";
import type { Work } from "../actor.ts";
import type { LoadedStage } from "../stages/load-stage.ts";
import { tellOfPeople } from "./tell-of-people.ts";

/** What happened between the people of a stage. */
export interface PeopleEvent {
  readonly kind: PeopleEventKind;
  /** Whom it concerns: the contributor, the stand-in, the new owner. */
  readonly userId: string;
  /** Of a new owner: the one before. */
  readonly beforeId?: string;
  readonly subSections?: readonly SubSectionId[];
  readonly startsAt?: Date;
  readonly endsAt?: Date;
  /** The note or the reason. */
  readonly text?: string;
}

/** Keeps in the stage's log of people what happened, which is never changed, and tells whom it concerns. */
export async function recordPeopleEvent(
  work: Work,
  stage: Pick<LoadedStage["stage"], "id" | "young_person_id">,
  event: PeopleEvent,
): Promise<void> {
  await work.tx
    .insertInto("stage_people_event")
    .values({
      young_person_id: stage.young_person_id,
      stage_id: stage.id,
      id: randomUUID(),
      organisation_id: work.actor.organisationId,
      kind: event.kind,
      user_id: event.userId,
      before_id: event.beforeId ?? null,
      by_id: work.actor.userId,
      at: work.now,
      sub_sections: [...(event.subSections ?? [])],
      starts_at: event.startsAt ?? null,
      ends_at: event.endsAt ?? null,
      text: event.text ?? "",
    })
    .execute();
  await tellOfPeople(work, stage, event);
}
