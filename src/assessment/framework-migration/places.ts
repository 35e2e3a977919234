import type { PlacedQuestion } from "../framework-index.ts";

/** Whether a stored answer can stand at this question: what only points elsewhere or is only worked out holds none. */
export const holdsAnswers = ({ question }: PlacedQuestion): boolean =>
  question.type !== "ref" && (question.type !== "computed" || question.correctable === true);

/** Whether its one answer lives in the case record. */
export const isOfRecord = ({ question, section }: PlacedQuestion): boolean =>
  question.home === "record" || section.group === "record";
