import type { StageTypeId } from "../language.ts";

export type Responsible =
  | "youth-justice-service"
  | "youth-justice-service-manager"
  | "host-service"
  | "secure-establishment"
  | "sending-establishment"
  | "receiving-establishment"
  | "placements-team"
  | "stage-owner";

/** `before` and `after` the event; `at-most` repeats from the last time. 0 working days is the same day, 0 hours is at once or before the event begins. */
export interface LengthOfTime {
  readonly amount: number;
  readonly unit: "hours" | "days" | "working-days" | "months";
  readonly direction: "before" | "after" | "at-most";
}

export interface TimeLimit {
  readonly id: string;
  /** The event from which the time runs. */
  readonly clockStarts: string;
  readonly whatIsDone: string;
  /** All of them together. */
  readonly by: readonly Responsible[];
  /** `until`: nothing is begun before that stage has come; a warning, not a lock. */
  readonly length: LengthOfTime | { readonly until: StageTypeId };
  readonly source: string;
  /** `local`: one service's practice, or ours. `no-length-stated`: the document asks for it and names no time. */
  readonly basis: "document" | "local" | "no-length-stated";
  readonly note?: string;
}
