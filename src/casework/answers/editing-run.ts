/** The last row of an address in the log. */
export interface LoggedChange {
  readonly sequence: bigint;
  readonly authorId: string;
  readonly runId: string;
  readonly runStartedAt: Date;
  /** The first value of its run: it stays. */
  readonly firstOfRun: boolean;
}

export interface NextSave {
  readonly authorId: string;
  /** Made anew by the page each time it is opened. */
  readonly runId: string;
  readonly at: Date;
  /** Everything up to this sequence was seen by somebody else, signed or exported. */
  readonly seen: bigint;
}

/** A run lasts ten minutes at the most (design §7). */
export const longestRunMs = 10 * 60_000;

export type RunStep =
  | { readonly kind: "append"; readonly runStartedAt: Date }
  | { readonly kind: "replace"; readonly sequence: bigint };

/**
 * Consecutive saves of one author to one address are one editing run. The log keeps its first and its latest value, and whatever anyone
 * else read, signed, exported or was answered with in between: such a value ends the run.
 */
export function continueRun(last: LoggedChange | null, save: NextSave): RunStep {
  const continues =
    last !== null &&
    last.authorId === save.authorId &&
    last.runId === save.runId &&
    save.at.getTime() - last.runStartedAt.getTime() < longestRunMs &&
    last.sequence > save.seen;
  if (!continues) return { kind: "append", runStartedAt: save.at };
  return last.firstOfRun
    ? { kind: "append", runStartedAt: last.runStartedAt }
    : { kind: "replace", sequence: last.sequence };
}
