// npm test: checks, tests and browser journeys. The last line is always "N passed, N failed".
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureDependencies, root } from "./dependencies.mjs";

process.chdir(root);
ensureDependencies();
const { ensureTools } = await import("./tools.mjs");
ensureTools();
const { build } = await import("./build.mjs");
const { check } = await import("./check.mjs");
const { heldOutput, runNode, tool } = await import("./run.mjs");
const { processorTime } = await import("./processor-time.mjs");

const reports = join(root, ".cache", "reports");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const readReport = (name) => {
  try {
    return JSON.parse(readFileSync(join(reports, name), "utf8"));
  } catch {
    return null;
  }
};

/** A run that executed nothing, or that failed without naming a test, is one failure. */
function total(name, { passed, failed, skipped }, code) {
  if (skipped > 0) console.log(`✗ ${name}: ${skipped} tests were skipped, and a skipped test shows nothing`);
  if (passed + failed === 0) console.log(`✗ ${name}: no test was run`);
  const unnamed = failed === 0 && (code !== 0 || passed === 0) ? 1 : 0;
  return { passed, failed: failed + skipped + unnamed };
}

async function unitTests() {
  const file = join(reports, "vitest.json");
  const args = ["run", "--allowOnly=false", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { code } = await runNode([tool("vitest/vitest.mjs"), ...args], { show: true });
  const report = readReport("vitest.json");
  const counts = {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
  return total("vitest", counts, code);
}

async function journeys(show) {
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, "playwright.json"), PLAYWRIGHT_HTML_OPEN: "never" };
  const { code } = await runNode([tool("@playwright/test/cli.js"), "test", "--forbid-only", "--reporter=list,json"], {
    env,
    show,
  });
  const stats = readReport("playwright.json")?.stats;
  const counts = {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    skipped: stats?.skipped ?? 0,
  };
  return total("playwright", counts, code);
}

const sums = { passed: 0, failed: 0 };
const add = ({ passed, failed }) => {
  sums.passed += passed;
  sums.failed += failed;
};
const building = async () => {
  try {
    await build();
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.log(`✗ build\n${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1 };
  }
};
const began = Date.now();
const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`;
const timed = async (title, part) => {
  console.log(`\n— ${title}`);
  const from = Date.now();
  add(await part());
  console.log(`${title}: ${seconds(from)}`);
};
await timed("Build", building);
// A browser waits as much as it works: beside the journeys, checks and tests cost little more time.
const screen = heldOutput();
const walking = journeys(screen);
await timed("Checks", check);
await timed("Tests", unitTests);
await timed("Browser journeys, which began after the build", () => {
  screen.letOut();
  return walking;
});
console.log(`\nTook ${[seconds(began), processorTime()].filter(Boolean).join(": ")}`);
process.exitCode = sums.failed > 0 || sums.passed === 0 ? 1 : 0;
console.log(`${sums.passed} passed, ${sums.failed} failed`);
