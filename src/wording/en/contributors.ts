/** Who writes a stage beside its owner: parts given to others, people who stand in, another owner. */
export const contributors = {
  title: "Who writes this stage",
  ownerIs: (owner: string): string => `${owner} owns this stage, and may write in every part of it at any time.`,
  restricted: {
    notOffered: (count: number): string =>
      count === 1
        ? "This record is restricted. 1 person of your service is not named on it and cannot be chosen here."
        : `This record is restricted. ${count} people of your service are not named on it and cannot be chosen here.`,
    seeNothing: (names: string, count: number): string =>
      `Not named on this record any more, and without sight of what was given before: ${names}. Take ${count === 1 ? "it" : "these"} back, or ask a manager to name them on the record.`,
  },
  given: {
    title: "Parts given to others",
    none: "No part is given to anybody.",
    caption: "Parts given to others, and how they stand",
    who: "Who",
    parts: "Parts",
    standing: "How it stands",
    deeds: "What you can do",
    /** @param due a day in words; null for none */
    with: (since: string, due: string | null): string =>
      due === null ? `Given ${since}` : `Given ${since}, due ${due}`,
    late: "Late",
    handedIn: (when: string): string => `Handed in ${when}`,
    returned: (when: string): string => `Returned ${when}`,
    takeBack: "Take back",
    takeBackFrom: (name: string): string => ` from ${name}`,
    change: "Change what is given",
    return: "Return it",
    returnTo: (name: string): string => `Return it to ${name}`,
    why: "What must change?",
    whyHint: "They read this, and can write in their parts again",
  },
  give: {
    title: "Give parts to somebody",
    titleFor: (name: string): string => `Change what ${name} is given`,
    toWhom: "To whom?",
    which: "Which parts?",
    whichHint:
      "They write these parts, and see nothing else of this stage but its summary, unless they work with whole cases",
    due: "By when? (optional)",
    note: "Note (optional)",
    noteHint: "What you need from them, and what they should know before they begin",
    submit: "Give these parts",
  },
  standIns: {
    title: "Standing in for the owner",
    none: "Nobody stands in.",
    proxy: (name: string, owner: string, from: string, until: string): string =>
      `${name} stands in for ${owner} from ${from} until ${until}.`,
    cover: (name: string, owner: string, from: string, until: string): string =>
      `${name} covers for ${owner} from ${from} until ${until}.`,
    end: "End it now",
    endOf: (name: string): string => `: ${name}`,
    name: "Name somebody to stand in",
    setCover: "Set who covers while the owner is away",
    what: "They write, ask for signatures and complete the stage as the owner does. Everything they do says that it was done for the owner. They cannot sign it. It ends by itself.",
    who: "Who?",
    from: "From",
    until: "Until",
    bothDays: "Both days are included",
    why: "Why?",
    every: "Every open stage of this owner",
    submit: "Let them stand in",
    submitCover: "Set the cover",
  },
  reassign: {
    title: "Give the stage to another owner",
    what: "Everything written stays, under the name of who wrote it. Whoever stood in for the owner until now no longer does.",
    toWhom: "To whom?",
    why: "Why?",
    alsoCase: "They become the young person’s case manager too",
    submit: "Give the stage to them",
  },
  dueDate: {
    title: "Change by when the stage is due",
    change: "Change",
    byWhen: "By when is it due?",
    hint: "The owner is told. The day before stays in the history, with the reason.",
    why: "Why?",
    submit: "Change the due date",
  },
  late: {
    title: "Typed after a part was taken back",
    what: "It is kept here and stands nowhere else. Take it over, and it becomes the answer, under your name; or leave it out.",
    typed: (name: string, when: string): string => `${name} typed this ${when}:`,
    standsNow: "What stands there now:",
    nothing: "Nothing",
    take: "Take it over",
    leave: "Leave it out",
    about: (question: string): string => `: ${question}`,
  },
  log: {
    title: "What happened",
    nothing: "Nothing has happened yet between the people of this stage.",
  },
  /** On pages of the contributor. */
  yours: {
    asked: (owner: string, when: string): string => `${owner} asks you to write this. Given ${when}.`,
    due: (day: string): string => `Due ${day}.`,
    handedIn: (when: string): string => `You handed this in ${when}. You can read it.`,
    returned: (when: string): string => `It came back to you ${when}:`,
    handInTitle: "Hand in",
    /** @param left answers that are still missing in these parts */
    handInWhat: (owner: string, left: number): string =>
      left === 0
        ? `Everything asked is there. ${owner} is told, and the parts are then no longer yours to change.`
        : `${left} ${left === 1 ? "answer is" : "answers are"} still missing. You can hand in all the same: ${owner} sees what is missing.`,
    handIn: "Hand in to the owner",
    takeUpAgain: "Take it up again",
    parts: "Your parts",
    handedInNow: "Handed in.",
    handedInTold: (owner: string): string =>
      `${owner} sees it now. You can read your parts, and take them up again if something is missing.`,
    takenUpNow: "Yours to write again.",
    changedSince: (name: string, count: number): string =>
      `${name} has changed ${count === 1 ? "one answer" : `${count} answers`} here since it was given to you. They are shown as they stand now; the history says what was there before.`,
    summary: "Summary of this stage",
    summaryWhat: "What you may know of the parts that others write.",
    notJudged: "not judged yet",
    flags: "Flags",
    noFlags: "none",
  },
  /** On the page of a part, for those who gave it. */
  withOther: (name: string, due: string | null): string =>
    due === null ? `${name} is asked to write this part.` : `${name} is asked to write this part by ${due}.`,
  withOtherHandedIn: (name: string, when: string): string => `${name} handed this part in ${when}.`,
  toPeople: "Who writes this stage",
  told: {
    given: (name: string): string => `${name} is asked, and finds it on their home page.`,
    takenBack: (name: string): string => `Taken back from ${name}. What they wrote stays where it stands.`,
    returned: (name: string): string => `Returned to ${name}.`,
    standIn: (name: string, stages: number): string =>
      stages === 1 ? `${name} stands in.` : `${name} stands in, in ${stages} stages.`,
    ended: "It has ended.",
    reassigned: (name: string): string => `${name} owns this stage now.`,
    dueChanged: "The due date is changed, and the owner is told.",
    taken: "It is the answer now.",
    left: "It was left out. The audit keeps that you decided so.",
  },
  /** To somebody who went on typing. */
  tooLate: {
    happened: (name: string, when: string): string =>
      `${name} took this part back ${when}, while your page was open. It is no longer yours to write.`,
    happenedStandIn: (name: string, when: string): string =>
      `${name} ended your standing in ${when}, while your page was open. This stage is no longer yours to write.`,
    happenedOwner: (name: string, when: string): string =>
      `${name} gave this stage to another owner ${when}, while your page was open. It is no longer yours to write.`,
    kept: "What you typed after that is kept for the owner of the stage, who can take it over. What was saved before stands, under your name.",
    toDo: "You need do nothing. If you have more to say, tell the owner.",
    youTyped: "What you typed",
  },
};
