import { nameOfDeletedEntry } from "../../assessment/describe-answer.ts";
import { entryAddress } from "../../framework/address.ts";
import type { FieldQuestion, ListQuestion } from "../../framework/language.ts";
import type { CommonView, ListEntryView, ListView } from "../questions/view.ts";
import { entryPath } from "./paths.ts";
import { labelOf, nameOf, textOf, type Walk } from "./question-walk.ts";

/** At most this many fields stand beside an entry's name in its table. */
const cellsBesideName = 3;

/** A list as a table: what tells its entries apart, and what is left in each. */
export function listView(walk: Walk, list: ListQuestion, common: CommonView): ListView {
  const entries = walk.visible.answers.entries[list.id] ?? [];
  const columns = list.fields
    .filter((field) => field.id !== list.entryLabel && tells(field) && onFirstPage(list, field))
    .slice(0, cellsBesideName);
  const left = new Map<string, number>();
  for (const gap of walk.visible.evaluation.gaps) {
    const entry = /\[([^\]]+)\]/.exec(gap.address)?.[1];
    if (entry !== undefined && gap.address.startsWith(`${list.id}[`)) left.set(entry, (left.get(entry) ?? 0) + 1);
  }
  return {
    ...common,
    kind: "list",
    list: list.id,
    entryName: list.entryName,
    headers: columns.map((field) => labelOf(walk, field)),
    fixed: list.fixedEntries !== undefined,
    entries: entries.map((entry): ListEntryView => {
      const address = entryAddress(list.id, entry.id);
      return {
        id: entry.id,
        address,
        href: entryPath(walk.visible, list.id, entry.id),
        name: nameOf(walk, list.id, entry.id),
        cells: columns.map((field) => textOf(walk, field, entry)),
        left: left.get(entry.id) ?? 0,
        ...(list.item === undefined ? {} : { answered: Object.keys(entry.values).length }),
        state: walk.visible.states.get(address) ?? "own",
        version: walk.visible.meta.get(address)?.version ?? 0,
      };
    }),
    deleted: (walk.visible.deletedEntries[list.id] ?? []).map((entry) => ({
      id: entry.id,
      version: walk.visible.meta.get(entryAddress(list.id, entry.id))?.version ?? 0,
      name: nameOfDeletedEntry(walk.visible.compiled, list.id, entry, walk.visible.answers),
    })),
  };
}

/** Entries of several pages are told apart by how they were made, not by what is said in them. */
const onFirstPage = ({ pages }: ListQuestion, { id, type }: FieldQuestion): boolean =>
  pages === undefined || (type !== "shortText" && pages[0]?.fields.includes(id) === true);

/** Fields that tell entries apart in a table: short ones that are always asked. */
const tells = (field: FieldQuestion): boolean =>
  field.depth === "core" &&
  field.type !== "narrative" &&
  field.type !== "ref" &&
  field.type !== "file" &&
  field.companion === undefined;
