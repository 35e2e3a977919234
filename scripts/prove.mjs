// npm run prove [part]: the long runs (*.prove.ts) with a fresh seed, each written to docs/proof/<part>.txt.
import { randomInt } from "node:crypto";
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { ensureDependencies, root } from "./dependencies.mjs";

process.chdir(root);
ensureDependencies();
const { runNode, tool } = await import("./run.mjs");
const { writeProof } = await import("./proof.mjs");

const { build } = await import("./build.mjs");
const { ensureTools } = await import("./tools.mjs");

/** The one long run in browsers: axe on every sub-section. */
const accessibility = join("e2e", "accessibility-sections.spec.ts");
const partOf = (path) => (path === accessibility ? "accessibility" : basename(path, ".prove.ts"));

const wanted = process.argv[2];
const all = ["src", "e2e"]
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((path) => join(folder, path)))
  .filter((path) => path.endsWith(".prove.ts") || path === accessibility)
  .sort();
const parts = all.filter((path) => wanted === undefined || partOf(path) === wanted);
if (parts.length === 0) {
  console.error(
    wanted === undefined
      ? "There is nothing to prove yet: no *.prove.ts was found."
      : `There is no part "${wanted}". The parts are: ${all.map(partOf).join(", ") || "none"}.`,
  );
  process.exit(1);
}
let failed = 0;
for (const path of parts) {
  const name = partOf(path);
  const seed = process.env.PROVE_SEED ?? String(randomInt(2 ** 31));
  console.log(`\n— ${name}, seed ${seed} (again with: PROVE_SEED=${seed} npm run prove ${name})`);
  if (path === accessibility) {
    ensureTools();
    await build();
  }
  const run =
    path === accessibility
      ? [tool("@playwright/test/cli.js"), "test", path, "--reporter=list"]
      : [tool("vitest/vitest.mjs"), "run", path, "--allowOnly=false"];
  const { code, said } = await runNode(run, {
    env: { PROVE: "1", PROVE_SEED: seed },
    show: true,
  });
  if (code !== 0) failed += 1;
  console.log(`Written to ${writeProof(name, said, { seed, result: code === 0 ? "passed" : "FAILED" })}`);
}
console.log(`${parts.length - failed} parts proved, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
