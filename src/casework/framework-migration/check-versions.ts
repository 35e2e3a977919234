import { checkFramework } from "../../assessment/check-framework.ts";
import { checkMigration } from "../../assessment/framework-migration/check-migration.ts";
import { awaited } from "../../framework/awaited.ts";
import { frozenVersions } from "../../framework/frozen/versions.ts";
import type { Framework } from "../../framework/language.ts";
import { frameworkVersions } from "../stages/framework-versions.ts";
import { frozenAs, isAsFrozen, readFrozen } from "../stages/read-frozen.ts";
import { pathFrom } from "./steps.ts";

/**
 * The start-up check of versions: each living one is sound and, once frozen, what was frozen; each frozen one is what was frozen, and leads step by step to the living one with a home for every
 * answer. Nothing that it reads is kept in memory.
 *
 * @throws FrameworkFault or Error with the path to the first fault: a start would lose answers
 */
export function checkVersions(): void {
  for (const framework of frameworkVersions) {
    checkFramework(framework, awaited);
    if (isAsFrozen(framework) === false)
      throw new Error(
        `${framework.id} ${framework.version} is frozen, and what stands in the program under that number is another text. No stage was changed. Give the living version the next number and write its migration.`,
      );
  }
  for (const { id, version } of frozenVersions)
    for (const step of pathFrom(id, version)) checkMigration(step, read(id, step.from), read(id, step.to));
}

function read(id: string, version: string): Framework {
  const living = frameworkVersions.find((each) => each.id === id && each.version === version);
  const frozen = frozenAs(id, version);
  if (living) return living;
  if (frozen === undefined) throw new Error(`A migration names ${id} ${version}, which is neither living nor frozen.`);
  return readFrozen(frozen);
}
