/** Answers for which the phone comes first. Source: content part 30, rows marked urgent, and module-rules phone-too. */
import type { QuestionId } from "../../framework/language.ts";
import type { ComputedLine } from "../types.ts";
import type { RuleInputs } from "./rule-inputs.ts";

/** Which answer of a question is urgent; `answered`: the question is asked only when there is something to phone about. */
const urgent: readonly (readonly [id: QuestionId, code: string | "answered"])[] = [
  ["custody-self-harm-now", "yes"],
  ["custody-suicide-now", "yes"],
  ["custody-health-now", "yes"],
  ["custody-recent-use", "yes"],
  ["custody-next-dose", "answered"],
  ["withdrawal-risk", "yes"],
  ["custody-safety-changed", "yes-higher"],
  ["arrival-self-harm", "yes"],
];

/** Each urgent answer in words, with its place. Only at the stages of the custody journey: elsewhere none of these is asked for a placement. */
export function urgentAnswers(inputs: RuleInputs): readonly ComputedLine[] {
  if (!inputs.walk.compiled.stage.modules.some(({ section }) => section === "custody")) return [];
  return urgent.flatMap(([id, code]): readonly ComputedLine[] => {
    const value = inputs.value(id);
    if (value === null || (code !== "answered" && value !== code)) return [];
    return [{ text: inputs.inOneLine(id, value), address: id }];
  });
}
