import { sql } from "kysely";
import type { ContributionState } from "../../database/schema.ts";
import type { Work } from "../actor.ts";
import { done, type Outcome } from "../refusal.ts";
import { type LeftOff, leftOff } from "./left-off.ts";
import { byDueDate, isDueWithin, type OpenStage, openRequests, returnedRequests } from "./open-stage.ts";
import { openStages } from "./open-stage-store.ts";
import { stageTitle } from "./stage-title.ts";

/** A young person with nothing open. */
export interface NothingToDo {
  readonly youngPersonId: string;
  readonly name: string;
  readonly reference: string;
}

/** Sub-sections that another stage's owner asked this person to write. */
export interface AskedOfMe {
  readonly youngPersonId: string;
  readonly name: string;
  readonly stageId: string;
  readonly stageTitle: string;
  readonly ownerName: string;
  readonly subSections: readonly string[];
  readonly grantedAt: Date;
  /** ISO date; null: no day was set. */
  readonly dueOn: string | null;
  readonly state: ContributionState;
  readonly note: string;
  /** Why it came back; empty while it did not. */
  readonly reason: string;
}

/** A stage in which this person stands in for the owner now. */
export interface StandingIn {
  readonly youngPersonId: string;
  readonly name: string;
  readonly stageId: string;
  readonly stageTitle: string;
  readonly ownerName: string;
  readonly kind: "proxy" | "cover";
  readonly endsAt: Date;
}

/** What a practitioner must do, in groups (wireframe 1). A stage stands in one group; counts are the lengths of the lists. */
export interface PractitionerHome {
  readonly leftOff: readonly LeftOff[];
  /** A manager returned a part and it has not been asked for again. */
  readonly returned: readonly OpenStage[];
  /** Late, or due in 14 days. */
  readonly dueSoon: readonly OpenStage[];
  /** Nothing left here until somebody signs. */
  readonly withSomeoneElse: readonly OpenStage[];
  /** Open, and due later or without a date. */
  readonly later: readonly OpenStage[];
  readonly nothingToDo: readonly NothingToDo[];
  readonly askedOfMe: readonly AskedOfMe[];
  readonly standingIn: readonly StandingIn[];
}

export type HomeGroup = "returned" | "dueSoon" | "withSomeoneElse" | "later";

/** The group of a stage: the first of these that is true. Fourteen days is the horizon of the home page [own]. */
export function homeGroup(stage: OpenStage): HomeGroup {
  if (returnedRequests(stage).length > 0) return "returned";
  if (openRequests(stage).length > 0 && stage.left === 0) return "withSomeoneElse";
  return isDueWithin(stage, 14) ? "dueSoon" : "later";
}

/** The home page of whoever writes assessments. */
export async function practitionerHome(work: Work): Promise<Outcome<PractitionerHome>> {
  const { organisationId, userId } = work.actor;
  const stages = [...(await openStages(work, { organisationId, ownerId: userId }))].sort(byDueDate);
  const inGroup = (group: HomeGroup): readonly OpenStage[] => stages.filter((stage) => homeGroup(stage) === group);
  return done({
    leftOff: await leftOff(work),
    returned: inGroup("returned"),
    dueSoon: inGroup("dueSoon"),
    withSomeoneElse: inGroup("withSomeoneElse"),
    later: inGroup("later"),
    nothingToDo: await nothingToDo(work),
    askedOfMe: await askedOfMe(work),
    standingIn: await standingIn(work),
  });
}

async function nothingToDo(work: Work): Promise<readonly NothingToDo[]> {
  const { organisationId, userId } = work.actor;
  const rows = await work.tx
    .selectFrom("young_person as yp")
    .select(["yp.id", "yp.display_name", "yp.reference"])
    .where("yp.organisation_id", "=", organisationId)
    .where("yp.case_manager_id", "=", userId)
    .where("yp.closed_at", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("stage as s")
            .select("s.id")
            .whereRef("s.young_person_id", "=", "yp.id")
            .where("s.organisation_id", "=", organisationId)
            .where("s.status", "=", "in-progress"),
        ),
      ),
    )
    .orderBy("yp.display_name")
    .execute();
  return rows.map((row) => ({ youngPersonId: row.id, name: row.display_name, reference: row.reference }));
}

interface AskedRow {
  readonly young_person_id: string;
  readonly name: string;
  readonly stage_id: string;
  readonly type: string;
  readonly framework: string;
  readonly framework_version: string;
  readonly owner_name: string;
  readonly sub_sections: readonly string[];
  readonly granted_at: Date;
  readonly due_on: string | null;
  readonly state: ContributionState;
  readonly note: string;
  readonly reason: string;
}

async function askedOfMe(work: Work): Promise<readonly AskedOfMe[]> {
  const { organisationId, userId } = work.actor;
  const { rows } = await sql<AskedRow>`
    select c.young_person_id, yp.display_name as name, c.stage_id, s.type, s.framework, s.framework_version, owner.name as owner_name,
      c.sub_sections, c.granted_at, c.due_on, c.state, c.note, c.reason
    from stage_contributor c
    join stage s on s.young_person_id = c.young_person_id and s.id = c.stage_id
    join young_person yp on yp.id = c.young_person_id
    join user_account owner on owner.id = s.owner_id
    where c.organisation_id = ${organisationId} and c.user_id = ${userId} and s.status = 'in-progress' and s.owner_id <> ${userId}
    order by c.state = 'handed-in', c.due_on nulls last, c.granted_at, c.stage_id`.execute(work.tx);
  return rows.map((row) => ({
    youngPersonId: row.young_person_id,
    name: row.name,
    stageId: row.stage_id,
    stageTitle: stageTitle(row.framework, row.framework_version, row.type),
    ownerName: row.owner_name,
    subSections: row.sub_sections,
    grantedAt: row.granted_at,
    dueOn: row.due_on,
    state: row.state,
    note: row.note,
    reason: row.reason,
  }));
}

async function standingIn(work: Work): Promise<readonly StandingIn[]> {
  const rows = await work.tx
    .selectFrom("stage_stand_in as i")
    .innerJoin("stage as s", "s.id", "i.stage_id")
    .innerJoin("young_person as y", "y.id", "i.young_person_id")
    .innerJoin("user_account as o", "o.id", "s.owner_id")
    .where("i.organisation_id", "=", work.actor.organisationId)
    .where("i.user_id", "=", work.actor.userId)
    .where("i.starts_at", "<=", work.now)
    .where("i.ends_at", ">", work.now)
    .where("s.status", "=", "in-progress")
    .select(["i.young_person_id", "y.display_name", "i.stage_id", "i.kind", "i.ends_at", "o.name"])
    .select(["s.type", "s.framework", "s.framework_version"])
    .orderBy("y.display_name")
    .orderBy("i.stage_id")
    .execute();
  return rows.map((row) => ({
    youngPersonId: row.young_person_id,
    name: row.display_name,
    stageId: row.stage_id,
    stageTitle: stageTitle(row.framework, row.framework_version, row.type),
    ownerName: row.name,
    kind: row.kind,
    endsAt: row.ends_at,
  }));
}
