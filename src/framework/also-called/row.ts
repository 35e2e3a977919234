import type { QuestionId, SubSectionId } from "../language.ts";

/** What people say, several ways parted by " | ", and the questions or sub-sections that they mean, the nearest first. */
export type AlsoCalledRow = readonly [said: string, ...means: readonly (QuestionId | SubSectionId)[]];
