/** The hearing that a stage is for, and what follows from it. Source: content part 30, hearing-facts, bail-remand-tests and custody-post-court. */
import { ageOn } from "../../judgement/age/age-on.ts";
import { isIsoDate } from "../../judgement/dates.ts";
import type { ComputedLine } from "../types.ts";
import { linesOf, type Rules, yesNo } from "./rule.ts";
import type { RuleInputs } from "./rule-inputs.ts";

const daysOf = (inputs: RuleInputs, ...fields: readonly string[]): readonly string[] =>
  inputs
    .rows("court-hearings")
    .flatMap((row) => fields.flatMap((field) => row.text(field) ?? []))
    .filter(isIsoDate)
    .toSorted();

/**
 * The day of the hearing that the stage is for: the one from which the stage is due where it is on record, else the next one,
 * else the latest; today while none is known.
 */
function hearingDay(inputs: RuleInputs): string {
  const days = daysOf(inputs, "date");
  const { today } = inputs.facts;
  return (
    days.find((day) => day === inputs.text("stage-trigger-date")) ??
    days.find((day) => day >= today) ??
    days.at(-1) ??
    today
  );
}

/** Youth detention is for those of 12 and over on the day of the hearing (Legal Aid, Sentencing and Punishment of Offenders Act 2012, sections 98(2) and 99(2)). */
const youngestInDetention = 12;

function oldEnough(inputs: RuleInputs): string | null {
  const born = inputs.text("case:date-of-birth");
  const day = hearingDay(inputs);
  return isIsoDate(born) && isIsoDate(day) && born <= day ? yesNo(ageOn(born, day) >= youngestInDetention) : null;
}

type Said = "yes" | "no" | "open";
const saidAt = (inputs: RuleInputs, id: string): Said => {
  const value = inputs.value(id);
  return value === "yes" || value === "no" ? value : "open";
};
const every = (said: readonly Said[]): Said =>
  said.includes("no") ? "no" : said.every((one) => one === "yes") ? "yes" : "open";
const some = (said: readonly Said[]): Said =>
  said.includes("yes") ? "yes" : said.every((one) => one === "no") ? "no" : "open";

const results: Readonly<Record<Said, string>> = { yes: "met", no: "not-met", open: "cannot-say-yet" };

/** Every condition must be met: one "no" settles it, and what is not said yet leaves it open (same Act, sections 98 and 99). */
function remandSet(inputs: RuleInputs, ...own: readonly Said[]): string {
  const shared = ["remand-age", "remand-very-likely-custody", "remand-necessity", "remand-represented"];
  return results[every([...shared.map((id) => saidAt(inputs, id)), ...own])];
}

/** The first day after today on which the young person is before a court again. */
const nextCourtDay = (inputs: RuleInputs): string | null =>
  daysOf(inputs, "date", "next-date").find((day) => day > inputs.facts.today) ?? null;

function releaseDays(inputs: RuleInputs) {
  return linesOf(
    inputs.rows("outcomes").flatMap((row): readonly ComputedLine[] => {
      const day = row.text("release-date");
      if (!isIsoDate(day)) return [];
      const outcome = inputs.say("outcomes.type", row.value("type"));
      return [
        {
          text: `${inputs.date(day)}: ${outcome || inputs.line("outcome").toLowerCase()}`,
          address: row.at("release-date"),
        },
      ];
    }),
  );
}

export const courtHearingRules: Rules = {
  "remand-age": oldEnough,
  "remand-set-1": (inputs) => remandSet(inputs, saidAt(inputs, "remand-offence-set-1")),
  "remand-set-2": (inputs) =>
    remandSet(
      inputs,
      saidAt(inputs, "remand-offence-set-2"),
      some([saidAt(inputs, "remand-history-absconding"), saidAt(inputs, "remand-history-offending")]),
    ),
  "next-court-date": nextCourtDay,
  "release-dates-known": releaseDays,
};
