import { wordsOf } from "../../../assessment/search/fold.ts";
import { type CitableFact, type CitablePage, citablePages } from "../../../casework/citations/citable-facts.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";

interface FoundFacts {
  readonly pages: readonly CitablePage[];
  readonly shown: number;
  /** Found, and left off to keep the list short. */
  readonly leftOff: number;
}

/**
 * The facts whose words, or those of their page, begin with every word of what was typed; all of them when nothing was. What is asked on the
 * way, "robb", finds what is meant.
 *
 * @param without the answer into which a fact goes: it does not cite itself
 */
export function findFacts(visible: VisibleStage, typed: string, most: number, without: string | null): FoundFacts {
  const wanted = wordsOf(typed);
  let found = 0;
  const pages = citablePages(visible).flatMap((page): CitablePage[] => {
    const title = wordsOf(page.title);
    const facts = page.facts.filter((fact) => {
      if (fact.address === without || !matches(fact, title, wanted)) return false;
      found += 1;
      return found <= most;
    });
    return facts.length === 0 ? [] : [{ ...page, facts }];
  });
  return { pages, shown: Math.min(found, most), leftOff: Math.max(0, found - most) };
}

function matches({ phrase }: CitableFact, title: readonly string[], wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const words = wordsOf(phrase);
  const begins = (word: string): boolean => words.some((each) => each.startsWith(word));
  return wanted.every((word) => begins(word) || title.some((each) => each.startsWith(word)));
}
