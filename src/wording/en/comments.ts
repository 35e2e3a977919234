/** What stands round a comment. */
export const comments = {
  comment: "Comment",
  commentOrSuggest: "Comment or suggest wording",
  /** Read out after "Comment". */
  onQuestion: (label: string): string => ` on ${label}`,
  yourComment: "Your comment",
  wording: "Suggested wording, if you have one",
  wordingHint: "The author can accept it as it stands",
  wordingToEdit: "Edit the answer: the author sees what you changed, and can accept it as it stands",
  keep: "Keep comment",
  acceptWording: "Accept wording",
  settled: "Settled",
  acceptedBy: (name: string): string => `Wording accepted by ${name}`,
  settledBy: (name: string): string => `Settled by ${name}`,
  answer: "Answer",
  /** Read out after "Answer". */
  commentOf: (name: string): string => ` the comment of ${name}`,
  yourAnswer: "Your answer",
  send: "Send answer",
};
