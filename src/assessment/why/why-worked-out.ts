import type { Answers } from "../../framework/answers.ts";
import type { QuestionId } from "../../framework/language.ts";
import type { CompiledStage } from "../compiled-stage.ts";
import type { Evaluation, StageFacts } from "../types.ts";
import { type Reason, whyItHolds } from "./why-it-holds.ts";

/** Questions of which being asked is a finding itself: the law asks for them because of what was done (content part 20, dangerousness, mappa). */
const askedForAReason: ReadonlySet<QuestionId> = new Set(["dangerousness-required", "sex-offender-register"]);

/**
 * Why a value was worked out as it was, or why a question is asked: the answers behind it. Only for values that a case of their rule gave
 * ("yes", not what remains when no case is true, and no "no": what is not there needs no reason), and for the few questions that the law asks because of what was done.
 */
export function whyWorkedOut(
  id: QuestionId,
  compiled: CompiledStage,
  answers: Answers,
  evaluation: Evaluation,
  facts: Pick<StageFacts, "stage" | "today">,
): readonly Reason[] {
  const question = compiled.byId.get(id)?.question;
  const why = (condition: Parameters<typeof whyItHolds>[0]) =>
    whyItHolds(condition, compiled, answers, evaluation, facts);
  if (question?.type === "computed" && question.rule.kind === "cases") {
    // The first case that is true gave the value; one that is true without an answer behind it explains nothing.
    const value = evaluation.computed.get(id);
    if (value === "no") return [];
    const given = question.rule.cases.find((each) => each.value === value && why(each.when).length > 0);
    return given === undefined ? [] : why(given.when);
  }
  return question?.shownWhen && askedForAReason.has(id) ? why(question.shownWhen) : [];
}
