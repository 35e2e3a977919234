/**
 * Grids in which one choice answers two questions: arrows move in both directions, and what is chosen is handed to the two answers, which
 * save like all others. Without this script the one choice is posted, and read as two answers.
 */
import { replacedEvent } from "../live/read-anew.ts";

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export function watchGrids(form: HTMLElement): void {
  form.addEventListener("keydown", (event) => {
    const [down, right] = steps[event.key] ?? [];
    const cell = cellOf(event.target);
    if (cell === null || down === undefined || right === undefined) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const next = beside(cell, down, right);
    if (next === null) return;
    next.checked = true;
    next.focus();
    // Somebody on the way through the grid has not chosen yet: it is saved when the keys rest, or the grid is left.
    hand(next, ["input"]);
  });
  form.addEventListener("change", (event) => {
    const cell = cellOf(event.target);
    if (cell) hand(cell, ["input", "change"]);
  });
  form.addEventListener("focusout", (event) => {
    const cell = cellOf(event.target);
    const next = cellOf(event.relatedTarget);
    if (cell?.checked && next?.name !== cell.name) for (const answer of answersOf(cell)) say(answer, "focusout");
  });
  // What somebody else has chosen moves the mark.
  form.addEventListener(replacedEvent, (event) => {
    const question = event.target instanceof Element ? event.target.closest(".q") : null;
    for (const cell of cellsIn(question)) {
      const [row, column] = answersOf(cell);
      cell.checked = row?.dataset.value === cell.dataset.row && column?.dataset.value === cell.dataset.column;
    }
  });
}

const cellOf = (target: EventTarget | null): HTMLInputElement | null =>
  target instanceof HTMLInputElement && target.closest("[data-grid]") !== null ? target : null;

const cellsIn = (question: Element | null): readonly HTMLInputElement[] => [
  ...(question?.querySelectorAll<HTMLInputElement>("[data-grid] input[data-row]") ?? []),
];

/** The two answers of a cell's grid: of its rows, and of its columns. */
const answersOf = (cell: HTMLInputElement): readonly HTMLElement[] => [
  ...(cell.closest(".q")?.querySelectorAll<HTMLElement>('[data-type="together"]') ?? []),
];

/** The cell in the next row or column as they are seen; null at the edge. In a language that reads from the right, left is onward. */
function beside(cell: HTMLInputElement, down: number, right: number): HTMLInputElement | null {
  const all = cellsIn(cell.closest(".q"));
  const rows = [...new Set(all.map(({ dataset }) => dataset.row))];
  const columns = [...new Set(all.map(({ dataset }) => dataset.column))];
  const onward = getComputedStyle(cell).direction === "rtl" ? -right : right;
  const row = rows[rows.indexOf(cell.dataset.row) + down];
  const column = columns[columns.indexOf(cell.dataset.column) + onward];
  if (row === undefined || column === undefined) return null;
  return all.find(({ dataset }) => dataset.row === row && dataset.column === column) ?? null;
}

/** Gives both answers what the cell says of them. */
function hand(cell: HTMLInputElement, events: readonly string[]): void {
  const [row, column] = answersOf(cell);
  for (const [answer, code] of [[row, cell.dataset.row] as const, [column, cell.dataset.column] as const]) {
    if (answer === undefined || answer.dataset.value === code) continue;
    answer.dataset.value = code ?? "";
    for (const event of events) say(answer, event);
  }
}

const say = (answer: HTMLElement, event: string): void =>
  void answer.dispatchEvent(new Event(event, { bubbles: true }));
