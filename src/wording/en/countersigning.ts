/** What is said about signatures, and about what moved since. */
export const countersigning = {
  noteStays: "Nothing was changed. Your note is still on your page.",
  /** What the parts are called on every screen. */
  parts: {
    explanations: "Explanations and Conclusions",
    pathways: "Pathways and Planning",
    modules: "the stage’s modules",
  },
  noSuchPart: {
    happened: (part: string): string => `This stage has no countersignature for “${part}”.`,
    toDo: "Go back to the stage and choose one of the parts that it shows.",
  },
  partNotComplete: {
    happened: (part: string, gaps: number): string =>
      `${part} still has ${gaps === 1 ? "one gap" : `${gaps} gaps`}, so it was not sent for signing.`,
    toDo: "Work through the list of what is left, then ask again.",
  },
  alreadyAsked: {
    happened: (name: string, when: string): string =>
      `${name} asked for this signature on ${when}, and it waits for an answer.`,
    toDo: "Wait for the answer, or withdraw the request and ask again.",
  },
  alreadySigned: {
    happened: (name: string, part: string, when: string): string =>
      `${name} signed ${part} on ${when}, and the signature stands.`,
    toDo: "Nothing is needed here. If the content changes, ask again.",
  },
  cannotSignForYou: {
    happened: "The person you chose cannot countersign this stage.",
    toDo: "Choose somebody who may countersign and did not write the stage, or ask all who may.",
  },
  notOpen: {
    signed: (name: string, part: string, when: string): string =>
      `${name} signed ${part} on ${when}. There is nothing to decide now.`,
    returned: (name: string, part: string, when: string): string =>
      `${name} returned ${part} on ${when}. There is nothing to decide now.`,
    withdrawn: (name: string, part: string, when: string): string =>
      `${name} withdrew the request for ${part} on ${when}. There is nothing to decide now.`,
    neverAsked: (part: string): string => `Nobody has asked for ${part} to be signed. There is nothing to decide now.`,
    toDo: "Reload the page to see how the stage stands.",
  },
  ownWork: {
    happened: "You began this stage or wrote answers in this part, and nobody signs their own work.",
    toDo: "Ask another person who may countersign.",
  },
  explanationsFirst: {
    happened:
      "Pathways and Planning can be signed once Explanations and Conclusions is signed and its signature stands.",
    toDo: "Sign or return Explanations and Conclusions first.",
  },
  changedWhileReading: {
    happened: (part: string): string => `Something in ${part} changed while you were reading, so it was not signed.`,
    kept: "Nothing was signed. Your comments and your checklist are kept.",
    reload: "Reload the page, read what changed, and sign again.",
    readBelow: "Read what changed below, and sign again.",
  },
  returnNeedsNote: {
    happened: "A part is returned with a note, or with an open comment, that says what must change.",
    toDo: "Write a sentence for the author, or comment on a question, and return it then.",
  },
  notYoursToWithdraw: {
    happened: "Only the owner of this stage, somebody named for them, or a manager can withdraw the request.",
    toDo: "Ask the stage’s owner.",
  },
  signatureFell: (name: string): string =>
    `The signature of ${name} is void: something changed since. Put it back and it stands again, or ask for a new one.`,
  /** What moved, without a capital or a full stop: it stands alone, or behind "The record changed". */
  moved: {
    otherOrder: "The questions stand in another order or under other titles.",
    recordChanged: (what: string): string => `The record changed: ${what}.`,
    entryAdded: (entry: string, list: string): string => `${entry} was added to “${list}”`,
    entryRemoved: (entry: string, list: string): string => `${entry} was removed from “${list}”`,
    order: (list: string): string => `the order of “${list}” was changed`,
    wording: (question: string): string => `“${question}” is asked in other words`,
    added: (question: string): string => `“${question}” was answered`,
    removed: (question: string): string => `“${question}” is no longer there`,
    changed: (question: string): string => `“${question}” was changed`,
    addedIn: (question: string, entry: string): string => `“${question}” of ${entry} was answered`,
    removedIn: (question: string, entry: string): string => `“${question}” of ${entry} is no longer there`,
    changedIn: (question: string, entry: string): string => `“${question}” of ${entry} was changed`,
  },
};
