import { compile } from "../../assessment/compile.ts";
import type { CompiledStage } from "../../assessment/compiled-stage.ts";
import { assetplus } from "../../framework/assetplus.ts";
import type { Framework, StageType, StageTypeId } from "../../framework/language.ts";
import { preventionAndDiversion } from "../../framework/prevention-and-diversion/prevention-and-diversion.ts";
import { asConfigured } from "../local-configuration/service-configuration.ts";
import { frozenAs, readFrozen } from "./read-frozen.ts";

/** The living version of each framework. Earlier ones, to which a stage may be pinned, are frozen (`framework/frozen/`). */
export const frameworkVersions: readonly Framework[] = [assetplus, preventionAndDiversion];

/** The version with which new stages begin, and by which the case record is read. */
export const currentFramework: Framework = assetplus;

const compiled = new WeakMap<Framework, Map<StageTypeId, CompiledStage>>();

/** Frozen versions that a stage was read with in this process: none is read before it is needed, none twice. */
const thawed = new Map<string, Framework>();

/** A version that this program holds, living or frozen (law 3: none is ever taken away); null for any other. */
export function heldVersion(id: string, version: string): Framework | null {
  const living = frameworkVersions.find((each) => each.id === id && each.version === version);
  if (living) return living;
  const key = `${id} ${version}`;
  const known = thawed.get(key);
  if (known) return known;
  const frozen = frozenAs(id, version);
  if (frozen === undefined) return null;
  const read = readFrozen(frozen);
  thawed.set(key, read);
  return read;
}

/**
 * A version as the present service asks it (`local-configuration/`).
 * @throws Error when the stage was begun with a version that this program does not hold: it is older than the data.
 */
export function frameworkVersion(id: string, version: string): Framework {
  const found = heldVersion(id, version);
  if (!found) throw new Error(`This program does not hold framework ${id} ${version}. Start a newer version of it.`);
  return asConfigured(found);
}

/** The stage type of a framework, or null. */
export const stageTypeOf = (framework: Framework, type: StageTypeId): StageType | null =>
  framework.stages.find((stage) => stage.id === type) ?? null;

/** A stage of a version, compiled once. */
export function compiledStage(framework: Framework, type: StageTypeId): CompiledStage {
  const stages = compiled.get(framework) ?? new Map<StageTypeId, CompiledStage>();
  compiled.set(framework, stages);
  const made = stages.get(type) ?? compile(framework, type);
  stages.set(type, made);
  return made;
}
