/**
 * The same framework as a survey-core model: every asked question with its condition as an expression. In its favour, all
 * questions are plain text questions, and what its language lacks (any entry, any tick but a closing one) are functions.
 */
import { FunctionFactory, Model } from "survey-core";
import type { CompiledQuestion, CompiledStage } from "../../src/assessment/compiled-stage.ts";
import { factsIn, listOf } from "../../src/assessment/conditions.ts";
import type { Answers } from "../../src/framework/answers.ts";
import type { Condition, FactId } from "../../src/framework/language.ts";

const nameOf = (id: FactId): string => id.replace(/[^a-z0-9]/gi, "_");
const quoted = (code: string): string => `'${code}'`;

type Rows = readonly Readonly<Record<string, unknown>>[];

/** How the inside of an any(…) reads one row; the few forms that the framework uses there. */
function rowTest(condition: Condition): (row: Readonly<Record<string, unknown>>) => boolean {
  const read = (row: Readonly<Record<string, unknown>>, fact: FactId): unknown => row[nameOf(fact)];
  switch (condition.op) {
    case "and": {
      const parts = condition.of.map(rowTest);
      return (row) => parts.every((part) => part(row));
    }
    case "or": {
      const parts = condition.of.map(rowTest);
      return (row) => parts.some((part) => part(row));
    }
    case "not": {
      const part = rowTest(condition.of);
      return (row) => !part(row);
    }
    case "=":
      return (row) => read(row, condition.fact) === condition.code;
    case "!=":
      return (row) => read(row, condition.fact) !== condition.code;
    case "in":
      return (row) => condition.codes.includes(String(read(row, condition.fact)));
    case "has":
      return (row) => {
        const value = read(row, condition.fact);
        return (
          Array.isArray(value) &&
          (condition.code === "any-but-none" ? value.length > 0 : value.includes(condition.code))
        );
      };
    case "empty":
      return (row) => read(row, condition.fact) === undefined;
    default:
      return () => false;
  }
}

export class SurveyRival {
  readonly model: Model;
  private readonly compiled: CompiledStage;
  private functions = 0;

  constructor(compiled: CompiledStage) {
    this.compiled = compiled;
    FunctionFactory.Instance.register(
      "anyBut",
      ([value, ...closing]: unknown[]) => Array.isArray(value) && value.some((tick) => !closing.includes(tick)),
    );
    const pages = compiled.subSections.map(({ subSection, questions }) => ({
      name: nameOf(subSection.id),
      elements: questions.flatMap((question) => this.element(question)),
    }));
    this.model = new Model({ pages });
  }

  private element(one: CompiledQuestion): readonly object[] {
    const { question } = one;
    if (!one.asked || question.companion?.kind === "correction-reason") return [];
    const common = {
      name: nameOf(question.id),
      ...(question.shownWhen ? { visibleIf: this.expression(question.shownWhen, null) } : {}),
    };
    if (question.type !== "list") return [{ ...common, type: "text", isRequired: question.required !== "never" }];
    const list = question.id;
    const templateElements = one.fields.flatMap((field) =>
      field.asked && field.question.companion?.kind !== "correction-reason"
        ? [
            {
              name: nameOf(field.question.id),
              type: "text",
              isRequired: field.question.required !== "never",
              ...(field.question.shownWhen ? { visibleIf: this.expression(field.question.shownWhen, list) } : {}),
            },
          ]
        : [],
    );
    return [{ ...common, type: "paneldynamic", templateElements }];
  }

  private fact(id: FactId, list: string | null): string {
    return list !== null && id.startsWith(`${list}.`) ? `{panel.${nameOf(id)}}` : `{${nameOf(id)}}`;
  }

  private codes(id: FactId, keep: "flagged" | "closing"): readonly string[] {
    const found = this.compiled.byId.get(id);
    return found ? this.compiled.options(found.question).flatMap((option) => (option[keep] ? [option.code] : [])) : [];
  }

  private expression(condition: Condition, list: string | null): string {
    switch (condition.op) {
      case "and":
      case "or":
        return `(${condition.of.map((part) => this.expression(part, list)).join(` ${condition.op} `)})`;
      case "not":
        return `!(${this.expression(condition.of, list)})`;
      case "any":
        return this.anyRow(condition.of);
      case "flagged":
        return `(${condition.facts.map((id) => `${this.fact(id, list)} anyof [${this.codes(id, "flagged").map(quoted).join(", ")}]`).join(" or ")})`;
      case "count":
        return `{${nameOf(condition.list)}.length} ${condition.by} ${condition.number}`;
      case "=":
        return `${this.fact(condition.fact, list)} = ${quoted(condition.code)}`;
      case "!=":
        return `${this.fact(condition.fact, list)} <> ${quoted(condition.code)}`;
      case "in":
        return `${this.fact(condition.fact, list)} anyof [${condition.codes.map(quoted).join(", ")}]`;
      case "has":
        return condition.code === "any-but-none"
          ? `anyBut(${[this.fact(condition.fact, list), ...this.codes(condition.fact, "closing").map(quoted)].join(", ")})`
          : `${this.fact(condition.fact, list)} contains ${quoted(condition.code)}`;
      case "empty":
        return `${this.fact(condition.fact, list)} empty`;
      case "compare":
        return `${this.fact(condition.fact, list)} ${condition.by} ${condition.value === "today" ? "{today}" : condition.value}`;
    }
  }

  private anyRow(inner: Condition): string {
    const test = rowTest(inner);
    this.functions += 1;
    const name = `anyRow${this.functions}`;
    FunctionFactory.Instance.register(name, ([rows]: unknown[]) => Array.isArray(rows) && (rows as Rows).some(test));
    return `${name}({${nameOf(listOf(inner) ?? factsIn(inner)[0] ?? "")}})`;
  }

  /** Sets all answers at once and reads every state: how many questions are shown, those of entries among them. */
  shown(data: Readonly<Record<string, unknown>>): number {
    this.model.data = data;
    let count = 0;
    for (const question of this.model.getAllQuestions(false, false, true)) if (question.isVisible) count += 1;
    return count;
  }
}

/** Answers as survey-core holds them; worked-out values stand among them. */
export function surveyData(
  answers: Answers,
  worked: ReadonlyMap<string, unknown>,
  facts: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const data: Record<string, unknown> = { ...facts };
  for (const [id, value] of Object.entries(answers.values)) data[nameOf(id)] = value;
  for (const [id, value] of worked) if (!id.includes("[")) data[nameOf(id)] = value;
  for (const [list, rows] of Object.entries(answers.entries)) {
    data[nameOf(list)] = rows.map((row) => {
      const panel: Record<string, unknown> = {};
      for (const [id, value] of Object.entries(row.values)) panel[nameOf(id)] = value;
      for (const field of row.values === undefined ? [] : worked.keys()) {
        const found = field.startsWith(`${list}[${row.id}].`)
          ? `${list}.${field.slice(field.indexOf("].") + 2)}`
          : null;
        if (found !== null) panel[nameOf(found)] = worked.get(field);
      }
      return panel;
    });
  }
  return data;
}
