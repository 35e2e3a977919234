import { has } from "../../framework/conditions.ts";
import type {
  FieldQuestion,
  Flag,
  Framework,
  ListQuestion,
  Option,
  Question,
  QuestionId,
  Scale,
} from "../../framework/language.ts";
import type { Wording } from "../../framework/wording/pack.ts";
import { type LocalConfiguration, type LocalRisk, localRisksQuestion } from "./local-configuration.ts";
import { riskScaleOf } from "./risk-scale.ts";

/**
 * The framework as one service asks it: more is required, never less, and its own risks stand in the risk list and raise flags of their own.
 * What the framework does not hold is passed over, so that a setting goes on from one version to the next.
 */
export function applyLocal(framework: Framework, local: LocalConfiguration): Framework {
  const mandatory = new Set(local.mandatory);
  const scale = riskScaleOf(framework);
  return {
    ...framework,
    sections: framework.sections.map((section) => ({
      ...section,
      subSections: section.subSections.map((subSection) => ({
        ...subSection,
        questions: subSection.questions.map((question) => needed(question, mandatory)),
      })),
    })),
    ...(scale === null
      ? {}
      : {
          scales: framework.scales.map((each) => (each === scale ? withRisks(each, local.risks) : each)),
          flags: [...framework.flags, ...local.risks.map(flagOf)],
        }),
  };
}

/** The Welsh words of a service's own risks, where it has given them. */
export function welshOfRisks(framework: Framework, risks: readonly LocalRisk[]): Wording {
  const scale = riskScaleOf(framework);
  const given = risks.flatMap(({ code, labelCy }) =>
    labelCy === undefined ? [] : [[code, { label: labelCy }] as const],
  );
  const words = Object.fromEntries(given);
  return scale === null ? {} : { scales: { [scale.id]: words }, flags: words };
}

function needed(question: Question, mandatory: ReadonlySet<QuestionId>): Question {
  const own = mandatory.has(question.id) ? asNeeded(question) : question;
  if (own.type !== "list") return own;
  const fields = own.fields.map((field): FieldQuestion => (mandatory.has(field.id) ? asNeededField(field) : field));
  return { ...own, fields } satisfies ListQuestion;
}

/** Only ever more: what the framework itself requires stays as it requires it. A question that waited to be opened by choice is asked at once. */
function asNeeded<Kind extends Question>(question: Kind): Kind {
  if (question.required !== "never") return question;
  return question.shownWhen === undefined
    ? { ...question, required: "stage", depth: "core" }
    : { ...question, required: "shown" };
}

/** A field is needed wherever its entry shows it. */
const asNeededField = (field: FieldQuestion): FieldQuestion =>
  field.required === "never" ? { ...field, required: "shown" } : field;

/** Own risks stand before "None" and "Other". */
const withRisks = (scale: Scale, risks: readonly LocalRisk[]): Scale => ({
  ...scale,
  options: [...risks.map(optionOf), ...scale.options],
});

const optionOf = ({ code, label, definition, retired }: LocalRisk): Option => ({
  code,
  label,
  ...(retired ? { definition: "No longer in use" } : definition === undefined ? {} : { definition }),
});

const flagOf = ({ code, label }: LocalRisk): Flag => ({ id: code, label, raisedWhen: has(localRisksQuestion, code) });
