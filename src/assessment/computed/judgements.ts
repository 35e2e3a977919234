/** What the grids suggest, and how the practitioner's judgements stand to it. Source: content part 20, explanations. */
import {
  type GridEntry,
  highestLevel,
  othersAdvice,
  safetyAdvice,
} from "../../judgement/impact-likelihood-grid/grid-advice.ts";
import {
  HARM_LEVELS,
  type HarmLevel,
  IMMINENCES,
  IMPACTS,
  LIKELIHOODS,
  LOR_LEVELS,
  SCALED_LEVELS,
} from "../../judgement/levels.ts";
import { scaledLevel } from "../../judgement/scaled-approach/scaled-approach.ts";
import { oneOf } from "../one-of.ts";
import type { PlanEntry } from "../plan-coverage/plan-reader.ts";
import { type Rules, yesNo } from "./rule.ts";
import type { RuleInputs } from "./rule-inputs.ts";

/** An entry that is still a concern; before the first review none has a status yet. */
export const isCurrent = (row: Pick<PlanEntry, "text">): boolean => row.text("status") !== "ended";

/** The rules that read a grid, by name: also what a page asks for the level of each cell. */
export const gridRules: Readonly<Record<string, (entry: GridEntry) => HarmLevel>> = {
  "future-behaviour-grid": (entry) => othersAdvice(entry),
  "adverse-outcome-grid": (entry) => safetyAdvice(entry),
};

const entryAdvice =
  (advise: (entry: GridEntry) => HarmLevel): Rules[string] =>
  ({ row }) => {
    const entry = row && gridEntry(row);
    return entry ? advise(entry) : null;
  };

/** What an entry puts into the grids; null until impact and likelihood are judged. */
export function gridEntry(row: Pick<PlanEntry, "text">) {
  const impact = oneOf(IMPACTS, row.text("impact"));
  const likelihood = oneOf(LIKELIHOODS, row.text("likelihood"));
  if (!impact || !likelihood) return null;
  return { impact, likelihood, imminence: oneOf(IMMINENCES, row.text("imminence")) };
}

/** The highest of the current entries; several never add up; none foreseen: low. */
function wholeAdvice(inputs: RuleInputs, list: string, foreseen: string): string | null {
  if (inputs.value(foreseen) === null) return null;
  const levels = inputs
    .rows(list)
    .filter(isCurrent)
    .flatMap((row) => oneOf(HARM_LEVELS, row.text("grid")) ?? []);
  return highestLevel(levels);
}

/** Against the last completed stage; null at a first stage. */
function judgementChanged(inputs: RuleInputs): string | null {
  if (!inputs.facts.hasPreviousStage) return null;
  const before = Object.entries(inputs.facts.previousJudgements);
  return yesNo(
    before.some(([id, code]) => {
      const now = inputs.value(id);
      return now !== null && now !== code;
    }),
  );
}

function suggestedLevel(inputs: RuleInputs): string | null {
  const lor = oneOf(LOR_LEVELS, inputs.value("lor-judgement"));
  const rosh = oneOf(HARM_LEVELS, inputs.value("rosh-judgement"));
  return lor && rosh ? scaledLevel(lor, rosh) : null;
}

function levelDiffers(inputs: RuleInputs): string | null {
  const applied = oneOf(SCALED_LEVELS, inputs.value("scaled-approach-applied"));
  const suggested = oneOf(SCALED_LEVELS, inputs.value("scaled-approach-indicative"));
  return applied && suggested ? yesNo(applied !== suggested) : null;
}

export const judgementRules: Rules = {
  ...Object.fromEntries(Object.entries(gridRules).map(([name, advise]) => [name, entryAdvice(advise)])),
  "rosh-grid-advice": (inputs) => wholeAdvice(inputs, "future-behaviours", "future-harm-foreseen"),
  "sawb-grid-advice": (inputs) => wholeAdvice(inputs, "adverse-outcomes", "adverse-outcome-foreseen"),
  "judgement-changed": judgementChanged,
  "scaled-approach-indicative": suggestedLevel,
  "scaled-approach-differs": levelDiffers,
};
