/** Values that read the whole stage; they are worked out after everything else, and nothing reads them. */
import type { SignedPart } from "../../framework/language.ts";
import { titleFor } from "../label-for.ts";
import type { ComputedLine, FactValue } from "../types.ts";
import { linesOf, type Rules, yesNo } from "./rule.ts";
import type { RuleInputs } from "./rule-inputs.ts";

/** Every question answered "yet to clarify", with its place. */
export const yetToClarify = (inputs: RuleInputs): readonly ComputedLine[] =>
  inputs.walk.gaps.flatMap((gap) =>
    gap.kind === "yet-to-clarify" ? [{ text: inputs.label(gap.question), address: gap.address }] : [],
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
    yesNo(inputs.rows("information-needed").length > 0 || yetToClarify(inputs).length > 0),
  "yet-to-clarify-lines": (inputs) => linesOf(yetToClarify(inputs)),
  "review-changed-sections": changedSections,
  "summary-one-page": onePage,
  "oversight-explanations-why": (inputs) => why(inputs, "explanations"),
  "oversight-plan-why": (inputs) => why(inputs, "pathways"),
};
