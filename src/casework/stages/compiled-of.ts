import type { CompiledStage } from "../../assessment/compiled-stage.ts";
import type { Work } from "../actor.ts";
import { wordedStage } from "../local-configuration/worded.ts";
import { compiledStage, frameworkVersion } from "./framework-versions.ts";

/** The definitions of a stage, as it was begun, in the words of the request; null for what is not there for this person. */
export async function compiledOf(work: Work, stageId: string): Promise<CompiledStage | null> {
  const stage = await work.tx
    .selectFrom("stage")
    .where("id", "=", stageId)
    .select(["type", "framework", "framework_version"])
    .executeTakeFirst();
  return stage === undefined
    ? null
    : wordedStage(compiledStage(frameworkVersion(stage.framework, stage.framework_version), stage.type), "standard");
}
