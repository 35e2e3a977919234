import { missingIn } from "./complete-enough.ts";
import { hasTarget, isInForce, isPlannedFor, isUsed, type LinkStrength, linksIn, type PlanLink } from "./plan-links.ts";
import {
  behaviourNeedsPlan,
  behaviours,
  missingContingency,
  needsContingency,
  outcomeNeedsPlan,
  outcomesFeared,
  strongFactors,
} from "./plan-needs.ts";
import type { PlanEntry, PlanReader } from "./plan-reader.ts";

/** What the plan may have to answer. */
export type CoverageKind = "behaviour" | "outcome" | "against" | "for" | "repair" | "goals";

/** What the plan lacks for a row. Advice: none holds anything. */
export type CoverageGap =
  /** cc-behaviour-unplanned, cc-outcome-unplanned: no target and no control names it. */
  | "unplanned"
  /** As `unplanned` or `no-target`, but a target that is meant for something else helps with it. */
  | "only-helped"
  /** cc-factor-unplanned. */
  | "no-target"
  /** cc-strength-unused. */
  | "unused"
  | "no-contingency"
  /** Something answers it, and nothing of that says who does it. */
  | "nobody-named"
  | "no-goal-target"
  | "no-repair-target";

export interface CoverageRow {
  readonly kind: CoverageKind;
  /** What links name: the id of the entry, or `goals`, `repairing-harm`. */
  readonly named: string;
  /** Null for goals and repairing harm, which are no entries. */
  readonly entry: PlanEntry | null;
  /** By the id of the target. */
  readonly targets: ReadonlyMap<string, LinkStrength>;
  readonly controls: readonly PlanEntry[];
  readonly changes: readonly PlanEntry[];
  readonly gaps: readonly CoverageGap[];
}

export interface PlanCoverage {
  /** Targets that were not given up, in their order. */
  readonly targets: readonly PlanEntry[];
  readonly rows: readonly CoverageRow[];
  /** Lists that must say what is done when things get worse and name no such change, where no row says it already. */
  readonly missingContingency: readonly ("contingency-others" | "contingency-safety")[];
}

/** Every judged risk and strong factor, and what in the plan answers it. */
export function planCoverage(reader: PlanReader): PlanCoverage {
  const links = linksIn(reader);
  const rowOf = (
    kind: CoverageKind,
    named: string,
    entry: PlanEntry | null,
    gapsOf: (all: readonly PlanLink[]) => readonly CoverageGap[],
  ): CoverageRow => {
    const all = (links.get(named) ?? []).filter(isInForce);
    const rowsIn = (...lists: readonly string[]): readonly PlanEntry[] =>
      all.filter(({ list }) => lists.includes(list)).map(({ row }) => row);
    return {
      kind,
      named,
      entry,
      targets: new Map(all.filter(({ list }) => list === "plan-targets").map((link) => [link.row.id, link.strength])),
      controls: rowsIn("external-controls"),
      changes: rowsIn("contingency-others", "contingency-safety"),
      gaps: gapsOf(all),
    };
  };
  const answered = (id: string): readonly CoverageGap[] =>
    isPlannedFor(links, id) ? [] : [isUsed(links, id) ? "only-helped" : "unplanned"];
  const judged = (kind: "behaviour" | "outcome", row: PlanEntry, needsPlan: boolean): CoverageRow =>
    rowOf(kind, row.id, row, (all) => [
      ...(needsPlan ? answered(row.id) : []),
      ...(needsContingency(row) && !all.some(({ list }) => list.startsWith("contingency-"))
        ? (["no-contingency"] as const)
        : []),
      ...(isPlannedFor(links, row.id) && !all.some(namesSomebody) ? (["nobody-named"] as const) : []),
    ]);
  const gapIf = (found: boolean, gap: CoverageGap): readonly CoverageGap[] => (found ? [gap] : []);
  const rows = [
    ...behaviours(reader).map((row) => judged("behaviour", row, behaviourNeedsPlan(row))),
    ...outcomesFeared(reader).map((row) => judged("outcome", row, outcomeNeedsPlan(row))),
    ...strongFactors(reader, "against").map((row) =>
      rowOf("against", row.id, row, () =>
        gapIf(!hasTarget(links, row.id), isUsed(links, row.id) ? "only-helped" : "no-target"),
      ),
    ),
    ...strongFactors(reader, "for").map((row) =>
      rowOf("for", row.id, row, () => gapIf(!isUsed(links, row.id), "unused")),
    ),
    rowOf("repair", "repairing-harm", null, () =>
      gapIf(reader.text("restorative-start") === "yes-now" && !isUsed(links, "repairing-harm"), "no-repair-target"),
    ),
    rowOf("goals", "goals", null, () =>
      gapIf(reader.text("goals-own-words") !== null && !isUsed(links, "goals"), "no-goal-target"),
    ),
  ];
  const saidInARow = (list: string): boolean =>
    rows.some(
      ({ kind, gaps }) =>
        kind === (list === "contingency-others" ? "behaviour" : "outcome") && gaps.includes("no-contingency"),
    );
  return {
    targets: inOrder(reader.rows("plan-targets").filter((row) => row.text("status") !== "dropped")),
    rows,
    missingContingency: missingContingency(reader).filter((list) => !saidInARow(list)),
  };
}

/** A target says who helps; a control and a change say who does it. */
const namesSomebody = ({ list, row }: PlanLink): boolean =>
  list === "plan-targets"
    ? row.ticks("helpers").length > 0 || missingIn(row, ["helpers-will"]).length === 0
    : missingIn(row, ["who"]).length === 0;

/** First things first: by the order that was given, the others behind it as they were added. */
export function inOrder<Entry extends PlanEntry>(targets: readonly Entry[]): readonly Entry[] {
  const orderOf = (row: Entry): number => {
    const order = row.value("order");
    return typeof order === "number" ? order : Number.POSITIVE_INFINITY;
  };
  return targets.toSorted((a, b) => {
    const [first, second] = [orderOf(a), orderOf(b)];
    return first === second ? 0 : first - second;
  });
}
