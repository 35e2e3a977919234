/** The reconviction score and what it rests on. The method is in `judgement/reconviction-score`; source: content part 20, score-rules. */
import { ageOn, birthdayOf } from "../../judgement/age/age-on.ts";
import { earliestDay, isIsoDate, isPartialDate } from "../../judgement/dates.ts";
import { LOR_LEVELS } from "../../judgement/levels.ts";
import { levelOf } from "../../judgement/reconviction-score/cut-offs.ts";
import { lorDifference } from "../../judgement/reconviction-score/lor-difference.ts";
import { sanctionOf } from "../../judgement/reconviction-score/outcome-types.ts";
import { reconvictionScore } from "../../judgement/reconviction-score/reconviction-score.ts";
import {
  type SanctionHistory,
  sanctionDay,
  sanctionHistory,
} from "../../judgement/reconviction-score/sanction-history.ts";
import { scoreFacts } from "../../judgement/reconviction-score/score-facts.ts";
import type { Sanction, ScoreInputId, ScoreInputs } from "../../judgement/reconviction-score/score-inputs.ts";
import type { ReconvictionResult } from "../../judgement/reconviction-score/score-result.ts";
import { isOffenceCategory, type OffenceCategory } from "../../judgement/reconviction-score/weights.ts";
import { oneOf } from "../one-of.ts";
import type { FactValue } from "../types.ts";
import { linesOf, type Rules } from "./rule.ts";
import type { Row, RuleInputs } from "./rule-inputs.ts";

const ageFrom = 10;

function sanctionIn(row: Row): Sanction | undefined {
  return sanctionOf({
    type: row.text("type") ?? "",
    date: row.text("date") ?? "",
    convictionDate: row.text("conviction-date") ?? undefined,
    setAside: row.text("status") === "appealed-or-set-aside",
  });
}

/** The category of the main offence of the current outcome; before one is linked, of the current matter. */
function currentCategory(inputs: RuleInputs, current: Row | undefined): OffenceCategory | undefined {
  const offences = inputs.rows("offences");
  const linked = offences.filter((row) => current !== undefined && row.text("outcome") === current.id);
  const among = linked.length > 0 ? linked : offences.filter((row) => row.text("current") === "yes");
  const main = among.find((row) => row.value("primary") === "yes") ?? among[0];
  const category = main?.text("score-category");
  return isOffenceCategory(category) ? category : undefined;
}

/** Everything that the score reads, from the record and the stage. */
function scoreInputsOf(inputs: RuleInputs): ScoreInputs {
  return inputs.walk.once("score inputs", () => {
    const outcomes = inputs.rows("outcomes");
    const current = outcomes.find((row) => row.text("current") === "yes");
    const others = outcomes.filter((row) => row !== current);
    const byHand = inputs.number("earlier-sanctions-entered");
    const anyConviction = inputs.text("earlier-conviction-any");
    return {
      sex: oneOf(["male", "female", "other", "not-known"], inputs.value("case:sex-recorded")),
      dateOfBirth: inputs.text("case:date-of-birth") ?? undefined,
      sanctions: others.flatMap((row) => sanctionIn(row) ?? []),
      currentSanction: current && sanctionIn(current),
      currentOffenceCategory: currentCategory(inputs, current),
      releaseDate: current?.text("release-date") ?? undefined,
      assessmentDate: inputs.facts.today,
      historyChecked: oneOf(["yes", "no", "yet-to-clarify"], inputs.value("sanction-history-checked")),
      earlierSanctions:
        byHand === null
          ? undefined
          : {
              count: byHand,
              firstDate: inputs.text("earlier-first-sanction-date") ?? undefined,
              anyConviction: anyConviction === null ? undefined : anyConviction === "yes",
            },
    };
  });
}

const resultOf = (inputs: RuleInputs): ReconvictionResult =>
  inputs.walk.once("score", () => reconvictionScore(scoreInputsOf(inputs)));

interface Workings {
  readonly current: Sanction;
  readonly born: string;
  readonly currentDay: string;
  readonly history: SanctionHistory;
}

/** What can be said of the history without sex and category; null until the current sanction has a date. */
function workingsOf(inputs: RuleInputs): Workings | null {
  return inputs.walk.once("score workings", () => {
    const scored = scoreInputsOf(inputs);
    const { currentSanction: current, dateOfBirth: born } = scored;
    if (!current || current.setAside || !isIsoDate(current.date) || !isIsoDate(born)) return null;
    const window = { from: birthdayOf(born, ageFrom), to: current.date };
    const currentDay = sanctionDay(current, window);
    return { current, born, currentDay, history: sanctionHistory(scored, current.date, { ...window, to: currentDay }) };
  });
}

