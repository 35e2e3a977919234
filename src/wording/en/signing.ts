/** What the countersignature page says. */
export const signing = {
  sign: (part: string): string => `Sign: ${part}`,
  countersignatureOf: (part: string): string => `Countersignature: ${part}`,
  changed: (count: number): string => `Changed (${count})`,
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
  /** What hangs on a change is shown there. */
  besideChanges: (count: number): string =>
    count === 1 ? "One comment stands beside a change above." : `${count} comments stand beside the changes above.`,
  settleOneByOne: (count: number): string =>
    count === 1 ? "Settle the open comment" : `Settle the ${count} open comments, one after the other`,
  youSigned: (part: string): string => `You signed ${part}.`,
  thisWaitsToo: "This part waits for a signature too.",
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
    before: (date: string): string => `Before, ${date}`,
    now: "Now",
    advises: (level: string): string => `Advised: ${level}`,
    reason: "Reason",
    notJudged: "Not judged yet",
    same: "Unchanged",
    noReason: "No reason written",
  },
  /** How much moved since the part was signed last: two sentences, the first says when that was. */
  since: {
    you: (when: string): string => `You signed this on ${when}.`,
    signed: (by: string, when: string): string => `${by} signed this on ${when}.`,
    earlier: (stage: string, by: string, when: string): string =>
      `Compared with the stage before (${stage}), which ${by} signed on ${when}.`,
    completed: (stage: string, when: string): string => `Compared with the stage before (${stage}), completed ${when}.`,
    moved: (judgements: number, answers: number, sections: number): string => {
      const judged = judgements === 1 ? "1 judgement" : `${judgements} judgements`;
      const answered = answers === 1 ? "1 answer" : `${answers} answers`;
      const where = sections === 1 ? "1 sub-section" : `${sections} sub-sections`;
      if (judgements + answers === 0) return "Nothing was written otherwise since.";
      const what =
        judgements === 0 ? `${answered} in ${where}` : answers === 0 ? judged : `${judged} and ${answered} in ${where}`;
      return `Changed since: ${what}. Everything else is as it was.`;
    },
  },
  changes: {
    heading: "Changed since it was signed",
    headingSinceStage: (stage: string): string => `Changed since the stage before (${stage})`,
    nothing: "Nothing: every word is as it was signed.",
    onlyJudgements: "Only the judgements above and their reasons.",
    workedOut: (count: number): string => `Worked out from these: ${count} more`,
    read: "Read",
    /** Read out after "Read". */
    readWhat: (name: string): string => `: ${name}`,
  },
  nav: {
    label: "What there is to read",
    toRead: "To read",
    besides: "Besides",
    read: "read",
    notRead: "not read",
    open: (count: number): string => `${count} open`,
  },
  keys: {
    read: "read, and the next",
    comment: "comment",
    suggest: "suggest wording",
    keep: "keep the comment",
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
    keep: "Keep what was read",
    whatMustChange: "What must change, if you return it?",
    commentsReachAuthor: "Comments beside questions reach the author too",
    return: (comments: number): string =>
      comments === 0 ? "Return" : comments === 1 ? "Return with 1 comment" : `Return with ${comments} comments`,
    signsWhatIsShown:
      "Signing signs exactly what this page shows. If anything changed while you were reading, you are shown it first.",
    sign: "Sign",
    allRead: "Everything is read and answered.",
    unread: (count: number): string => (count === 1 ? "1 change unread" : `${count} changes unread`),
    checksOpen: (count: number): string => (count === 1 ? "1 check open" : `${count} checks open`),
  },
  unread: {
    heading: (count: number): string =>
      count === 1 ? "One change is not marked as read." : `${count} changes are not marked as read.`,
    nothingSigned: "Nothing was signed yet. Read them and sign then; or, if you know them, sign now.",
    signAllTheSame: "I know them: sign",
  },
  notUnderstood: {
    happened: "This button was not understood.",
    toDo: "Go back, reload the page and try again.",
  },
};
