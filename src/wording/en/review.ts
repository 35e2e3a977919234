/** A stage that begins from another: what is new, what is carried, and what a review must mark. */
const and = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
const quoted = (labels: readonly string[]): string => and(labels.slice(0, 4).map((label) => `“${label}”`));

export const review = {
  changedMeanwhile: {
    happened: (labels: readonly string[]): string =>
      labels.length === 0
        ? "Something here changed while you were reading."
        : `Changed while you were reading: ${quoted(labels)}${labels.length > 4 ? ` and ${labels.length - 4} more` : ""}.`,
    kept: "Nothing was confirmed, and nothing was lost. What was changed is below, as it stands now.",
    toDo: "Read it again, then confirm.",
  },
  openedOneByOne: {
    happened: (labels: readonly string[]): string =>
      `Something happened that could make these wrong: ${quoted(labels)}.`,
    kept: "Nothing was confirmed.",
    toDo: "Open each of them, and say there that it is still right, or change it.",
  },
  nothingToConfirm: {
    happened: "There is nothing here that waits to be confirmed.",
    kept: "Nothing was changed.",
    toDo: "Go on with what is left.",
  },
  nothingUnclear: {
    happened: "This answer is not one that was yet to clarify at the stage before.",
    kept: "Nothing was changed.",
    toDo: "Look at the answer as it stands now.",
  },
  noReasonGiven: {
    happened: "No reason was given for leaving this open.",
    kept: "The answer stays as it was.",
    toDo: "Say in a sentence why it cannot be settled yet and what will settle it, or answer it.",
  },
  reasonTooLong: {
    happened: (longest: number): string => `The reason is longer than ${longest} characters.`,
    kept: "The answer stays as it was. Your text is still on the page before this one.",
    toDo: "Go back and shorten it; details belong in the answers.",
  },
};
