/** The grid of an entry's page: its cells with what they advise, who stands in them, and where the entry stood before. */
import { cellAdvice } from "../../../assessment/entry-grid.ts";
import { fieldAddress } from "../../../framework/address.ts";
import type { EntryGrid, ListQuestion, Option } from "../../../framework/language.ts";
import type { AskedView, GridCell, GridMark, GridRow, GridView, ShownView } from "../../questions/view.ts";
import { letterOf } from "../list-view.ts";
import { entryPath } from "../paths.ts";
import { nameOf, type Walk } from "../question-walk.ts";

/** A walk on the page of one entry. */
type EntryWalk = Walk & { readonly entry: NonNullable<Walk["entry"]> };

/** @param parts the views of the two judgements and of the advice, as they would stand for themselves */
export function gridView(
  walk: EntryWalk,
  list: ListQuestion,
  grid: EntryGrid,
  parts: { readonly rows: AskedView; readonly columns: AskedView; readonly advice: ShownView },
): GridView {
  const { rows, columns, advice } = parts;
  const { index, entry } = walk;
  const places = placesOf(walk, list, grid);
  const serious = rows.options.findIndex(({ code }) => code === grid.seriousFrom);
  const cell = (row: Option, column: Option): GridCell | null => {
    const advises = cellAdvice(grid, index, row.code, column.code);
    if (advises === null) return null;
    const former = walk.former ?? null;
    return {
      column,
      advises,
      chosen: rows.value === row.code && columns.value === column.code,
      others: places.filter((place) => place.row === row.code && place.column === column.code),
      former: former?.row === row.code && former.column === column.code ? former.said : null,
    };
  };
  const lines = rows.options.map(
    (option, at): GridRow => ({
      option,
      serious: at >= serious,
      cells: columns.options.flatMap((column) => cell(option, column) ?? []),
    }),
  );
  const at = (walk.visible.answers.entries[list.id] ?? []).findIndex(({ id }) => id === entry.entry.id);
  return {
    ...rows,
    kind: "grid",
    label: grid.words.heading,
    hint: null,
    shown: rows.shown || columns.shown,
    required: rows.required || columns.required,
    gap: rows.gap ?? columns.gap,
    openComments: rows.openComments + columns.openComments,
    rows,
    columns,
    axes: { rows: shortOf(walk, grid.rows, rows.label), columns: shortOf(walk, grid.columns, columns.label) },
    words: grid.words,
    lines: lines.toReversed(),
    advice,
    levels: optionsOf(walk, grid.advice),
    own: { letter: letterOf(at), name: nameOf(walk, list.id, entry.entry.id) },
  };
}

const shortOf = ({ index }: Walk, id: string, label: string): string =>
  index.questions.get(id)?.question.short ?? label;

function optionsOf({ index }: Walk, id: string): readonly Option[] {
  const question = index.questions.get(id)?.question;
  return question ? index.options(question) : [];
}

type Place = GridMark & { readonly row: string; readonly column: string };

/** The other entries that are still a concern, with their cells. */
function placesOf(walk: EntryWalk, list: ListQuestion, grid: EntryGrid): readonly Place[] {
  return (walk.visible.answers.entries[list.id] ?? []).flatMap(({ id, values }, at): Place[] => {
    const [row, column] = [values[grid.rows], values[grid.columns]];
    const status = `${list.id}.status`;
    const ended = values[status] === "ended" && walk.visible.evaluation.shown.has(fieldAddress(status, id));
    if (id === walk.entry.entry.id || ended || typeof row !== "string" || typeof column !== "string") return [];
    const href = entryPath(walk.visible, list.id, id);
    return [{ row, column, letter: letterOf(at), name: nameOf(walk, list.id, id), href }];
  });
}