const previous = ({ history }: Workings): number => history.listed + history.byHand;

function statusGroup(inputs: RuleInputs): string | null {
  const known = workingsOf(inputs);
  if (!known) return null;
  const first = previous(known) === 0;
  if (known.current.kind === "caution") return first ? "first-caution" : "repeat-caution";
  return first ? "first-conviction-nothing-before" : "conviction-after-earlier-sanctions";
}

/** Age at the earliest sanction of a kind; pending ones are none yet. */
function ageAtFirst(
  inputs: RuleInputs,
  isMeant: (sanction: Sanction) => boolean,
  on: "conviction" | "sentence",
): number | null {
  const { sanctions, currentSanction, dateOfBirth: born } = scoreInputsOf(inputs);
  const dates = [...sanctions, ...(currentSanction ? [currentSanction] : [])]
    .filter((sanction) => !sanction.setAside && !sanction.provisional && isMeant(sanction))
    .map(({ convictionDate, date }) => (on === "conviction" ? (convictionDate ?? date) : date))
    .filter(isPartialDate)
    .map(earliestDay);
  const first = dates.toSorted()[0];
  return isIsoDate(born) && first !== undefined && first >= born ? ageOn(born, first) : null;
}

/** Where a missing input is put right. */
const placeOf: Partial<Record<ScoreInputId, string>> = {
  "person-sex": "case:sex-recorded",
  "person-date-of-birth": "case:date-of-birth",
  "outcomes.current": "outcomes",
  "outcomes.date": "outcomes",
  "outcomes.conviction-date": "outcomes",
  "outcomes.release-date": "outcomes",
  "score-offence-category": "offences",
};

function missing(inputs: RuleInputs): FactValue {
  const result = resultOf(inputs);
  if (result.kind === "score") return null;
  return linesOf(result.missing.map(({ input, sentence }) => ({ text: sentence, address: placeOf[input] ?? input })));
}

function shownPercent(inputs: RuleInputs, years: "shownOneYear" | "shownTwoYear"): number | null {
  const result = resultOf(inputs);
  return result.kind === "score" ? result[years] : null;
}

function followUpDate(inputs: RuleInputs): string | null {
  const facts = inputs.walk.once("score facts", () => scoreFacts(scoreInputsOf(inputs)));
  return "missing" in facts ? null : facts.followUp.start;
}

const withWorkings =
  (work: (known: Workings) => FactValue) =>
  (inputs: RuleInputs): FactValue => {
    const known = workingsOf(inputs);
    return known ? work(known) : null;
  };

export const scoreRules: Rules = {
  "previous-sanctions": withWorkings(previous),
  "first-sanction-date": withWorkings(({ history }) => history.firstDay),
  "age-first-sanction": withWorkings(({ born, history }) => ageOn(born, history.firstDay)),
  "age-current-sanction": withWorkings(({ born, currentDay }) => ageOn(born, currentDay)),
  "age-first-conviction": (inputs) => ageAtFirst(inputs, ({ kind }) => kind === "conviction", "conviction"),
  "age-first-sentence": (inputs) => ageAtFirst(inputs, ({ kind }) => kind === "conviction", "sentence"),
  "age-first-custody": (inputs) => ageAtFirst(inputs, ({ custodial }) => custodial === true, "sentence"),
  "score-follow-up-date": followUpDate,
  "score-status-group": statusGroup,
  "score-offence-category": (inputs) => scoreInputsOf(inputs).currentOffenceCategory ?? null,
  "yogrs-one-year": (inputs) => shownPercent(inputs, "shownOneYear"),
  "yogrs-two-year": (inputs) => shownPercent(inputs, "shownTwoYear"),
  "yogrs-missing": missing,
  "indicative-lor": (inputs) => {
    const percent = inputs.number("yogrs-two-year");
    return percent === null ? null : levelOf(percent);
  },
  "lor-difference": (inputs) =>
    lorDifference(
      oneOf(LOR_LEVELS, inputs.value("lor-judgement")),
      oneOf(LOR_LEVELS, inputs.value("indicative-lor")),
    ) ?? null,
};
