/** What scripts of the browser say. Sent to browsers: only what they need stands here. */
export const islands = {
  saved: (time: string): string => `Saved ${time}`,
  saving: "Saving…",
  willTryAgain: "Not saved: will try again",
  signInAgain: "Not saved: sign in again in a new tab, then it goes on here",
  /** The same sentence round its link. */
  signInParts: { before: "Not saved: ", link: "sign in again in a new tab", after: ", then it goes on here" },
  refused: (sentence: string): string => `Not saved. ${sentence}`,
  choose: "Not saved: choose between two answers",
  couldNotBeSaved: "This could not be saved. What you typed is still on this page.",
  notTurned: "The cell is as it was: there is no line to the server. Press it again when it is back.",
  noLine: "There is no line to the server, so nothing has changed here. Try again when it is back.",
  keepMine: "Keep mine",
  takeTheirs: "Take theirs",
  cleared: "(cleared)",
  changedMeanwhile: (author: string): string => `${author} changed this answer while you were writing`,
  nothingIsLost:
    "Nothing is lost: your words are above, theirs are here. If you keep yours, theirs stay in the history.",
  choices: {
    findIn: (count: number): string => `Find in these ${count}`,
    shown: (shown: number, all: number): string => `${shown} of ${all} shown`,
  },
  session: {
    ended: "Your sign-in has ended. What you typed is still on this page: sign in again in a new tab, then go on here.",
    ends: (minutes: number): string =>
      `Your sign-in ends in about ${minutes} ${minutes === 1 ? "minute" : "minutes"}. Everything typed is kept.`,
    stay: "Stay signed in",
  },
  files: {
    lineGone: "It could not be sent: the line to the server is gone. Nothing was changed.",
    notTaken: "The server did not take it. Nothing was changed.",
    signedOut: "You are not signed in any more. Sign in again in a new tab, then try again.",
    tooLarge: (megabytes: number): string =>
      `It is larger than ${megabytes} MB, which is the most that can be attached.`,
    attaching: (name: string): string => `Attaching ${name}`,
    attachingPercent: (name: string, percent: number): string => `Attaching ${name}: ${percent} %`,
    attached: (name: string): string => `${name} is attached`,
    removing: "Removing",
    removed: "Removed",
    tryAgain: "Try again",
  },
  /** People who have the same page open, and what they change. */
  others: {
    here: (names: readonly string[]): string =>
      `${inAList(names)} ${names.length === 1 ? "is" : "are"} on this page too`,
    writing: (name: string): string => `${name} is writing here`,
    changed: (author: string): string => `Changed just now by ${author}`,
    changedByYou: "Changed just now by you, in another window",
    saidChanged: (author: string, question: string): string => `${author} changed “${question}”`,
    newer: (author: string): string =>
      `${author} changed this answer just now. It stands here as it was, so that nothing moves while you are in it.`,
    newerByYou:
      "You changed this answer in another window. It stands here as it was, so that nothing moves while you are in it.",
    showNew: "Show the new answer",
    /** How a stage ended: by whom. */
    closed: {
      completed: (by: string): string => `${by} completed this stage just now. Nothing more is saved in it.`,
      stopped: (by: string): string => `${by} stopped this stage just now. Nothing more is saved in it.`,
      cancelled: (by: string): string => `${by} cancelled this stage just now. Nothing more is saved in it.`,
    },
    notYours: "This page is not open to you any more.",
    /** Where something typed is not saved. */
    copyIt: "What you typed and is not saved is still on this page: copy it before you leave.",
  },
};

const inAList = (names: readonly string[]): string =>
  new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);
