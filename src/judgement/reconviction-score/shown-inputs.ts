import { dateInWords } from "../dates.ts";
import type { ScoreFacts } from "./score-facts.ts";
import type { ScoreInputs } from "./score-inputs.ts";
import type { ScoreInputShown } from "./score-result.ts";
import type { ScoreWeights } from "./weights.ts";

const FOLLOW_UP_REASONS = {
  outcome: "From the date of the outcome or hearing.",
  release: "From release from custody.",
  assessment: "The outcome or release was more than two years ago, so the years are counted from the assessment.",
} as const;

const CHECKED = { yes: "Yes", no: "No", "yet-to-clarify": "Yet to clarify" } as const;

/** Every fact that the score read, with the question that holds it (rule `score-explain`). */
export function shownInputs(facts: ScoreFacts, inputs: ScoreInputs, weights: ScoreWeights): readonly ScoreInputShown[] {
  const { history, current } = facts;
  const anyConviction = inputs.earlierSanctions?.anyConviction;
  const shown: ScoreInputShown[] = [
    {
      input: "person-sex",
      label: "Sex recorded for statistics",
      value: facts.sex === "male" ? "Male" : "Female",
      term: "age-and-sex",
      explanation: "The method has figures for male and female only.",
    },
    {
      input: "person-date-of-birth",
      label: "Date of birth",
      value: dateInWords(facts.dateOfBirth),
      term: "age-and-sex",
      explanation: "All ages are whole years on the day.",
    },
    {
      input: "outcomes.current",
      label: "Current sanction",
      value: `${current.kind === "conviction" ? "Conviction" : "Caution"}, ${dateInWords(current.date)}`,
      term: "status",
      explanation: current.provisional
        ? "The outcome that is expected. All offences of that date are one sanction."
        : "The outcome that this assessment is for. All offences of that date are one sanction.",
    },
    {
      input: "score-status-group",
      label: "First or repeat, caution or conviction",
      value: weights.status[facts.status].label,
      term: "status",
      explanation: "From the kind of the current sanction, and whether there was any before.",
    },
    {
      input: "score-offence-category",
      label: "Category of the main offence",
      value: weights.offence[facts.category].label,
      term: "offence",
      explanation: "The most serious offence of the current outcome.",
    },
    {
      input: "previous-sanctions",
      label: "Earlier sanctions",
      value: String(history.listed + history.byHand),
      term: "history",
      explanation: `${history.listed} in the list, one for each date, and ${history.byHand} entered by hand. What was set aside is not counted.`,
    },
    {
      input: "first-sanction-date",
      label: "Date of the first sanction",
      value: dateInWords(history.firstDay),
      term: "history",
      explanation:
        "The earliest of all; the current one if there is none before. Of a sentence, the day of conviction.",
    },
    {
      input: "age-first-sanction",
      label: "Age at the first sanction",
      value: String(facts.ageAtFirst),
      term: "history",
      explanation: "10 or more, and not above the age at the current one.",
    },
    {
      input: "age-current-sanction",
      label: "Age at the current sanction",
      value: String(facts.ageAtCurrent),
      term: "history",
      explanation: `On ${dateInWords(facts.currentDay)}.`,
    },
  ];
  if (current.custodial && inputs.releaseDate !== undefined) {
    shown.push({
      input: "outcomes.release-date",
      label: "Release from custody",
      value: dateInWords(inputs.releaseDate),
      term: "age-and-sex",
      explanation: inputs.releaseDate > facts.assessmentDate ? "Expected." : "As recorded.",
    });
  }
  shown.push(
    {
      input: "score-follow-up-date",
      label: "Start of the two years that the score looks ahead",
      value: `${dateInWords(facts.followUp.start)}, at the age of ${facts.ageAtFollowUp}`,
      term: "age-and-sex",
      explanation: FOLLOW_UP_REASONS[facts.followUp.reason],
    },
    {
      input: "assessment-date",
      label: "Date of the assessment",
      value: dateInWords(facts.assessmentDate),
      term: facts.followUp.reason === "assessment" ? "age-and-sex" : null,
      explanation: "Read to see whether the outcome or release is more than two years ago.",
    },
    {
      input: "sanction-history-checked",
      label: "Earlier sanctions checked against police records",
      value: inputs.historyChecked === undefined ? "Not answered" : CHECKED[inputs.historyChecked],
      term: null,
      explanation: "Does not change the score. Until it is yes, the score is provisional.",
    },
  );
  if (history.byHand > 0) {
    shown.push({
      input: "earlier-conviction-any",
      label: "Was any sanction entered by hand a conviction?",
      value: anyConviction === undefined ? "Not known" : anyConviction ? "Yes" : "No",
      term: null,
      explanation: "Does not change the score in this version of the method.",
    });
  }
  return shown;
}
