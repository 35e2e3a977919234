/** What may be done with a stage, and why something was not: starting, ending, giving parts of it to others, moving it. */
export const stageLife = {
  /** @param reason in the worker's words */
  keptUnclear: (reason: string): string => `Kept as yet to clarify: ${reason}`,
  stays: "Nothing in the stage was changed. What you typed is still on your page.",
  askOwnerOrManager: "Ask the stage's owner or a manager.",
  handedInAlready: "You have handed your parts in. Take them up again to go on writing.",
  /** Why an action is not this person's, by action. */
  notYours: {
    other: "You cannot do this in this stage.",
    "write-answer": "This part of the stage is not yours to write. Its owner can give it to you.",
    confirm: "This part of the stage is not yours to confirm. Its owner can give it to you.",
    sign: "You cannot sign this stage: signing needs the permission to countersign, and nobody signs their own work.",
    return:
      "You cannot return this stage: that needs the permission to countersign, and nobody decides on their own work.",
    complete: "Only the owner of this stage, somebody named for them, or a manager can complete it.",
    stop: "Only a manager can stop a stage.",
    cancel: "Only the owner of this stage or a manager can cancel it.",
    "grant-contributor":
      "Only the owner of this stage, somebody named for them, or a manager can give parts of it to others.",
    "hand-in": "You have no parts of this stage to hand in.",
    "take-up-again": "You have not handed anything in that you could take up again.",
    "return-part": "Only the owner of this stage, somebody named for them, or a manager can return a part.",
    "settle-late-answer":
      "Only the owner of this stage, somebody named for them, or a manager can decide about what was typed late.",
    "name-proxy": "Only the owner of this stage or a manager can name somebody to stand in.",
    "set-cover": "Only a manager can set who covers for an owner who is away.",
    "change-due-date": "Only a manager can change the due date of a stage.",
    "change-owner": "Only a manager can give a stage to another owner.",
    "move-to-version": "Only the owner of this stage or a manager can move it to the new version.",
  },
  closed: {
    "in-progress": "This cannot be done while the stage is in progress.",
    completed: "This stage is completed. A completed stage is never changed.",
    stopped: "This stage was stopped by a manager. It can be read, not changed.",
    cancelled: "This stage was cancelled.",
    toDo: "Copy what you typed. Start the next stage and put it there, or ask a manager.",
  },
  nothingStarted: "Nothing was started.",
  noSuchStage: {
    happened: (type: string): string => `There is no kind of stage “${type}”.`,
    toDo: "Choose one of the stages on the list.",
  },
  notWhole: {
    happened: (stage: string): string =>
      `The stage “${stage}” cannot be started yet: this version of the framework does not ask all of it.`,
    toDo: "Choose another stage from the list, or use the form that your service used until now.",
  },
  noTriggerDate: {
    happened: "The date from which the stage is due was not a whole date.",
    toDo: "Enter day, month and year, for example 5 March 2026.",
  },
  noSuchOwner: {
    happened: "The person named as owner cannot own a stage here.",
    toDo: "Choose a practitioner or manager of your service.",
  },
  alreadyOpen: {
    happened: (stage: string, since: string, owner: string): string =>
      `“${stage}” is open for this young person since ${since}, owned by ${owner}. Only one stage is open at a time.`,
    another: "Another stage is open for this young person. Only one stage is open at a time.",
    kept: "Nothing was started, and the open stage was not changed.",
    toDo: "Finish the open stage, or ask a manager to stop it, and then start the new one.",
  },
  mayNotStart: {
    otherKind: (stage: string): string => `A stage “${stage}” is not started by an organisation of this kind.`,
    otherRole: "Stages are started by practitioners and managers.",
    atCourt: (stage: string): string =>
      `At court you start bail and custody stages. “${stage}” is started by the case manager.`,
    toDo: "Ask the case manager or a manager to start it.",
  },
  notComplete: {
    happened: (left: readonly string[]): string => `The stage is not complete yet: ${left.join(", ")}.`,
    answers: (count: number): string => `${count} ${count === 1 ? "answer is" : "answers are"} missing`,
    checks: (count: number): string => `${count} ${count === 1 ? "thing does" : "things do"} not fit together`,
    signatures: (count: number): string => `${count} ${count === 1 ? "signature is" : "signatures are"} needed`,
    kept: "Everything written is kept. The stage stays open.",
    toDo: "Go through the list of what is left, then complete the stage.",
  },
  noReason: {
    happened: "No reason was given.",
    kept: "The stage was not changed.",
    toDo: "Say in a few words why, so that a later reader knows.",
  },
  somethingWritten: {
    happened: "Something was written in this stage, so it cannot be cancelled.",
    kept: "The stage is as it was.",
    toDo: "Finish it, or ask a manager to stop it with a reason. What was written is then kept and can be carried on.",
  },
  versionIsCurrent: {
    happened: "This stage is asked with the newest version already.",
    toDo: "Go on with the stage.",
  },
  writtenSince: {
    happened: "Something was written in this stage after you were shown what would move.",
    kept: "The stage was not moved, and everything written is kept.",
    toDo: "Look again at what will move, and then move it.",
  },
  deletedEntry: "An entry that was deleted",
};
