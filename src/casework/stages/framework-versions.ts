import { type CompiledStage, compile } from "../../assessment/compile.ts";
import { assetplus } from "../../framework/assetplus.ts";
import type { Framework, StageType, StageTypeId } from "../../framework/language.ts";

/** Every framework version that a stage may be pinned to, newest last. A version is never taken away (law 3). */
export const frameworkVersions: readonly Framework[] = [assetplus];

/** The version with which new stages begin, and by which the case record is read. */
export const currentFramework: Framework = assetplus;

const compiled = new Map<string, CompiledStage>();

/** @throws Error when the stage was begun with a version that this program does not hold: it is older than the data. */
export function frameworkVersion(id: string, version: string): Framework {
  const found = frameworkVersions.find((each) => each.id === id && each.version === version);
  if (!found) throw new Error(`This program does not hold framework ${id} ${version}. Start a newer version of it.`);
  return found;
}

/** The stage type of a framework, or null. */
export const stageTypeOf = (framework: Framework, type: StageTypeId): StageType | null =>
  framework.stages.find((stage) => stage.id === type) ?? null;

/** A stage of a version, compiled once. */
export function compiledStage(framework: Framework, type: StageTypeId): CompiledStage {
  const key = `${framework.id} ${framework.version} ${type}`;
  const known = compiled.get(key);
  if (known) return known;
  const made = compile(framework, type);
  compiled.set(key, made);
  return made;
}
