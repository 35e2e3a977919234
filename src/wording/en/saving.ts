/** What the server's pages say about saving. */
export const saving = {
  chooseBetween: "Choose between two answers",
  bothAreHere:
    "Everything else that you wrote is saved. Nothing is lost: both texts are here, and both stay in the history.",
  entryOfList: "An entry of a list",
  youJustNow: "You, just now:",
  cleared: "(cleared)",
  useMine: "Use mine",
  keepTheirs: "Keep theirs",
  notSaved: (count: number): string => (count === 1 ? "An answer was not saved" : `${count} answers were not saved`),
  restIsSaved: "Everything else that you wrote is saved. What was not saved stands here, so that you can copy it.",
  notAskedHere: "A question that is not asked here any more",
  youAt: (when: string): string => `You, ${when}`,
  notUnderstood: {
    happened: "This save was not understood.",
    kept: "Nothing was changed. What you typed is still on your page.",
    toDo: "Reload the page and try again.",
  },
};
