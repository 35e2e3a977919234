import type { CoverageRow } from "./plan-coverage.ts";
import type { LinkStrength } from "./plan-links.ts";
import type { PlanEntry, PlanReader } from "./plan-reader.ts";

/** A referral that came to nothing, and help that is over, are no resource any more. */
const over: ReadonlySet<string> = new Set(["refused", "finished"]);

/** Who and what can help (content part 20, resources-and-proposals) as long as it is not refused or over. */
export const resourcesInHand = (reader: Pick<PlanReader, "rows">): readonly PlanEntry[] =>
  reader.rows("resources").filter((resource) => !over.has(resource.text("status") ?? ""));

/**
 * The resources behind a risk or factor, through the targets that answer it. Own rule: one that such a target names is meant for it; one
 * that is only recorded for the key area of a target that is meant for it helps with it.
 *
 * @param targets those of the plan that were not given up
 * @returns by the id of the resource
 */
export function resourcesFor(
  row: Pick<CoverageRow, "targets">,
  targets: readonly PlanEntry[],
  inHand: readonly PlanEntry[],
): ReadonlyMap<string, LinkStrength> {
  const answering = targets.filter(({ id }) => row.targets.has(id));
  const named = new Set(answering.map((target) => target.text("resource")));
  const areas = new Set(answering.filter(({ id }) => row.targets.get(id) === "meant").map((one) => one.text("area")));
  const found = new Map<string, LinkStrength>();
  for (const resource of inHand) {
    if (named.has(resource.id)) found.set(resource.id, "meant");
    else if (resource.ticks("for").some((area) => areas.has(area))) found.set(resource.id, "helps");
  }
  return found;
}

/** The targets that draw on a resource: their places in the plan, from 1. */
export const drawnOnBy = (resource: PlanEntry, targets: readonly PlanEntry[]): readonly number[] =>
  targets.flatMap((target, at) => (target.text("resource") === resource.id ? [at + 1] : []));
