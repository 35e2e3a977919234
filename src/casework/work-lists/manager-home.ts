import { londonDate } from "../../judgement/working-days/london-time.ts";
import { caseworkWords } from "../../wording/casework.ts";
import type { Work } from "../actor.ts";
import { dueState } from "../deadlines/due-state.ts";
import { done, nothingChanged, type Outcome, refused, spoken } from "../refusal.ts";
import { managingRoles } from "../whole-case-roles.ts";
import { isAtRisk, riskHorizon } from "./at-risk.ts";
import type { LastRequest, OpenStage } from "./open-stage.ts";
import { openStages } from "./open-stage-store.ts";
import {
  askedLinesQuery,
  type PartLine,
  returnedLinesQuery,
  type StageLine,
  stageLinesQuery,
} from "./service-lines.ts";
import { type Unallocated, unallocated } from "./unallocated.ts";
import { type Workload, workload } from "./workload.ts";

/** One part of one stage that waits for a signature, or was returned. */
export interface PartRow {
  readonly stage: OpenStage;
  readonly request: LastRequest;
}

/** The beginning of a list, and how long the whole of it is. */
export interface Folded<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

/** Which rows of a list are wanted. */
export interface Slice {
  readonly from: number;
  readonly size: number;
}

/** What a manager must do and know. A stage may stand in several lists; totals are true as of this moment. */
export interface ManagerHome {
  /** Asked of this manager or of any who may sign, and not this person's own work; the oldest first. */
  readonly toSign: Folded<PartRow>;
  /** Returned and not asked for again; the oldest first. */
  readonly returnedAndWaiting: Folded<PartRow>;
  readonly overdue: Folded<OpenStage>;
  readonly atRisk: Folded<OpenStage>;
  readonly unallocated: Folded<Unallocated>;
  readonly workload: readonly Workload[];
}

/** How many rows of each list stand on the home page; the rest on a page of its own [own]. */
const fold: Slice = { from: 0, size: 20 };

/** The home page of a manager, and of anyone who may countersign. */
export async function managerHome(work: Work): Promise<Outcome<ManagerHome>> {
  const { organisationId } = work.actor;
  if (!oversees(work)) return refused(notAManager);
  const lines = await stageLines(work);
  const returned = (await returnedLinesQuery(organisationId).execute(work.tx)).rows;
  return done({
    toSign: await partsToSign(work, fold),
    returnedAndWaiting: await parts(work, returned, "returned", fold),
    overdue: await stages(work, overdue(work, lines), fold),
    atRisk: await stages(work, atRisk(work, lines), fold),
    unallocated: await unallocated(work, fold),
    workload: await workload(work, lines, returned),
  });
}

/** The lists of a manager's home page, each with a page of its own. */
export const serviceLists = ["to-sign", "overdue", "at-risk", "returned", "unallocated"] as const;
export type ServiceList = (typeof serviceLists)[number];

/** One list of the home page, as far as it is wanted; the others are empty and have no workload. */
export async function serviceList(work: Work, list: ServiceList, slice: Slice): Promise<Outcome<ManagerHome>> {
  if (!oversees(work)) return refused(notAManager);
  switch (list) {
    case "to-sign":
      return done({ ...none, toSign: await partsToSign(work, slice) });
    case "overdue":
      return done({ ...none, overdue: await stages(work, overdue(work, await stageLines(work)), slice) });
    case "at-risk":
      return done({ ...none, atRisk: await stages(work, atRisk(work, await stageLines(work)), slice) });
    case "unallocated":
      return done({ ...none, unallocated: await unallocated(work, slice) });
    case "returned": {
      const { rows } = await returnedLinesQuery(work.actor.organisationId).execute(work.tx);
      return done({ ...none, returnedAndWaiting: await parts(work, rows, "returned", slice) });
    }
  }
}

/** No parts at all. */
export const noParts: Folded<PartRow> = { total: 0, rows: [] };
const empty = { total: 0, rows: [] } as const;
const none: ManagerHome = {
  toSign: empty,
  returnedAndWaiting: empty,
  overdue: empty,
  atRisk: empty,
  unallocated: empty,
  workload: [],
};

/** What waits for this person's signature; nothing for who may not countersign. */
export async function partsToSign(work: Work, slice: Slice = fold): Promise<Folded<PartRow>> {
  if (!work.actor.permissions.includes("countersign")) return empty;
  const { rows } = await askedLinesQuery(work.actor).execute(work.tx);
  return parts(work, rows, null, slice);
}

const oversees = ({ actor }: Work): boolean =>
  managingRoles.includes(actor.role) || actor.permissions.includes("countersign");

const notAManager = spoken(403, "not-a-manager", () => nothingChanged(caseworkWords().notAManager));

const todayOf = (work: Work): string => londonDate(work.now.toISOString());

const stageLines = async (work: Work): Promise<readonly StageLine[]> =>
  (await stageLinesQuery(work.actor.organisationId).execute(work.tx)).rows;

function overdue(work: Work, lines: readonly StageLine[]): readonly StageLine[] {
  const today = todayOf(work);
  return lines.filter((line) => line.due_date !== null && line.due_date < today);
}

function atRisk(work: Work, lines: readonly StageLine[]): readonly StageLine[] {
  const today = todayOf(work);
  const horizon = riskHorizon(today);
  return lines.filter(
    ({ due_date: due, left_count: left }) =>
      due !== null && due >= today && due <= horizon && isAtRisk({ due: dueState(due, today), left }),
  );
}

/** The stages of these lines that are wanted, with all that a row shows. */
async function stages(work: Work, lines: readonly StageLine[], { from, size }: Slice): Promise<Folded<OpenStage>> {
  const wanted = lines.slice(from, from + size).map((line) => line.stage_id);
  const found = await stagesById(work, wanted);
  return { total: lines.length, rows: wanted.flatMap((id) => found.get(id) ?? []) };
}

async function parts(
  work: Work,
  lines: readonly PartLine[],
  outcome: LastRequest["outcome"],
  { from, size }: Slice,
): Promise<Folded<PartRow>> {
  const wanted = lines.slice(from, from + size);
  const found = await stagesById(work, [...new Set(wanted.map((line) => line.stage_id))]);
  const rows = wanted.flatMap((line): readonly PartRow[] => {
    const stage = found.get(line.stage_id);
    const request = stage?.requests.find((each) => each.part === line.part && each.outcome === outcome);
    return stage && request ? [{ stage, request }] : [];
  });
  return { total: lines.length, rows };
}

async function stagesById(work: Work, stageIds: readonly string[]): Promise<ReadonlyMap<string, OpenStage>> {
  if (stageIds.length === 0) return new Map();
  const found = await openStages(work, { organisationId: work.actor.organisationId, stageIds });
  return new Map(found.map((stage) => [stage.stageId, stage]));
}
