import type { QuestionId, SubSectionId } from "../../framework/language.ts";
import { countersigningWords } from "../../wording/countersigning.ts";
import { canonicalJson } from "./canonical-json.ts";
import { contentKey, matchEntries } from "./match-entries.ts";
import type {
  SignedAnswer,
  SignedContent,
  SignedEntry,
  SignedItem,
  SignedList,
  SignedSubSection,
} from "./signed-content.ts";

/** One difference between two contents of the same part. */
export interface Moved {
  /** `order`: the entries of a list stand in another order. `wording`: the question itself is asked in other words. */
  readonly kind: "added" | "removed" | "changed" | "order" | "wording";
  readonly question: QuestionId;
  readonly label: string;
  readonly subSection: SubSectionId;
  readonly subSectionTitle: string;
  /** The entry of a list it belongs to; `place` counts from 1 in the content now, or before when it was removed. */
  readonly entry: {
    readonly list: QuestionId;
    readonly name: string;
    readonly title: string;
    readonly place: number;
  } | null;
  /** As shown, one line for each text or choice; null when there was none. */
  readonly before: string | null;
  readonly after: string | null;
  /** A professional judgement of the stage itself: shown first. */
  readonly judgement: boolean;
  /** Worked out, not written: it moved because something else did. */
  readonly computed: boolean;
  /** The fact lives in the case record. */
  readonly record: boolean;
  /** What moved, as a sentence; "The record changed: …" for record facts. */
  readonly sentence: string;
}

type Draft = Omit<Moved, "subSection" | "subSectionTitle" | "sentence">;

/**
 * What moved from one content to another, by question: judgements first, then in the order of the page. Empty exactly
 * when the two contents are the same, that is, when their digests are equal.
 */
export function whatMoved(before: SignedContent, now: SignedContent): readonly Moved[] {
  const moved: Moved[] = [];
  for (const [was, is] of side(before.subSections, now.subSections, (subSection) => subSection.id)) {
    const here = is ?? was;
    if (here) for (const draft of inSubSection(was, is)) moved.push(placed(draft, here));
  }
  if (moved.length === 0 && canonicalJson(before) !== canonicalJson(now)) moved.push(askedOtherwise);
  return [...moved.filter((item) => item.judgement), ...moved.filter((item) => !item.judgement)];
}

/** Nothing of the answers differs, but the page did: order of questions, titles, version. */
const askedOtherwise: Moved = {
  kind: "wording",
  question: "",
  label: "",
  subSection: "",
  subSectionTitle: "",
  entry: null,
  before: null,
  after: null,
  judgement: false,
  computed: false,
  record: false,
  get sentence() {
    return countersigningWords().moved.otherOrder;
  },
};

/** Pairs the things of two lists by key: in the order of now, then those that are gone in the order of before. */
function side<T>(before: readonly T[], now: readonly T[], key: (thing: T) => string): readonly [T | null, T | null][] {
  const was = new Map(before.map((thing) => [key(thing), thing]));
  const is = new Set(now.map(key));
  return [
    ...now.map((thing): [T | null, T | null] => [was.get(key(thing)) ?? null, thing]),
    ...before.filter((thing) => !is.has(key(thing))).map((thing): [T | null, T | null] => [thing, null]),
  ];
}

function placed(draft: Draft, subSection: SignedSubSection): Moved {
  return {
    ...draft,
    subSection: subSection.id,
    subSectionTitle: subSection.title,
    // Said when it is read: what moved is remembered from one request to another, which may speak another language.
    get sentence() {
      return sentenceOf(draft);
    },
  };
}

function inSubSection(was: SignedSubSection | null, is: SignedSubSection | null): readonly Draft[] {
  const items = side(was?.items ?? [], is?.items ?? [], (item) => item.question);
  return items.flatMap(([before, now]) => {
    const item = now ?? before;
    if (item === null) return [];
    if (item.kind === "list") return inList(listOf(before), listOf(now), item);
    return inAnswer(answerOf(before), answerOf(now), item, null);
  });
}

