/** Who and what helps with a plan: the resources column of its table, and the list of them. */
const listed = (numbers: readonly number[]): string =>
  numbers.length === 1 ? `${numbers[0]}` : `${numbers.slice(0, -1).join(", ")} and ${numbers[numbers.length - 1]}`;

export const planResources = {
  heading: "Resources",
  about: "Who and what helps: our own service, voluntary and community, other services, family.",
  none: "No resource is recorded. There may be none where the case manager does all the work.",
  edit: "Add or change resources",
  /** Under the head of the column. */
  named: (count: number): string => (count === 0 ? "none named" : `${count} named`),
  /** A cell, as it is heard: "Resources for Fights in a group: Boxing club (named by a target)" */
  cell: (row: string, resources: string): string => `Resources for ${row}: ${resources}`,
  state: {
    meant: (name: string): string => `${name} (named by a target)`,
    helps: (name: string): string => `${name} (for the same key area)`,
  },
  columns: {
    what: "Service, programme or person",
    kind: "Kind",
    offer: "What it gives",
    for: "What it is for",
    status: "Where it has got to",
  },
  targets: (numbers: readonly number[]): string =>
    numbers.length === 0
      ? "No target names it."
      : numbers.length === 1
        ? `Target ${numbers[0]} names it.`
        : `Targets ${listed(numbers)} name it.`,
  referred: (day: string): string => `Referred ${day}`,
  proposed: (by: string, day: string): string => `Proposed by an answer, made by ${by} on ${day}`,
  missing: "Needed and not to be had",
  /** Beside a target's helpers. */
  with: (name: string): string => `With ${name}`,
};
