import { whatItWeighs } from "../../assessment/checks/what-it-weighs.ts";
import type { CheckResult } from "../../assessment/types.ts";
import { saidAsNotes } from "../../assessment/writing-checks/writing-notes.ts";
import type { Address } from "../../framework/answers.ts";
import type { Work } from "../actor.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { checkReasonsOf, digestOfThing, type GivenReason } from "./check-reason-store.ts";

/** A warning that is passed with a reason of its own, and whether it has one. */
export interface WeighedCheck {
  readonly check: CheckResult;
  /** The reason that stands; null: it waits for one. */
  readonly reason: GivenReason | null;
  /** The reason that stood until something new came into what the check weighs; null where one stands, or none was given. */
  readonly fallen: GivenReason | null;
}

/** By the id of the check. */
export type WeighedChecks = ReadonlyMap<string, WeighedCheck>;

/**
 * Whether a check asks for a reason: a `warn` can be passed with one that the manager sees (content part 20, consistency-checks). Those that
 * are said as notes to the writer have theirs where they are left.
 */
export const asksForReason = ({ id, severity }: CheckResult): boolean => severity === "warn" && !saidAsNotes.has(id);

/** The warnings of a stage that ask for a reason, with theirs; none for who sees only parts: a check weighs several of them. @param wanted only those that speak about such a place */
export async function weighedChecks(
  work: Work,
  visible: VisibleStage,
  wanted: (address: Address) => boolean = () => true,
): Promise<WeighedChecks> {
  const asking = visible.evaluation.checks.filter((check) => asksForReason(check) && check.addresses.some(wanted));
  if (asking.length === 0 || !visible.all) return new Map();
  const given = await checkReasonsOf(work, visible.head.id);
  return new Map(
    asking.map((check) => {
      const last = given.get(check.id) ?? null;
      const stands = last !== null && thingsWeighed(visible, check).every((thing) => last.about.has(thing));
      return [check.id, { check, reason: stands ? last : null, fallen: stands ? null : last }];
    }),
  );
}

/** Digests of what a check weighs as the stage stands. */
export const thingsWeighed = (visible: VisibleStage, check: CheckResult): readonly string[] =>
  whatItWeighs(visible, check).map((thing) => digestOfThing(check.id, thing));
