import type { FrameworkIndex } from "../../assessment/framework-index.ts";
import { type ParsedAddress, parseAddress } from "../../framework/address.ts";
import type { Address, AnswerState, Answers, AnswerValue, ListEntry } from "../../framework/answers.ts";
import type { QuestionId } from "../../framework/language.ts";
import { type Authors, MetaView } from "./meta-view.ts";
import type { StoredAnswer } from "./stored-answer.ts";
import type { AnswerMeta } from "./visible-stage.ts";

export interface AssembledAnswers {
  readonly answers: Answers;
  /** Of every stored address, also of cleared answers and deleted entries: the next save names the version it saw. */
  readonly meta: ReadonlyMap<Address, AnswerMeta>;
  /** Of answers that were taken out here too; an address without a state is `own`. */
  readonly states: ReadonlyMap<Address, AnswerState>;
  /** Answers that stay "yet to clarify", each with the reason given at this stage. */
  readonly keptUnclear: ReadonlyMap<Address, string>;
  /** With the fields that wait for the entry to be put back. */
  readonly deletedEntries: Readonly<Record<QuestionId, readonly ListEntry[]>>;
}

/** Addresses come again with every load of their stage; the oldest are forgotten all together. */
const parsedBefore = new Map<Address, ParsedAddress | null>();
function parsedOnce(address: Address): ParsedAddress | null {
  let parsed = parsedBefore.get(address);
  if (parsed === undefined) {
    if (parsedBefore.size > 100_000) parsedBefore.clear();
    parsed = parseAddress(address);
    parsedBefore.set(address, parsed);
  }
  return parsed;
}

/** Where an entry stands; of two in one place, that of two people who added at once, the one that came first. */
interface EntryPlace {
  readonly place: number;
  readonly at: number;
}

interface Lists {
  readonly alive: Map<QuestionId, Map<string, EntryPlace>>;
  readonly fields: Map<QuestionId, Map<string, Record<QuestionId, AnswerValue>>>;
  readonly deleted: Map<QuestionId, string[]>;
}

/**
 * Puts stored rows together: values, entries in shown order, and who wrote what. Fields of a deleted entry wait aside and come back when
 * it is restored. Lists with fixed entries always have all of them.
 *
 * @param rows in groups (facts of the record, answers of the stage); no address stands in two of them
 * @param authors their names, and for whom they wrote
 */
export function assembleAnswers(
  index: FrameworkIndex,
  rows: readonly (readonly StoredAnswer[])[],
  authors: Authors,
): AssembledAnswers {
  const values: Record<QuestionId, AnswerValue> = {};
  const lists: Lists = { alive: new Map(), fields: new Map(), deleted: new Map() };
  const states = new Map<Address, AnswerState>();
  const keptUnclear = new Map<Address, string>();
  for (const group of rows) {
    for (const row of group) {
      placeRow(values, lists, states, row);
      placeReason(keptUnclear, row);
    }
  }
  return {
    answers: { values, entries: shownEntries(index, lists) },
    meta: new MetaView(rows, authors),
    states,
    keptUnclear,
    deletedEntries: Object.fromEntries([...lists.deleted].map(([list, ids]) => [list, withFields(lists, list, ids)])),
  };
}

/**
 * As `assembleAnswers`, from what stood before and the rows that were written since; null when an entry came or went, or a field of one that
 * is not shown: then all is put together anew.
 */
