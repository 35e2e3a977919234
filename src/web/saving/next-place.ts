import type { VisibleStage } from "../../casework/stages/visible-stage.ts";

/** The place behind the last entry of a list, deleted ones counted, so that no two entries tie. */
export const nextPlace = ({ answers, deletedEntries }: VisibleStage, list: string): number =>
  (answers.entries[list]?.length ?? 0) + (deletedEntries[list]?.length ?? 0) + 1;
