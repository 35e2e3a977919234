/**
 * `npm run framework:freeze`: writes the version of each framework that stands in `src/framework/` as it is now, with its digest, so that it can be shown
 * as it was asked for ever (law 3). Done once, right before the first change after a version was used. A version that is frozen already
 * is never written again: when it differs, the living version needs a new number and a migration.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { frameworkVersions } from "../src/casework/stages/framework-versions.ts";
import { type FrozenVersion, frozenVersions } from "../src/framework/frozen/versions.ts";
import type { Framework } from "../src/framework/language.ts";

const folder = join(import.meta.dirname, "..", "src", "framework", "frozen");

/** JSON with whatever fits on one line, so that a reader can find a question and git can show a difference. */
function inLines(value: unknown, indent = ""): string {
  const short = JSON.stringify(value);
  if (typeof value !== "object" || value === null || short.length <= 300) return short;
  const deeper = `${indent} `;
  const members = Array.isArray(value)
    ? value.map((each) => `${deeper}${inLines(each, deeper)}`)
    : Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([name, member]) => `${deeper}${JSON.stringify(name)}:${inLines(member, deeper)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${members.join(",\n")}\n${indent}${close}`;
}

/** What is frozen, with what this run adds. */
let listed: readonly FrozenVersion[] = frozenVersions;

function freeze(framework: Framework): void {
  const { id, version } = framework;
  const file = `${id}-${version}.json`;
  const text = `${inLines(framework)}\n`;
  const path = join(folder, file);
  if (existsSync(path)) {
    if (readFileSync(path, "utf8") === text) {
      console.log(`${file} is frozen already, as it stands.`);
      return;
    }
    console.error(
      `${file} is frozen already and differs from what stands in src/framework/. Nothing was written: give the living version a new number and write its migration.`,
    );
    process.exitCode = 1;
    return;
  }
  writeFileSync(path, text);
  const digest = createHash("sha256").update(text).digest("hex");
  listed = [...listed, { id, version, digest }];
  writeFileSync(join(folder, "versions.ts"), versionsFile(listed));
  console.log(`${file} is written (${Math.round(text.length / 1024)} KB) and listed in versions.ts. Commit both.`);
}

const versionsFile = (all: readonly FrozenVersion[]): string => `/** Written by \`npm run framework:freeze\`. */
export interface FrozenVersion {
  readonly id: string;
  readonly version: string;
  /** SHA-256 over the bytes of \`<id>-<version>.json\`, as 64 hexadecimal digits. */
  readonly digest: string;
}

/** The versions that are kept as they were asked, oldest first. A line is never changed or taken away (law 3). */
export const frozenVersions: readonly FrozenVersion[] = [
${all
  .map(
    ({ id, version, digest }) => `  {
    id: ${JSON.stringify(id)},
    version: ${JSON.stringify(version)},
    digest: ${JSON.stringify(digest)},
  },`,
  )
  .join("\n")}
];
`;

for (const framework of frameworkVersions) freeze(framework);
