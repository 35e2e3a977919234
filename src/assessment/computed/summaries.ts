/** Plan and review at a glance. Source: content part 20, core-summary and tailoring-interventions. */
import { isIsoDate } from "../../judgement/dates.ts";
import { openTargets } from "../plan-coverage/plan-needs.ts";
import type { ComputedLine } from "../types.ts";
import { liveFactors } from "./desistance.ts";
import { isCurrent } from "./judgements.ts";
import { linesOf, type Rules } from "./rule.ts";
import type { Row, RuleInputs } from "./rule-inputs.ts";

/** What the fields of an entry say, without the empty ones. */
function said(inputs: RuleInputs, list: string, row: Row, fields: readonly string[]): string {
  return fields
    .map((field) => inputs.say(`${list}.${field}`, row.value(field)))
    .filter((words) => words !== "")
    .join("; ");
}

const entriesAs = (inputs: RuleInputs, list: string, rows: readonly Row[], fields: readonly string[]) =>
  linesOf(
    rows.flatMap((row): readonly ComputedLine[] => {
      const text = said(inputs, list, row, fields);
      return text === "" ? [] : [{ text, address: row.address }];
    }),
  );

const byStrength = ["strong", "moderate"];
/** A page of summary has room for this many. */
const most = 5;

function strongest(inputs: RuleInputs, direction: "for" | "against") {
  const rows = liveFactors(inputs).filter(
    (row) => row.text("direction") === direction && byStrength.includes(row.text("strength") ?? ""),
  );
  const sorted = rows.toSorted(
    (a, b) => byStrength.indexOf(a.text("strength") ?? "") - byStrength.indexOf(b.text("strength") ?? ""),
  );
  return entriesAs(inputs, "desistance-factors", sorted.slice(0, most), ["description"]);
}

function controlsInForce(inputs: RuleInputs) {
  const { today } = inputs.facts;
  const rows = inputs.rows("external-controls").filter((row) => {
    const until = row.text("to");
    return row.text("status") !== "ended" && !(isIsoDate(until) && until < today);
  });
  return entriesAs(inputs, "external-controls", rows, ["type", "details", "status"]);
}

function ifThingsChange(inputs: RuleInputs) {
  const lines: ComputedLine[] = [];
  for (const list of ["contingency-others", "contingency-safety"]) {
    for (const row of inputs.rows(list)) {
      if (row.text("effect") !== "raises") continue;
      lines.push({ text: said(inputs, list, row, ["change", "action", "who", "speed"]), address: row.address });
    }
  }
  return linesOf(lines);
}

function targets(inputs: RuleInputs) {
  return linesOf(
    openTargets(inputs).flatMap((row): readonly ComputedLine[] => {
      const want = row.text("want");
      const by = row.text("by-when");
      const status = inputs.say("plan-targets.status", row.value("status"));
      if (want === null) return [];
      const wanted = isIsoDate(by) ? inputs.line("targetBy", want, inputs.date(by)) : want;
      return [{ text: `${wanted}${status === "" ? "" : ` (${status.toLowerCase()})`}`, address: row.address }];
    }),
  );
}

const needs = [
  "learning-preferences",
  "slcn-concerns",
  "sen-identified",
  "mental-health-concerns",
  "physical-health-concerns",
  "diversity-considerations",
  "engagement-barriers",
  "case:preferred-language",
  "case:interpreter-needed",
] as const;

function tailoringNeeds(inputs: RuleInputs) {
  const lines: ComputedLine[] = [];
  for (const id of needs) {
    const value = inputs.value(id);
    if (value === null || value === "no") continue;
    lines.push({ text: inputs.inOneLine(id, value), address: id });
  }
  for (const row of inputs.rows("carers")) {
    const need = row.text("needs");
    if (need !== null)
      lines.push({ text: `${row.text("person") ?? inputs.line("parentOrCarer")}: ${need}`, address: row.at("needs") });
  }
  return linesOf(lines);
}

export const summaryRules: Rules = {
  "summary-targets": targets,
  "summary-controls": controlsInForce,
  "summary-strengths": (inputs) => strongest(inputs, "for"),
  "summary-against": (inputs) => strongest(inputs, "against"),
  "summary-future-harm": (inputs) =>
    entriesAs(inputs, "future-behaviours", inputs.rows("future-behaviours").filter(isCurrent), [
      "type",
      "victims",
      "impact",
      "likelihood",
      "imminence",
    ]),
  "summary-adverse-outcomes": (inputs) =>
    entriesAs(inputs, "adverse-outcomes", inputs.rows("adverse-outcomes").filter(isCurrent), [
      "type",
      "cause",
      "impact",
      "likelihood",
      "imminence",
    ]),
  "summary-if-things-change": ifThingsChange,
  "tailoring-needs": tailoringNeeds,
  "plan-target-count": (inputs) => openTargets(inputs).length,
};
