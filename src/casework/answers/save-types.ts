import type { Address, AnswerState, AnswerValue } from "../../framework/answers.ts";
import type { Refusal } from "../refusal.ts";

/** One answer as a page, a form or a program posts it. */
export interface AnswerChange {
  readonly address: Address;
  /** JSON, or the strings of a form; null clears. For an entry (`list[id]`): its place from 1, or null to delete it. */
  readonly value: unknown;
  /** The version that the writer saw; 0 when there was no answer yet. */
  readonly version: number;
  /** Keep the carried or received answer as it is: somebody has looked. */
  readonly confirm?: boolean;
  /** With `confirm`: why an answer that was "yet to clarify" before stays so at this stage. */
  readonly keptBecause?: string;
}

export interface SavedChange {
  readonly outcome: "saved";
  readonly address: Address;
  readonly version: number;
  readonly at: Date;
  readonly state: AnswerState;
  /** As stored, after reading and normalising. */
  readonly value: AnswerValue | null;
  /** Kept and marked: it does not fit its question. */
  readonly unfitting: boolean;
  /** Characters that could not be kept and stand as U+FFFD. */
  readonly replaced: number;
  /** Saved, but its entry was deleted in the meantime: it returns when the entry is restored. */
  readonly entryDeleted: boolean;
}

/** Somebody else saved first. Nothing was overwritten; the person chooses between both texts. */
export interface ConflictRefusal extends Refusal {
  readonly status: 409;
  readonly code: "conflict";
  readonly address: Address;
  readonly theirs: {
    readonly value: AnswerValue | null;
    readonly authorName: string;
    readonly at: Date;
    readonly version: number;
  };
  readonly yours: AnswerValue | null;
}
export const isConflict = (refusal: Refusal): refusal is ConflictRefusal => refusal.code === "conflict";

export interface RefusedChange {
  readonly outcome: "refused";
  readonly address: Address;
  readonly refusal: Refusal | ConflictRefusal;
}
export type ChangeResult = SavedChange | RefusedChange;
