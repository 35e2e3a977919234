/** What is recorded in one place and not weighed in another. */
import type { RuleInputs } from "../computed/rule-inputs.ts";
import { searchForPeople } from "../named-people.ts";
import { behaviours, outcomesFeared } from "../plan-coverage/plan-needs.ts";
import { type Check, when } from "./check.ts";
import { isGrave } from "./levels.ts";

const hasOutcome = (inputs: RuleInputs, ...types: readonly string[]): boolean =>
  outcomesFeared(inputs).some((row) => types.includes(row.text("type") ?? ""));
const hasBehaviour = (inputs: RuleInputs, ...types: readonly string[]): boolean =>
  behaviours(inputs).some((row) => types.includes(row.text("type") ?? ""));

function sexualMatter(inputs: RuleInputs): boolean {
  return (
    inputs.rows("episodes").some((row) => row.ticks("elements").includes("sexual")) ||
    inputs.rows("offences").some((row) => row.text("group") === "sexual" && row.text("status") !== "not-proved") ||
    inputs.rows("other-behaviours").some((row) => row.text("type") === "sexual-behaviour")
  );
}

/** Fields that the Restorative Justice module and its worker read. */
const readForRepair = ["title", "official-account", "child-account", "view-of-victim", "harm-effect", "amends"];

function victimNamed(inputs: RuleInputs): readonly string[] {
  const isNamedIn = searchForPeople(inputs.text("specific-victim-details") ?? "");
  if (isNamedIn === null) return [];
  return inputs
    .rows("episodes")
    .flatMap((row) => readForRepair.flatMap((field) => (isNamedIn(row.text(field) ?? "") ? [row.at(field)] : [])));
}

export const mismatchChecks: readonly Check[] = [
  {
    id: "cc-self-harm-mismatch",
    severity: "warn",
    message: "Self-harm is recorded but no outcome covers it.",
    about: ["concern-self-harm", "self-harm", "adverse-outcomes.type", "adverse-outcomes.status"],
    find: (inputs) =>
      when(
        inputs.value("concern-self-harm") === "yes" &&
          !outcomesFeared(inputs).some(
            (row) =>
              ["physical-harm", "death"].includes(row.text("type") ?? "") &&
              row.ticks("cause").includes("own-behaviour"),
          ),
        "self-harm",
        "adverse-outcome-foreseen",
      ),
  },
  {
    id: "cc-exploitation-mismatch",
    severity: "warn",
    message: "Exploitation is recorded but not weighed.",
    about: [
      "sexual-exploitation-risk",
      "criminal-exploitation-risk",
      "adverse-outcomes.type",
      "adverse-outcomes.status",
    ],
    find: (inputs) => {
      const sexual =
        inputs.value("sexual-exploitation-risk") === "yes" && !hasOutcome(inputs, "sexual-exploitation", "sexual-harm");
      const criminal =
        inputs.value("criminal-exploitation-risk") === "yes" &&
        !hasOutcome(inputs, "criminal-exploitation", "trafficking");
      return [
        ...when(sexual, "sexual-exploitation-risk"),
        ...when(criminal, "criminal-exploitation-risk"),
        ...when(sexual || criminal, "adverse-outcome-foreseen"),
      ];
    },
  },
  {
    id: "cc-missing-mismatch",
    severity: "warn",
    message: "Going missing is recorded but not weighed.",
    about: ["missing-episodes.from", "adverse-outcomes.type", "adverse-outcomes.status"],
    find: (inputs) =>
      when(
        inputs.rows("missing-episodes").length > 0 && !hasOutcome(inputs, "going-missing"),
        "missing-episodes",
        "adverse-outcome-foreseen",
      ),
  },
  {
    id: "cc-weapon-mismatch",
    severity: "warn",
    message: "A weapon is recorded but no future behaviour covers it.",
    about: [
      "alert-weapon",
      "episodes.elements",
      "other-behaviours.type",
      "future-behaviours.type",
      "future-behaviours.status",
    ],
    find: (inputs) =>
      when(
        inputs.value("alert-weapon") === "yes" &&
          !hasBehaviour(inputs, "weapon-carrying", "violence", "violence-weapon", "robbery"),
        "future-harm-foreseen",
      ),
  },
  {
    id: "cc-sexual-mismatch",
    severity: "warn",
    message: "A sexual matter is recorded: say why neither a sexual future behaviour nor a risk to children applies.",
    about: ["risk-to-children", "episodes.elements", "offences.group", "offences.status", "other-behaviours.type"],
    find: (inputs) =>
      when(
        sexualMatter(inputs) &&
          !hasBehaviour(inputs, "sexual-contact", "sexual-online") &&
          inputs.value("risk-to-children") === "no",
        "risk-to-children",
      ),
  },
  {
    id: "cc-children-victims",
    severity: "warn",
    message: "Children could be seriously harmed, but the young person is not assessed as a risk to children.",
    about: ["risk-to-children", "future-behaviours.impact", "future-behaviours.victims", "future-behaviours.status"],
    find: (inputs) => {
      const harmful = behaviours(inputs).filter(
        (row) => isGrave(row) && row.ticks("victims").some((kind) => kind === "child-younger" || kind === "child-peer"),
      );
      return when(
        inputs.value("risk-to-children") === "no" && harmful.length > 0,
        "risk-to-children",
        ...harmful.map((row) => row.at("victims")),
      );
    },
  },
  {
    id: "cc-staff-victims",
    severity: "warn",
    message: "Staff are named as possible victims.",
    about: ["staff-safety-concern", "future-behaviours.victims", "future-behaviours.status"],
    find: (inputs) => {
      const harmful = behaviours(inputs).filter((row) => row.ticks("victims").includes("staff"));
      return when(
        inputs.value("staff-safety-concern") === "no" && harmful.length > 0,
        "staff-safety-concern",
        ...harmful.map((row) => row.at("victims")),
      );
    },
  },
  {
    id: "cc-known-person",
    severity: "warn",
    message: "A known person is at risk: complete the concern in the core record.",
    about: ["specific-victim-concern", "future-behaviours.victims", "future-behaviours.status"],
    find: (inputs) => {
      const harmful = behaviours(inputs).filter((row) => row.ticks("victims").includes("known-person"));
      return when(
        inputs.value("specific-victim-concern") !== "yes" && harmful.length > 0,
        "specific-victim-concern",
        ...harmful.map((row) => row.at("victims")),
      );
    },
  },
  {
    id: "cc-mappa-check",
    severity: "warn",
    message: "Decide on MAPPA with the coordinator.",
    about: [
      "mappa-prompt",
      "mappa-eligible",
      "rosh-judgement",
      "sex-offender-register",
      "offences.status",
      "offences.mappa-qualifying",
      "episodes.elements",
    ],
    find: (inputs) =>
      when(
        inputs.value("mappa-prompt") === "yes" && ["", "yet-to-clarify"].includes(inputs.text("mappa-eligible") ?? ""),
        "mappa-eligible",
      ),
  },
  {
    id: "cc-victim-name",
    severity: "warn",
    message: "The name of someone who was harmed may be here: look, and take it out.",
    about: ["specific-victim-details"],
    find: victimNamed,
  },
];
