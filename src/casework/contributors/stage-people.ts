import type { ContributionState } from "../../database/schema.ts";
import type { SubSectionId } from "../../framework/language.ts";

/** Parts of a stage that somebody was given to write. */
export interface Contribution {
  readonly userId: string;
  readonly userName: string;
  readonly subSections: readonly SubSectionId[];
  readonly state: ContributionState;
  /** ISO date; null: no day was set. */
  readonly dueOn: string | null;
  readonly note: string;
  /** Why it was returned; empty while it was not. */
  readonly reason: string;
  readonly givenBy: string;
  readonly givenAt: Date;
  /** When it was handed in or returned. */
  readonly stateAt: Date | null;
}

/** Somebody who stands in for the owner: what they do between start and end is done for `forId`. */
export interface StandIn {
  readonly id: string;
  readonly userId: string;
  readonly userName: string;
  readonly forId: string;
  readonly forName: string;
  /** proxy: named by the owner. cover: set by a manager while the owner is away. */
  readonly kind: "proxy" | "cover";
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly namedBy: string;
  readonly reason: string;
}

/** Who writes a stage beside its owner, cut to what the reader may know: a contributor finds only what was given to them. */
export interface StagePeople {
  readonly contributions: readonly Contribution[];
  readonly standIns: readonly StandIn[];
}
export const nobodyBeside: StagePeople = { contributions: [], standIns: [] };

/** Whether somebody stands in at a moment. */
export const standsInAt = ({ startsAt, endsAt }: Pick<StandIn, "startsAt" | "endsAt">, at: Date): boolean =>
  startsAt <= at && at < endsAt;

/** For whom somebody acts at a moment; null for those who act for themselves. */
export const actsFor = (standIns: readonly StandIn[], userId: string, at: Date): StandIn | null =>
  standIns.find((each) => each.userId === userId && standsInAt(each, at)) ?? null;

/** The parts that somebody holds now. */
export const contributionOf = ({ contributions }: StagePeople, userId: string): Contribution | null =>
  contributions.find((each) => each.userId === userId) ?? null;

/** With whom a sub-section is: given, and not handed in yet. */
export const withWhom = ({ contributions }: StagePeople, subSection: SubSectionId): readonly Contribution[] =>
  contributions.filter((each) => each.state !== "handed-in" && each.subSections.includes(subSection));
