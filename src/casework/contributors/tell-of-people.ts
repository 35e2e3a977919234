import type { Work } from "../actor.ts";
import { notify } from "../notices/notify.ts";
import { hearersOf } from "../notices/who-hears.ts";
import type { LoadedStage } from "../stages/load-stage.ts";
import type { PeopleEvent } from "./record-people-event.ts";

/** Tells whom it concerns what happened between the people of a stage. */
export async function tellOfPeople(
  work: Work,
  stage: Pick<LoadedStage["stage"], "id" | "young_person_id">,
  { kind, userId, beforeId, subSections = [] }: PeopleEvent,
): Promise<void> {
  const place = { youngPersonId: stage.young_person_id, stageId: stage.id };
  const [first] = subSections;
  const part = first === undefined ? {} : { subSection: first };
  const hearers = await hearersOf(work, stage.id);
  switch (kind) {
    case "given":
      return notify(work, { kind: "contributor-given", to: [userId], ...place, ...part });
    case "taken-back":
      // Who keeps other parts hears of what is given now.
      if (hearers.contributors(null).includes(userId)) return;
      return notify(work, { kind: "contributor-taken-back", to: [userId], ...place });
    case "handed-in":
      return notify(work, { kind: "contributor-handed-in", to: [hearers.owner], ...place, ...part });
    case "returned":
      return notify(work, { kind: "contributor-returned", to: [userId], ...place, ...part });
    case "cover-set":
    case "proxy-named":
      return notify(work, { kind: "cover-set", to: [userId], ...place });
    case "stand-in-ended":
      return notify(work, { kind: "cover-ended", to: [userId], ...place });
    case "owner-changed":
      await notify(work, { kind: "owner-changed-to-you", to: [userId], ...place });
      return notify(work, { kind: "owner-changed-from-you", to: [beforeId ?? null], ...place });
    case "due-date-changed":
      return notify(work, { kind: "due-date-changed", to: [userId], ...place });
    case "taken-up":
      return;
  }
}
