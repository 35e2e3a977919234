/** Risk and safety panels: what calls one, how it stands, and what became of its decisions. */
export const panels = {
  title: "Risk panel",
  about:
    "A judgement at this level calls a risk or safety panel: people from other services look at the plan together. What they decide goes into targets and controls.",
  judgements: {
    "rosh-judgement": (level: string): string => `Risk of serious harm: ${level}`,
    "sawb-judgement": (level: string): string => `Safety and well-being: ${level}`,
  },
  calledBecause: "What calls the panel",
  calledSince: (date: string): string => `Called on ${date}`,
  notCalled: "No judgement in this stage calls a panel.",
  /** How it stands, in a sentence. */
  state: {
    due: (date: string): string => `A panel is due by ${date}.`,
    dueNoDate: "A panel is due.",
    late: (date: string): string => `A panel was due by ${date} and has not been recorded as held.`,
    planned: (date: string): string => `It is planned for ${date}.`,
    putOff: (why: string): string => `The panel is put off: ${why}`,
    notNeeded: (why: string): string => `No panel was needed: ${why}`,
    noReason: "no reason is given yet",
    held: (date: string): string => `The panel was held on ${date}.`,
    heldNoDate: "The panel was held; its date is not recorded.",
    waiting: (count: number): string =>
      count === 1
        ? "1 decision is neither in the plan nor settled."
        : `${count} decisions are neither in the plan nor settled.`,
    allSettled: (count: number): string =>
      count === 0
        ? "No decisions are recorded."
        : count === 1
          ? "Its decision is settled."
          : `All ${count} decisions are settled.`,
  },
  record: "How the panel stands",
  states: {
    due: "Due",
    held: "Held",
    "put-off": "Put off",
    "not-needed": "Not needed",
  },
  why: "Why is it not needed, or put off?",
  planned: "When is it to be held?",
  people: "Who takes part, or took part?",
  heldOn: "When was it held?",
  agreed: "What did the panel agree?",
  keep: "Keep",
  kept: "Kept.",
  notKept: "This was not kept",
  inQuestions: "These are the same answers as on the page “Countersignature and oversight”.",
  earlierQuestions: "This stage was begun with earlier questions, which do not ask for decisions one by one.",
  toOversight: "Record the panel on “Countersignature and oversight”",
  toVersion: "Move the stage to the present questions",
  decisions: "What was decided, and where it stands in the plan",
  noDecisions: "No decisions are recorded yet.",
  decisionsWhenHeld: "Decisions are recorded here once the panel was held.",
  decision: "Decision",
  became: "Where it stands",
  open: "Not settled yet",
  standsIn: (name: string): string => `In the plan: ${name}`,
  notTakenUp: (why: string): string => `Not taken up: ${why}`,
  settle: (text: string): string => `Settle: ${text}`,
  another: "Add a decision",
  what: "What was decided?",
  whatHint: "One decision: who does what, by when.",
  way: "Where does it go?",
  ways: {
    target: "A new target of the plan, beginning with these words",
    control: "A new control or action, beginning with these words",
    there: "It stands in the plan already",
    "not-taken-up": "It is not taken up",
    later: "Not decided yet",
  },
  which: "In which target or control?",
  because: "Why is it not taken up?",
  put: "Put it there",
  target: (name: string): string => `Target: ${name}`,
  control: (name: string): string => `Control: ${name}`,
  chosenNone: "Choose one",
  toPlan: "Open it and say who, what and by when",
  /** On the page where a manager signs. */
  atSigning: "Risk panel",
  toPanel: "The panel and its decisions",
  home: {
    title: (count: number): string => `Risk panels to hold (${count})`,
    by: (date: string): string => `by ${date}`,
    late: (date: string): string => `late, was due by ${date}`,
    planned: (date: string): string => `planned for ${date}`,
    putOff: (date: string): string => `put off; was due by ${date}`,
  },
  /** On a manager's home page: panels that are open in the whole service. */
  serviceGroup: { title: "Risk panels", link: "risk panels" },
  serviceCounts: {
    "asked-for": (count: number): string => `${count} asked for`,
    "date-set": (count: number): string => `${count} with a date`,
    overdue: (count: number): string => `${count} overdue without a date`,
    "to-record": (count: number): string => `${count} past ${count === 1 ? "its" : "their"} date and not recorded`,
  },
  serviceStands: {
    giveDate: "Give the panel a date",
    dateSet: (date: string): string => `To be held on ${date}`,
    putOff: "Put off, without a date",
    putOffTo: (date: string): string => `Put off to ${date}`,
    toRecord: (date: string): string => `Was to be held on ${date}: record what became of it`,
    heldByThen: "To be held by then",
    pastItsDay: "Was to be held by then",
  },
  refusals: {
    sayWhat: { happened: "The decision has no text.", toDo: "Write what was decided." },
    sayWhy: { happened: "There is no reason why the decision is not taken up.", toDo: "Write why, then put it there." },
    sayWhere: {
      happened: "No target or control was chosen.",
      toDo: "Choose the one in which the decision stands, or make a new one of it.",
    },
    notUnderstood: { happened: "That could not be understood.", toDo: "Go back to the panel and try again." },
  },
  setting: {
    title: "Risk panels",
    about:
      "Which judgements call a risk or safety panel, and how soon it is held. It holds for judgements that are written from now on.",
    rosh: "Risk of serious harm at or above",
    safety: "Safety and well-being concern at or above",
    days: "Held within so many working days",
    off: "Calls no panel",
    state: (rosh: string, safety: string, days: number): string =>
      `Serious harm: ${rosh}; safety and well-being: ${safety}; within ${days} working ${days === 1 ? "day" : "days"}`,
  },
};
