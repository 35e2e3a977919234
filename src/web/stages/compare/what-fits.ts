import type { ComparedPage } from "../../../casework/compare/comparison.ts";

/**
 * How much is shown before the rest is offered page by page, in letters. Own number: with it the page of two full stages that differ in
 * every answer stays under 100 KB.
 */
const mostLetters = 36_000;
/** What the frame of one change weighs besides its texts. */
const frameOfChange = 900;

const weightOf = ({ changes, workedOut }: ComparedPage): number =>
  [...changes, ...workedOut].reduce(
    (sum, { before, after, label }) =>
      sum + frameOfChange + label.length + 2 * ((before?.length ?? 0) + (after?.length ?? 0)),
    300,
  );

/** Parts pages into those that are shown, in their order, and those that are offered; at least the first is shown. */
export function whatFits(pages: readonly ComparedPage[]): {
  readonly shown: readonly ComparedPage[];
  readonly offered: readonly ComparedPage[];
} {
  let weight = 0;
  const upTo = pages.findIndex((page, at) => {
    weight += weightOf(page);
    return at > 0 && weight > mostLetters;
  });
  return upTo === -1 ? { shown: pages, offered: [] } : { shown: pages.slice(0, upTo), offered: pages.slice(upTo) };
}
