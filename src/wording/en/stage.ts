/** What the pages of a stage share, and its overview. */
export const stage = {
  thisStage: "This stage",
  backToStage: "Back to the stage",
  readStage: "Read the stage",
  history: "History",
  /** Read out after "History", to say of what. */
  historyOf: (label: string): string => ` of ${label}`,
  whatIsLeft: "What is left",
  findQuestion: "Find a question",
  byOwner: (stage: string, owner: string): string => `${stage}, by ${owner}`,
  inThisStage: "in this stage",
  leftInStage: (count: number): string => `${count} left in this stage`,
  count: {
    left: (count: number): string => `${count} left`,
    answers: (count: number): string => (count === 1 ? "1 answer" : `${count} answers`),
    forms: (count: number): string => (count === 1 ? "1 form" : `${count} forms`),
  },
  files: { pdf: "PDF", word: "Word" },
  /** The parts that are signed. */
  parts: {
    explanations: "Explanations and Conclusions, with Information Gathering",
    pathways: "Pathways and Planning",
    modules: "Modules",
  },
  facts: {
    owner: "Owner",
    begun: "Begun",
    finishBy: "To finish by",
    completed: "Completed",
    ended: "Ended",
    why: "Why",
  },
  goOn: "Go on where something is left",
  ending: {
    finish: "Finish this stage",
    everythingIsThere: "Everything is there. Completing keeps the stage as it stands now, for ever.",
    notReady: (left: number, toSign: number, toPutRight: number): string =>
      `Not ready yet: ${[
        left > 0 ? `${left} left to answer` : "",
        toSign > 0 ? `${toSign} to be signed` : "",
        toPutRight > 0 ? `${toPutRight} to put right` : "",
      ]
        .filter(Boolean)
        .join(", ")}.`,
    complete: "Complete the stage",
    stopThis: "Stop this stage",
    whyStopped: "Why is it stopped?",
    stopKeeps: "All work is kept and can be read; the next stage can begin from it",
    stop: "Stop the stage",
    nextFromStopped: "Begin the next stage from what was written here",
    cancelThis: "Cancel a stage that was begun by mistake",
    whyCancelled: "Why is it cancelled?",
    cancelOnlyEmpty: "Only a stage in which nothing was answered can be cancelled. It stays in the log",
    cancel: "Cancel the stage",
  },
  banner: {
    ageAndBirth: (age: number, born: string): string => `${age}, born ${born}`,
    seriousHarm: "Serious harm",
    reoffending: "Reoffending",
    offending: "Likelihood of offending",
    safety: "Safety",
  },
  nav: {
    label: "Sections of this stage",
    /** @param finishBy null: no date is set, or the stage has ended */
    begun: (begun: string, finishBy: string | null): string =>
      finishBy === null ? `Begun ${begun}` : `Begun ${begun}. To finish by ${finishBy}`,
    toDo: (count: number): string => `${count} to do`,
    parentsAndCarers: "Parents and carers",
    notYet: "not yet",
  },
  /** Groups of sections that are called otherwise here than in the framework. */
  groups: {
    stage: "This stage",
    "core-record": "Core record",
    "personal-family-social": "Information gathering",
    "self-assessment": "Self-assessments",
    "carer-self-assessment": "Self-assessments",
  },
  /** How far a sub-section is. */
  marks: {
    optional: "may be filled in",
    notLookedAt: "not looked at",
    toClarify: (count: number): string => `${count} to clarify`,
    toConfirm: (count: number): string => `${count} to confirm`,
    complete: "complete",
    notReviewed: "not reviewed",
    nothingSaid: "nothing yet",
    said: (answered: number, asked: number): string => `${answered} of ${asked}`,
    changed: "changed",
    signed: "signed",
    toRead: "to read",
  },
  answer: {
    you: "You",
    /** @param written stage, day and author */
    confirmedSince: (written: string, day: string, by: string): string => `${written}; still right ${day}, ${by}`,
    /** @param pictures by name */
    startFrom: (pictures: string): string => `To start from: ${pictures}.`,
  },
  keys: {
    rows: "next, previous row",
    open: "open",
    nextLeft: "next thing left",
    confirm: "confirm what was carried",
    change: "change what was carried",
    accept: "accept the suggested wording",
    comment: "comment, or answer one",
    before: "sub-section before",
    after: "sub-section after",
    search: "search",
    findQuestion: "find a question",
    help: "help with this page",
  },
};
