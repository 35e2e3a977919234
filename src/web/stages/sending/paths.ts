import { stagePath } from "../paths.ts";

/** Where a completed stage is sent from. */
export const sendPath = (stageId: string): string => `${stagePath(stageId)}/send`;
/** What was sent of a stage, and what came back. */
export const sentPath = (stageId: string): string => `${stagePath(stageId)}/sent`;
/** The very file that was sent. */
export const sentFilePath = (stageId: string, id: string): string => `${sentPath(stageId)}/${id}`;
/** Where a sending stands in that list. */
export const sentRowId = (entryId: string): string => `sent-${entryId}`;
