import type { StageType } from "../../framework/language.ts";
import { timeLimit } from "../../judgement/working-days/time-limit.ts";

/** The date by which a stage is due: its time limit, counted from the date with which its clock starts (content part 30, stages). */
export const dueDate = (type: StageType, triggerDate: string): string =>
  timeLimit({ event: { on: triggerDate }, ...type.timeLimit }).date;
