import { currentFramework, frameworkVersion } from "../../casework/stages/framework-versions.ts";
import type { Framework } from "../../framework/language.ts";
import type { WrittenCase } from "./case.ts";

/** The version with which the stages of a case were begun: the living one, unless its story began before that. */
export const frameworkOf = ({ version }: Pick<WrittenCase, "version">): Framework =>
  version === undefined ? currentFramework : frameworkVersion(currentFramework.id, version);
