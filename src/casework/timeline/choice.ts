import { type Lane, lanes } from "../../assessment/timeline/lanes.ts";

/** What somebody chose to see of a timeline. */
export interface Choice {
  readonly lanes: ReadonlySet<Lane>;
  /** Months, "2025-03"; null for the usual period. */
  readonly from: string | null;
  readonly to: string | null;
  /** The day round which the same length of time is wanted. */
  readonly at: string | null;
  readonly notProved: boolean;
  /** What is sensitive is printed too. */
  readonly onPaper: boolean;
}

/** What is shown while nobody has chosen anything. */
export const usualChoice: Choice = {
  lanes: new Set(lanes),
  from: null,
  to: null,
  at: null,
  notProved: false,
  onPaper: false,
};
