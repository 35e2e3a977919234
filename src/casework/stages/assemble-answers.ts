import { type ParsedAddress, parseAddress } from "../../framework/address.ts";
import type { Address, AnswerState, Answers, AnswerValue, ListEntry } from "../../framework/answers.ts";
import type { QuestionId } from "../../framework/language.ts";
import type { FrameworkIndex } from "./framework-index.ts";
import type { StoredAnswer } from "./stored-answer.ts";
import type { AnswerMeta } from "./visible-stage.ts";

export interface AssembledAnswers {
  readonly answers: Answers;
  /** Of every stored address, also of cleared answers and deleted entries: the next save names the version it saw. */
  readonly meta: ReadonlyMap<Address, AnswerMeta>;
  readonly states: ReadonlyMap<Address, AnswerState>;
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
 * @param names of authors; null when nobody asks who wrote what (`meta` is then empty)
 */
export function assembleAnswers(
  index: FrameworkIndex,
  rows: readonly StoredAnswer[],
  names: Readonly<Record<string, string>> | null,
): AssembledAnswers {
  const values: Record<QuestionId, AnswerValue> = {};
  const lists: Lists = { alive: new Map(), fields: new Map(), deleted: new Map() };
  const meta = new Map<Address, AnswerMeta>();
  const states = new Map<Address, AnswerState>();
  for (const row of rows) {
    if (names !== null) meta.set(row.address, metaOf(row, names));
    if (row.state !== "own") states.set(row.address, row.state);
    const parsed = parsedOnce(row.address);
    if (parsed === null) continue;
    if (parsed.kind === "entry") placeEntry(lists, parsed.question, parsed.entry, row);
    else if (row.value === null) continue;
    else if (parsed.kind === "question") values[parsed.question] = row.value;
    else
      inner(
        inner(lists.fields, parsed.list, () => new Map()),
        parsed.entry,
        () => ({}),
      )[parsed.question] = row.value;
  }
  return {
    answers: { values, entries: shownEntries(index, lists) },
    meta,
    states,
    deletedEntries: Object.fromEntries([...lists.deleted].map(([list, ids]) => [list, withFields(lists, list, ids)])),
  };
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

const metaOf = (row: StoredAnswer, names: Readonly<Record<string, string>>): AnswerMeta => ({
  version: row.version,
  state: row.state,
  source: row.source,
  authorId: row.authorId,
  authorName: names[row.authorId] ?? "Someone who has left",
  at: new Date(row.at),
});

function inner<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
