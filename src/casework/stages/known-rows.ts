import { withWritten } from "./rows-by-address.ts";
import type { StoredAnswer } from "./stored-answer.ts";

/** Rows of a stage, or of a record, as they stood at a sequence of it. */
export interface RowsAt {
  readonly sequence: string;
  readonly rows: readonly StoredAnswer[];
}

export interface KnownRows {
  readonly answers: RowsAt;
  readonly facts: RowsAt;
}

/** How many rows and stages are remembered in all (own: some 100 MB with what is worked out of them). */
const mostRows = 100_000;
const mostStages = 200;

/**
 * Rows that this process has read before, so that a page or a save reads only what was written since: every write gives its rows the next
 * sequence of their stage (or record), under its lock and in the transaction that moves `last_sequence`. The database is asked every time,
 * under row-level security, which stage this is, whether this person may see all of it, and at which sequence it stands; what is remembered
 * answers nothing by itself, so that any number of nodes may remember. The stages used longest ago are forgotten first.
 */
const remembered = new Map<string, KnownRows>();
let count = 0;

export const recall = (stageId: string): KnownRows | null => remembered.get(stageId) ?? null;

/** Remembers what is committed. The caller makes sure that it is. */
export function remember(stageId: string, known: KnownRows): void {
  const before = remembered.get(stageId);
  if (before !== undefined && isLater(before, known)) return;
  forget(stageId);
  remembered.set(stageId, known);
  count += sizeOf(known);
  for (const oldest of remembered.keys()) {
    if (count <= mostRows && remembered.size <= mostStages) return;
    forget(oldest);
  }
}

/** Forgets one stage: when the database stands at an earlier sequence than was remembered, it is another database than it was. */
export function forget(stageId: string): void {
  const known = remembered.get(stageId);
  if (known === undefined) return;
  remembered.delete(stageId);
  count -= sizeOf(known);
}

/** Rows of a stage, or of a record, as a save leaves them if it is kept. */
export interface ForeseenRows {
  readonly since: readonly StoredAnswer[];
  readonly written: readonly StoredAnswer[];
  readonly rows: readonly StoredAnswer[];
}
export interface Foreseen {
  readonly answers: ForeseenRows | null;
  readonly facts: ForeseenRows | null;
}

const foreseen = new Map<string, Foreseen>();

/**
 * Keeps what a save expects to stand after it. It is used only when the database, asked as always, gives exactly the rows that were
 * expected: then the next reader has the very arrays of which the save has worked out everything already.
 */
export function foresee(stageId: string, expected: Foreseen): void {
  foreseen.delete(stageId);
  foreseen.set(stageId, expected);
  for (const oldest of foreseen.keys()) {
    if (foreseen.size <= mostStages) return;
    foreseen.delete(oldest);
  }
}

export const foreseenOf = (stageId: string): Foreseen | null => foreseen.get(stageId) ?? null;

const sizeOf = ({ answers, facts }: KnownRows): number => answers.rows.length + facts.rows.length;

const isLater = (a: KnownRows, b: KnownRows): boolean =>
  BigInt(a.answers.sequence) > BigInt(b.answers.sequence) || BigInt(a.facts.sequence) > BigInt(b.facts.sequence);

/** True when these rows, read after `since`, can be put upon it. */
export const mayFollow = (since: RowsAt, sequence: string): boolean => BigInt(sequence) >= BigInt(since.sequence);

/**
 * What stands at `sequence`: the remembered rows with those that were written since. Unchanged rows stay the very same array, and rows that
 * a save foresaw are the array that it made.
 */
export function brought(
  since: RowsAt,
  written: readonly StoredAnswer[],
  sequence: string,
  expected: ForeseenRows | null | undefined = null,
): RowsAt {
  if (written.length === 0) return since.sequence === sequence ? since : { sequence, rows: since.rows };
  if (expected && expected.since === since.rows && sameRows(expected.written, written))
    return { sequence, rows: expected.rows };
  return { sequence, rows: withWritten(since.rows, written) };
}

const textOf = ({ address, value, version, state, source, authorId, at }: StoredAnswer): string =>
  JSON.stringify([address, value, version, state, source, authorId, at]);

function sameRows(a: readonly StoredAnswer[], b: readonly StoredAnswer[]): boolean {
  if (a.length !== b.length) return false;
  const texts = new Set(a.map(textOf));
  return b.every((row) => texts.has(textOf(row)));
}
