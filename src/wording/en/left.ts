/** What the list of everything that is left says. */
export const left = {
  everyAnswerIsThere: "Every answer is there",
  /** What stood between the stage and its end, when it has ended. */
  ended: {
    completed: "This stage is completed. Nothing is left to do in it.",
    stopped: "This stage is stopped. Nothing is left to do in it.",
    cancelled: "This stage is cancelled. Nothing is left to do in it.",
  },
  nothingHolds: "Nothing holds this stage any more.",
  completeIt: "Complete it",
  caption: "What is left, grouped by the kind of work",
  question: "Question",
  where: "Where",
  groups: {
    "to-confirm": "Carried, to confirm",
    unfitting: "Kept, but does not fit",
    "needs-an-entry": "Needs an entry",
    "not-answered": "Not answered",
    "yet-to-clarify": "Yet to clarify",
    "not-known-yet": "Not known yet",
  },
  /** The same after a number. */
  groupLinks: {
    "to-confirm": "carried, to confirm",
    unfitting: "kept, but does not fit",
    "needs-an-entry": "needs an entry",
    "not-answered": "not answered",
    "yet-to-clarify": "yet to clarify",
    "not-known-yet": "not known yet",
  },
  groupNotes: {
    "to-confirm": "From the last stage. Look, then confirm or change",
    unfitting: "What was typed is kept; put it right",
    "needs-an-entry": "At least one",
    "not-answered": "In the order of the pages",
    "yet-to-clarify": "Counts as answered; to be settled by the first review",
    "not-known-yet": "Counts as answered and holds nothing. It goes when it is answered",
  },
  sayWhoFindsOut: "Say who finds out, and by when",
  neededBefore: "Needed before completing",
  worthALook: "Worth a look",
  adviceOnly: "Advice. None of it blocks anything.",
  countersignatures: "Countersignatures",
  signatures: {
    "not-needed": "not needed",
    "not-asked": "not asked for yet",
    asked: "with a manager",
    returned: "returned",
    signed: "signed",
    void: "void: changed since",
  },
};
