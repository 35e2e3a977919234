/** What stands round the words of a child, parent or carer. */
export const voices = {
  heading: "What was said about this",
  /** Followed by the question, a link. */
  questionNotOpen: "Said about a question that is not open:",
  /**
   * Where words come from: "About “Friends”. 4 November 2026, with help from Denise, my aunt."
   *
   * @param page of the form, where it is a whole page
   * @param third said of "someone like me"
   */
  source: (from: {
    readonly page: string | null;
    readonly on: string;
    readonly helper: string | null;
    readonly typedBy: string | null;
    readonly third: boolean;
  }): string =>
    `${from.page === null ? "" : `About “${from.page}”. `}${from.on}${from.helper === null ? "" : `, with help from ${from.helper}`}${from.typedBy === null ? "" : `, typed in by ${from.typedBy}`}.${from.third ? " Said of “someone like me”: a hint, not a statement." : ""}`,
  /** How an answer has turned since last time, beside an arrow. @param date in words */
  since: {
    better: (date: string): string => `Better than on ${date}`,
    harder: (date: string): string => `Harder than on ${date}`,
    same: (date: string): string => `The same as on ${date}`,
    more: (date: string): string => `More than on ${date}`,
    less: (date: string): string => `Less than on ${date}`,
  },
  /** The answer of that day. */
  saidThen: (answer: string): string => `then “${answer}”`,
  inForm: "In the form",
  seenNothingToAdd: "Seen, nothing to add",
  addToLifeEvents: "Add to the life events",
  seenDifferently: "You see this differently. Why?",
  /** Followed by the practitioner's answer, a link to its question. */
  youAnswered: "The assessment says:",
};
