/** From what is recorded to the facts that the method reads, or the list of what is missing. */
import { ageOn, birthdayOf } from "../age/age-on.ts";
import { addMonths, dateInWords, type IsoDate } from "../dates.ts";
import { convictionDateFault, type SanctionHistory, sanctionDay, sanctionHistory } from "./sanction-history.ts";
import type { MissingInput, Sanction, ScoreInputId, ScoreInputs } from "./score-inputs.ts";
import { isUsableDate, type Window } from "./usable-date.ts";
import { isOffenceCategory, type OffenceCategory, type ScoredSex, type StatusGroup } from "./weights.ts";

/** All that the method reads, known and plausible. */
export interface ScoreFacts {
  readonly sex: ScoredSex;
  readonly dateOfBirth: IsoDate;
  readonly current: Sanction;
  readonly currentDay: IsoDate;
  readonly category: OffenceCategory;
  readonly status: StatusGroup;
  readonly history: SanctionHistory;
  readonly assessmentDate: IsoDate;
  readonly ageAtCurrent: number;
  readonly ageAtFirst: number;
  readonly followUp: { readonly start: IsoDate; readonly reason: "outcome" | "release" | "assessment" };
  readonly ageAtFollowUp: number;
  readonly provisional: readonly string[];
}

/** Age of criminal responsibility: Children and Young Persons Act 1933, s.50. */
const YOUNGEST = 10;

const isScoredSex = (sex: ScoreInputs["sex"]): sex is ScoredSex => sex === "male" || sex === "female";

/** Resolves the inputs. Names everything that is missing at once, so that nobody comes back twice. */
export function scoreFacts(inputs: ScoreInputs): ScoreFacts | { readonly missing: readonly MissingInput[] } {
  const missing: MissingInput[] = [];
  const say = (input: ScoreInputId, sentence: string) => {
    missing.push({ input, sentence });
  };
  const { sex, dateOfBirth, currentSanction: current, currentOffenceCategory: category, assessmentDate } = inputs;

  if (!isScoredSex(sex)) {
    say(
      "person-sex",
      "The method has figures for male and female only, as recorded for statistics. Check what is recorded.",
    );
  }
  if (!isUsableDate(dateOfBirth)) say("person-date-of-birth", "Enter the young person's date of birth.");
  if (!isOffenceCategory(category)) {
    say("score-offence-category", "Choose the category of the main offence of the current outcome.");
  }
  if (!isUsableDate(assessmentDate)) say("assessment-date", "The date of the assessment is not known.");
  if (current === undefined) {
    say("outcomes.current", "Mark the outcome, or expected outcome, that this assessment is for.");
  } else if (current.setAside) {
    say("outcomes.current", "The outcome that this assessment is for was appealed or set aside. Mark another one.");
  } else if (!isUsableDate(current.date)) {
    say("outcomes.date", "Enter the whole date of the current outcome or hearing: day, month and year.");
  }
  checkRelease(inputs, say);

  const currentDate = current && !current.setAside && isUsableDate(current.date) ? current.date : undefined;
  if (!isUsableDate(dateOfBirth) || currentDate === undefined || current === undefined) {
    if (currentDate !== undefined) addHistoryFaults(inputs, currentDate, missing);
    return { missing };
  }
  const window: Window = { from: birthdayOf(dateOfBirth, YOUNGEST), to: currentDate };
  const currentDay = sanctionDay(current, window);
  const ageAtCurrent = ageOn(dateOfBirth, currentDay);
  const history = sanctionHistory(inputs, currentDate, { ...window, to: currentDay });
  missing.push(...history.missing);
  const convictionFault = convictionDateFault(current);
  if (convictionFault) missing.push(convictionFault);
  const ageAtFirst = ageOn(dateOfBirth, history.firstDay);
  if (currentDay < dateOfBirth) {
    say(
      "age-current-sanction",
      `The current sanction (${dateInWords(currentDay)}) is before the date of birth (${dateInWords(dateOfBirth)}). Correct one of the two dates.`,
    );
  } else if (ageAtCurrent < YOUNGEST) {
    say(
      "age-current-sanction",
      `The young person would have been ${ageAtCurrent} at the current sanction (${dateInWords(currentDay)}), and ${YOUNGEST} is the youngest possible. Check that date and the date of birth.`,
    );
  } else if (ageAtFirst < YOUNGEST) {
    say(
      history.firstFrom,
      `The young person would have been under ${YOUNGEST} at the first sanction (${dateInWords(history.firstDay)}). Check that date and the date of birth.`,
    );
  }
  if (missing.length > 0 || !isScoredSex(sex) || !isOffenceCategory(category) || !isUsableDate(assessmentDate)) {
    return { missing };
  }

  const followUp = followUpOf(inputs, current, assessmentDate);
  return {
    sex,
    dateOfBirth,
    current,
    currentDay,
    category,
    status: statusOf(current.kind, history.listed + history.byHand),
    history,
    assessmentDate,
    ageAtCurrent,
    ageAtFirst,
    followUp,
    ageAtFollowUp: ageOn(dateOfBirth, followUp.start),
    provisional: [...provisionalOf(current, followUp, assessmentDate), ...history.provisional],
  };
}

/** Rule `score-status`. Whether an earlier sanction was a caution or a conviction makes no difference. */
function statusOf(kind: Sanction["kind"], previous: number): StatusGroup {
  if (kind === "caution") return previous === 0 ? "first-caution" : "repeat-caution";
  return previous === 0 ? "first-conviction" : "later-conviction";
}

/** Rule `score-follow-up`: from release or outcome; from the assessment if that was more than two years ago. */
function followUpOf(inputs: ScoreInputs, current: Sanction, assessmentDate: IsoDate): ScoreFacts["followUp"] {
  const atRelease = current.custodial === true && inputs.releaseDate !== undefined;
  const start = atRelease && inputs.releaseDate !== undefined ? inputs.releaseDate : current.date;
  if (addMonths(start, 24) < assessmentDate) return { start: assessmentDate, reason: "assessment" };
  return { start, reason: atRelease ? "release" : "outcome" };
}

function checkRelease({ currentSanction, releaseDate }: ScoreInputs, say: (id: ScoreInputId, text: string) => void) {
  if (!currentSanction?.custodial || currentSanction.setAside) return;
  if (!isUsableDate(releaseDate)) {
    say("outcomes.release-date", "Enter the date of release from custody. The expected date will do.");
  } else if (isUsableDate(currentSanction.date) && releaseDate < currentSanction.date) {
    say(
      "outcomes.release-date",
      `The release (${dateInWords(releaseDate)}) is before the sentence (${dateInWords(currentSanction.date)}). Correct one of the two dates.`,
    );
  }
}

/** The date of birth is not known: faults of the list can still be named, ages cannot. */
function addHistoryFaults(inputs: ScoreInputs, currentDate: IsoDate, missing: MissingInput[]) {
  missing.push(...sanctionHistory(inputs, currentDate, { from: "1900-01-01", to: currentDate }).missing);
}

function provisionalOf(current: Sanction, followUp: ScoreFacts["followUp"], assessmentDate: IsoDate): string[] {
  const notes: string[] = [];
  if (current.provisional) {
    const day = dateInWords(current.date);
    notes.push(
      current.kind === "conviction"
        ? `The case is not decided yet: it was taken as a conviction on ${day}.`
        : `The case is not decided yet: it was taken as a caution on ${day}.`,
    );
  }
  if (followUp.reason === "release" && followUp.start > assessmentDate) {
    notes.push(`The date of release, ${dateInWords(followUp.start)}, is the expected one.`);
  }
  return notes;
}
