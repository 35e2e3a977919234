import { heldVersion } from "../stages/framework-versions.ts";

/** What a stage is called in its framework; its type's id where the framework is not held here. */
export function stageTitle(framework: string, version: string, type: string): string {
  return heldVersion(framework, version)?.stages.find((stage) => stage.id === type)?.title ?? type;
}
