import { nameOfDeletedEntry } from "../../assessment/describe-answer.ts";
import { entryAddress, fieldAddress } from "../../framework/address.ts";
import type { ListEntry } from "../../framework/answers.ts";
import type { FieldQuestion, ListQuestion } from "../../framework/language.ts";
import type { CommonView, ListCell, ListEntryView, ListView } from "../questions/view.ts";
import { entryPath } from "./paths.ts";
import { computedLines, labelOf, nameOf, textOf, type Walk } from "./question-walk.ts";

/** At most this many fields stand beside an entry's name in its table. */
const cellsBesideName = 3;

/** A list as a table: what tells its entries apart, and what is left in each. */
export function listView(walk: Walk, list: ListQuestion, common: CommonView): ListView {
  const entries = walk.visible.answers.entries[list.id] ?? [];
  const columns = columnsOf(walk, list);
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
    headers: columns.map((field) => field.short ?? labelOf(walk, field)),
    ...(list.columns ? { wide: true } : {}),
    fixed: list.fixedEntries !== undefined,
    entries: entries.map((entry, at): ListEntryView => {
      const address = entryAddress(list.id, entry.id);
      return {
        id: entry.id,
        address,
        href: entryPath(walk.visible, list.id, entry.id),
        name: nameOf(walk, list.id, entry.id),
        ...(list.grid ? { letter: letterOf(at) } : {}),
        cells: columns.map((field) => cellOf(walk, field, entry)),
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

/** A, B, C …; after Z the letters are doubled. */
export const letterOf = (at: number): string => String.fromCharCode(65 + (at % 26)).repeat(1 + Math.floor(at / 26));

function columnsOf(walk: Walk, list: ListQuestion): readonly FieldQuestion[] {
  if (list.columns)
    return list.columns.flatMap(
      (id) => list.fields.find((field) => field.id === id && canTell(walk, list, field)) ?? [],
    );
  return list.fields
    .filter((field) => field.id !== list.entryLabel && tells(field) && onFirstPage(list, field))
    .slice(0, cellsBesideName);
}

/** What is worked out from elsewhere says nothing where this stage does not ask it, or where this person does not see it. */
function canTell({ visible }: Walk, list: ListQuestion, field: FieldQuestion): boolean {
  if (field.type !== "computed" || field.rule.kind !== "named" || field.rule.reads === "everything") return true;
  const elsewhere = field.rule.reads.flatMap((id) => {
    const read = visible.compiled.byId.get(id);
    return read && read.list?.question.id !== list.id ? [read] : [];
  });
  const sees = elsewhere.some(({ atThisStage, subSection }) => atThisStage && visible.subSections.includes(subSection));
  return elsewhere.length === 0 || sees;
}

/** What is worked out as lines keeps its lines: each leads to where it comes from. */
function cellOf(walk: Walk, field: FieldQuestion, entry: ListEntry): ListCell {
  if (field.type !== "computed" || field.options !== undefined) return textOf(walk, field, entry);
  return computedLines(walk, field, walk.visible.evaluation.computed.get(fieldAddress(field.id, entry.id)));
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
