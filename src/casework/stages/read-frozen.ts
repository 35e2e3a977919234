import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { type FrozenVersion, frozenVersions } from "../../framework/frozen/versions.ts";
import type { Framework } from "../../framework/language.ts";
import { readFramework } from "../../framework/read-framework.ts";

/**
 * A frozen version, read anew from its file and looked at as a whole.
 *
 * @throws Error when the file is not what was frozen: a version never changes (law 3), and a stage shown with other questions than
 * those that were asked would be a false record
 */
export function readFrozen({ id, version, digest }: FrozenVersion): Framework {
  const name = `${id}-${version}.json`;
  const bytes = readFileSync(new URL(`../../framework/frozen/${name}`, import.meta.url));
  if (createHash("sha256").update(bytes).digest("hex") !== digest)
    throw new Error(
      `The framework file ${name} is not the one that was frozen. No stage was changed. Put back the file of this release.`,
    );
  const framework = readFramework(JSON.parse(bytes.toString("utf8")), name);
  if (framework.id !== id || framework.version !== version)
    throw new Error(`The framework file ${name} holds ${framework.id} ${framework.version}.`);
  return framework;
}

/**
 * Whether what stands in the program is what was frozen under its number; null where that number is not frozen.
 *
 * @throws Error as `readFrozen`
 */
export function isAsFrozen(framework: Framework): boolean | null {
  const frozen = frozenAs(framework.id, framework.version);
  return frozen === undefined ? null : isDeepStrictEqual(asData(framework), asData(readFrozen(frozen)));
}

/** As JSON has it: a member that is undefined is none. */
const asData = (framework: Framework): unknown => JSON.parse(JSON.stringify(framework));

/** Where a version is frozen; undefined when it is not. */
export const frozenAs = (id: string, version: string): FrozenVersion | undefined =>
  frozenVersions.find((each) => each.id === id && each.version === version);
