/** What in the plan belongs to what: targets, controls and contingencies by the entries that they name. */
import type { QuestionId } from "../../framework/language.ts";
import type { LineName } from "../line-words.ts";
import { linksIn, type PlanLinks } from "../plan-coverage/plan-links.ts";
import type { ComputedLine } from "../types.ts";
import { linesOf, type Rules } from "./rule.ts";
import type { Row, RuleInputs } from "./rule-inputs.ts";

/** Everything in the plan that names entries, by the entry it names. Built once in an evaluation. */
export const linkedTo = (inputs: RuleInputs): PlanLinks<Row> => inputs.walk.once("links", () => linksIn<Row>(inputs));

/** Entries of `lists` that name this entry. */
export function rowsLinkedTo(inputs: RuleInputs, entry: string, ...lists: readonly QuestionId[]): readonly Row[] {
  return (linkedTo(inputs).get(entry) ?? []).flatMap(({ list, row, strength }) =>
    strength === "meant" && lists.includes(list) ? [row] : [],
  );
}

const called: Readonly<Record<string, readonly [name: LineName, field: string]>> = {
  "plan-targets": ["target", "want"],
  "external-controls": ["control", "type"],
  "contingency-others": ["ifThingsChange", "change"],
  "contingency-safety": ["ifThingsChange", "change"],
};

function addressedBy(inputs: RuleInputs, ...lists: readonly QuestionId[]) {
  const entry = inputs.row?.id;
  if (!entry) return null;
  const lines: ComputedLine[] = [];
  for (const { list, row, strength } of linkedTo(inputs).get(entry) ?? []) {
    if (strength !== "meant") continue;
    const [name, field] = called[list] ?? [];
    if (!lists.includes(list) || name === undefined || field === undefined) continue;
    lines.push({ text: inputs.line(name, inputs.say(`${list}.${field}`, row.value(field))), address: row.address });
  }
  return linesOf(lines);
}

/** What the targets of a key area are linked to, and what is offered for it. */
function keyAreaLinks(inputs: RuleInputs) {
  const area = inputs.row?.id;
  const lines: ComputedLine[] = [];
  for (const target of inputs.rows("plan-targets")) {
    if (target.text("area") !== area) continue;
    lines.push({
      text: inputs.line("target", inputs.say("plan-targets.want", target.value("want"))),
      address: target.address,
    });
    const links = target.value("links");
    if (links !== null) {
      lines.push({
        text: inputs.line("forWhat", inputs.say("plan-targets.links", links)),
        address: target.at("links"),
      });
    }
  }
  for (const resource of inputs.rows("resources")) {
    if (area === undefined || !resource.ticks("for").includes(area)) continue;
    lines.push({
      text: inputs.line("resource", resource.text("name") ?? inputs.line("notNamedYet")),
      address: resource.address,
    });
  }
  return linesOf(lines);
}

export const linkRules: Rules = {
  "future-behaviours-addressed": (inputs) =>
    addressedBy(inputs, "plan-targets", "external-controls", "contingency-others"),
  "adverse-outcomes-addressed": (inputs) =>
    addressedBy(inputs, "plan-targets", "external-controls", "contingency-safety"),
  "key-area-links": keyAreaLinks,
};
