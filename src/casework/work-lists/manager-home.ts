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
  const asked = await askedLines(work);
  const late = overdue(work, lines);
  const risky = atRisk(work, lines);
  // The rows of all lists in one look.
  const wanted = [asked, returned, late, risky].flatMap((list: readonly { readonly stage_id: string }[]) =>
    list.slice(0, fold.size),
  );
  const found = await stagesById(work, [...new Set(wanted.map((line) => line.stage_id))]);
  return done({
    toSign: parts(asked, found, null, fold),
    returnedAndWaiting: parts(returned, found, "returned", fold),
    overdue: stages(late, found, fold),
    atRisk: stages(risky, found, fold),
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
  const named = async <Line extends { readonly stage_id: string }>(lines: readonly Line[]) =>
    stagesById(work, [...new Set(lines.slice(slice.from, slice.from + slice.size).map((line) => line.stage_id))]);
  switch (list) {
    case "to-sign":
      return done({ ...none, toSign: await partsToSign(work, slice) });
    case "overdue": {
      const lines = overdue(work, await stageLines(work));
      return done({ ...none, overdue: stages(lines, await named(lines), slice) });
    }
    case "at-risk": {
      const lines = atRisk(work, await stageLines(work));
      return done({ ...none, atRisk: stages(lines, await named(lines), slice) });
    }
    case "unallocated":
      return done({ ...none, unallocated: await unallocated(work, slice) });
    case "returned": {
      const { rows } = await returnedLinesQuery(work.actor.organisationId).execute(work.tx);
      return done({ ...none, returnedAndWaiting: parts(rows, await named(rows), "returned", slice) });
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
  const lines = await askedLines(work);
  const wanted = lines.slice(slice.from, slice.from + slice.size);
  return parts(lines, await stagesById(work, [...new Set(wanted.map((line) => line.stage_id))]), null, slice);
}

const askedLines = async (work: Work): Promise<readonly PartLine[]> =>
  work.actor.permissions.includes("countersign") ? (await askedLinesQuery(work.actor).execute(work.tx)).rows : [];

const oversees = ({ actor }: Work): boolean =>
  managingRoles.includes(actor.role) || actor.permissions.includes("countersign");

const notAManager = spoken(403, "not-a-manager", () => nothingChanged(caseworkWords().notAManager));

const todayOf = (work: Work): string => londonDate(work.now.toISOString());

async function stageLines(work: Work): Promise<readonly StageLine[]> {
  const today = todayOf(work);
  return (await stageLinesQuery(work.actor.organisationId, today, riskHorizon(today)).execute(work.tx)).rows;
}

function overdue(work: Work, lines: readonly StageLine[]): readonly StageLine[] {
  const today = todayOf(work);
  return lines.filter((line) => line.due_date !== null && line.due_date < today);
}

function atRisk(work: Work, lines: readonly StageLine[]): readonly StageLine[] {
  const today = todayOf(work);
  return lines.filter(
    ({ due_date: due, left_count: left }) => left !== null && isAtRisk({ due: dueState(due, today), left }),
  );
}

type Found = ReadonlyMap<string, OpenStage>;

/** The stages of these lines that are wanted, with all that a row shows. */
function stages(lines: readonly StageLine[], found: Found, { from, size }: Slice): Folded<OpenStage> {
  const rows = lines.slice(from, from + size).flatMap((line) => found.get(line.stage_id) ?? []);
  return { total: lines.length, rows };
}

function parts(
  lines: readonly PartLine[],
  found: Found,
  outcome: LastRequest["outcome"],
  { from, size }: Slice,
): Folded<PartRow> {
  const rows = lines.slice(from, from + size).flatMap((line): readonly PartRow[] => {
    const stage = found.get(line.stage_id);
    const request = stage?.requests.find((each) => each.part === line.part && each.outcome === outcome);
    return stage && request ? [{ stage, request }] : [];
  });
  return { total: lines.length, rows };
}

async function stagesById(work: Work, stageIds: readonly string[]): Promise<Found> {
  if (stageIds.length === 0) return new Map();
  const found = await openStages(work, { organisationId: work.actor.organisationId, stageIds });
  return new Map(found.map((stage) => [stage.stageId, stage]));
}
