import type { Box } from "./drawing.ts";

/** Rows in which boxes stand side by side. */
export class Rows {
  private readonly taken: { left: number; right: number }[][] = [];

  /** The first row in which there is room, beginning with `from`. */
  place(left: number, right: number, from = 0): Box {
    let row = from;
    while (this.taken[row]?.some((one) => left < one.right && one.left < right)) row += 1;
    while (this.taken.length <= row) this.taken.push([]);
    this.taken[row]?.push({ left, right });
    return { left, right, row };
  }

  get count(): number {
    return this.taken.length;
  }
}
