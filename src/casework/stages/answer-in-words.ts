import { isIsoDate } from "../../judgement/dates.ts";
import { dateInWords, partialDateInWords } from "../../wording/dates.ts";
import { stageLifeWords } from "../../wording/stage-life.ts";
import { lineInWords } from "../local-configuration/worded-evaluation.ts";
import type { AnswerContent, ComputedContent, QuestionContent } from "./content-types.ts";

/** YYYY, YYYY-MM or YYYY-MM-DD; what is none is read as it was written. */
const isDate = (text: string): boolean => /^\d{4}(-\d{2}){0,2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** An answer of a stage's content as a person reads it. */
export function answerInWords(answer: AnswerContent): string {
  switch (answer.kind) {
    case "text":
    case "unfitting":
      return answer.text;
    case "choice":
      return answer.label;
    case "choices":
      return answer.chosen.map((choice) => choice.label).join("; ");
    case "date":
      return isDate(answer.date) ? partialDateInWords(answer.date) : answer.date;
    case "number":
      return String(answer.number);
    case "linked":
      return answer.labels.join("; ");
    case "files":
      return answer.files.map(({ name, about }) => `${name} (${about})`).join("\n");
  }
}

export function computedInWords(computed: ComputedContent): string {
  switch (computed.kind) {
    case "choice":
      return computed.label;
    case "number":
      return String(computed.number);
    case "text":
      return isIsoDate(computed.text) ? dateInWords(computed.text) : computed.text;
    case "lines":
      return computed.lines.map(lineInWords).join("\n");
  }
}

/** What a shown question says: the worker's own value, else the worked-out one; "" where nothing was said. */
export function saysOf({ answer, computed, keptBecause }: QuestionContent): string {
  const says = answer ? answerInWords(answer) : computed ? computedInWords(computed) : "";
  return keptBecause === undefined ? says : `${says}. ${stageLifeWords().keptUnclear(keptBecause)}`;
}
