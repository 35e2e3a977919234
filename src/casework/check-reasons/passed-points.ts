import type { CheckResult } from "../../assessment/types.ts";
import { saidAsNotes } from "../../assessment/writing-checks/writing-notes.ts";
import type { Address } from "../../framework/answers.ts";
import type { Work } from "../actor.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { notedIn } from "../writing-notes/noted.ts";
import { weighedChecks } from "./weighed-checks.ts";

/** A warning that stands with a reason: what a reader is told of it, wherever the stage is read. */
export interface PassedPoint {
  readonly check: string;
  readonly message: string;
  /** Where it stands. */
  readonly address: Address;
  readonly reason: string;
  readonly authorName: string;
  readonly at: Date;
}

/**
 * Every warning of a stage that was passed with a reason, open or ended, in the order of the checks: those with a reason of their own, and
 * those that were said as notes to the writer and left with one.
 */
export async function passedPoints(work: Work, visible: VisibleStage): Promise<readonly PassedPoint[]> {
  const warnings = visible.evaluation.checks.filter(({ severity }) => severity === "warn");
  if (warnings.length === 0 || !visible.all) return [];
  const weighed = await weighedChecks(work, visible);
  const left = await leftWithReason(work, visible, warnings);
  return warnings.flatMap((check): readonly PassedPoint[] => {
    const own = weighed.get(check.id)?.reason;
    if (own) return [pointOf(check, check.addresses[0] ?? "", own)];
    return left
      .filter(({ address }) => saidAsNotes.has(check.id) && check.addresses.some((place) => standsAt(address, place)))
      .map(({ address, left: given }) => pointOf(check, address, given));
  });
}

const pointOf = (
  { id, message }: CheckResult,
  address: Address,
  { reason, authorName, at }: Pick<PassedPoint, "reason" | "authorName" | "at">,
): PassedPoint => ({ check: id, message, address, reason, authorName, at });

/** A note about an entry stands at one of its fields. */
const standsAt = (address: Address, place: Address): boolean => address === place || address.startsWith(`${place}.`);

/** Notes that say a warning again: of these kinds there is no other. */
const notesOfChecks: ReadonlySet<string> = new Set(["risk-unplanned", "said-differently", "victim-name"]);

/** What was left with a reason. A stage that has ended takes no notes any more; what it holds is noticed as when it was open. */
async function leftWithReason(work: Work, visible: VisibleStage, warnings: readonly CheckResult[]) {
  const places = warnings.filter(({ id }) => saidAsNotes.has(id)).flatMap(({ addresses }) => addresses);
  if (places.length === 0) return [];
  const asOpen: VisibleStage = { ...visible, head: { ...visible.head, status: "in-progress" } };
  const notes = await notedIn(work, asOpen, (address) => places.some((place) => standsAt(address, place)));
  return notes.flatMap(({ check, address, left }) =>
    notesOfChecks.has(check) && left !== null && left.reason !== "" ? [{ address, left }] : [],
  );
}
