import { frameworkVersions } from "../stages/framework-versions.ts";

/** What a stage is called in its framework; its type's id where the framework is not held here. */
export function stageTitle(framework: string, version: string, type: string): string {
  const held = frameworkVersions.find((each) => each.id === framework && each.version === version);
  return held?.stages.find((stage) => stage.id === type)?.title ?? type;
}
