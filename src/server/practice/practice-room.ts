import { randomUUID } from "node:crypto";
import type { Work } from "../../casework/actor.ts";
import { currentFramework } from "../../casework/stages/framework-versions.ts";
import { londonDate } from "../../judgement/working-days/london-time.ts";
import type { Dossier } from "../../web/practice/dossier.ts";
import type { PracticeRoom } from "../../web/practice/practice-room.ts";
import type { WrittenCase } from "../demonstration/case.ts";
import { CasePlaces } from "../demonstration/placed-answers.ts";
import { storyTime } from "../demonstration/story-time.ts";
import { CaseTeller } from "../demonstration/tell-case.ts";
import { dossiers } from "./dossiers/index.ts";

/** The dossiers, and how one is begun: told through the services that every page uses, by the learner, today. */
export const practiceRoom: PracticeRoom = {
  dossiers,
  begin,
  timeOf(begunOn) {
    const { text, date } = storyTime(begunOn, new Date(`${begunOn}T23:59:00Z`));
    return { text, date };
  },
};

async function begin(
  work: Work,
  { key }: Dossier,
): Promise<{ readonly youngPersonId: string; readonly stageId: string }> {
  const dossier = dossiers.find((each) => each.key === key);
  if (dossier === undefined) throw new Error(`There is no dossier ${key}.`);
  const once = randomUUID();
  const written: WrittenCase = {
    ...dossier.told,
    key: `${key} ${once}`,
    reference: `PR-${once.slice(0, 8).toUpperCase()}`,
  };
  const time = storyTime(londonDate(work.now.toISOString()), work.now);
  const places = new CasePlaces(currentFramework, written, time);
  await new CaseTeller(work.tx, written, places, time, () => work.actor).tell();
  const begun = await work.tx
    .selectFrom("stage")
    .innerJoin("young_person", "young_person.id", "stage.young_person_id")
    .where("young_person.organisation_id", "=", work.actor.organisationId)
    .where("young_person.reference", "=", written.reference)
    .select(["stage.id as stageId", "young_person.id as youngPersonId"])
    .executeTakeFirstOrThrow();
  return begun;
}
