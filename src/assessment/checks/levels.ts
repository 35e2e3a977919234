/** Levels against the entries behind them. */
import { HARM_LEVELS, type HarmLevel } from "../../judgement/levels.ts";
import { linkedTo, rowsLinkedTo } from "../computed/links.ts";
import type { Row, RuleInputs } from "../computed/rule-inputs.ts";
import { oneOf } from "../one-of.ts";
import { isPlannedFor } from "../plan-coverage/plan-links.ts";
import { behaviours, outcomesFeared, reaches } from "../plan-coverage/plan-needs.ts";
import { type Check, when } from "./check.ts";

export const levelIn = (inputs: RuleInputs, id: string): HarmLevel | undefined => oneOf(HARM_LEVELS, inputs.value(id));
export const isGrave = (row: Row): boolean => ["major", "critical"].includes(row.text("impact") ?? "");
const impacts = (rows: readonly Row[]) => rows.map((row) => row.at("impact"));

/** Steps by which the judgement stays below what the entries suggest. */
function stepsBelowGrid(inputs: RuleInputs): number {
  const own = levelIn(inputs, "rosh-judgement");
  const advice = levelIn(inputs, "rosh-grid-advice");
  return own && advice ? HARM_LEVELS.indexOf(advice) - HARM_LEVELS.indexOf(own) : 0;
}

const controlled = (inputs: RuleInputs, row: Row): boolean =>
  rowsLinkedTo(inputs, row.id, "external-controls").some((control) => control.text("status") !== "ended");

export const levelChecks: readonly Check[] = [
  {
    id: "cc-rosh-no-major",
    severity: "warn",
    message: "The level says serious harm is possible, but no behaviour is recorded that would do serious harm.",
    about: ["rosh-judgement", "future-behaviours.impact", "future-behaviours.status"],
    find: (inputs) =>
      when(
        reaches(levelIn(inputs, "rosh-judgement"), "medium") && !behaviours(inputs).some(isGrave),
        "rosh-judgement",
        "future-harm-foreseen",
      ),
  },
  {
    id: "cc-low-but-serious",
    severity: "warn",
    message: "A behaviour that would do serious harm is recorded, but the level is low. Explain or change one.",
    about: ["rosh-judgement", "future-behaviours.impact", "future-behaviours.status"],
    find: (inputs) => {
      const grave = behaviours(inputs).filter(isGrave);
      return when(levelIn(inputs, "rosh-judgement") === "low" && grave.length > 0, "rosh-judgement", ...impacts(grave));
    },
  },
  {
    id: "cc-rosh-below-grid",
    severity: "warn",
    message: "The level is well below what the entries suggest.",
    about: ["rosh-judgement", "rosh-grid-advice"],
    find: (inputs) => when(stepsBelowGrid(inputs) >= 2, "rosh-judgement"),
  },
  {
    id: "cc-rosh-very-high-not-imminent",
    severity: "warn",
    message: "Very high means soon; no entry says so.",
    about: ["rosh-judgement", "future-behaviours.imminence", "future-behaviours.status"],
    find: (inputs) =>
      when(
        levelIn(inputs, "rosh-judgement") === "very-high" &&
          !behaviours(inputs).some((row) => ["weeks", "now"].includes(row.text("imminence") ?? "")),
        "rosh-judgement",
        "future-harm-foreseen",
      ),
  },
  {
    id: "cc-high-no-controls",
    severity: "warn",
    message: "High risk to others with no control on the plan.",
    about: ["rosh-judgement", "future-behaviours.type", "future-behaviours.status"],
    find: (inputs) =>
      when(
        reaches(levelIn(inputs, "rosh-judgement"), "high") &&
          !behaviours(inputs).some((row) => controlled(inputs, row)),
        "controls-needed",
      ),
  },
  {
    id: "cc-safety-no-actions",
    severity: "warn",
    message: "High concern for the young person with nothing in the plan for it.",
    about: ["sawb-judgement", "adverse-outcomes.type", "adverse-outcomes.status"],
    find: (inputs) =>
      when(
        reaches(levelIn(inputs, "sawb-judgement"), "high") &&
          !outcomesFeared(inputs).some((row) => isPlannedFor(linkedTo(inputs), row.id)) &&
          !["made", "already-open-there"].includes(inputs.text("safeguarding-referral") ?? ""),
        "plan-targets",
      ),
  },
  {
    id: "cc-safety-no-entry",
    severity: "warn",
    message: "The level has no outcome behind it.",
    about: ["sawb-judgement"],
    find: (inputs) =>
      when(
        reaches(levelIn(inputs, "sawb-judgement"), "medium") && outcomesFeared(inputs).length === 0,
        "sawb-judgement",
        "adverse-outcome-foreseen",
      ),
  },
  {
    id: "cc-safety-low-but-critical",
    severity: "warn",
    message: "A grave outcome is recorded but overall concern is low.",
    about: ["sawb-judgement", "adverse-outcomes.impact", "adverse-outcomes.status"],
    find: (inputs) => {
      const grave = outcomesFeared(inputs).filter(isGrave);
      return when(levelIn(inputs, "sawb-judgement") === "low" && grave.length > 0, "sawb-judgement", ...impacts(grave));
    },
  },
  {
    id: "cc-safety-referral-missing",
    severity: "stop",
    message: "Make the referral, or record why not, before completing.",
    find: (inputs) => when(inputs.value("safeguarding-referral") === "needed-not-made-yet", "safeguarding-referral"),
  },
  {
    id: "cc-lor-reason",
    severity: "stop",
    message: "Explain why the likelihood of reoffending differs from what the score points to.",
    find: (inputs) =>
      when(
        ["higher-than-the-score", "lower-than-the-score"].includes(inputs.text("lor-difference") ?? "") &&
          inputs.value("lor-difference-reason") === null,
        "lor-difference-reason",
      ),
  },
  {
    id: "cc-scaled-reason",
    severity: "stop",
    message: "Explain why the level of intervention differs from the suggested one.",
    find: (inputs) =>
      when(
        inputs.value("scaled-approach-differs") === "yes" && inputs.value("scaled-approach-reason") === null,
        "scaled-approach-reason",
      ),
  },
  {
    id: "cc-lor-low-strong-against",
    severity: "tip",
    message: "Check the level against the factors.",
    find: (inputs) => {
      const strong = inputs.rows("desistance-factors").filter((row) => row.text("strength") === "strong");
      const against = strong.filter((row) => row.text("direction") === "against");
      const inFavour = strong.filter((row) => row.text("direction") === "for");
      return when(
        inputs.value("lor-judgement") === "low" && against.length >= 3 && inFavour.length === 0,
        "lor-judgement",
        ...against.map((row) => row.address),
      );
    },
  },
];
