/**
 * Writes plain-conditions.ts: the conditions of the largest stage as somebody would write them by hand, one `if` after
 * another, from the same definitions. Run again after a change of the framework: tsx bench/rivals/write-plain-conditions.ts
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "../../src/assessment/compile.ts";
import type { CompiledQuestion } from "../../src/assessment/compiled-stage.ts";
import { listOf } from "../../src/assessment/conditions.ts";
import { assetplus } from "../../src/framework/assetplus.ts";
import type { Condition, FactId } from "../../src/framework/language.ts";

const compiled = compile(assetplus, "pre-sentence-report-all-options");
/** Comparisons made once, and once for each entry of a list: how much work the plain version does. */
let once = 0;
const perEntry = new Map<string, number>();

const text = (value: string): string => JSON.stringify(value);
const key = (id: string): string => (/^[a-z]+$/.test(id) ? `.${id}` : `[${text(id)}]`);

function fact(id: FactId, entry: string): string {
  if (id === "stage" || id === "age") return `f.${id}`;
  if (id === "offence-on-record") return "f.onRecord";
  const found = compiled.byId.get(id);
  if (!found) return "null";
  return found.list === null ? `v[${found.index}]` : `c[${found.index}]?.[${entry}]`;
}

function codes(id: FactId, keep: "flagged" | "closing"): readonly string[] {
  const found = compiled.byId.get(id);
  return found ? compiled.options(found.question).flatMap((option) => (option[keep] ? [option.code] : [])) : [];
}

function counted<Result>(list: string | null, tests: number, result: Result): Result {
  if (list === null) once += tests;
  else perEntry.set(list, (perEntry.get(list) ?? 0) + tests);
  return result;
}

/** The condition as an expression; `entry` is the name of the index in hand, `list` the list in whose loop it runs. */
function written(condition: Condition, entry: string, list: string | null): string {
  switch (condition.op) {
    case "and":
      return `(${condition.of.map((part) => written(part, entry, list)).join(" && ")})`;
    case "or":
      return `(${condition.of.map((part) => written(part, entry, list)).join(" || ")})`;
    case "not":
      return `!(${written(condition.of, entry, list)})`;
    case "any": {
      const id = listOf(condition.of);
      const found = id === null ? undefined : compiled.byId.get(id);
      if (!found || id === null) return "false";
      return `some(rows[${found.index}], (i) => ${written(condition.of, "i", id)})`;
    }
    case "flagged": {
      const tests = condition.facts.flatMap((id) =>
        codes(id, "flagged").map((code) => `${fact(id, entry)} === ${text(code)}`),
      );
      return counted(list, tests.length, `(${tests.join(" || ") || "false"})`);
    }
    case "count": {
      const found = compiled.byId.get(condition.list);
      const by = condition.by === "=" ? "===" : condition.by === "!=" ? "!==" : condition.by;
      return counted(list, 1, `(rows[${found?.index ?? 0}]?.length ?? 0) ${by} ${condition.number}`);
    }
    case "=":
      return counted(list, 1, `${fact(condition.fact, entry)} === ${text(condition.code)}`);
    case "!=":
      return counted(list, 1, `${fact(condition.fact, entry)} !== ${text(condition.code)}`);
    case "in": {
      const tests = condition.codes.map((code) => {
        const value = condition.fact === "age" ? code : text(code);
        return `${fact(condition.fact, entry)} === ${value}`;
      });
      return counted(list, tests.length, `(${tests.join(" || ")})`);
    }
    case "has": {
      const none = codes(condition.fact, "closing").map(text).join(", ");
      const call =
        condition.code === "any-but-none"
          ? `anyTick(${fact(condition.fact, entry)}, [${none}])`
          : `tick(${fact(condition.fact, entry)}, ${text(condition.code)})`;
      return counted(list, 1, call);
    }
    case "empty":
      return counted(list, 1, `empty(${fact(condition.fact, entry)})`);
    case "compare": {
      const value = condition.value === "today" ? "f.today" : String(condition.value);
      const kind = condition.value === "today" ? "textThat" : "numberThat";
      const call = `${kind}(${fact(condition.fact, entry)}, (x) => x ${condition.by} ${value})`;
      return counted(list, 2, call);
    }
  }
}

const open = (question: CompiledQuestion): boolean => !question.byChoice;

/** What is shown is counted at this stage only; carried answers of other sections are read by conditions all the same. */
const marked = ({ index, atThisStage }: CompiledQuestion): string => (atThisStage ? `shown[${index}] = 1;` : "");
const cell = ({ list }: CompiledQuestion): string => (list?.atThisStage ? "cells += 1;" : "");

function single(one: CompiledQuestion): string {
  const { index, question } = one;
  const guard = question.shownWhen ? `if (${written(question.shownWhen, "0", null)}) ` : "";
  if (question.type === "ref") return one.atThisStage ? `${guard}${marked(one)}` : "";
  if (question.type === "list") {
    const rows = `rows[${index}] = ${one.fixedEntries ? `fixed(${text(question.id)}, ${JSON.stringify(one.fixedEntries)}, a)` : `a.entries${key(question.id)} ?? []`};`;
    counted(null, 1, null);
    const mark = open(one) || !one.atThisStage ? marked(one) : `if ((rows[${index}]?.length ?? 0) > 0) ${marked(one)}`;
    return `${guard}{ ${rows} ${mark} }`;
  }
  if (question.type === "computed") return `${guard}{ ${marked(one)} v[${index}] = f.worked[${index}] ?? null; }`;
  if (question.companion?.kind === "correction-reason") return "";
  counted(null, 1, null);
  const mark = open(one) || !one.atThisStage ? marked(one) : `if (v[${index}] !== null) ${marked(one)}`;
  return `${guard}{ v[${index}] = answered(a.values${key(question.id)}); ${mark} }`;
}

