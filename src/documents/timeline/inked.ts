import type { Form, Letters, Look, Shape } from "../../casework/timeline/shape.ts";
import type { FigureForm, FigureShape, FigureText, Ink } from "../model.ts";

/** Grey that keeps 7:1 on white, and lines that only lead the eye. */
const [black, soft, pale, faint, white] = [0, 0.3, 0.7, 0.9, 1];

/** The ink of each look, black and white alone: nothing is told by its grey. */
const inks: Readonly<Partial<Record<Look, Ink>>> = {
  line: { stroke: pale, thickness: 1 },
  lull: { fill: faint },
  year: { stroke: pale, thickness: 1 },
  quarter: { stroke: pale, thickness: 0.8 },
  month: { stroke: pale, thickness: 0.8 },
  age: { stroke: pale, thickness: 0.8, dash: [2, 4] },
  today: { stroke: black, thickness: 2 },
  maybe: { stroke: soft, thickness: 1, dash: [2, 2] },
  bar: { fill: white, stroke: soft, thickness: 1 },
  edge: { stroke: black, thickness: 2.4 },
  soft: { stroke: black, thickness: 2, dash: [3, 3] },
  "goes-on": { stroke: soft, thickness: 1.2 },
  behind: { fill: white, stroke: black, thickness: 1 },
  event: { fill: black },
  person: { fill: black },
  other: { fill: white, stroke: black, thickness: 1.5 },
  "other--not-proved": { fill: white, stroke: black, thickness: 1.5, dash: [3, 2] },
  together: { fill: white, stroke: black, thickness: 2.5 },
  "some-person": { fill: black },
};

interface Type {
  readonly size: number;
  readonly fill: number;
  readonly bold?: boolean;
}
/** Letters a little smaller than the room that the layout keeps for them: those of a PDF are wider than those of a page. */
const types: Readonly<Partial<Record<Look, Partial<Type>>>> = {
  "lull-name": { size: 12, fill: black, bold: true },
  "year-name": { size: 13.5, fill: black, bold: true },
  "month-name": { size: 11, fill: soft },
  "age-name": { size: 11, fill: soft },
  "today-name": { size: 12, fill: black, bold: true },
  "lane-name": { size: 12.5, fill: black, bold: true },
  "lane-note": { size: 11.5, fill: soft },
  label: { size: 12, fill: black },
  number: { size: 11.5, fill: black, bold: true },
  "number--on": { fill: white },
  "number--small": { size: 9.5 },
};

/** A shape of the timeline in the ink of a document. */
export const inked = (shape: Shape): FigureShape => (shape.kind === "text" ? inkedText(shape) : inkedForm(shape));

/** The same of one that is not text. */
export function inkedForm({ looks, ...form }: Form): FigureForm {
  const ink: Ink = Object.assign({}, ...looks.map((look): Ink => inks[look] ?? {}));
  return { ...form, ...ink };
}

function inkedText({ looks, ...text }: Letters): FigureText {
  const look: Partial<Type> = Object.assign({}, ...looks.map((each): Partial<Type> => types[each] ?? {}));
  return { ...text, size: 12, fill: black, ...look };
}
