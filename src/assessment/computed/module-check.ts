/** What a manager looks at before a module is sent. It informs and holds nothing back. Source: content part 30, module-check-checklist. */
import type { Address } from "../../framework/answers.ts";
import type { QuestionId } from "../../framework/language.ts";
import { searchForPeople } from "../named-people.ts";
import type { ComputedLine } from "../types.ts";
import { linesOf, type Rules } from "./rule.ts";
import type { RuleInputs } from "./rule-inputs.ts";
import { urgentAnswers } from "./urgent-answers.ts";

type Found = ComputedLine | null;
const line = (text: string, address?: Address): ComputedLine => (address === undefined ? { text } : { text, address });

const hasCustody = (inputs: RuleInputs): boolean => inputs.isShown("custody-seen-today");

function firstNight(inputs: RuleInputs): Found {
  if (!hasCustody(inputs)) return null;
  const open = inputs.walk.gaps.filter((gap) => gap.subSection === "custody-first-night");
  const first = open[0];
  if (first === undefined) return line(inputs.line("firstNightDone"), "custody-seen-today");
  const left = open.length === 1 ? inputs.line("firstNightOneOpen") : inputs.line("firstNightOpen", open.length);
  return line(left, first.address);
}

/** An entry without a day is a call that nobody has made yet. */
function urgentCalls(inputs: RuleInputs): Found {
  const answers = urgentAnswers(inputs).length;
  if (answers === 0) return null;
  const calls = inputs.rows("urgent-calls").filter((row) => row.text("when") !== null);
  const since = calls.some((row) => (row.text("when") ?? "") >= inputs.facts.openedOn);
  return since
    ? line(inputs.line("urgentCalled"), "urgent-calls")
    : line(inputs.line("urgentNotCalled"), "urgent-calls");
}

/** Texts of the modules that name somebody whom the restricted answer on known people at risk names. */
function victimNamed(inputs: RuleInputs): Found {
  const isNamedIn = searchForPeople(inputs.text("specific-victim-details") ?? "");
  if (isNamedIn === null) return null;
  const ofModules = new Set(
    inputs.walk.compiled.subSections.flatMap(({ section, subSection }) =>
      section.group === "module" ? [subSection.id] : [],
    ),
  );
  const places: Address[] = [];
  inputs.everyAnswer(({ compiled, address, value }) => {
    if (ofModules.has(compiled.subSection) && typeof value === "string" && isNamedIn(value)) places.push(address);
  });
  const [place] = places;
  return place === undefined ? line(inputs.line("noVictimNamed")) : line(inputs.line("victimNamed"), place);
}

function provisional(inputs: RuleInputs): Found {
  const limited = inputs.value("stage-limited-information");
  if (limited === null) return null;
  return limited === "yes"
    ? line(inputs.line("limited"), "stage-limited-information")
    : line(inputs.line("notLimited"), "stage-limited-information");
}

/** Enough digits to be a telephone number. */
const fewestDigits = 6;

function phoneNumber(inputs: RuleInputs): Found {
  if (!inputs.isShown("custody-written-by")) return null;
  const digits = (inputs.text("custody-written-by") ?? "").replace(/\D/g, "").length;
  return digits >= fewestDigits
    ? line(inputs.line("phoneThere"), "custody-written-by")
    : line(inputs.line("phoneMissing"), "custody-written-by");
}

/** Longest texts, in words. Source: content part 30, notes of the rows; half a page is about 250 words [own]. */
const longest: readonly (readonly [id: QuestionId, words: number])[] = [
  ["bail-recommendation-reason", 250],
  ["psr-summary-paragraph", 100],
  ["psr-offence-paragraph", 150],
];

function tooLong(inputs: RuleInputs): readonly ComputedLine[] {
  return longest.flatMap(([id, most]): readonly ComputedLine[] => {
    const words = (inputs.text(id) ?? "").split(/\s+/).filter((word) => word !== "").length;
    return words > most ? [line(inputs.line("tooManyWords", inputs.label(id), words, most), id)] : [];
  });
}

export const moduleCheckRules: Rules = {
  "module-check-lines": (inputs) =>
    linesOf([
      ...[
        firstNight(inputs),
        urgentCalls(inputs),
        victimNamed(inputs),
        provisional(inputs),
        phoneNumber(inputs),
      ].filter((found) => found !== null),
      ...tooLong(inputs),
    ]),
  "urgent-answers": (inputs) => linesOf(urgentAnswers(inputs)),
};
