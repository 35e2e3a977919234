/** Which offences are against a person. */

/**
 * Groups of the statistics whose offences are done to somebody: violence, robbery, sexual, racially aggravated, and death or injury by
 * driving. Own: the drawing marks them by their form; no score reads it.
 */
const groupsAgainstPerson: ReadonlySet<string> = new Set([
  "violence",
  "robbery",
  "sexual",
  "racially-aggravated",
  "death-by-driving",
]);

/** Null when the group is not known: the drawing does not guess. */
export const isAgainstPerson = (group: string | null): boolean | null =>
  group === null ? null : groupsAgainstPerson.has(group);
