/** What the form for a new young person says. */
export const newPerson = {
  notAdded: "The young person was not added yet",
  typedIsKept: "Everything that you typed is kept below.",
  onlyName: "Only a name is needed. The rest can follow when you know it; nothing is typed twice.",
  givenNames: "Given names",
  familyName: "Family name",
  preferredName: "Name they like to be called (optional)",
  born: "Date of birth",
  bornHint: "For example 27 3 2010. Leave it empty if it is not known yet",
  sex: "Sex recorded for statistics",
  ethnicity: "Ethnicity",
  ethnicityHint: "As the young person says it. Ask, do not guess",
  chooseOrLater: "Choose, or leave it for later",
  language: "Preferred language",
  languageHint: "Welsh is a right in Wales",
  address: "Where they live now",
  postcode: "Postcode",
  contact: "Phone, or the best way to make contact (optional)",
  whoIsCaseManager: "Who is the case manager?",
  me: (name: string): string => `Me, ${name}`,
  nobodyHint: "They stand on the manager’s home page until somebody is named",
  add: "Add the young person",
  somebodyElse: "This is somebody else: add them",
  doNotAdd: "Do not add anybody",
  samePerson: "Is this the same person?",
  alreadyHere: (count: number): string =>
    `${count === 1 ? "Somebody" : `${count} people`} with this name and date of birth ${count === 1 ? "is" : "are"} already here. Nothing was added yet, and what you typed is kept below.`,
  /** What follows the name, a link. */
  bornWithReference: (born: string | null, reference: string): string =>
    `${born === null ? "" : `, born ${born}`}, ${reference}`,
  faults: {
    name: "Enter a given name or a family name. If neither is known yet, enter what the papers call them",
    born: "Date of birth must have a day, a month and a year, like 27 3 2010. Leave it empty if it is not known yet",
    bornInFuture: "Date of birth is in the future. Check the year",
  },
};
