/**
 * Words for the place where the young person lives, swapped in the items of the self-assessment only, so that no page says
 * "at home" to a child in care or in custody. Source: content part 40, sa-where-i-live.
 */
export type HomeWord = "home" | "where-i-live" | "here";

/** By the answer of `sa-where-i-live`. */
const homeWordByAnswer: Readonly<Record<string, HomeWord>> = {
  "with-a-parent": "home",
  "with-family": "home",
  "foster-home": "where-i-live",
  "childrens-home": "where-i-live",
  "my-own-place-or-hostel": "where-i-live",
  "moving-around": "where-i-live",
  "a-secure-place": "here",
};

/** Nobody has said yet: no home is taken for granted. */
export const homeWordOf = (answer: unknown): HomeWord =>
  (typeof answer === "string" ? homeWordByAnswer[answer] : undefined) ?? "where-i-live";

/** Swaps in labels, longest first. */
export const homeWords: Readonly<Record<HomeWord, readonly (readonly [words: string, instead: string])[]>> = {
  home: [],
  "where-i-live": [
    ["People at home", "People where I live"],
    ["At home, people", "Where they live, people"],
  ],
  here: [
    ["The grown-ups someone like me lives with", "The grown-ups here"],
    ["The grown-ups I live with", "The grown-ups here"],
    ["People at home", "People here"],
    ["At home, people", "Here, people"],
    ["where they live", "here"],
    ["where I live", "here"],
    ["living there", "being here"],
    ["near me", "here"],
  ],
};
