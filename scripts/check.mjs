// npm run check: everything that can be known without running the application.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureDependencies, root } from "./dependencies.mjs";
import { runNode, tool } from "./run.mjs";
import { unwantedWords } from "./wording.mjs";

/** Fewer modules than this and the layer rule has looked at the wrong place, not found the house in order. */
const FEWEST_MODULES = 30;

async function layers() {
  const { code, said } = await runNode([
    tool("dependency-cruiser/bin/dependency-cruise.mjs"),
    "--config=.dependency-cruiser.cjs",
    "--output-type=json",
    "src",
  ]);
  let report;
  try {
    report = JSON.parse(said.slice(said.indexOf("{")));
  } catch {
    return { code: code || 1, said };
  }
  const { violations, totalCruised } = report.summary;
  const lines = violations.map(({ rule, from, to, cycle }) => {
    const way = cycle?.length ? cycle.map((part) => part.name ?? part).join(" → ") : to;
    return `${rule.severity} ${rule.name}: ${from} → ${way}`;
  });
  if (totalCruised < FEWEST_MODULES)
    lines.push(`Only ${totalCruised} modules were seen; at least ${FEWEST_MODULES} were expected.`);
  const bad = lines.length > 0;
  return { code: bad ? 1 : 0, said: bad ? lines.join("\n") : `${totalCruised} modules keep to their layers` };
}

const parts = [
  ["types", () => runNode([tool("typescript/bin/tsc"), "-p", "tsconfig.json", "--pretty", "false"])],
  [
    "lint and format",
    () =>
      runNode([
        tool("@biomejs/biome/bin/biome"),
        "ci",
        "--colors=off",
        "--diagnostic-level=error",
        "--max-diagnostics=50",
      ]),
  ],
  ["layers", layers],
  ["unused code", () => runNode([tool("knip/bin/knip.js"), "--no-progress"])],
  [
    "wording",
    async () => {
      const found = unwantedWords();
      return { code: found.length > 0 ? 1 : 0, said: found.join("\n") };
    },
  ],
  ...(existsSync(join(root, "scripts", "dictionary.ts"))
    ? [["data dictionary", () => runNode(["--import", "tsx", "scripts/dictionary.ts", "--check"])]]
    : []),
  // A translation that is missing shows English: it is counted, and holds nothing up.
  ["Welsh", async () => ({ ...(await runNode(["--import", "tsx", "scripts/welsh.ts"])), tell: true })],
];

/** Runs every check, two at a time. @returns how many passed and failed. */
export async function check() {
  const waiting = [...parts];
  let passed = 0;
  let failed = 0;
  const work = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const [name, run] = part;
      const began = Date.now();
      const { code, said, tell } = await run();
      const time = `${((Date.now() - began) / 1000).toFixed(1)} s`;
      if (code === 0) {
        passed += 1;
        console.log(`✓ ${name} (${time})${tell ? `\n${said.trimEnd()}` : ""}`);
      } else {
        failed += 1;
        console.log(`✗ ${name} (${time})\n${said.trim()}\n`);
      }
    }
  };
  await Promise.all([work(), work()]);
  return { passed, failed };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureDependencies();
  const { failed } = await check();
  process.exitCode = failed > 0 ? 1 : 0;
}
