import { stagePath } from "../paths.ts";

/** Where factors for and against are weighed together. */
export const factorsPath = (stageId: string): string => `${stagePath(stageId)}/factors`;
/** The box at the foot of a page of questions. */
export const addFactorId = "add-factor";
