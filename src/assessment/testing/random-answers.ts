/** Random answers to a framework for property tests: codes that exist, codes that do not, odd text, any entries. */
import fc from "fast-check";
import type { Answers, AnswerValue, ListEntry } from "../../framework/answers.ts";
import type { Question, QuestionId } from "../../framework/language.ts";
import type { CompiledQuestion, CompiledStage } from "../compiled-stage.ts";

function valueFor(compiled: CompiledStage, question: Question): fc.Arbitrary<AnswerValue> {
  const codes = compiled.options(question).map((option) => option.code);
  const odd = fc.oneof(
    fc.string().map((unfitting): AnswerValue => ({ unfitting })),
    fc.constant<AnswerValue>(""),
    fc.constant<AnswerValue>([]),
    fc.string(),
    fc.integer(),
  );
  const date = fc
    .tuple(fc.integer({ min: 2005, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, day]) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
  const usual = (): fc.Arbitrary<AnswerValue> => {
    if (question.type === "multi") return codes.length > 0 ? fc.subarray(codes) : fc.array(fc.constantFrom("a", "b"));
    if (question.type === "number") return fc.integer({ min: -2, max: 99 });
    if (question.type === "date") return date;
    if (question.type === "partialDate")
      return fc.oneof(
        date,
        date.map((whole) => whole.slice(0, 7)),
        date.map((whole) => whole.slice(0, 4)),
      );
    if (codes.length > 0) return fc.constantFrom(...codes);
    return fc.string({ unit: "grapheme" });
  };
  return fc.oneof({ arbitrary: usual(), weight: 9 }, { arbitrary: odd, weight: 1 });
}

/** An answer to about half of the questions; lists of up to three entries. */
export function randomAnswers(compiled: CompiledStage): fc.Arbitrary<Answers> {
  const single: Record<QuestionId, fc.Arbitrary<AnswerValue | null>> = {};
  const lists: Record<QuestionId, fc.Arbitrary<readonly ListEntry[]>> = {};
  for (const question of compiled.questions) {
    if (question.list !== null || question.question.type === "ref") continue;
    if (question.question.type === "list") lists[question.question.id] = entriesFor(compiled, question);
    else single[question.question.id] = fc.option(valueFor(compiled, question.question));
  }
  return fc.record({ values: fc.record(single).map(withoutNothing), entries: fc.record(lists) });
}

function entriesFor(compiled: CompiledStage, list: CompiledQuestion): fc.Arbitrary<readonly ListEntry[]> {
  const fields = list.fields.filter(({ question }) => question.type !== "ref");
  const values = fc
    .record(Object.fromEntries(fields.map(({ question }) => [question.id, fc.option(valueFor(compiled, question))])))
    .map(withoutNothing);
  const ids = list.fixedEntries ?? ["one", "two", "three"];
  return fc
    .tuple(fc.subarray([...ids]), fc.array(values, { minLength: ids.length, maxLength: ids.length }))
    .map(([chosen, rows]) => chosen.map((id, at) => ({ id, values: rows[at] ?? {} })));
}

const withoutNothing = (record: Readonly<Record<string, AnswerValue | null>>): Readonly<Record<string, AnswerValue>> =>
  Object.fromEntries(Object.entries(record).flatMap(([id, value]) => (value === null ? [] : [[id, value]])));
