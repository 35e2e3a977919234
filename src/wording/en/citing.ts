/** What is said about facts that are cited in a text. */
export const citing = {
  citeFact: "Cite a fact",
  /** Beside the button, for those who type. */
  keyHint: "Ctrl K",
  /** What the key does, in the list of keys. */
  key: "in a text: cite a fact",
  citeInto: (question: string): string => `Cite a fact in: ${question}`,
  howItWorks:
    "Choose what is recorded. Its words are put into your text in square brackets, as a link to the fact that says so when the fact has changed since.",
  find: "Find a fact",
  findButton: "Find",
  found: (count: number): string => (count === 1 ? "1 fact found." : `${count} facts found.`),
  bestShown: (shown: number): string => `The first ${shown} are shown; one more word narrows it down.`,
  nothingFound: "Nothing recorded with these words.",
  putIn: "Cite",
  back: "Back to the question",
  citedHere: "Cited here",
  changedSince: (day: string): string => `changed since, on ${day}`,
  changed: "changed since",
  gone: "no longer recorded",
  chooseHint: "Type words of the fact. Arrows choose, Enter cites, Escape goes back to the text.",
  notNow: "The facts could not be read. Your text is as it was.",
  nothingToCite: {
    happened: "This fact could not be cited: it is not recorded in this stage any more.",
    toDo: "Look whether it was changed or taken out, and cite it as it stands now.",
  },
};
