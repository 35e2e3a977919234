/** What the Core Record is made from, and what its lines are. */
import type { CoreBlockId, CoreSource } from "../../assessment/one-page-summary/core-record.ts";
import type { SummarisedStage } from "../../assessment/one-page-summary/summary-reader.ts";
import type { SignedBy } from "../one-page/judgements-in-words.ts";
import type { OnePageLine } from "../one-page/one-page-line.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import type { VisibleRecord } from "../young-people/visible-record.ts";

/** Where a line leads: to a question of one of the sources, to the young person's page, to the people of the stage in hand. */
export type LineSource = CoreSource | "person" | "people";

export interface CoreLine extends OnePageLine {
  /** Null for what no page holds. */
  readonly source: LineSource | null;
  /** What must not be overlooked: late, or not to be contacted. */
  readonly warns: boolean;
}

export interface CoreBlock {
  readonly id: CoreBlockId;
  readonly title: string;
  /** From which stage all of it comes, where that is not said by each line. */
  readonly about: string | null;
  readonly lines: readonly CoreLine[];
}

export interface CoreRecordInput {
  readonly record: VisibleRecord;
  /** The facts of the record in the shape of a stage. */
  readonly facts: SummarisedStage;
  /** The open stage, else the last completed one; null where there is none, or this person does not see it whole. */
  readonly now: VisibleStage | null;
  /** The last completed stage before that. */
  readonly last: VisibleStage | null;
  /** The stage whose plan is in force. */
  readonly plan: VisibleStage | null;
  readonly signedBy: SignedBy;
  /** This person sees whole stages: what is empty for them is empty. */
  readonly whole: boolean;
  /** "15, born 14 March 2011", or "". */
  readonly ageAndBirth: string;
  /** ISO date by which the service reviews, counted from the last completed stage; null for none. */
  readonly reviewBy: string | null;
  readonly at: Date;
}

/** A line that nothing else is said of. */
export const coreLine = (line: Pick<CoreLine, "text" | "source"> & Partial<CoreLine>): CoreLine => ({
  label: null,
  recorded: true,
  address: null,
  foot: null,
  warns: false,
  ...line,
});
