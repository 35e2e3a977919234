/** What the work says beside stages: people, the history, work lists, dates. */
export const casework = {
  notFound: {
    happened: "There is nothing here that you can open.",
    toDo: "Check the address, or go to your home page and open the young person from there.",
  },
  somebody: "Somebody",
  someoneWhoLeft: "Someone who has left",
  formerColleague: "A former colleague",
  byFormerColleague: "a former colleague",
  /** Who did something, and for whom: a proxy for the owner of the stage. */
  onBehalf: (name: string, owner: string): string => `${name} for ${owner}`,
  caseManagerNotChanged: "The case manager was not changed.",
  mayNotNameCaseManager: {
    happened: "Your role cannot name a case manager.",
    toDo: "Ask a manager of your service.",
  },
  onlyYourself: {
    happened: "You can take a case on yourself, but not give it to somebody else.",
    toDo: "Ask a manager to name somebody else.",
  },
  cannotManage: {
    happened: "The person you chose cannot be case manager here.",
    toDo: "Choose somebody from the list.",
  },
  namedMeanwhile: {
    happened: "Somebody else named a case manager while your page was open.",
    toDo: "Open the case record again, see who has the case now, and choose again if it should be somebody else.",
  },
  nothingAdded: "Nothing was added. What you typed is still on your page.",
  noName: {
    happened: "The young person was not added, because no name was given.",
    toDo: "Enter a given name or a family name. If no name is known yet, enter what the papers call them.",
  },
  mayNotAdd: {
    happened: "Your role cannot add young people.",
    toDo: "Ask a practitioner, manager or administrative officer.",
  },
  noSuchManager: {
    happened: "The person named as case manager does not work here.",
    toDo: "Choose a case manager from the list, or leave it empty for now.",
  },
  alerts: {
    doNotContact: (name: string): string => `Do not contact ${name}`,
    doNotContactCarer: "Do not contact a carer",
    contactAsNoted: (name: string): string => `Contact ${name} only as noted`,
    contactCarerAsNoted: "Contact a carer only as noted",
    secretAddress: "Address kept secret",
  },
  someCarer: "A parent or carer",
  /** Who told of a life event, in the note of the event. */
  toldUs: (words: string, who: string, on: string | null): string =>
    `“${words}” – ${who}${on === null ? "" : `, ${on}`}, in a self-assessment.`,
  beforeTheStage: {
    happened: "This stage had not begun at that moment.",
    toDo: "Choose a moment after the stage was opened.",
  },
  badPageOfHistory: {
    happened: "This is not the address of a page of this history.",
    toDo: "Open the history from its first page.",
  },
  badPageOfList: {
    happened: "This is not the address of a page of this list.",
    toDo: "Open the list from its first page.",
  },
  notAManager: {
    happened: "This page is for managers and for those who countersign.",
    toDo: "Go to your own home page.",
  },
  administratorsOnly: {
    happened: "Only an administrator of the service can set how it asks.",
    toDo: "Ask an administrator of your service.",
  },
  configurationDoesNotFit: {
    happened: (faults: number): string =>
      `${faults} ${faults === 1 ? "thing does" : "things do"} not fit this version of the framework.`,
    kept: "Nothing was changed: what was set before still holds.",
    toDo: "Put right what the list names, then set it again.",
  },
  /** The moments of a stage's life, in the history. */
  moment: {
    opened: (name: string): string => `${name} began the stage`,
    asked: (name: string, part: string): string => `${name} asked for ${part} to be signed`,
    returned: (name: string, part: string): string => `${name} returned ${part}`,
    withdrawn: (name: string, part: string): string => `${name} withdrew the request to sign ${part}`,
    signed: (name: string, part: string): string => `${name} signed ${part}`,
    moved: (name: string, version: string): string => `${name} moved the stage to version ${version} of the framework`,
    completed: (name: string): string => `${name} completed the stage`,
    stopped: (name: string): string => `${name} stopped the stage`,
    cancelled: (name: string): string => `${name} cancelled the stage`,
    given: (name: string, to: string, parts: string): string => `${name} gave ${to} to write: ${parts}`,
    "taken-back": (name: string, from: string, parts: string): string => `${name} took back from ${from}: ${parts}`,
    "handed-in": (name: string, parts: string): string => `${name} handed in: ${parts}`,
    "taken-up": (name: string, parts: string): string => `${name} took up again: ${parts}`,
    "part-returned": (name: string, to: string, parts: string): string => `${name} returned to ${to}: ${parts}`,
    "proxy-named": (name: string, standIn: string, from: string, until: string): string =>
      `${name} named ${standIn} to stand in from ${from} until ${until}`,
    "cover-set": (name: string, standIn: string, from: string, until: string): string =>
      `${name} set ${standIn} to cover from ${from} until ${until}`,
    "stand-in-ended": (name: string, standIn: string): string => `${name} ended the time for which ${standIn} stood in`,
    "owner-changed": (name: string, before: string, owner: string): string =>
      `${name} gave the stage from ${before} to ${owner}`,
    "due-date-changed": (name: string, before: string, due: string): string =>
      before === ""
        ? `${name} set the day by which the stage is due: ${due}`
        : `${name} changed the day by which the stage is due from ${before} to ${due}`,
  },
  due: {
    noDate: "No date set",
    wasDueYesterday: "Late: was due yesterday",
    wasDueOn: (weekday: string): string => `Late: was due on ${weekday}`,
    lateBy: (workingDays: number): string => `Late by ${workingDays} working ${workingDays === 1 ? "day" : "days"}`,
    today: "Due today",
    tomorrow: "Due tomorrow",
    inDays: (days: number): string => `Due in ${days} days`,
    on: (date: string): string => `Due ${date}`,
  },
};
