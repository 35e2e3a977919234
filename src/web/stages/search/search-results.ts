import { titleFor } from "../../../assessment/label-for.ts";
import { askedWhen } from "../../../assessment/search/asked-when.ts";
import { type Found, searchQuestions } from "../../../assessment/search/search-questions.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { findWords } from "../../../wording/find.ts";
import { questionPath, subSectionPath } from "../paths.ts";

/** One found question or page, as the results show it. */
export interface SearchResult {
  readonly id: string;
  readonly text: string;
  /** Null: this stage does not ask it, so there is nowhere to go. */
  readonly href: string | null;
  /** Why it is not before the reader's eyes; null when it is. */
  readonly note: string | null;
}

export interface ResultGroup {
  readonly subSection: string;
  readonly title: string;
  /** The page itself; null when this stage does not have it. */
  readonly href: string | null;
  readonly results: readonly SearchResult[];
}

export interface SearchResults {
  readonly groups: readonly ResultGroup[];
  readonly shown: number;
  /** Found, and left off to keep the page short. */
  readonly leftOff: number;
}

/** More than this nobody reads: a further word finds better. */
const most = 40;

/**
 * What a query finds in the guidance and the questions of a stage, grouped by sub-section, the best group first. Parts that this person
 * does not see are not searched.
 */
export function searchResults(visible: VisibleStage, query: string): SearchResults {
  const { compiled } = visible;
  const vocabulary = vocabularyOf(visible);
  const seen = new Set(visible.subSections);
  const found = searchQuestions(compiled, vocabulary, query).filter(({ findable }) =>
    findable.atThisStage ? seen.has(findable.subSection) : visible.all,
  );
  const titles = new Map(
    compiled.framework.sections.flatMap(({ subSections }) =>
      subSections.map((subSection) => [subSection.id, titleFor(subSection, vocabulary)] as const),
    ),
  );
  const groups = new Map<string, SearchResult[]>();
  for (const one of found.slice(0, most)) {
    const results = groups.get(one.findable.subSection) ?? [];
    groups.set(one.findable.subSection, results);
    // The page itself is the heading of its group.
    if (one.findable.kind === "question") results.push(resultOf(visible, one));
  }
  return {
    groups: [...groups].map(([subSection, results]) => ({
      subSection,
      title: titles.get(subSection) ?? "",
      href:
        seen.has(subSection) && visible.evaluation.progress.has(subSection)
          ? subSectionPath(visible.head.id, subSection)
          : null,
      results,
    })),
    shown: Math.min(most, found.length),
    leftOff: Math.max(0, found.length - most),
  };
}

function resultOf(visible: VisibleStage, { findable }: Found): SearchResult {
  const { id, text, list, atThisStage } = findable;
  if (!atThisStage) return { id, text, href: null, note: findWords().notAskedHere };
  const href = questionPath(visible, list ?? id);
  return { id, text, href, note: noteOn(visible, list ?? id, list !== null) };
}

/** Why a question is not shown now, and what would show it. */
function noteOn(visible: VisibleStage, question: string, isField: boolean): string | null {
  const say = findWords();
  const { compiled, evaluation } = visible;
  if (evaluation.shown.has(question)) return isField ? say.inEachEntry : null;
  if (evaluation.openable.has(question)) return say.opensByChoice;
  const condition = compiled.byId.get(question)?.question.shownWhen;
  const words = condition === undefined ? null : askedWhen(compiled, condition, vocabularyOf(visible), say.conditions);
  return words === null ? say.othersOpenIt : say.askedWhen(words);
}
