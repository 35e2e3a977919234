/** Why a point that does not fit stands as it is: the writer's own reason, for the manager who signs. */
export const checkReasons = {
  /** Opens the box; `fallen`: a reason was given before something new came into it. */
  sayWhy: "Say why it stands as it is",
  /** For screen readers, after the words that open a box. */
  about: (message: string): string => `: ${message}`,
  sayDifferently: "Say it differently",
  why: "Why does it stand as it is? The manager who signs reads it.",
  keep: "Keep the reason",
  takeBack: "Take the reason back",
  /** Over the reason. */
  given: (name: string, when: string): string => `Reason, ${name}, ${when}:`,
  fallen: (name: string, when: string): string =>
    `Something in it has changed since ${name} gave a reason, ${when}. Does it still hold?`,
  noReason: "No reason is given.",
  /** At signing. */
  atSigning: "Worth a look",
  /** @param all points that ask for a reason */
  counts: (all: number, without: number): string =>
    without === 0
      ? "Every point that does not fit has a reason."
      : `${without} of ${all} ${all === 1 ? "point" : "points"} that ${all === 1 ? "does" : "do"} not fit ${without === 1 ? "has" : "have"} no reason yet.`,
  /** Over the list in "What is left". */
  passed: (count: number): string => `Passed with a reason (${count})`,
  /** In the story and in documents: followed by the message and the reason. */
  passedPoint: "Stands as it is:",
  inDocument: "Points that do not fit, and why they stand",
  refusals: {
    sayWhy: { happened: "There is no reason.", toDo: "Write why it stands as it is, then keep it again." },
    tooLong: { happened: "The reason is longer than 2,000 characters.", toDo: "Make it shorter, then keep it again." },
    silent: {
      happened: "This point is not there any more: the answers fit now.",
      toDo: "Nothing. There is no need for a reason.",
    },
  },
};
