/** What several rooms of the interface say. */
export const shared = {
  home: "Home",
  youngPeople: "Young people",
  youngPerson: "Young person",
  caseRecord: "Case record",
  caseManager: "Case manager",
  stage: "Stage",
  date: "Date",
  leftToDo: "Left to do",
  late: "Late",
  later: "Later",
  dueIn14Days: "Due in 14 days",
  laterNote: "Due in more than 14 days, or without a date",
  nobodyYet: "Nobody yet",
  addYoungPerson: "Add a young person",
  yourAccount: "Your account",
  save: "Save",
  search: "Search",
  help: "Help",
  demonstration: "Demonstration: every person and every case here is invented.",
  signIn: "Sign in",
  signInAgain: "Sign in again",
  goHome: "Go to your home page",
  nothingChanged: "Nothing was changed.",
  /** "3 young people" */
  peopleCounted: (count: number): string => `${count} ${count === 1 ? "young person" : "young people"}`,
  /** "Helen Osei", "Helen Osei and Sam Okafor"; nothing of nobody. */
  named: (names: readonly string[]): string =>
    names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`,
  keys: {
    search: "search",
    helpHere: "help with this page, and its keys",
    nextPerson: "next young person",
    previousPerson: "previous young person",
    partBefore: "part before",
    partAfter: "part after",
  },
};
