/**
 * `npm start` in a copy of the checkout with its packages installed: the first, which builds the application, initialises the bundled
 * PostgreSQL and loads the demonstration; the second, on the same data; and the memory of the running application. Beside them, the
 * bundled PostgreSQL alone.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { startEmbeddedServer } from "../src/database/embedded-server.ts";
import { chooseFreePort } from "../src/database/free-port.ts";
import { Browser } from "../src/server/testing/browser.ts";
import { held, load, table, timed } from "./support/figures.ts";

const firstLimit = 15;
const secondLimit = 4;
const views = 200;
const root = fileURLToPath(new URL("..", import.meta.url));

interface Running {
  readonly child: ChildProcess;
  readonly baseUrl: string;
  readonly seconds: number;
  /** What it said, with the second at which it said it. */
  readonly steps: readonly string[];
}

let running: Running | null = null;
const folder = mkdtempSync(join(tmpdir(), "assetplus-start-"));
try {
  for (const name of ["src", "scripts", "package.json", "package-lock.json", "tsconfig.json"])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const alone = await databaseAlone();
  const first = await start();
  for (const step of first.steps) console.log(`  ${step}`);
  await stop(first);
  const second = await start();
  const idle = memory(folder);
  await view(second.baseUrl);
  const after = memory(folder);
  await stop(second);
  held("first npm start after installation, until ready", first.seconds, firstLimit, "s");
  held("second npm start, until ready", second.seconds, secondLimit, "s");
  const row = (what: string, seconds: number, limit: string) => [what, seconds.toFixed(2), limit, load()];
  table(
    ["what", "seconds", "limit", "load"],
    [
      row("first npm start: nothing built, no data, 14 cases to tell", first.seconds, `${firstLimit} s`),
      row("second npm start: built, data there", second.seconds, `${secondLimit} s`),
      row("rival: the bundled PostgreSQL alone, initialised and started", alone.first, ""),
      row("rival: the bundled PostgreSQL alone, started again", alone.second, ""),
    ],
  );
  const megabytes = (kilobytes: number) => (kilobytes / 1000).toFixed(0);
  table(
    ["memory", "application MB (resident)", "database MB (proportional)"],
    [
      ["ready, nobody there", megabytes(idle.application), megabytes(idle.database)],
      [`after ${views} pages viewed`, megabytes(after.application), megabytes(after.database)],
    ],
  );
} finally {
  if (running !== null) await stop(running);
  rmSync(folder, { recursive: true, force: true });
}

async function databaseAlone(): Promise<{ first: number; second: number }> {
  const dataDir = join(folder, "alone");
  const options = { dataDir, log: () => undefined };
  const first = await timed(() => startEmbeddedServer(options));
  await first.value.stop();
  const second = await timed(() => startEmbeddedServer(options));
  await second.value.stop();
  return { first: first.ms / 1000, second: second.ms / 1000 };
}

async function start(): Promise<Running> {
  const port = await chooseFreePort();
  const steps: string[] = [];
  const began = performance.now();
  const child = spawn("npm", ["start"], {
    cwd: folder,
    env: { ...withoutSettings(), PORT: String(port), METRICS_PORT: "0", DATA_DIR: join(folder, "data") },
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  child.stdout.on("data", (said: Buffer) => {
    for (const line of said.toString("utf8").split("\n"))
      if (line.trim() !== "" && !line.startsWith("{") && !line.startsWith(">"))
        steps.push(`${((performance.now() - began) / 1000).toFixed(1)} s  ${line}`);
  });
  const baseUrl = `http://localhost:${port}`;
  running = { child, baseUrl, seconds: 0, steps };
  while (!(await isReady(baseUrl))) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}: ${steps.join(" / ")}`);
    if (performance.now() - began > 120_000)
      throw new Error(`npm start was not ready after two minutes: ${steps.join(" / ")}`);
    await setTimeout(20);
  }
  return { child, baseUrl, seconds: (performance.now() - began) / 1000, steps };
}

/** The environment without what would lead the application to another database or sign-in. */
function withoutSettings(): NodeJS.ProcessEnv {
  const settings = /^(DATABASE_|APP_DATABASE|WORKER_DATABASE|OWNER_DATABASE|OIDC_|BASE_URL|SECRET|DEMO|NODE_ENV|npm_)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.test(name)));
}

async function isReady(baseUrl: string): Promise<boolean> {
  try {
    const response = await fetch(`${baseUrl}/health/ready`);
    await response.body?.cancel();
    return response.status === 200;
  } catch {
    return false;
  }
}

/** Ends npm with all that it started. */
async function stop({ child }: Running): Promise<void> {
  running = null;
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
  while (child.exitCode === null && child.signalCode === null) await setTimeout(50);
}

/** The process that holds the data folder. */
function applicationOf(of: string): number {
  const holder: unknown = JSON.parse(readFileSync(join(of, "data", "lock.json"), "utf8"));
  const pid = typeof holder === "object" && holder !== null && "pid" in holder ? holder.pid : null;
  if (typeof pid !== "number") throw new Error("Nobody holds the data folder.");
  return pid;
}

/** Resident memory of the application; of the database what its processes hold, shared pages counted once (kB, from Linux's /proc). */
function memory(of: string): { application: number; database: number } {
  const application = kilobytes(`/proc/${applicationOf(of)}/status`, "VmRSS");
  const [postmaster = ""] = readFileSync(join(of, "data", "postgres", "postmaster.pid"), "utf8").split("\n");
  const children = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && parentOf(name) === postmaster);
  const database = [postmaster, ...children].reduce(
    (all, pid) => all + kilobytes(`/proc/${pid}/smaps_rollup`, "Pss"),
    0,
  );
  return { application, database };
}

function kilobytes(path: string, name: string): number {
  try {
    return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(readFileSync(path, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function parentOf(pid: string): string {
  try {
    return /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? "";
  } catch {
    return "";
  }
}

/** As somebody works: home, the caseload, and every page that these lead to, in turn. */
async function view(baseUrl: string): Promise<void> {
  const browser = new Browser(baseUrl);
  const home = await browser.signIn("Priya Nandakumar", "/");
  const pages = new Set(["/", "/young-people", ...linksOf(home.text)]);
  let seen = 0;
  for (const path of pages) {
    if (seen >= views) break;
    const page = await browser.open(path);
    if (page.status !== 200) throw new Error(`${path} was answered ${page.status}.`);
    for (const link of linksOf(page.text)) pages.add(link);
    seen += 1;
  }
  const known = [...pages];
  for (; seen < views; seen += 1) await browser.open(known[seen % known.length] ?? "/");
}

/** The pages of cases that a page leads to. */
function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/href="(\/(?:stages|young-people)[^"#]*)"/g)]
    .map((match) => (match[1] ?? "").replaceAll("&amp;", "&"))
    .filter((path) => !/document\.(pdf|docx)$/.test(path));
}
