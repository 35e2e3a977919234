/** What the page says that explains the reconviction score. */
export const score = {
  title: "Reconviction score",
  /** What it is, wherever it stands: the weights of YOGRS are not public. */
  name: "YOGRS (OGRS3 method)",
  how: "How was this worked out?",
  about:
    "Of a hundred young people with the same history, about this many get a new caution or sentence. It speaks of a group, never of this young person, and decides nothing.",
  within: { two: "within two years", one: "within one year" },
  percent: (value: number): string => `${value} %`,
  pointsTo: (level: string): string => `It points to: ${level}.`,
  provisional: "Provisional",
  notes: {
    "history-not-checked": "The list of earlier cautions and sentences is not yet checked against police records.",
    "not-decided": "The current matter is not decided yet: it is counted as if it were.",
    "release-expected": "The date of release from custody is the expected one.",
    "by-hand": "Some earlier cautions or sentences were entered by hand and are not in the list.",
    "repeat-caution": "The figure for a repeat caution is not confirmed by an official source.",
    soliciting: "Soliciting by a child is to be read as exploitation of that child. Do not rely on this score.",
    "cut-offs": "Where low, medium and high begin is not confirmed by an official source.",
  },
  prevention: "There is no score in prevention cases: the method is made for cautions and convictions.",
  missing: "There is no score yet. This is missing:",
  notAsked: "This stage has no score.",
  sinceHeading: "Since the last stage",
  same: (percent: number, stage: string, day: string): string =>
    `${percent} % when ${stage} was completed on ${day}, and ${percent} % now. Nothing that counts has changed.`,
  moved: (before: number, now: number, stage: string, day: string): string =>
    `${before} % when ${stage} was completed on ${day}, ${now} % now, because:`,
  movedEqual: (percent: number, stage: string, day: string): string =>
    `${percent} % when ${stage} was completed on ${day}, and ${percent} % now, although this has changed:`,
  noneBefore: (stage: string, day: string): string => `There was no score when ${stage} was completed on ${day}.`,
  had: (percent: number, stage: string, day: string): string =>
    `${percent} % when ${stage} was completed on ${day}. There is none now.`,
  wasAndIs: (what: string, before: string, now: string): string => `${what}: ${before}, now ${now}.`,
  otherwise: (percent: number): string => `Were it still as it was then, the score would be ${percent} %.`,
  howHeading: "How it is worked out",
  partsAbout:
    "Read from top to bottom: the score begins with a boy of 10 or 11, cautioned for the first time, for violence, and each line takes in one thing more.",
  column: { what: "What counts", does: "What it does", score: "Score" },
  start: "The starting point",
  raises: (points: number): string => (points === 1 ? "Raises it by 1 point." : `Raises it by ${points} points.`),
  lowers: (points: number): string => (points === 1 ? "Lowers it by 1 point." : `Lowers it by ${points} points.`),
  leaves: "Leaves it as it is.",
  term: {
    "age-and-sex": "Age and sex",
    offence: "Kind of offence",
    status: "First or repeat, caution or conviction",
    history: "How many cautions and sentences in how long a time",
  },
  without: {
    "age-and-sex": (percent: number): string => `For a boy of 10 or 11 it would be ${percent} %.`,
    offence: (percent: number): string => `For violence it would be ${percent} %.`,
    status: (percent: number): string => `With a first caution it would be ${percent} %.`,
    history: (percent: number): string => `With nothing before, it would be ${percent} %.`,
  },
  why: {
    "age-and-sex": "Boys of 12 to 15 are sanctioned again most often; girls, and those who are older, less.",
    offence: "Some kinds of offence are repeated more often than others.",
    status: "A conviction, above all one after earlier cautions or sentences, is followed by another more often.",
    history: "More of them raise the score; as many over a longer time lower it.",
  },
  ageAndSex: (age: number, sex: string): string => `${sex}, ${age} when the two years begin`,
  history: (previous: number, first: number, now: number): string =>
    previous === 0
      ? "Nothing before this one"
      : `${previous === 1 ? "1 before this one" : `${previous} before this one`}, aged ${first} at the first and ${now} now`,
  inputsHeading: "What was read",
  inputsAbout: "Each leads to the place where it is put right; the score then follows by itself.",
  inputColumn: { what: "Fact", value: "As recorded", feeds: "Counts in" },
  onlyShown: "Does not change the score",
  notRecorded: "Not recorded",
  kept: (day: string): string => `As it was kept when the stage was completed on ${day}.`,
};
