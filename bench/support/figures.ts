/** What a bench says: times sorted, ratios, a table, and how busy the machine was when they were taken. */
import { loadavg } from "node:os";

/** Milliseconds. */
export interface Figures {
  readonly count: number;
  readonly best: number;
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

export function figuresOf(times: readonly number[]): Figures {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { count: sorted.length, best: at(0), median: at(0.5), p95: at(0.95), worst: at(1) };
}

export const medianOf = (numbers: readonly number[]): number => figuresOf(numbers).median;

/** How long one step takes, in milliseconds. */
export async function timed<Value>(step: () => Promise<Value> | Value): Promise<{ ms: number; value: Value }> {
  const began = performance.now();
  const value = await step();
  return { ms: performance.now() - began, value };
}

/** One, five and fifteen minutes; on a shared machine a figure means little without it. */
export const load = (): string =>
  loadavg()
    .map((each) => each.toFixed(1))
    .join(" ");

type Cell = string | number;
const written = (cell: Cell): string => (typeof cell === "string" ? cell : cell.toFixed(cell < 100 ? 1 : 0));

/** Prints a table; a number has one decimal below 100. */
export function table(heads: readonly string[], rows: readonly (readonly Cell[])[]): void {
  console.log(`\n| ${heads.join(" | ")} |\n|${heads.map(() => "---").join("|")}|`);
  for (const row of rows) console.log(`| ${row.map(written).join(" | ")} |`);
}

/** The heads of `row`. */
export const timeHeads = ["what", "n", "best ms", "median ms", "95th percentile ms", "worst ms", "limit", "load"];
export const timeRow = (what: string, figures: Figures, limit: string, loadThen = load()): readonly Cell[] => [
  what,
  String(figures.count),
  figures.best,
  figures.median,
  figures.p95,
  figures.worst,
  limit,
  loadThen,
];

/** Says whether a figure keeps to its limit, in one line that can be searched for. */
export function held(what: string, figure: number, limit: number, unit: string, atLeast = false): void {
  const kept = atLeast ? figure >= limit : figure <= limit;
  const digits = figure < 10 ? 2 : 1;
  console.log(
    `${kept ? "✓" : "✗"} ${what}: ${figure.toFixed(digits)} ${unit} (limit: ${atLeast ? "at least" : "at most"} ${limit} ${unit})`,
  );
}
