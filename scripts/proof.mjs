// Keeps the output of a long run in docs/proof, with what is needed to do it again.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { root } from "./dependencies.mjs";

const git = (...args) => spawnSync("git", args, { cwd: root, encoding: "utf8" }).stdout?.trim() ?? "";

/** Writes docs/proof/<name>.txt: date, commit, seed (when there is one), machine, and what was said. */
export function writeProof(name, said, facts = {}) {
  const changed = git("status", "--porcelain", "--untracked-files=no") === "" ? "" : " with changes not committed";
  const head = {
    date: new Date().toISOString(),
    commit: `${git("rev-parse", "HEAD") || "none"}${changed}`,
    ...facts,
    machine: `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`,
  };
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${value}`);
  mkdirSync(join(root, "docs", "proof"), { recursive: true });
  const path = join("docs", "proof", `${name}.txt`);
  const text = stripVTControlCharacters(said)
    .replaceAll(root, "")
    .replace(/[ \t]+$/gm, "")
    .trim();
  writeFileSync(join(root, path), `${lines.join("\n")}\n\n${text}\n`);
  return path;
}
