import type { SignedPart, StageTypeId } from "../../framework/language.ts";
import type { DueState } from "../deadlines/due-state.ts";

/** The last request for the signature of a part that was not withdrawn. */
export interface LastRequest {
  readonly part: SignedPart;
  readonly askedById: string;
  readonly askedByName: string;
  readonly askedAt: Date;
  readonly note: string;
  readonly addressedToId: string | null;
  readonly addressedToName: string | null;
  readonly outcome: "signed" | "returned" | null;
  readonly closedByName: string | null;
  readonly closedAt: Date | null;
  readonly closingNote: string | null;
  /** Answers were saved after it was asked, signed or returned. */
  readonly savedSince: boolean;
}

export interface OpenComments {
  readonly count: number;
  /** With wording that can be accepted. */
  readonly withWording: number;
  readonly fromNames: readonly string[];
}

/** An open stage as a line of a work list: what one row of the home pages needs, without any answer. */
export interface OpenStage {
  readonly youngPersonId: string;
  readonly name: string;
  readonly reference: string;
  /** ISO date. */
  readonly dateOfBirth: string | null;
  readonly stageId: string;
  readonly stageType: StageTypeId;
  readonly stageTitle: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly due: DueState;
  /** Gaps that hold completion, before signatures; and carried answers that nobody has looked at. */
  readonly left: number;
  readonly toConfirm: number;
  readonly judgements: Readonly<Record<string, string>>;
  readonly requests: readonly LastRequest[];
  readonly comments: OpenComments;
}

export const returnedRequests = (stage: OpenStage): readonly LastRequest[] =>
  stage.requests.filter((request) => request.outcome === "returned");

export const openRequests = (stage: OpenStage): readonly LastRequest[] =>
  stage.requests.filter((request) => request.outcome === null);

/** Due within so many days, or late. */
export const isDueWithin = (stage: OpenStage, days: number): boolean =>
  stage.due.kind === "late" || (stage.due.kind === "due" && stage.due.daysLeft <= days);

/** Late first, then the earliest date; stages without a date last; then by name. */
export function byDueDate(a: OpenStage, b: OpenStage): number {
  const on = (stage: OpenStage): string => (stage.due.kind === "no-date" ? "9999-12-31" : stage.due.on);
  return compare(on(a), on(b)) || a.name.localeCompare(b.name, "en-GB") || compare(a.stageId, b.stageId);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
