/** What is said about moving a stage to a new version of the questions. */
export const version = {
  title: "Version of the questions",
  askedWith: (version: string): string => `This stage is asked with version ${version} of the framework.`,
  movedBy: (name: string, from: string, to: string, when: string): string =>
    `${name} moved it from version ${from} to version ${to} on ${when}.`,
  readBefore: "Read the stage as it stood right before",
  moveTo: (version: string): string => `Move this stage to version ${version}`,
  bothAreRight: (from: string, to: string): string =>
    `This stage was begun with version ${from} of the questions. You can move it to version ${to}, or finish it as it is: both are right. Nothing that was written is lost, and the stage can always be read as it stood before.`,
  whatWillMove: "What will move",
  noAnswerTouched: "No answer in this stage is touched.",
  caption: "Answers that move or are kept",
  now: "Now",
  inVersion: (version: string): string => `In version ${version}`,
  alsoChanged: "Also changed, with no answer in this stage yet",
  whatIsThenLeft: "What is then left",
  /** Now **4** left in this stage; afterwards **6**. */
  leftAfter: { now: "Now", between: "left in this stage; afterwards", end: "." },
  signatures: "Signatures",
  noneFalls: "No signature falls.",
  theseFall: "A signature covers the questions as they were asked. These will be void and must be asked for again:",
  leaveIt: "Leave it as it is",
  newlyLeft: "This will be new on the list of what is left:",
  whereToConfirm: (place: string): string => `(${place}, to confirm)`,
  andMore: (count: number): string => `and ${count} more`,
  lookAndConfirm: "Somebody looks at it once and confirms it.",
  keptToRead: "Kept, to be read where it stood. It is asked no more.",
  kept: {
    heading: "Kept from the earlier version",
    about:
      "These answers were given to questions that are asked no more. Nothing was lost: copy what still belongs in the assessment to its place.",
    /** @param by who and when, where it is known */
    askedIn: (by: string | null, version: string): string =>
      by === null ? `asked in version ${version}.` : `${by}, asked in version ${version}.`,
  },
  notice: {
    heading: "The questions have a new version.",
    askedWith: (version: string, living: string): string =>
      `This stage is asked with version ${version}; new stages begin with ${living}.`,
    see: "See what would move, and move it when you are ready",
    ownerCanMove: "Its owner or a manager can move it.",
  },
};
