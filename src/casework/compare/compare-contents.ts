import type { QuestionId, SubSectionId } from "../../framework/language.ts";
import { canonicalJson } from "../countersignature/canonical-json.ts";
import { contentKey, matchEntries } from "./match-entries.ts";
import type {
  EntryAt,
  ShownAnswer,
  ShownContent,
  ShownEntry,
  ShownItem,
  ShownList,
  ShownSubSection,
} from "./shown-content.ts";

/** One difference between two contents. */
export interface Difference {
  /** `order`: the entries of a list stand in another order. `wording`: the question itself is asked in other words. */
  readonly kind: "added" | "removed" | "changed" | "order" | "wording";
  readonly question: QuestionId;
  readonly label: string;
  readonly entry: EntryAt | null;
  /** As shown, one line for each text or choice; null when there was none. */
  readonly before: string | null;
  readonly after: string | null;
  /** A professional judgement of the stage itself. */
  readonly judgement: boolean;
  /** Worked out, not written: it differs because something else does. */
  readonly computed: boolean;
  /** The fact lives in the case record. */
  readonly record: boolean;
  /** The answer, or the whole entry, on either side; null for what a list says of itself, and where there is none. */
  readonly was: ShownAnswer | ShownEntry | null;
  readonly is: ShownAnswer | ShownEntry | null;
}

/** What both contents say alike: an answer outside of lists, or in an entry. */
export interface Same {
  readonly answer: ShownAnswer;
  readonly entry: EntryAt | null;
}

/** The differences of one sub-section, in the order of the page, and what is the same. */
export interface ComparedSubSection {
  readonly id: SubSectionId;
  readonly title: string;
  readonly differences: readonly Difference[];
  readonly same: readonly Same[];
}

/**
 * Two contents question by question: each answer that either shows stands once in what this gives, in a difference or in what is the
 * same. A question is looked for by its id wherever it stands, so one that moved to another page is the same question; it is told where it
 * stands now, and what is gone where it stood before. Sub-sections come in the order of now, then those that are gone.
 */
export function compareContents(before: ShownContent, now: ShownContent): readonly ComparedSubSection[] {
  const was = itemsById(before);
  const present = itemsById(now);
  const gone = (items: readonly ShownItem[]) => items.filter(({ question }) => !present.has(question));
  const old = new Map(before.subSections.map((subSection) => [subSection.id, subSection]));
  const here = new Set(now.subSections.map(({ id }) => id));
  return [
    ...now.subSections.map((subSection) =>
      compared(subSection, [
        ...subSection.items.map((item): Pair => [was.get(item.question) ?? null, item]),
        ...gone(old.get(subSection.id)?.items ?? []).map((item): Pair => [item, null]),
      ]),
    ),
    ...before.subSections
      .filter(({ id }) => !here.has(id))
      .map((subSection) =>
        compared(
          subSection,
          gone(subSection.items).map((item): Pair => [item, null]),
        ),
      ),
  ];
}

type Pair = readonly [was: ShownItem | null, is: ShownItem | null];

const itemsById = (content: ShownContent): ReadonlyMap<QuestionId, ShownItem> =>
  new Map(content.subSections.flatMap(({ items }) => items.map((item) => [item.question, item] as const)));

interface Found {
  readonly differences: Difference[];
  readonly same: Same[];
}

function compared({ id, title }: ShownSubSection, pairs: readonly Pair[]): ComparedSubSection {
  const found: Found = { differences: [], same: [] };
  for (const [was, is] of pairs) {
    const lists = [listOf(was), listOf(is)] as const;
    const answers = [answerOf(was), answerOf(is)] as const;
    // What became a list, or is none any more, is gone on one side and new on the other.
    if (lists[0] || lists[1]) inList(found, ...lists);
    if (answers[0] || answers[1]) inAnswer(found, ...answers, null);
  }
  return { id, title, ...found };
}

const listOf = (item: ShownItem | null): ShownList | null => (item?.kind === "list" ? item : null);
const answerOf = (item: ShownItem | null): ShownAnswer | null => (item?.kind === "answer" ? item : null);
const textOf = (answer: ShownAnswer | null): string | null => answer?.text.join("\n") ?? null;

function inAnswer(found: Found, was: ShownAnswer | null, is: ShownAnswer | null, entry: EntryAt | null): void {
  const shown = is ?? was;
  if (shown === null) return;
  if (was && is && contentKey(was) === contentKey(is)) {
    found.same.push({ answer: is, entry });
    return;
  }
  const sameText = was !== null && is !== null && textOf(was) === textOf(is);
  found.differences.push({
    kind: was === null ? "added" : is === null ? "removed" : sameText ? "wording" : "changed",
    question: shown.question,
    label: shown.label,
    entry,
    before: textOf(was),
    after: textOf(is),
    judgement: shown.as === "judgement" && entry === null,
    computed: shown.as === "computed",
    record: shown.record,
    was,
    is,
  });
}

function inList(found: Found, was: ShownList | null, is: ShownList | null): void {
  const list = is ?? was;
  if (list === null) return;
  const [before, now] = [was?.entries ?? [], is?.entries ?? []];
  const pairs = matchEntries(before, now);
  for (const pair of pairs) {
    const old = pair.before === null ? null : (before[pair.before] ?? null);
    const present = pair.now === null ? null : (now[pair.now] ?? null);
    const shown = present ?? old;
    if (!shown) continue;
    const place = (pair.now ?? pair.before ?? 0) + 1;
    const entry = { list: list.question, name: list.entryName, title: shown.title, place };
    if (old === null || present === null) found.differences.push(wholeEntry(list, entry, old, present));
    else inEntry(found, old, present, entry);
  }
  const kept = pairs.filter((pair) => pair.now !== null && pair.before !== null).map((pair) => pair.before ?? 0);
  if (kept.some((place, index) => index > 0 && place < (kept[index - 1] ?? 0)))
    found.differences.push(ofList("order", list, titles(before), titles(now)));
  if (was && is && askedKey(was) !== askedKey(is)) found.differences.push(ofList("wording", list, was.label, is.label));
}

/** How a list is asked, without what it holds. */
const askedKey = ({ entries: _, ...asked }: ShownList): string => canonicalJson(asked);

function inEntry(found: Found, old: ShownEntry, present: ShownEntry, entry: EntryAt): void {
  const was = new Map(old.answers.map((answer) => [answer.question, answer]));
  const is = new Set(present.answers.map(({ question }) => question));
  for (const answer of present.answers) inAnswer(found, was.get(answer.question) ?? null, answer, entry);
  for (const answer of old.answers) if (!is.has(answer.question)) inAnswer(found, answer, null, entry);
}

function wholeEntry(list: ShownList, entry: EntryAt, was: ShownEntry | null, is: ShownEntry | null): Difference {
  const kind = was === null ? "added" : "removed";
  return { ...ofList(kind, list, was && asText(was), is && asText(is)), entry, was, is };
}

function ofList(kind: Difference["kind"], list: ShownList, before: string | null, after: string | null): Difference {
  const { question, label, record } = list;
  const none = { entry: null, judgement: false, computed: false, was: null, is: null };
  return { ...none, kind, question, label, before, after, record };
}

/** An entry as lines of "question: answer". */
const asText = (entry: ShownEntry): string =>
  entry.answers.map((answer) => `${answer.label}: ${answer.text.join(", ")}`).join("\n");
const titles = (entries: readonly ShownEntry[]): string =>
  entries.map((entry, index) => `${index + 1}. ${entry.title}`).join("\n");
