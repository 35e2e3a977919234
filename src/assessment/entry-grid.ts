/** Grids in which one choice answers two judgements of an entry: what each cell advises, and whether a framework's grid can be drawn. */
import type { EntryGrid, ListQuestion, Option } from "../framework/language.ts";
import { IMPACTS, LIKELIHOODS } from "../judgement/levels.ts";
import { gridRules } from "./computed/judgements.ts";
import { FrameworkFault } from "./framework-fault.ts";
import type { FrameworkIndex } from "./framework-index.ts";
import { oneOf } from "./one-of.ts";

/** What a grid needs of its framework: the fields by id, and the options of each. */
type GridParts = Pick<FrameworkIndex, "questions" | "options">;

/** The rule behind a grid; undefined where its advice is worked out by no rule that reads a grid. */
const ruleOf = (grid: EntryGrid, { questions }: GridParts) => {
  const advice = questions.get(grid.advice)?.question;
  if (advice?.type !== "computed" || advice.rule.kind !== "named") return undefined;
  return Object.hasOwn(gridRules, advice.rule.name) ? gridRules[advice.rule.name] : undefined;
};

/**
 * The level that a cell advises by impact and likelihood alone; null for codes that the grids do not know.
 * How soon it could come may raise the advice of an entry above that of its cell: the grid's words say when.
 */
export function cellAdvice(grid: EntryGrid, parts: GridParts, row: string, column: string): Option | null {
  const impact = oneOf(IMPACTS, row);
  const likelihood = oneOf(LIKELIHOODS, column);
  const level = impact && likelihood && ruleOf(grid, parts)?.({ impact, likelihood });
  const advice = parts.questions.get(grid.advice)?.question;
  return (level && advice && parts.options(advice).find(({ code }) => code === level)) || null;
}

/**
 * @param path of the list, for the message
 * @throws FrameworkFault when the grid or the columns of a list name what is not there or cannot be drawn
 */
export function checkGrid(path: string, list: ListQuestion, parts: GridParts): void {
  const fault = (what: string): never => {
    throw new FrameworkFault(path, what);
  };
  const field = (id: string) => list.fields.find((each) => each.id === id) ?? fault(`${id} is not one of its fields`);
  for (const id of list.columns ?? []) field(id);
  const { grid } = list;
  if (grid === undefined) return;
  const [rows, columns] = [field(grid.rows), field(grid.columns)];
  for (const axis of [rows, columns])
    if (axis.type !== "judgement" || axis.shownWhen !== undefined)
      fault(`${axis.id} is not a judgement that is always asked`);
  if (!parts.options(rows).some(({ code }) => code === grid.seriousFrom))
    fault(`serious harm begins at ${grid.seriousFrom}, which is no answer of ${grid.rows}`);
  const advice = field(grid.advice);
  const levels = parts.options(advice).map(({ code }) => code);
  const judgement = parts.questions.get(grid.judgement)?.question;
  const judged = judgement?.type === "judgement" ? parts.options(judgement).map(({ code }) => code) : [];
  if (judged.join() !== levels.join()) fault(`${grid.judgement} is not judged in the levels of ${grid.advice}`);
  for (const row of parts.options(rows))
    for (const column of parts.options(columns))
      if (cellAdvice(grid, parts, row.code, column.code) === null)
        fault(`its grid says nothing for ${row.code} and ${column.code}`);
}
