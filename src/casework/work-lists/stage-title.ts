import { wordedFramework } from "../local-configuration/worded.ts";
import { heldVersion } from "../stages/framework-versions.ts";

/** What a stage is called in its framework, in the words of the request; its type's id where the framework is not held here. */
export function stageTitle(framework: string, version: string, type: string): string {
  const held = heldVersion(framework, version);
  return (held && wordedFramework(held).stages.find((stage) => stage.id === type)?.title) ?? type;
}