function fieldsInOneLoop(list: CompiledQuestion, fields: readonly CompiledQuestion[]): string {
  const id = list.question.id;
  const places = fields.map(({ index }) => `const c${index}: Value[] = []; c[${index}] = c${index};`).join("\n");
  const body = fields.map((one) => {
    const { index, question } = one;
    if (question.companion?.kind === "correction-reason") return "";
    const guard = question.shownWhen ? `if (${written(question.shownWhen, "e", id)}) ` : "";
    if (question.type === "ref") return cell(one) && `${guard}${cell(one)}`;
    if (question.type === "computed")
      return `${guard}{ ${cell(one)} c${index}[e] = f.columns[${index}]?.[e] ?? null; }`;
    counted(id, 1, null);
    const mark = open(one) || cell(one) === "" ? cell(one) : `if (c${index}[e] !== null) ${cell(one)}`;
    return `${guard}{ c${index}[e] = answered(row${key(question.id)}); ${mark} } else c${index}[e] = null;`.replace(
      question.shownWhen ? "" : / else .*$/,
      "",
    );
  });
  return `{ ${places}
  const all = rows[${list.index}] ?? [];
  for (let e = 0; e < all.length; e += 1) {
    ${body.some((line) => /\brow\b/.test(line)) ? "const row = all[e]?.values ?? {};" : ""}
    ${body.join("\n")}
  } }`;
}

function statements(): readonly string[] {
  const out: string[] = [];
  let run: CompiledQuestion[] = [];
  const close = () => {
    const list = run[0]?.list;
    if (list) out.push(fieldsInOneLoop(list, run));
    run = [];
  };
  for (const one of compiled.walkOrder) {
    if (one.list === null || one.list !== run[0]?.list) close();
    if (one.list === null) out.push(single(one));
    else run.push(one);
  }
  close();
  return out.filter((statement) => statement !== "");
}

const perFunction = 40;
const all = statements();
const parts: string[] = [];
for (let at = 0; at < all.length; at += perFunction) parts.push(all.slice(at, at + perFunction).join("\n"));

const parameters = ["a: Answers", "f: PlainFacts", "v: Value[]", "shown: Uint8Array", "rows: Rows", "c: Value[][]"];
/** The parameters that a part uses: an unused one would not pass the lint. */
const used = (body: string): readonly string[] =>
  parameters.filter((parameter) =>
    new RegExp(`(?<![.\\w"-])${parameter.split(":")[0]}[.[]|\\((?:.*, )?${parameter.split(":")[0]}\\)`).test(body),
  );

const code = `/**
 * The conditions of the largest stage as plain ifs: the rival of the evaluation bench. Written by
 * write-plain-conditions.ts from the same definitions; values that are worked out come in from outside.
 */
import type { Answers, AnswerValue, ListEntry } from "../../src/framework/answers.ts";

type Value = unknown;
export interface PlainFacts {
  readonly stage: string;
  readonly age: number | null;
  readonly onRecord: string;
  readonly today: string;
  /** Worked-out values by place of their question, and by place and entry. */
  readonly worked: readonly Value[];
  readonly columns: readonly (readonly Value[])[];
}

const answered = (value: AnswerValue | undefined): Value =>
  value === undefined || value === "" || (typeof value === "object" && ("unfitting" in value || value.length === 0)) ? null : value;
const empty = (value: Value): boolean => value === null || value === undefined;
const tick = (value: Value, code: string): boolean => Array.isArray(value) && value.includes(code);
const anyTick = (value: Value, none: readonly string[]): boolean => Array.isArray(value) && value.some((code) => !none.includes(code));
const numberThat = (value: Value, test: (value: number) => boolean): boolean => typeof value === "number" && test(value);
const textThat = (value: Value, test: (value: string) => boolean): boolean => typeof value === "string" && test(value);
const some = (all: readonly ListEntry[] | undefined, test: (entry: number) => boolean): boolean => {
  for (let entry = 0; entry < (all?.length ?? 0); entry += 1) if (test(entry)) return true;
  return false;
};
const fixed = (list: string, codes: readonly string[], a: Answers): readonly ListEntry[] =>
  codes.map((id) => (a.entries[list] ?? []).find((entry) => entry.id === id) ?? { id, values: {} });

type Rows = (readonly ListEntry[])[];
let cells = 0;

${parts.map((body, at) => `function part${at}(${used(body).join(", ")}): void {\n${body}\n}`).join("\n\n")}

/** Comparisons made once, and for each entry of a list. */
export const comparisons: { readonly once: number; readonly perEntry: Readonly<Record<string, number>> } = {
  once: ${once},
  perEntry: ${JSON.stringify(Object.fromEntries(perEntry))},
};

/** How many questions and fields are shown. */
export function shownByPlainConditions(a: Answers, f: PlainFacts): number {
  const v: Value[] = new Array(${compiled.questions.length}).fill(null);
  const shown = new Uint8Array(${compiled.questions.length});
  const rows: Rows = new Array(${compiled.questions.length}).fill([]);
  const c: Value[][] = new Array(${compiled.questions.length}).fill([]);
  cells = 0;
${parts
  .map(
    (body, at) =>
      `  part${at}(${used(body)
        .map((parameter) => parameter.split(":")[0])
        .join(", ")});`,
  )
  .join("\n")}
  let count = cells;
  for (let at = 0; at < shown.length; at += 1) count += shown[at] ?? 0;
  return count;
}
`;
writeFileSync(join(import.meta.dirname, "plain-conditions.ts"), code);
console.log(
  `Written: ${all.length} statements, ${once} comparisons once and ${[...perEntry.values()].reduce((a, b) => a + b, 0)} per entry.`,
);
