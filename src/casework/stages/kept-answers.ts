import { fieldAddress } from "../../framework/address.ts";
import type { Address, Answers, AnswerValue } from "../../framework/answers.ts";
import type { QuestionId } from "../../framework/language.ts";
import type { VisibleStage } from "./visible-stage.ts";

/**
 * The answers that a completed stage keeps: all but those that were hidden (conventions: "A question that is no longer shown keeps its
 * answer until the stage is completed; then the answer is left out"). Carried answers of sections that the stage does not ask are kept,
 * because conditions read them, and so are the facts of the record and what was kept from an earlier version of the framework.
 */
export function keptAnswers(visible: Pick<VisibleStage, "answers" | "compiled" | "evaluation">): Answers {
  const { answers, compiled, evaluation } = visible;
  const kept = (question: QuestionId, address: Address): boolean => {
    const found = compiled.byId.get(question);
    return found === undefined || !found.atThisStage || question.startsWith("case:") || evaluation.shown.has(address);
  };
  const values = Object.entries(answers.values).filter(([id]) => kept(id, id));
  const entries = Object.entries(answers.entries)
    .filter(([list]) => kept(list, list))
    .map(([list, all]) => [
      list,
      all.map(({ id, values: fields }) => ({
        id,
        values: Object.fromEntries(
          Object.entries(fields).filter(([field]) => kept(field, fieldAddress(field, id))),
        ) as Record<QuestionId, AnswerValue>,
      })),
    ]);
  return { values: Object.fromEntries(values), entries: Object.fromEntries(entries) };
}

/** Every address that holds an answer, with its value; entries by their place from 1. */
export function addressesOf(answers: Answers): ReadonlyMap<Address, AnswerValue> {
  const found = new Map<Address, AnswerValue>(Object.entries(answers.values));
  for (const [list, entries] of Object.entries(answers.entries)) {
    entries.forEach((entry, at) => {
      found.set(`${list}[${entry.id}]`, at + 1);
      for (const [field, value] of Object.entries(entry.values)) found.set(fieldAddress(field, entry.id), value);
    });
  }
  return found;
}
