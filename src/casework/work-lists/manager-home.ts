import { sql } from "kysely";
import { caseworkWords } from "../../wording/casework.ts";
import type { Work } from "../actor.ts";
import { done, nothingChanged, type Outcome, refused, spoken } from "../refusal.ts";
import {
  byDueDate,
  isDueWithin,
  isLate,
  type LastRequest,
  type OpenStage,
  openRequests,
  returnedRequests,
} from "./open-stage.ts";
import { openStages } from "./open-stage-store.ts";

/** One part of one stage that waits for a signature, or was returned. */
export interface PartRow {
  readonly stage: OpenStage;
  readonly request: LastRequest;
}

export interface Unallocated {
  readonly youngPersonId: string;
  readonly name: string;
  readonly reference: string;
  readonly addedAt: Date;
}

/** What one person carries. */
export interface Workload {
  readonly userId: string;
  readonly name: string;
  readonly youngPeople: number;
  readonly openStages: number;
  readonly late: number;
  readonly dueSoon: number;
  readonly returned: number;
}

/** What a manager must do and know. A stage may stand in several lists; counts are the lengths of the lists. */
export interface ManagerHome {
  /** Asked of this manager or of any who may sign, and not this person's own work; the oldest first. */
  readonly toSign: readonly PartRow[];
  /** Returned and not asked for again; the oldest first. */
  readonly returnedAndWaiting: readonly PartRow[];
  readonly overdue: readonly OpenStage[];
  readonly atRisk: readonly OpenStage[];
  readonly unallocated: readonly Unallocated[];
  readonly workload: readonly Workload[];
}

/** Due within five working days with something left to write: likely to be late [own]. */
export const isAtRisk = (stage: OpenStage): boolean =>
  stage.due.kind === "due" && stage.due.workingDaysLeft <= 5 && stage.left > 0;

/** Whether this person finds a request in "to sign": addressed to them or to all, and not their own work (law: never own work). */
export const isForMe = (stage: OpenStage, request: LastRequest, userId: string): boolean =>
  stage.ownerId !== userId && (request.addressedToId === null || request.addressedToId === userId);

/** The home page of a manager, and of anyone who may countersign. */
export async function managerHome(work: Work): Promise<Outcome<ManagerHome>> {
  const { organisationId, userId, role, permissions } = work.actor;
  const manages = role === "manager" || role === "secure-manager";
  if (!manages && !permissions.includes("countersign")) return refused(notAManager);
  const stages = [...(await openStages(work, { organisationId }))].sort(byDueDate);
  const rows = (pick: (stage: OpenStage) => readonly LastRequest[]): readonly PartRow[] =>
    stages.flatMap((stage) => pick(stage).map((request) => ({ stage, request })));
  return done({
    toSign: permissions.includes("countersign")
      ? rows((stage) => openRequests(stage).filter((request) => isForMe(stage, request, userId))).toSorted(
          (a, b) => a.request.askedAt.getTime() - b.request.askedAt.getTime(),
        )
      : [],
    returnedAndWaiting: rows(returnedRequests).toSorted((a, b) => closedAt(a) - closedAt(b)),
    overdue: stages.filter(isLate),
    atRisk: stages.filter(isAtRisk),
    unallocated: await unallocated(work),
    workload: await workload(work, stages),
  });
}

const closedAt = ({ request }: PartRow): number => request.closedAt?.getTime() ?? 0;

const notAManager = spoken(403, "not-a-manager", () => nothingChanged(caseworkWords().notAManager));

async function unallocated(work: Work): Promise<readonly Unallocated[]> {
  const { rows } = await sql<Unallocated>`
    select yp.id as "youngPersonId", yp.display_name as name, yp.reference, yp.created_at as "addedAt"
    from young_person yp left join user_account manager on manager.id = yp.case_manager_id
    where yp.organisation_id = ${work.actor.organisationId} and yp.closed_at is null and (manager.id is null or not manager.active)
    order by yp.created_at, yp.id`.execute(work.tx);
  return rows;
}

async function workload(work: Work, stages: readonly OpenStage[]): Promise<readonly Workload[]> {
  const { rows } = await sql<{ readonly id: string; readonly name: string; readonly young_people: number }>`
    select u.id, u.name, count(yp.id)::int as young_people
    from user_account u
    left join young_person yp on yp.organisation_id = u.organisation_id and yp.case_manager_id = u.id and yp.closed_at is null
    where u.organisation_id = ${work.actor.organisationId} and u.active
    group by u.id, u.name order by u.name, u.id`.execute(work.tx);
  return rows
    .map((row) => {
      const own = stages.filter((stage) => stage.ownerId === row.id);
      return {
        userId: row.id,
        name: row.name,
        youngPeople: row.young_people,
        openStages: own.length,
        late: own.filter(isLate).length,
        dueSoon: own.filter((stage) => !isLate(stage) && isDueWithin(stage, 14)).length,
        returned: own.filter((stage) => returnedRequests(stage).length > 0).length,
      };
    })
    .filter((person) => person.youngPeople > 0 || person.openStages > 0);
}
