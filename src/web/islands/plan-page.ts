/** The whole plan: a cell is turned in place, and arrows lead from cell to cell. Without this script each press sends the form. */
import { moveAmongCells, oneStop } from "./plan/move-among-cells.ts";
import { turnInPlace } from "./plan/turn-in-place.ts";

const form = document.querySelector<HTMLFormElement>("form[data-plan]");
if (form) {
  oneStop(form);
  turnInPlace(form, oneStop);
  moveAmongCells(form);
}
