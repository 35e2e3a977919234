import {
  currentFramework,
  frameworkVersion,
  frameworkVersions,
  stageTypeOf,
} from "../../casework/stages/framework-versions.ts";
import type { Framework } from "../../framework/language.ts";
import type { WrittenCase } from "./case.ts";

/**
 * What the stages of a case ask, in the version with which they were begun: the living one, unless its story began before that. Where
 * some are of another framework, its questions are there too: the same facts have the same ids in both.
 */
export function frameworkOf({ version, stages }: Pick<WrittenCase, "version" | "stages">): Framework {
  const first = version === undefined ? currentFramework : frameworkVersion(currentFramework.id, version);
  const others = frameworkVersions.filter(
    (each) => each.id !== first.id && stages.some(({ type }) => stageTypeOf(each, type) !== null),
  );
  if (others.length === 0) return first;
  return { ...first, sections: [...others.flatMap(({ sections }) => sections), ...first.sections] };
}
