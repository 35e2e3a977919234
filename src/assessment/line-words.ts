import type { Framework } from "../framework/language.ts";
import { dateInWords } from "../judgement/dates.ts";

/** What rules put together from labels, answers and dates, in English; {1}, {2} … are the parts. */
export const englishLines = {
  offencesByYear: "Offences by year: {1}",
  offencesByGroup: "Offences by group: {1}",
  longestWithout: "Longest time without an offence: {1} days",
  sinceLast: "Days since the last offence: {1}",
  seriousness: "Seriousness in order of date: {1}",
  noSelfAssessmentYet:
    "No date yet at this stage. Two weeks before the meeting, or before the end, is a good time to ask",
  noOutcomeWithDate: "No outcome with this date is marked as the one for this stage",
  firstNightDone: "First-night safety: everything is answered.",
  firstNightOneOpen: "First-night safety: one answer is still open.",
  firstNightOpen: "First-night safety: {1} answers are still open.",
  urgentCalled: "Urgent answers: a phone call is written down.",
  urgentNotCalled: "Urgent answers: no phone call is written down yet. Phone first, then write down who was told.",
  noVictimNamed: "Victims' names: none was found in the modules.",
  victimNamed: "Victims' names: this may name somebody who must not be named. Read it again.",
  limited:
    "Limited information: every judgement of this stage is provisional. Is what could not be checked written down?",
  notLimited: "Limited information: no. Do the judgements rest on what was really checked?",
  phoneThere: "Phone number for tonight: there is one.",
  phoneMissing: "Phone number for tonight: none was found.",
  tooManyWords: "“{1}” has {2} words; at most {3} are wanted.",
  target: "Target: {1}",
  control: "Control: {1}",
  ifThingsChange: "If things change: {1}",
  forWhat: "For: {1}",
  resource: "Resource: {1}",
  targetBy: "{1}, by {2}",
  targetWithoutWords: "A target without words yet",
  notNamedYet: "not named yet",
  notRatedYet: "not rated yet",
  noDateYet: "no date yet",
  outcome: "Outcome",
  parentOrCarer: "A parent or carer",
  factorsFor: "{1} for ({2})",
  factorsAgainst: "{1} against ({2})",
  strengthWithoutFactor: "{1}: a strength is ticked, but no factor for",
  concernWithoutFactor: "{1}: a concern is recorded, but no factor against",
  sexualExploitation: "Sexual exploitation",
  criminalExploitation: "Criminal exploitation",
  extremism: "Extremism or radicalisation",
  goingMissing: "Going missing",
  weapon: "Knife or weapon",
  familyViolence: "Domestic or family violence by the young person",
  sexualBehaviour: "Harmful sexual behaviour",
  fireSetting: "Fire-setting",
  hate: "Hate incidents",
  onlineHarm: "Online harm",
  deletedEntry: "an entry that is no longer there",
} as const;

export type LineName = keyof typeof englishLines;

/** The words between labels and answers in one language. */
export interface LineWords {
  readonly lines: Readonly<Record<LineName, string>>;
  /** "5 March 2026", "March 2026" or "2026" for as much of a date as is known. */
  readonly date: (date: string) => string;
}

const inEnglish: LineWords = { lines: englishLines, date: dateInWords };
const spoken = new WeakMap<Framework, LineWords>();

/** A framework whose words are of another language, with what rules say beside them. */
export function speaking(framework: Framework, words: LineWords): Framework {
  spoken.set(framework, words);
  return framework;
}

/** How rules speak that read this framework: English, unless it was given others. */
export const lineWordsOf = (framework: Framework): LineWords => spoken.get(framework) ?? inEnglish;

/** One of these sentences with its parts. */
export const lineOf = ({ lines }: LineWords, name: LineName, ...parts: readonly (string | number)[]): string =>
  lines[name].replace(/\{(\d)\}/g, (_, place) => String(parts[Number(place) - 1] ?? ""));
