import type { CompiledStage } from "../../assessment/compiled-stage.ts";
import type { Evaluation } from "../../assessment/types.ts";
import type { StageStatus } from "../../database/schema.ts";
import type { Address, AnswerState, Answers, ListEntry } from "../../framework/answers.ts";
import type { StageTypeId, SubSectionId } from "../../framework/language.ts";
import type { StagePeople } from "../contributors/stage-people.ts";
import type { StageSummary } from "../summaries/stage-summary.ts";

/** Where a carried, confirmed or received answer comes from. */
export interface AnswerSource {
  /** The stage in which somebody last wrote or confirmed it. */
  readonly stageId: string;
  readonly stageTitle: string;
  /** ISO 8601: when its author wrote it, through however many stages it was carried. */
  readonly at: string;
  readonly author: string;
  /** ISO 8601: when that stage ended; what happened later has not been weighed. Absent in what was carried before this was kept. */
  readonly endedAt?: string;
  /** Who last said that it was still right, and when (ISO 8601). */
  readonly confirmed?: { readonly by: string; readonly at: string };
  /** Why it stays "yet to clarify" at this stage. */
  readonly keptBecause?: string;
}

/** Who wrote an answer, when, and in which state it stands. */
export interface AnswerMeta {
  readonly version: number;
  readonly state: AnswerState;
  readonly source: AnswerSource | null;
  readonly authorId: string;
  /** With the owner's name where it was written on their behalf: "Tom Reid for Priya Shah". */
  readonly authorName: string;
  readonly at: Date;
}

export interface VisibleYoungPerson {
  readonly id: string;
  readonly reference: string;
  readonly displayName: string;
  readonly preferredName: string | null;
  /** ISO date. */
  readonly dateOfBirth: string | null;
  readonly caseManagerId: string | null;
  readonly caseManagerName: string | null;
}

export interface StageHead {
  readonly id: string;
  readonly youngPersonId: string;
  readonly type: StageTypeId;
  readonly title: string;
  readonly status: StageStatus;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly openedAt: Date;
  /** ISO dates. */
  readonly triggerDate: string;
  readonly dueDate: string | null;
  readonly endedAt: Date | null;
  readonly endedReason: string | null;
  readonly frameworkVersion: string;
  readonly sequence: string;
  readonly recordSequence: string;
}

/**
 * A stage as one person may see it: the only way to obtain answers (design §6). Evaluation, lists, search, history,
 * documents and API get this and nothing else.
 */
export interface VisibleStage {
  readonly head: StageHead;
  readonly youngPerson: VisibleYoungPerson;
  readonly compiled: CompiledStage;
  /** The sub-sections this person may see, in page order; `all` is true when that is every one. */
  readonly subSections: readonly SubSectionId[];
  readonly all: boolean;
  /** Stage answers and the record facts that the visible sub-sections show. */
  readonly answers: Answers;
  readonly meta: ReadonlyMap<Address, AnswerMeta>;
  readonly states: ReadonlyMap<Address, AnswerState>;
  /** Answers that stay "yet to clarify", each with the reason given at this stage. */
  readonly keptUnclear: ReadonlyMap<Address, string>;
  readonly evaluation: Evaluation;
  /** Who else writes it, as far as this person may know; nobody once it is completed. */
  readonly people: StagePeople;
  /** Judgements, flags and progress of the whole stage: what somebody who sees only parts may know of the rest. */
  readonly summary: StageSummary | null;
  /** Entries that were deleted in this stage and could be put back, by list, with what was written in them. */
  readonly deletedEntries: Readonly<Record<string, readonly ListEntry[]>>;
}
