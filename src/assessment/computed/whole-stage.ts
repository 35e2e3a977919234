/** Values that read the whole stage; they are worked out after everything else, and nothing reads them. */
import { parseAddress } from "../../framework/address.ts";
import { questionLeftOpen } from "../../framework/define.ts";
import type { Option, SignedPart } from "../../framework/language.ts";
import { titleFor } from "../label-for.ts";
import type { ComputedLine, FactValue } from "../types.ts";
import { linesOf, type Rules, yesNo } from "./rule.ts";
import type { RuleInputs } from "./rule-inputs.ts";

/** Every question answered "yet to clarify", with its place. */
export const yetToClarify = (inputs: RuleInputs): readonly ComputedLine[] =>
  inputs.walk.gaps.flatMap((gap) =>
    gap.kind === "yet-to-clarify" ? [{ text: inputs.label(gap.question), address: gap.address }] : [],
  );

/**
 * Every question said to be not known yet, with its place; those of a module begin with the module's name. What somebody has taken up as
 * information to get, in the same words, stands there with who and when, and not here again. Source: content part 30, module-rules,
 * `unknown-is-an-answer`.
 */
function saidNotKnownYet(inputs: RuleInputs): readonly ComputedLine[] {
  const takenUp = new Set(inputs.rows("information-needed").map((row) => row.text("what")?.trim()));
  const { compiled } = inputs.walk;
  const modules = new Map(
    compiled.subSections.flatMap(({ section, subSection }) =>
      section.group === "module" ? [[subSection.id, titleFor(section, inputs.vocabulary)] as const] : [],
    ),
  );
  const lines: ComputedLine[] = [];
  inputs.everyAnswer(({ compiled: place, question, address, value }) => {
    if (question.item !== undefined || !saysNotKnownYet(compiled.options(question), value)) return;
    const leftOpen = questionLeftOpen(question.id);
    const asked = compiled.byId.has(leftOpen) ? leftOpen : question.id;
    const inModule = modules.get(place.subSection);
    const entry = parseAddress(address);
    const of =
      entry?.kind === "field" && question.restricted !== true ? ` (${inputs.nameOf(entry.list, entry.entry)})` : "";
    const text = `${inModule === undefined ? "" : `${inModule}: `}${inputs.label(asked)}${of}`;
    if (!takenUp.has(text)) lines.push({ text, address: asked === question.id ? address : asked });
  });
  return lines;
}

const saysNotKnownYet = (options: readonly Option[], value: FactValue): boolean =>
  options.some(
    ({ code, attributes }) =>
      (code === "not-known-yet" || attributes?.openQuestion !== undefined) &&
      (value === code || (Array.isArray(value) && value.includes(code))),
  );

/** Sub-sections in which something was written or changed at this stage; null at a first stage. */
function changedSections(inputs: RuleInputs) {
  const { compiled, states } = inputs.walk;
  if (!inputs.facts.hasPreviousStage) return null;
  const changed = new Map<string, string>();
  inputs.everyAnswer(({ compiled: { subSection, asked }, question, address }) => {
    const state = states.get(address) ?? "own";
    const written = question.home !== "record" && question.prefilled !== true && state === "own";
    if (asked && written && !changed.has(subSection)) changed.set(subSection, address);
  });
  return linesOf(
    compiled.subSections.flatMap(({ subSection }): readonly ComputedLine[] => {
      const address = changed.get(subSection.id);
      return address === undefined ? [] : [{ text: titleFor(subSection, inputs.vocabulary), address }];
    }),
  );
}

/** Everything marked for the summary, in page order; never what names people who must not be named. */
function onePage(inputs: RuleInputs) {
  const lines: ComputedLine[] = [];
  inputs.everyAnswer(({ compiled, question, address, value }) => {
    if (compiled.list !== null || question.restricted || !question.uses.includes("summary") || isLines(value)) return;
    lines.push({ text: inputs.inOneLine(question.id, value), address });
  });
  return linesOf(lines);
}

const isLines = (value: FactValue): boolean => typeof value === "object" && value !== null && "lines" in value;

function why(inputs: RuleInputs, part: SignedPart) {
  const need = inputs.walk.signatures.find((signature) => signature.part === part);
  return linesOf((need?.because ?? []).map((text) => ({ text })));
}

export const wholeStageRules: Rules = {
  "information-needed-any": (inputs) =>
    yesNo(
      inputs.rows("information-needed").length > 0 ||
        yetToClarify(inputs).length > 0 ||
        saidNotKnownYet(inputs).length > 0,
    ),
  "not-known-yet-lines": (inputs) => linesOf(saidNotKnownYet(inputs)),
  "yet-to-clarify-lines": (inputs) => linesOf(yetToClarify(inputs)),
  "review-changed-sections": changedSections,
  "summary-one-page": onePage,
  "oversight-explanations-why": (inputs) => why(inputs, "explanations"),
  "oversight-plan-why": (inputs) => why(inputs, "pathways"),
};
