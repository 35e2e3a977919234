/** The whole plan: a cell is turned in place, and arrows lead from cell to cell. Without this script each press sends the form. */
import { knowLanguageFrom, languageOf } from "../../wording/current-language.ts";
import { moveAmongCells, oneStop } from "./plan/move-among-cells.ts";
import { turnInPlace } from "./plan/turn-in-place.ts";

knowLanguageFrom(() => languageOf(document.documentElement.lang) ?? "en");

const form = document.querySelector<HTMLFormElement>("form[data-plan]");
if (form) {
  oneStop(form);
  turnInPlace(form, oneStop);
  moveAmongCells(form);
}
