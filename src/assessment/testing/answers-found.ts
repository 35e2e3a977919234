/** What a search found (`satisfiable.ts`) as answers of a stage. */
import type { Answers, AnswerValue, ListEntry } from "../../framework/answers.ts";
import type { QuestionId } from "../../framework/language.ts";
import type { CompiledStage } from "../compiled-stage.ts";
import type { FactValue } from "../types.ts";

/** Answers that make the found facts stand on 1 June 2026; `unmade` are worked-out values that no single answer sets. */
export function answersFound(
  compiled: CompiledStage,
  known: ReadonlyMap<string, FactValue>,
): { readonly answers: Answers; readonly unmade: readonly string[] } {
  const values: Record<QuestionId, AnswerValue> = {};
  const entries: Record<QuestionId, { id: string; values: Record<QuestionId, AnswerValue> }[]> = {};
  const unmade: string[] = [];
  const rowsOf = (list: QuestionId, least: number) => {
    const rows = entries[list] ?? [];
    entries[list] = rows;
    const fixed = compiled.byId.get(list)?.fixedEntries;
    while (rows.length < least) rows.push({ id: fixed?.[rows.length] ?? `entry-${rows.length + 1}`, values: {} });
    return rows;
  };
  for (const [key, value] of known) {
    if (key === "stage" || value === null) continue;
    if (key === "age") values["case:date-of-birth"] = `${2026 - Number(value)}-01-20`;
    else if (key === "offence-on-record") {
      if (value === "yes") rowsOf("offences", 1);
    } else if (key.endsWith("#")) rowsOf(key.slice(0, -1), Number(value));
    else {
      const [fact = "", at] = key.split("#");
      const found = compiled.byId.get(fact);
      if (found?.question.type === "computed" && !found.correctable) unmade.push(`${fact} = ${String(value)}`);
      const answer = answerOf(value);
      if (answer === null) continue;
      if (at === undefined) values[fact] = answer;
      else {
        const row = rowsOf(fact.slice(0, fact.indexOf(".")), Number(at) + 1)[Number(at)];
        if (row) row.values[fact] = answer;
      }
    }
  }
  return { answers: { values, entries: entries satisfies Readonly<Record<QuestionId, readonly ListEntry[]>> }, unmade };
}

const answerOf = (value: FactValue): AnswerValue | null =>
  typeof value === "object" && value !== null && "lines" in value ? null : value;
