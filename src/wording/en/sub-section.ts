/** What a page of questions says, round its questions. */
export const subSection = {
  backTo: (page: string): string => `Back to ${page}`,
  /** Followed by the question, a link. */
  backToQuestion: "Back to the question",
  /** After a number. */
  leftHere: "left here",
  onlyRead: "You can read this part. It is not yours to write.",
  save: "Save",
  savesByItself: "With JavaScript each answer saves by itself.",
  factsOnly: "Facts only: who, what, when, and how we know. What it means goes in Explanations and conclusions.",
  neededBefore: "Needed before completing",
  worthALook: "Worth a look",
  addAnother: (entry: string): string => `Add another ${entry}`,
  takeOutThis: (entry: string): string => `Take out this ${entry}`,
  through: "Through the stage",
  previous: (page: string): string => `Previous: ${page}`,
  next: (page: string): string => `Next: ${page}`,
  nextLeft: "Next thing left",
  pagesOfForm: "Pages of this form",
  forEveryChild: "How to make it work for every child",
  grid: {
    parts: (impact: string, likelihood: string, judgement: string, level: string): string =>
      `${impact} and ${likelihood.toLowerCase()}, but ${judgement.toLowerCase()} is ${level}`,
    /** @param level what the grid advises; letter of the entry. Followed by the way to the judgement, a link. */
    keepOrChange: (level: string, letter: string): string =>
      `The grid advises ${level} for ${letter}. Keep the judgement and say why there, or change one of them.`,
    toJudgement: "Go to the judgement",
  },
  judged: {
    /** Followed by the level. */
    atLastStage: (stage: string, day: string): string => `At the last stage (${stage}, ${day}):`,
  },
  judgedSince: {
    higher: "Higher than at the last stage",
    lower: "Lower than at the last stage",
    same: "Same as at the last stage",
    other: "Changed since the last stage",
  },
  judgedBesideSuggested: {
    higher: "Your level is higher. Say why",
    lower: "Your level is lower. Say why",
    same: "Your level is the same",
    other: "Your answer is another one. Say why",
  },
  /** The answers behind a worked-out value, or behind a question that the law asks because of them; followed by links. */
  why: {
    because: "Because of:",
    askedBecause: "Asked because of:",
    more: (count: number): string => (count === 1 ? "and 1 more" : `and ${count} more`),
  },
  scaledTable: {
    caption: "The higher of the two judgements decides. The rule is not confirmed by a public source.",
    corner: "Serious harm by reoffending",
    here: "(your judgements)",
  },
  signature: {
    signed: "Signed",
    signedBy: (name: string): string => `by ${name}. It stands while these answers stay as they were signed.`,
    void: (name: string): string => `${name}’s signature is void.`,
    whatChanged: (count: number): string =>
      `${count === 1 ? "One thing has" : `${count} things have`} changed since. Put it back and the signature stands again, or ask for a new one.`,
    asked: "Countersignature asked for.",
    goOnWriting: "You can go on writing; the manager signs what stands here at that moment.",
    /** @param name null: nobody in particular is known */
    returnedBy: (name: string | null): string => `Returned by ${name ?? "the manager"}.`,
    seeComments: "See the comments.",
    toSettle: (count: number): string =>
      count === 1 ? "Settle the open comment" : `Settle the ${count} open comments, one after the other`,
    askAgain: "Every comment is settled: ask for the signature again",
  },
};
