import { startableStageTypes } from "../../framework/assetplus.ts";
import type { Framework, StageType, StageTypeId } from "../../framework/language.ts";
import { preventionAndDiversionStageTypes } from "../../framework/prevention-and-diversion/prevention-and-diversion.ts";
import { wordedFramework } from "../local-configuration/worded.ts";
import { frameworkVersions } from "./framework-versions.ts";

/** The framework with which a new stage of this type begins, in its living version; null when there is no such type. */
export const frameworkOfNew = (type: StageTypeId): Framework | null =>
  frameworkVersions.find(({ stages }) => stages.some(({ id }) => id === type)) ?? null;

const whole: ReadonlySet<StageTypeId> = new Set([...startableStageTypes, ...preventionAndDiversionStageTypes]);

/** Whether this program holds all that a stage of this type asks. */
export const isWhole = (type: StageTypeId): boolean => whole.has(type);

/** Every type of stage that can be started, framework by framework, in the words of the request. */
export const stageTypesToStart = (): readonly {
  readonly framework: Framework;
  readonly types: readonly StageType[];
}[] =>
  frameworkVersions.map((framework) => ({
    framework,
    types: wordedFramework(framework).stages.filter(({ id }) => isWhole(id)),
  }));
