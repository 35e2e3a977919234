import type { QuestionId, SubSectionId } from "../../framework/language.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { type Comparable, comparableOf, seenIn } from "./comparable.ts";
import { type ComparedSubSection, compareContents, type Difference, type Same } from "./compare-contents.ts";

/** What came of one sub-section between two moments. */
export interface ComparedPage {
  readonly id: SubSectionId;
  readonly title: string;
  readonly section: { readonly id: string; readonly title: string };
  /** What people wrote otherwise: what is counted. */
  readonly changes: readonly Difference[];
  /** What only follows from other answers. */
  readonly workedOut: readonly Difference[];
  /** Answers that say the same to a question that is asked in other words. */
  readonly reworded: readonly Difference[];
  /** Answers to what only one of the two kinds of stage asks: nobody changed them. */
  readonly askedInOne: readonly Difference[];
  readonly same: readonly Same[];
}

export interface Comparison {
  readonly earlier: Comparable;
  readonly later: Comparable;
  /** In the order of the later moment; what it no longer has comes last. */
  readonly pages: readonly ComparedPage[];
  /** How many answers people wrote otherwise. */
  readonly changed: number;
}

/**
 * Two moments of a child's stages, compared in what somebody sees in both: a sub-section that is shown to this person in one of them only
 * is not compared, because a change could not be told from what is hidden.
 */
export function comparisonOf(earlier: VisibleStage, later: VisibleStage): Comparison {
  const only = earlier.all && later.all ? null : inBoth(seenIn(earlier), seenIn(later));
  const [was, is] = [comparableOf(earlier, only), comparableOf(later, only)];
  const pages = compareContents(was.content, is.content).map((compared) => pageOf(compared, was, is));
  return { earlier: was, later: is, pages, changed: pages.reduce((sum, { changes }) => sum + changes.length, 0) };
}

const inBoth = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): ReadonlySet<T> =>
  new Set([...one].filter((each) => other.has(each)));

function pageOf({ id, title, differences, same }: ComparedSubSection, was: Comparable, is: Comparable): ComparedPage {
  const kinds = { changes: [], workedOut: [], reworded: [], askedInOne: [] } as Record<Kind, Difference[]>;
  for (const difference of differences) kinds[kindOf(difference, id, was, is)].push(difference);
  const section = is.sections.get(id) ?? was.sections.get(id) ?? { id, title };
  return { id, title, section, ...kinds, same };
}

type Kind = "changes" | "workedOut" | "reworded" | "askedInOne";

function kindOf(difference: Difference, page: SubSectionId, was: Comparable, is: Comparable): Kind {
  const { question, kind, computed } = difference;
  const other = kind === "added" ? was : kind === "removed" ? is : null;
  if (
    other !== null &&
    !other.shows(question) &&
    isNotOf(other, question, page, was.visible.head.id !== is.visible.head.id)
  )
    return "askedInOne";
  if (computed) return "workedOut";
  return kind === "wording" || saysTheSame(difference) ? "reworded" : "changes";
}

/** Whether the other stage does not ask a question: not at all, or as another stage that does not have the whole sub-section. */
const isNotOf = (other: Comparable, question: QuestionId, page: SubSectionId, twoStages: boolean): boolean =>
  !other.asks(question) || (twoStages && !other.sections.has(page));

/** The same choices under other words, and nothing written beside them. */
function saysTheSame({ was, is }: Difference): boolean {
  if (was === null || is === null || !("codes" in was) || !("codes" in is)) return false;
  const alone = was.text.length === 1 && is.text.length === 1 && was.codes.length > 0;
  return alone && was.options.length > 0 && JSON.stringify(was.codes) === JSON.stringify(is.codes);
}
