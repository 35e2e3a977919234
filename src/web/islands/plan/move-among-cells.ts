/** Arrows lead from cell to cell of the plan's table; Tab passes the table in one step. */

const cellsOf = (form: HTMLElement): HTMLElement[][] =>
  [...form.querySelectorAll<HTMLElement>("tbody tr")]
    .map((row) => [...row.querySelectorAll<HTMLElement>("[data-cell]")])
    .filter((cells) => cells.length > 0);

/** Leaves one cell among the places that Tab goes to. */
export function oneStop(form: HTMLElement, stop: Element | null = null): void {
  const cells = cellsOf(form).flat();
  const one = cells.find((cell) => cell === stop) ?? cells[0];
  for (const cell of cells) cell.tabIndex = cell === one ? 0 : -1;
}

const steps: Readonly<Record<string, readonly [down: number, along: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

export function moveAmongCells(form: HTMLElement): void {
  form.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-cell]") : null;
    if (step === undefined || cell === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = cellsOf(form);
    const row = rows.findIndex((cells) => cells.includes(cell));
    const at = rows[row]?.indexOf(cell) ?? -1;
    // Rows of factors have no cells for controls.
    const cells = rows[row + step[0]];
    const next = cells?.[Math.min(at + step[1], cells.length - 1)];
    if (!next || at + step[1] < 0) return;
    event.preventDefault();
    oneStop(form, next);
    next.focus();
  });
}
