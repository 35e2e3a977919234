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

const inVitest = (path) => ({
  name: basename(path, ".prove.ts"),
  prepare: () => undefined,
  run: [tool("vitest/vitest.mjs"), "run", path, "--allowOnly=false"],
});

const inBrowsers = (name, spec) => ({
  name,
  prepare: () => {
    ensureTools();
    return build();
  },
  run: [tool("@playwright/test/cli.js"), "test", spec, "--reporter=list"],
});

/** The long runs in browsers: axe on every sub-section; the main job with every answer given by hand on its page. */
const walked = [
  inBrowsers("accessibility", "e2e/accessibility-sections.spec.ts"),
  inBrowsers("journey", "e2e/journey.spec.ts"),
];

const wanted = process.argv[2];
const proofs = readdirSync(join(root, "src"), { recursive: true }).map((path) => join("src", path));
const all = [
  ...walked,
  ...proofs
    .filter((path) => path.endsWith(".prove.ts"))
    .sort()
    .map(inVitest),
];
const parts = all.filter(({ name }) => wanted === undefined || name === wanted);
if (parts.length === 0) {
  console.error(`There is no part "${wanted}". The parts are: ${all.map(({ name }) => name).join(", ")}.`);
  process.exit(1);
}
let failed = 0;
for (const { name, prepare, run } of parts) {
  const seed = process.env.PROVE_SEED ?? String(randomInt(2 ** 31));
  console.log(`\n— ${name}, seed ${seed} (again with: PROVE_SEED=${seed} npm run prove ${name})`);
  await prepare();
  const { code, said } = await runNode(run, { env: { PROVE: "1", PROVE_SEED: seed }, show: true });
  if (code !== 0) failed += 1;
  console.log(`Written to ${writeProof(name, said, { seed, result: code === 0 ? "passed" : "FAILED" })}`);
}
console.log(`${parts.length - failed} parts proved, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
