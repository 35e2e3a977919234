/** Why an answer was not saved. */
export const answering = {
  stays: "What you typed is still on your page. Nothing in the stage was changed.",
  reloadOrTell: "Reload the page and try again. If it happens again, tell the people who look after the system.",
  reload: "Reload the page and try again.",
  badAddress: (address: string): string => `“${address}” is not the address of a question.`,
  unknownQuestion: {
    happened: (address: string): string => `This stage has no question “${address}”.`,
    toDo: "Copy what you typed, reload the page, and put it where it belongs.",
  },
  keptElsewhere: {
    happened: (question: string): string => `“${question}” shows a fact that is kept in another place.`,
    toDo: "Change it at the question that it shows.",
  },
  entryByEntry: {
    happened: (question: string): string => `“${question}” is answered entry by entry.`,
    toDo: "Add or change one of its entries.",
  },
  workedOut: {
    happened: (question: string): string => `“${question}” is worked out from other answers and cannot be set.`,
    toDo: "Change the answers that it is worked out from.",
  },
  notAFile: {
    happened: (question: string): string =>
      `“${question}” is answered by attaching files and removing them, one at a time.`,
    toDo: "Attach or remove the file on the page of this question.",
  },
  tooLong: {
    happened: (question: string, length: number): string =>
      `The answer to “${question}” has ${length} characters. One answer holds up to 1,000,000.`,
    toDo: "Shorten it, or attach it as a file.",
  },
  fixedEntries: {
    happened: (question: string): string =>
      `The entries of “${question}” are fixed. None can be added, moved or removed.`,
    toDo: "Answer the entries that are there.",
  },
  badEntry: (question: string): string =>
    `An entry of “${question}” takes its place in the list as a whole number from 1, or nothing to remove it.`,
  yjsOnly: {
    happened: (question: string): string =>
      `“${question}” is set by the youth justice service. A secure establishment can read it but not change it.`,
    toDo: "Tell the youth justice service case manager what you think should change.",
  },
  noVersion: (address: string): string => `The save of “${address}” did not say which version of the answer was seen.`,
  recordNotYours: {
    happened: (question: string): string =>
      `“${question}” is a fact of the case record, which you can read but not change.`,
    toDo: "Ask the case manager to change it.",
  },
  notUnderstood: "This save was not understood.",
  conflict: {
    byYou: "You saved another text here in another window while you were writing.",
    byOther: (name: string): string => `${name} saved another answer here while you were writing.`,
    kept: "Both texts are kept: the saved one in the stage, yours on your page. Nothing was overwritten.",
    toDo: "Read both, then keep one of them or write one from both.",
  },
};