const listOf = (item: SignedItem | null): SignedList | null => (item?.kind === "list" ? item : null);
const answerOf = (item: SignedItem | null): SignedAnswer | null => (item?.kind === "answer" ? item : null);
const textOf = (answer: SignedAnswer | null): string | null => answer?.text.join("\n") ?? null;

function inAnswer(
  was: SignedAnswer | null,
  is: SignedAnswer | null,
  shown: SignedAnswer,
  entry: Draft["entry"],
): readonly Draft[] {
  if (was && is && contentKey(was) === contentKey(is)) return [];
  const sameText = was !== null && is !== null && textOf(was) === textOf(is);
  return [
    {
      kind: was === null ? "added" : is === null ? "removed" : sameText ? "wording" : "changed",
      question: shown.question,
      label: shown.label,
      entry,
      before: textOf(was),
      after: textOf(is),
      judgement: shown.as === "judgement" && entry === null,
      computed: shown.as === "computed",
      record: shown.record,
    },
  ];
}

function inList(was: SignedList | null, is: SignedList | null, list: SignedList): readonly Draft[] {
  const [before, now] = [was?.entries ?? [], is?.entries ?? []];
  const pairs = matchEntries(before, now);
  const drafts: Draft[] = [];
  for (const pair of pairs) {
    const old = pair.before === null ? null : (before[pair.before] ?? null);
    const present = pair.now === null ? null : (now[pair.now] ?? null);
    const shown = present ?? old;
    if (!shown) continue;
    const entry = {
      list: list.question,
      name: list.entryName,
      title: shown.title,
      place: (pair.now ?? pair.before ?? 0) + 1,
    };
    if (old === null || present === null) drafts.push(wholeEntry(list, entry, old, present));
    else drafts.push(...inEntry(old, present, entry));
  }
  const kept = pairs.filter((pair) => pair.now !== null && pair.before !== null).map((pair) => pair.before ?? 0);
  if (kept.some((place, index) => index > 0 && place < (kept[index - 1] ?? 0)))
    drafts.push(ofList("order", list, titles(before), titles(now)));
  if (was && is && canonicalJson({ ...was, entries: [] }) !== canonicalJson({ ...is, entries: [] }))
    drafts.push(ofList("wording", list, was.label, is.label));
  return drafts;
}

function inEntry(old: SignedEntry, present: SignedEntry, entry: Draft["entry"]): readonly Draft[] {
  return side(old.answers, present.answers, (answer) => answer.question).flatMap(([was, is]) => {
    const shown = is ?? was;
    return shown ? inAnswer(was, is, shown, entry) : [];
  });
}

function wholeEntry(
  list: SignedList,
  entry: NonNullable<Draft["entry"]>,
  old: SignedEntry | null,
  present: SignedEntry | null,
): Draft {
  return { ...ofList(old === null ? "added" : "removed", list, old && asText(old), present && asText(present)), entry };
}

function ofList(kind: Draft["kind"], list: SignedList, before: string | null, after: string | null): Draft {
  const { question, label, record } = list;
  return { kind, question, label, entry: null, before, after, judgement: false, computed: false, record };
}

/** An entry as lines of "question: answer". */
const asText = (entry: SignedEntry): string =>
  entry.answers.map((answer) => `${answer.label}: ${answer.text.join(", ")}`).join("\n");
const titles = (entries: readonly SignedEntry[]): string =>
  entries.map((entry, index) => `${index + 1}. ${entry.title}`).join("\n");

function sentenceOf(draft: Draft): string {
  const what = whatHappened(draft);
  if (draft.record) return countersigningWords().moved.recordChanged(what);
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}.`;
}

function whatHappened({ kind, label, entry, question }: Draft): string {
  const say = countersigningWords().moved;
  const named = entry === null ? "" : `${entry.name} ${entry.title === "" ? entry.place : `“${entry.title}”`}`;
  if (entry !== null && question === entry.list)
    return kind === "added" ? say.entryAdded(named, label) : say.entryRemoved(named, label);
  if (kind === "order") return say.order(label);
  if (kind === "wording") return say.wording(label);
  if (entry === null) return say[kind](label);
  return { added: say.addedIn, removed: say.removedIn, changed: say.changedIn }[kind](label, named);
}
