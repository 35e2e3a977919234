/** What the modules for release and for referral order panels work out. Source: content part 30, release-conditions and ro-review. */
import { standardConditions } from "../../framework/standard-conditions.ts";
import { isIsoDate } from "../../judgement/dates.ts";
import { linesOf, type Rules } from "./rule.ts";
import type { Row, RuleInputs } from "./rule-inputs.ts";

/** The standard conditions of the document that is needed, headed by the version of their template. */
function releaseConditions(inputs: RuleInputs) {
  const needed = inputs.text("release-document-type");
  return linesOf(
    standardConditions
      .filter(({ document }) => needed === "both" || needed === document)
      .flatMap(({ heading, conditions }) => [heading, ...conditions].map((text) => ({ text }))),
  );
}

/** Each target with where it stands and what has happened; the line leads to the progress, where the comment is written. */
function contractProgress(inputs: RuleInputs) {
  return linesOf(
    inputs.rows("plan-targets").map((row) => {
      const want = row.text("want") ?? inputs.line("targetWithoutWords");
      const status = inputs.say("plan-targets.status", row.value("status")) || inputs.line("notRatedYet");
      const progress = row.text("progress");
      const text = progress === null ? `${want}: ${status}` : `${want}: ${status}. ${progress}`;
      return { text, address: row.at("progress") };
    }),
  );
}

/**
 * A date of each outcome that this assessment is for; the line leads to the date, also while it is missing. Without such an outcome
 * it leads to the list, where one is marked.
 */
function dateOfCurrent(inputs: RuleInputs, field: "release-date" | "end", counts: (row: Row) => boolean) {
  const current = inputs.rows("outcomes").filter((row) => row.text("current") === "yes" && counts(row));
  if (current.length === 0) return { lines: [{ text: inputs.line("noOutcomeWithDate"), address: "outcomes" }] };
  return linesOf(
    current.map((row) => {
      const day = row.text(field);
      const outcome = inputs.say("outcomes.type", row.value("type")) || inputs.line("outcome");
      return {
        text: `${outcome}: ${isIsoDate(day) ? inputs.date(day) : inputs.line("noDateYet")}`,
        address: row.at(field),
      };
    }),
  );
}

export const releaseAndPanelRules: Rules = {
  "release-standard-conditions": releaseConditions,
  "contract-progress": contractProgress,
  "current-release-date": (inputs) => dateOfCurrent(inputs, "release-date", (row) => row.text("tier") === "custody"),
  "current-end-date": (inputs) => dateOfCurrent(inputs, "end", () => true),
};
