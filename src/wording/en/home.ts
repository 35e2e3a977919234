/** What the home pages say. */
export const home = {
  askedOfYou: (count: number): string => `Asked of you by others (${count})`,
  askedFor: (owner: string, when: string): string => `for ${owner}, asked ${when}`,
  part: { returned: "It came back to you:", handedIn: "Handed in" },
  standingIn: {
    title: "You stand in for others",
    for: (owner: string, until: string): string => `for ${owner}, until ${until}`,
  },
  onThisPage: "On this page",
  /** Today, and how many young people one has; null where that is not counted. */
  dayAndPeople: (day: string, people: string | null): string => (people === null ? `${day}.` : `${day}. ${people}.`),
  stage: {
    comments: (count: number, from: string): string =>
      `${count} ${count === 1 ? "comment" : "comments"}${from === "" ? "" : ` from ${from}`}`,
    withWording: (count: number): string => `, ${count} with wording you can accept`,
    nothingUntilTheyAnswer: "Nothing until they answer",
    askOrComplete: "Ask for signing, or complete it",
    confirm: (count: number): string => `Confirm ${count} ${count === 1 ? "answer" : "answers"}`,
    answerWhatIsLeft: (count: number): string => `Answer what is left: ${count}`,
    returned: (part: string, by: string | null, when: string): string =>
      `${part}: returned${by === null ? "" : ` by ${by}`} ${when}`,
    toSignAsked: (name: string | null, part: string, when: string): string =>
      `${name ?? "A manager"} to sign ${part}, asked ${when}`,
    writtenAfterSigning: (part: string, when: string): string => `Written in after ${part} was signed ${when}`,
    noDate: "No date set",
    was: (day: string): string => `Was ${day}`,
    toConfirm: (count: number): string => `${count} to confirm`,
  },
  leftOff: {
    title: "Where you left off",
    stopped: (when: string): string => `You stopped ${when}.`,
    stoppedAfter: (when: string): string => `You stopped ${when} after`,
    isSaved: "It is saved.",
    carryOn: "Carry on writing",
  },
  columns: {
    wanted: "What is wanted",
    nextForYou: "Next for you",
  },
  toSign: { title: "To sign", link: "to sign", note: "Oldest first" },
  overdue: { title: "Overdue", link: "overdue", note: "Past the date on which they were due" },
  atRisk: {
    title: "At risk of being late",
    link: "at risk",
    note: "Due within 5 working days, with more missing than can be written until then",
  },
  returnedByUs: { title: "Returned, and not asked for again", link: "returned", note: "With the practitioner" },
  unallocated: {
    title: "Nobody has them",
    link: "without a case manager",
    note: "Young people without an active case manager",
  },
  returnedToYou: { title: "Returned to you", link: "returned to you", note: "A manager asks for something" },
  due: { link: "due in 14 days", note: "Late and earliest first" },
  waiting: { title: "With someone else", link: "with someone else", note: "Nothing from you until they answer" },
  later: { link: "later" },
  nothingInList: "Nothing stands in this list now.",
  allOfThem: (shown: number, total: number): string => `The first ${shown} of ${total}: show all`,
  backHome: "Back to your home page",
  giveCaseManager: "Give them a case manager",
  added: (reference: string, when: string): string => `${reference}, added ${when}`,
  with: (owner: string): string => `With ${owner}`,
  partWith: (owner: string): string => `, with ${owner}`,
  signatureAskedFor: "A signature is asked for",
  returnedAndSince: (by: string | null, when: string, writtenSince: boolean): string =>
    `Returned by ${by ?? "a manager"} ${when}. ${writtenSince ? "Written in since" : "Nothing written since"}`,
  readAndSign: (part: string): string => `Read and sign ${part}`,
  asked: (name: string, when: string): string => `${name} asked ${when}`,
  writtenSince: "Written in since",
  service: {
    title: "Your service",
    ofYourOwn: "of your own",
    askedOfYou: "asked of you",
    caption: "What waits for you, and what is late",
    nothing: "Nothing waits for your signature, nothing is late, and everybody has a case manager.",
    ownStages: (count: number): string => `Your own stages (${count})`,
    ownCaption: "Stages that you own",
  },
  workload: {
    caption: "What each person carries",
    person: "Person",
    openStages: "Open stages",
    returned: "Returned to them",
    whoHasWhat: "Who has what",
    late: (count: number): string => `${count} late`,
  },
  dates: {
    next14Days: "Next 14 days",
    nothingDue: "Nothing is due.",
    andWhatOthersAsk: "Dates and what others ask",
  },
  nothingToDo: {
    title: (count: number): string => `Nothing to do now (${count})`,
    note: "No stage is open",
    link: "nothing to do",
  },
  work: {
    title: "Your work",
    caption: "Your young people, by what is needed from you",
  },
  noOpenStage: {
    before: "You have no open stage. ",
    open: "Open a young person",
    between: " to start one, or ",
    add: "add a young person",
    after: ".",
  },
  given: {
    title: "Given to you",
    nothing:
      "Nobody has asked you to write anything at the moment. When somebody gives you a part of a stage, it stands here, with a link that opens it.",
  },
  records: {
    title: "Case records",
    whatYouDo:
      "You keep the facts of the case record: details, parents and carers, offences and outcomes. Assessments are written by practitioners.",
    whatYouSend: "What is complete waits for you to send it.",
    find: "Find a young person",
  },
  hello: (name: string): string => `Hello, ${name}`,
  opensNoRecord: "Your role does not open the record of any young person here.",
  account: { before: "", link: "Your account", after: " says who you are signed in as." },
  noWorkYet: "There are no pages for your role in this version yet.",
  /** By role: why there is no work here yet. */
  noWork: {
    "placements-officer":
      "What services send for a placement decision will stand here once sending is part of this version.",
    "probation-officer": "Cases handed over to you will stand here once sending is part of this version.",
  },
  keys: {
    carryOn: "carry on where you left off",
    open: "open",
  },
};
