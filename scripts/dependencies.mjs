// Installs what package-lock.json names, when node_modules does not hold it already. Needs nothing but Node and npm.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the checkout. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** Ends the run with a sentence when this Node is too old for the packages. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `AssetPlus needs Node 20.19 or newer; this is Node ${process.versions.node}. Install a newer Node and try again.`,
  );
  process.exit(1);
}

/** Whether every package that the lock file names is there, in its version (what npm itself notes in node_modules). */
function installed() {
  try {
    const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
    const there = JSON.parse(readFileSync(join(root, "node_modules", ".package-lock.json"), "utf8")).packages;
    return Object.entries(wanted).every(
      ([path, entry]) => path === "" || (there[path] ? there[path].version === entry.version : entry.optional === true),
    );
  } catch {
    return false;
  }
}

/** Makes sure of the packages. @returns whether anything had to be installed. */
export function ensureDependencies(log = console.log) {
  requireNode();
  if (installed()) return false;
  log("Installing the packages that package-lock.json names (npm ci; the first time takes a minute)");
  const npm = process.env.npm_execpath;
  const [program, first] = npm?.endsWith("js") ? [process.execPath, [npm]] : ["npm", []];
  const install = (...words) =>
    spawnSync(program, [...first, ...words, "--no-audit", "--no-fund"], {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      shell: program === "npm" && process.platform === "win32",
    }).status === 0;
  if (install("ci")) return true;
  // A registry that does not carry the packages of other systems makes "npm ci" refuse a lock file that "npm install" can follow.
  log("npm ci refused; following package-lock.json with npm install instead");
  if (install("install", "--no-save")) return true;
  console.error(
    "The packages could not be installed (npm's own words are above). Check the network or the registry, then try again.",
  );
  process.exit(1);
}
