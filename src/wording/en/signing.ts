/** What the countersignature page says. */
export const signing = {
  sign: (part: string): string => `Sign: ${part}`,
  countersignatureOf: (part: string): string => `Countersignature: ${part}`,
  changedSinceSigned: (count: number): string => `Changed since signed (${count})`,
  openComments: (count: number): string => `Comments (${count} open)`,
  allOfIt: "All of it",
  asItStandsNow: "All of it, as it stands now",
  returnOrSign: "Return or sign",
  whyNeeded: "Why a signature is needed",
  says: (name: string): string => `${name} says:`,
  /** @param name null: nobody in particular is known */
  returnedBy: (name: string | null): string => `Returned by ${name ?? "a manager"}:`,
  seeComments: "See the comments.",
  comments: "Comments",
  noComments: "No comments yet. Comment beside a question, or on one below.",
  comment: "Comment",
  open: "Open",
  /** Read out after "Comment" or "Open". */
  onQuestion: (label: string): string => ` on ${label}`,
  wholePage: "The whole page",
  takeBack: "Take the request back",
  state: {
    signed: (by: string, when: string): string => `Signed by ${by}, ${when}`,
    void: (by: string, when: string): string => `${by}’s signature of ${when} is void`,
    /** @param of null: anyone may act */
    asked: (by: string, when: string, of: string | null): string =>
      of === null ? `Asked by ${by}, ${when}` : `Asked by ${by}, ${when}, of ${of}`,
    returned: "Returned",
    notAsked: "Not asked for yet",
    notNeeded: "No countersignature is needed",
  },
  judgements: {
    title: "Judgements",
    heading: "Judgements and reasons",
    caption: "Judgements, what advises each, and the reasons",
    judgement: "Judgement",
    now: "Now",
    advised: "Advised",
    reason: "Reason",
    notJudged: "Not judged yet",
    was: (before: string): string => `Was: ${before}`,
    noReason: "No reason written",
  },
  moved: {
    heading: "Changed since it was signed",
    nothing: "Nothing: every word is as it was signed.",
    workedOut: (count: number): string => `Worked out from these: ${count} more`,
  },
  ask: {
    first: "Ask for a countersignature",
    again: "Ask again",
    whom: "Whom do you ask?",
    anyone: "Anyone who may countersign",
    anyMayAct: "Any of them may act, also when you ask one",
    note: "Note, if you want to say something",
    ask: "Ask for countersignature",
  },
  decide: {
    returnIt: "Return it with what must change",
    whatMustChange: "What must change?",
    commentsReachAuthor: "Comments beside questions reach the author too",
    return: "Return",
    signsWhatIsShown:
      "Signing signs exactly what this page shows. If anything changed while you were reading, you are shown it first.",
    sign: "Sign",
  },
  notUnderstood: {
    happened: "This button was not understood.",
    toDo: "Go back, reload the page and try again.",
  },
};
