import type { Framework, Question, QuestionId, SectionGroup } from "../../framework/language.ts";
import { longestTexts } from "../wording/read-wording-pack.ts";
import { unseenFault } from "../wording/unseen-characters.ts";
import { wordingIndex } from "../wording/wording-index.ts";
import type { LocalRisk } from "./local-configuration.ts";
import { riskScaleOf } from "./risk-scale.ts";

/** What is said by the child and its family, and what only shows other facts, is nobody's duty to fill in. */
const voluntary: readonly (SectionGroup | string)[] = ["self-assessment", "carer-self-assessment"];

/**
 * Why these questions cannot be made mandatory, as `id: why`; empty when they can. A question that the framework requires already is
 * passed: it was mandatory and stays so.
 */
export function mandatoryFaults(framework: Framework, ids: readonly QuestionId[]): readonly string[] {
  const { questions } = wordingIndex(framework);
  const chosen = new Set(
    framework.sections
      .filter(({ id, group }) => voluntary.includes(group) || voluntary.includes(id))
      .flatMap(({ subSections }) => subSections)
      .flatMap((subSection) => subSection.questions)
      .flatMap((question) => [question.id, ...(question.type === "list" ? question.fields.map(({ id }) => id) : [])]),
  );
  return ids.flatMap((id, place) => {
    const question = questions.get(id);
    const fault =
      question === undefined
        ? "this version holds no such question"
        : ids.indexOf(id) < place
          ? "it is named twice"
          : chosen.has(id) || id.startsWith("sa-") || id.startsWith("pc-")
            ? "it belongs to a self-assessment: nobody has to answer it"
            : notToBeFilled(question);
    return fault === null ? [] : [`${id}: ${fault}`];
  });
}

function notToBeFilled(question: Question): string | null {
  if (question.type === "computed") return "it is worked out, not answered";
  if (question.type === "ref") return "it shows a fact that lives elsewhere: name that fact";
  if (question.companion) return "it goes with the question before it: name that question";
  if (question.type === "list" && question.mayBeEmpty === true)
    return "this list may be empty; name the fields that each entry must have";
  return null;
}

/** What is wrong with a service's own risks, as `code: what`; `earlier` are those that it has set before, whose codes may stand in answers. */
export function riskFaults(
  framework: Framework,
  risks: readonly LocalRisk[],
  earlier: readonly LocalRisk[],
): readonly string[] {
  const scale = riskScaleOf(framework);
  if (scale === null) return risks.length === 0 ? [] : ["risks: this framework has no list of local risks"];
  const codes = risks.map(({ code }) => code);
  const dropped = earlier.filter(({ code }) => !codes.includes(code));
  return [
    ...risks.flatMap((risk, place) => faultsOfRisk(risk, codes.indexOf(risk.code) < place)),
    ...dropped.map(
      ({ code }) =>
        `${code}: it was in use and may stand in answers; keep it with "retired": true instead of leaving it out`,
    ),
  ];
}

function faultsOfRisk({ code, label, labelCy, definition }: LocalRisk, twice: boolean): readonly string[] {
  const length = (name: string, text: string | undefined, most: number): readonly string[] => {
    if (text === undefined) return [];
    if (text.trim() === "") return [`${code}: its ${name} is empty`];
    const hidden = unseenFault(text);
    if (hidden !== null) return [`${code}: its ${name} does not fit: ${hidden}`];
    return text.length > most ? [`${code}: its ${name} has ${text.length} characters; ${most} is the most here`] : [];
  };
  return [
    ...(/^local-[a-z0-9]+(-[a-z0-9]+)*$/.test(code)
      ? []
      : [`${code}: a code is "local-" and then small letters, digits and single hyphens`]),
    ...(twice ? [`${code}: it is named twice`] : []),
    ...length("label", label, longestLabel),
    ...length("Welsh label", labelCy, longestLabel),
    ...length("definition", definition, longestTexts.definition),
  ];
}

/** A label of a flag stands in the banner of every page (own choice). */
const longestLabel = 80;