export function assembleAgain(
  before: AssembledAnswers,
  rows: readonly (readonly StoredAnswer[])[],
  authors: Authors,
  written: readonly StoredAnswer[],
): AssembledAnswers | null {
  const values = { ...before.answers.values };
  const entries = { ...before.answers.entries };
  const states = new Map(before.states);
  const keptUnclear = new Map(before.keptUnclear);
  for (const row of written) {
    const { address, value } = row;
    const parsed = parsedOnce(address);
    if (parsed === null || parsed.kind === "entry") return null;
    placeState(states, row);
    placeReason(keptUnclear, row);
    if (parsed.kind === "question") put(values, parsed.question, value);
    else {
      const list = entries[parsed.list];
      const at = list?.findIndex(({ id }) => id === parsed.entry) ?? -1;
      const entry = list?.[at];
      if (list === undefined || entry === undefined) return null;
      const fields = { ...entry.values };
      put(fields, parsed.question, value);
      entries[parsed.list] = list.with(at, { id: entry.id, values: fields });
    }
  }
  return {
    answers: { values, entries },
    meta: new MetaView(rows, authors),
    states,
    keptUnclear,
    deletedEntries: before.deletedEntries,
  };
}

function placeState(states: Map<Address, AnswerState>, { address, state, value }: StoredAnswer): void {
  if (state === "own" && value !== null) states.delete(address);
  else states.set(address, state);
}

function placeReason(reasons: Map<Address, string>, { address, state, source }: StoredAnswer): void {
  if (state === "confirmed" && source?.keptBecause !== undefined) reasons.set(address, source.keptBecause);
  else reasons.delete(address);
}

function put(values: Record<QuestionId, AnswerValue>, question: QuestionId, value: AnswerValue | null): void {
  if (value === null) delete values[question];
  else values[question] = value;
}

function placeRow(
  values: Record<QuestionId, AnswerValue>,
  lists: Lists,
  states: Map<Address, AnswerState>,
  row: StoredAnswer,
): void {
  placeState(states, row);
  const parsed = parsedOnce(row.address);
  if (parsed === null) return;
  if (parsed.kind === "entry") placeEntry(lists, parsed.question, parsed.entry, row);
  else if (row.value === null) return;
  else if (parsed.kind === "question") values[parsed.question] = row.value;
  else
    inner(
      inner(lists.fields, parsed.list, () => new Map()),
      parsed.entry,
      () => ({}),
    )[parsed.question] = row.value;
}

function placeEntry(lists: Lists, list: QuestionId, entry: string, { value, at }: StoredAnswer): void {
  if (typeof value === "number") inner(lists.alive, list, () => new Map()).set(entry, { place: value, at });
  else inner(lists.deleted, list, () => []).push(entry);
}

function withFields({ fields }: Lists, list: QuestionId, ids: readonly string[]): readonly ListEntry[] {
  const known = fields.get(list);
  return ids.map((id) => ({ id, values: known?.get(id) ?? {} }));
}

function shownEntries(index: FrameworkIndex, lists: Lists): Record<QuestionId, readonly ListEntry[]> {
  const entries: Record<QuestionId, readonly ListEntry[]> = {};
  for (const [list, places] of lists.alive) {
    const inOrder = [...places].sort(([idA, a], [idB, b]) => a.place - b.place || a.at - b.at || (idA < idB ? -1 : 1));
    entries[list] = withFields(
      lists,
      list,
      inOrder.map(([id]) => id),
    );
  }
  for (const { list, codes } of fixedLists(index)) {
    entries[list] = withFields(lists, list, codes);
  }
  return entries;
}

const fixed = new WeakMap<
  FrameworkIndex,
  readonly { readonly list: QuestionId; readonly codes: readonly string[] }[]
>();

/** The lists with one entry for each code of a scale. */
function fixedLists(
  index: FrameworkIndex,
): readonly { readonly list: QuestionId; readonly codes: readonly string[] }[] {
  const known = fixed.get(index);
  if (known) return known;
  const found = [...index.questions.values()].flatMap(({ question }) => {
    if (question.type !== "list" || question.fixedEntries === undefined) return [];
    const scale = index.framework.scales.find((each) => each.id === question.fixedEntries);
    return [{ list: question.id, codes: scale?.options.map((option) => option.code) ?? [] }];
  });
  fixed.set(index, found);
  return found;
}

function inner<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
