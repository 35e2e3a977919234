/** What a stage read as a story says. */
export const story = {
  title: "Read as a story",
  heading: (stage: string): string => `${stage}, as a story`,
  /** The other way to read it: each question with its answer. */
  asAsked: "Question by question",
  wholeStory: "The whole story",
  yourPartsOnly: "This is the story of the parts that you write. The rest is written by others.",
  change: "Change",
  done: "Done",
  leaveIt: "Leave it as it was",
  openPage: "Open its page",
  carried: "Carried, not confirmed",
  keptAsTyped: "kept as typed; it does not fit the question",
  unanswered: (count: number): string =>
    count === 1 ? "1 question here has no answer" : `${count} questions here have no answer`,
};
