import type { Voice } from "../../assessment/item-label.ts";
import type { Vocabulary } from "../../assessment/label-for.ts";
import { homeWordOf } from "../../framework/home-words.ts";
import type { QuestionId, SectionGroup } from "../../framework/language.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";

type Seen = Pick<VisibleStage, "answers" | "evaluation">;

/** Which form is filled in: the worker's choice, else that of the stage; null where the stage has none. */
function formOf({ answers, evaluation }: Seen, question: QuestionId): unknown {
  return evaluation.corrected.has(question) ? answers.values[question] : evaluation.computed.get(question);
}

/** The prevention form has prevention words at every stage. */
const inForm = (visible: Seen, question: QuestionId, ofCase: Vocabulary): Vocabulary =>
  formOf(visible, question) === "prevention" ? "prevention" : ofCase;

/** How the self-assessment of this stage talks to the young person. */
export const voiceOf = (visible: Seen, ofCase: Vocabulary): Voice => ({
  person: visible.answers.values["sa-voice"] === "someone-like-me" ? "third" : "first",
  home: homeWordOf(visible.answers.values["sa-where-i-live"]),
  vocabulary: inForm(visible, "sa-form", ofCase),
});

/** The words of headings: those of the case, or of the form in a self-assessment. */
export function vocabularyIn(visible: Seen, group: SectionGroup, ofCase: Vocabulary): Vocabulary {
  if (group === "self-assessment") return inForm(visible, "sa-form", ofCase);
  return group === "carer-self-assessment" ? inForm(visible, "pc-form", ofCase) : ofCase;
}
