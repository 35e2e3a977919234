import { addDays } from "../../judgement/dates.ts";
import { londonDate } from "../../judgement/working-days/london-time.ts";
import { caseworkWords } from "../../wording/casework.ts";
import type { Work } from "../actor.ts";
import { done, nothingChanged, type Outcome, refused, spoken } from "../refusal.ts";
import { managingRoles } from "../whole-case-roles.ts";
import { riskLimits } from "./at-risk.ts";
import type { LastRequest, OpenStage } from "./open-stage.ts";
import { openStages } from "./open-stage-store.ts";
import { type OpenPanelState, openPanelStates, type PanelFigures, type PanelLine } from "./panel-lines.ts";
import {
  askedLinesQuery,
  type Lines,
  type PartLine,
  type ServiceFigures,
  serviceFiguresQuery,
} from "./service-lines.ts";
import { type Unallocated, unallocated } from "./unallocated.ts";
import { type Workload, workload } from "./workload.ts";

/** One part of one stage that waits for a signature, or was returned. */
export interface PartRow {
  readonly stage: OpenStage;
  readonly request: LastRequest;
}

/** A risk panel that is called for a stage and not settled. */
export interface PanelRow {
  readonly stage: OpenStage;
  readonly panel: PanelLine;
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
  /** Called and neither held nor said not to be needed; the first due first. */
  readonly panels: Folded<PanelRow> & { readonly counts: Readonly<Record<OpenPanelState, number>> };
  readonly unallocated: Folded<Unallocated>;
  readonly workload: readonly Workload[];
}

/** How many rows of each list stand on the home page; the rest on a page of its own [own]. */
const fold: Slice = { from: 0, size: 20 };

/** The home page of a manager, and of anyone who may countersign. */
export async function managerHome(work: Work): Promise<Outcome<ManagerHome>> {
  if (!oversees(work)) return refused(notAManager);
  const figures = await serviceFigures(work, fold);
  const asked = await askedLines(work, fold);
  const { overdue, at_risk: atRisk, returned, panels } = figures;
  // The rows of all lists in one look.
  const found = await stagesById(work, [
    ...named(overdue),
    ...named(atRisk),
    ...ofParts(returned),
    ...ofParts(asked),
    ...ofPanels(panels),
  ]);
  return done({
    toSign: parts(asked, found, null),
    returnedAndWaiting: parts(returned, found, "returned"),
    overdue: stages(overdue, found),
    atRisk: stages(atRisk, found),
    panels: panelRows(panels, found),
    unallocated: await unallocated(work, fold),
    workload: await workload(work, figures.owners ?? []),
  });
}

/** The lists of a manager's home page, each with a page of its own. */
export const serviceLists = ["to-sign", "panels", "overdue", "at-risk", "returned", "unallocated"] as const;
export type ServiceList = (typeof serviceLists)[number];

/** One list of the home page, as far as it is wanted; the others are empty and have no workload. */
export async function serviceList(work: Work, list: ServiceList, slice: Slice): Promise<Outcome<ManagerHome>> {
  if (!oversees(work)) return refused(notAManager);
  switch (list) {
    case "to-sign":
      return done({ ...none, toSign: await partsToSign(work, slice) });
    case "overdue": {
      const { overdue } = await serviceFigures(work, slice);
      return done({ ...none, overdue: stages(overdue, await stagesById(work, named(overdue))) });
    }
    case "at-risk": {
      const { at_risk: atRisk } = await serviceFigures(work, slice);
      return done({ ...none, atRisk: stages(atRisk, await stagesById(work, named(atRisk))) });
    }
    case "panels": {
      const { panels } = await serviceFigures(work, slice);
      return done({ ...none, panels: panelRows(panels, await stagesById(work, ofPanels(panels))) });
    }
    case "unallocated":
      return done({ ...none, unallocated: await unallocated(work, slice) });
    case "returned": {
      const { returned } = await serviceFigures(work, slice);
      return done({
        ...none,
        returnedAndWaiting: parts(returned, await stagesById(work, ofParts(returned)), "returned"),
      });
    }
  }
}

/** No parts at all. */
export const noParts: Folded<PartRow> = { total: 0, rows: [] };
const empty = { total: 0, rows: [], lines: [] } as const;
const none: ManagerHome = {
  toSign: empty,
  panels: { ...empty, counts: { "asked-for": 0, "date-set": 0, overdue: 0, "to-record": 0 } },
  returnedAndWaiting: empty,
  overdue: empty,
  atRisk: empty,
  unallocated: empty,
  workload: [],
};

/** What waits for this person's signature; nothing for who may not countersign. */
export async function partsToSign(work: Work, slice: Slice = fold): Promise<Folded<PartRow>> {
  const lines = await askedLines(work, slice);
  return parts(lines, await stagesById(work, ofParts(lines)), null);
}

async function askedLines(work: Work, slice: Slice): Promise<Lines<PartLine>> {
  if (!work.actor.permissions.includes("countersign")) return empty;
  return onlyRow((await askedLinesQuery(work.actor, slice).execute(work.tx)).rows);
}

async function serviceFigures(work: Work, slice: Slice): Promise<ServiceFigures> {
  const today = londonDate(work.now.toISOString());
  const asked = { today, soon: addDays(today, 14), limits: riskLimits(today), slice };
  return onlyRow((await serviceFiguresQuery(work.actor.organisationId, asked).execute(work.tx)).rows);
}

function onlyRow<Row>([row]: readonly Row[]): Row {
  if (row === undefined) throw new Error("A look that always has a row had none.");
  return row;
}

const oversees = ({ actor }: Work): boolean =>
  managingRoles.includes(actor.role) || actor.permissions.includes("countersign");

const notAManager = spoken(403, "not-a-manager", () => nothingChanged(caseworkWords().notAManager));

const named = ({ lines }: Lines<string>): readonly string[] => lines ?? [];
const ofParts = ({ lines }: Lines<PartLine>): readonly string[] => (lines ?? []).map((line) => line.stage_id);

const ofPanels = ({ lines }: PanelFigures): readonly string[] => (lines ?? []).map((line) => line.stage_id);

type Found = ReadonlyMap<string, OpenStage>;

/** The stages of these lines, with all that a row shows. */
const stages = (lines: Lines<string>, found: Found): Folded<OpenStage> => ({
  total: lines.total,
  rows: named(lines).flatMap((id) => found.get(id) ?? []),
});

const parts = (lines: Lines<PartLine>, found: Found, outcome: LastRequest["outcome"]): Folded<PartRow> => ({
  total: lines.total,
  rows: (lines.lines ?? []).flatMap((line): readonly PartRow[] => {
    const stage = found.get(line.stage_id);
    const request = stage?.requests.find((each) => each.part === line.part && each.outcome === outcome);
    return stage && request ? [{ stage, request }] : [];
  }),
});

const panelRows = ({ counts, lines }: PanelFigures, found: Found): ManagerHome["panels"] => ({
  total: openPanelStates.reduce((sum, state) => sum + counts[state], 0),
  counts,
  rows: (lines ?? []).flatMap((panel): readonly PanelRow[] => {
    const stage = found.get(panel.stage_id);
    return stage ? [{ stage, panel }] : [];
  }),
});

async function stagesById(work: Work, stageIds: readonly string[]): Promise<Found> {
  if (stageIds.length === 0) return new Map();
  const found = await openStages(work, {
    organisationId: work.actor.organisationId,
    stageIds: [...new Set(stageIds)],
  });
  return new Map(found.map((stage) => [stage.stageId, stage]));
}
