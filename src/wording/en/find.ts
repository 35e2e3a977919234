/** What the search for a question says. */
export const find = {
  whatToType:
    "Type words of the question, or what you call it: CSE, county lines, NEET, EHCP, s.20, VMP. It looks in questions, answers to choose from, hints and guidance; never in what people have written.",
  nothingFound: "Nothing found.",
  found: (count: number): string => `${count} found.`,
  tryAnother: "Try another word, or fewer words. The list of sections has everything that this stage asks.",
  bestShown: (shown: number): string => `The best ${shown} are shown; one more word narrows it down.`,
  pageNotHere: "This stage does not have this page.",
  notAskedHere: "This stage does not ask it.",
  inEachEntry: "Asked in each entry of this list.",
  opensByChoice: "Opens when you choose to explore further.",
  othersOpenIt: "Not asked now: other answers open it.",
  /** When a question is asked (`assessment/search/asked-when.ts`). */
  conditions: {
    and: (parts: readonly string[]): string => parts.join(", and "),
    or: (parts: readonly string[]): string => parts.join(", or "),
    either: (names: readonly string[]): string => names.join(" or "),
    is: (question: string, answers: string): string => `${question} is ${answers}`,
    isNot: (question: string, answers: string): string => `${question} is not ${answers}`,
    includes: (question: string, answers: string): string => `${question} includes ${answers}`,
    isAnswered: (question: string): string => `${question} is answered`,
    hasAnEntry: (question: string): string => `${question} has an entry`,
    namesSomething: (question: string): string => `${question} names something`,
    isAConcern: (questions: string): string => `the answer to ${questions} is a concern`,
  },
  askedWhen: (condition: string): string => `Not asked now. Asked when ${condition}.`,
};
