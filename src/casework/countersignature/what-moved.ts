import type { SubSectionId } from "../../framework/language.ts";
import { countersigningWords } from "../../wording/countersigning.ts";
import { compareContents, type Difference } from "../compare/compare-contents.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { SignedContent } from "./signed-content.ts";

/** One difference between two contents of the same part. */
export type Moved = Omit<Difference, "was" | "is"> & {
  readonly subSection: SubSectionId;
  readonly subSectionTitle: string;
  /** What moved, as a sentence; "The record changed: …" for record facts. */
  readonly sentence: string;
};

/**
 * What moved from one content to another, by question: judgements first, then in the order of the page. Empty exactly
 * when the two contents are the same, that is, when their digests are equal.
 */
export function whatMoved(before: SignedContent, now: SignedContent): readonly Moved[] {
  const moved = compareContents(before, now).flatMap(({ id, title, differences }) =>
    differences.map((difference) => placed(difference, id, title)),
  );
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

function placed(
  { was: _was, is: _is, ...draft }: Difference,
  subSection: SubSectionId,
  subSectionTitle: string,
): Moved {
  return {
    ...draft,
    subSection,
    subSectionTitle,
    // Said when it is read: what moved is remembered from one request to another, which may speak another language.
    get sentence() {
      return sentenceOf(draft);
    },
  };
}

function sentenceOf(draft: Omit<Difference, "was" | "is">): string {
  const what = whatHappened(draft);
  if (draft.record) return countersigningWords().moved.recordChanged(what);
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}.`;
}

function whatHappened({
  kind,
  label,
  entry,
  question,
}: Pick<Difference, "kind" | "label" | "entry" | "question">): string {
  const say = countersigningWords().moved;
  const named = entry === null ? "" : `${entry.name} ${entry.title === "" ? entry.place : `“${entry.title}”`}`;
  if (entry !== null && question === entry.list)
    return kind === "added" ? say.entryAdded(named, label) : say.entryRemoved(named, label);
  if (kind === "order") return say.order(label);
  if (kind === "wording") return say.wording(label);
  if (entry === null) return say[kind](label);
  return { added: say.addedIn, removed: say.removedIn, changed: say.changedIn }[kind](label, named);
}
