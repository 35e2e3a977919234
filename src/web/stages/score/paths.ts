import { stagePath } from "../paths.ts";

/** Where the reconviction score of a stage is explained. */
export const scorePath = (stageId: string): string => `${stagePath(stageId)}/score`;
