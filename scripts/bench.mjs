// npm run bench [part] [-- --write]: bench/*.bench.ts one after another; --write keeps each output in docs/proof/bench-<part>.txt.
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { ensureDependencies, root } from "./dependencies.mjs";

process.chdir(root);
ensureDependencies();
const { runNode } = await import("./run.mjs");
const { writeProof } = await import("./proof.mjs");

const wanted = process.argv.slice(2).find((word) => !word.startsWith("--"));
const write = process.argv.includes("--write");
const benches = readdirSync(join(root, "bench"))
  .filter((name) => /\.bench\.tsx?$/.test(name))
  .filter((name) => wanted === undefined || name.startsWith(`${wanted}.`))
  .sort();
if (benches.length === 0) {
  console.error(wanted === undefined ? "There is no bench/*.bench.ts." : `There is no bench/${wanted}.bench.ts.`);
  process.exit(1);
}
let failed = 0;
for (const file of benches) {
  const name = basename(file).replace(/\.bench\.tsx?$/, "");
  console.log(`\n— ${name}`);
  const { code, said } = await runNode(["--expose-gc", "--import", "./scripts/as-built.mjs", join("bench", file)], {
    show: true,
  });
  if (code !== 0) {
    failed += 1;
    console.log(`✗ ${name} ended with ${code}`);
  }
  if (write)
    console.log(
      `Written to ${writeProof(`bench-${name}`, said, { result: code === 0 ? "ran to its end" : "FAILED" })}`,
    );
}
process.exitCode = failed > 0 ? 1 : 0;
