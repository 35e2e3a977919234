import type { CompiledStage } from "../../../assessment/compiled-stage.ts";
import type { Work } from "../../../casework/actor.ts";
import { versionAt, versionsOfStage } from "../../../casework/framework-migration/versions-of-stage.ts";
import type { Change } from "../../../casework/history/change.ts";
import { compiledStage, frameworkVersion } from "../../../casework/stages/framework-versions.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";

/** The questions of a stage as the version of a moment asked them. */
export interface AskedThen {
  at(change: Change): CompiledStage;
  /** Right before a change: another version when the change was the move to the next one. */
  before(change: Change): CompiledStage;
  /** Every version with which the stage was asked, oldest first. */
  readonly all: readonly CompiledStage[];
}

/** One small question to the database; a stage that never moved was asked in one way. */
export async function askedThen(work: Work, visible: VisibleStage): Promise<AskedThen> {
  const { compiled, head } = visible;
  const moves = await versionsOfStage(work, head.id);
  const { id, version: now } = compiled.framework;
  const of = (version: string): CompiledStage =>
    version === now ? compiled : compiledStage(frameworkVersion(id, version), head.type);
  return {
    at: (change) => of(versionAt(moves, now, change.at)),
    before: (change) => of(versionAt(moves, now, new Date(change.at.getTime() - 1))),
    all: [...moves.map((move) => of(move.from)), compiled],
  };
}
