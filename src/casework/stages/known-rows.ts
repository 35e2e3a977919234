import type { Address } from "../../framework/answers.ts";
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

const sizeOf = ({ answers, facts }: KnownRows): number => answers.rows.length + facts.rows.length;

const isLater = (a: KnownRows, b: KnownRows): boolean =>
  BigInt(a.answers.sequence) > BigInt(b.answers.sequence) || BigInt(a.facts.sequence) > BigInt(b.facts.sequence);

/** True when these rows, read after `since`, can be put upon it. */
export const mayFollow = (since: RowsAt, sequence: string): boolean => BigInt(sequence) >= BigInt(since.sequence);

/** What stands at `sequence`: the remembered rows with those that were written since. Unchanged rows stay the very same array. */
export function brought(since: RowsAt, written: readonly StoredAnswer[], sequence: string): RowsAt {
  if (written.length === 0) return since.sequence === sequence ? since : { sequence, rows: since.rows };
  const newer = new Map<Address, StoredAnswer>(written.map((row) => [row.address, row]));
  const rows = since.rows.map((row) => {
    const now = newer.get(row.address);
    if (now === undefined) return row;
    newer.delete(row.address);
    return now;
  });
  return { sequence, rows: [...rows, ...newer.values()] };
}
