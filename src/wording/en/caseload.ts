/** What the list of young people says. */
export const caseload = {
  yours: "Your young people",
  groups: {
    late: "The date has passed",
    due: "Earliest first",
    noOpenStage: "No open stage",
    byName: "By name",
  },
  none: "None",
  found: (people: string, words: string): string => `${people} for “${words}”`,
  first: (most: number): string => `The first ${most} are shown: search by name or reference to find the others`,
  everybody: "Everybody in the service",
  onlyYours: "Only yours",
  nameOrReference: "Name or reference",
  nobodyHere: "There is nobody here yet.",
  nobodyFound:
    "Nobody was found. Try a part of the name, or the reference. People of other organisations are not searched.",
  caption: "Young people, by what is due",
  openStage: "Open stage",
};
