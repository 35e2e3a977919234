import { readdir, readFile, readlink, realpath, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { processRuns } from "./process-identity.ts";

/** A PostgreSQL server process that runs on a folder now. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
}

/**
 * The server that runs on this cluster folder, read from its `postmaster.pid` and verified: the process must run and have the folder as its
 * working folder (as every PostgreSQL has).
 */
export async function runningServer(folder: string): Promise<RunningServer | null> {
  const noted = await notedServer(folder);
  if (!noted || !processRuns(noted.pid)) return null;
  return (await worksIn(noted.pid, folder)) === "no" ? null : noted;
}

/** How long the parts of a server that was killed may take to notice it (milliseconds, own; they need less than one second). */
const PATIENCE = 15_000;

/**
 * Clears away what a killed server left on the folder, so that the next can start. Its parts that still run end by themselves as soon as
 * they notice; until then their memory and files are in use, so they are waited for. Only then may a `postmaster.pid` go, whose number
 * belongs to something else by now (PostgreSQL would refuse to start beside it). Call while holding the lock of the data folder.
 */
export async function clearAfterKilledServer(folder: string): Promise<void> {
  if (!(await notedServer(folder)) || (await runningServer(folder))) return;
  for (const until = Date.now() + PATIENCE; await anyProcessIn(folder); ) {
    if (Date.now() > until) {
      throw new Error(
        `Processes of a killed PostgreSQL still work in ${folder}. Nothing was changed. End them, then start again.`,
      );
    }
    await setTimeout(50);
  }
  await rm(join(folder, "postmaster.pid"), { force: true });
}

async function notedServer(folder: string): Promise<RunningServer | null> {
  try {
    const lines = (await readFile(join(folder, "postmaster.pid"), "utf8")).split("\n");
    const pid = Number(lines[0]);
    return Number.isInteger(pid) && pid > 0 ? { pid, port: Number(lines[3]) } : null;
  } catch {
    return null;
  }
}

/** "unknown" where the system does not tell (no /proc, or a process of somebody else). */
async function worksIn(pid: number, folder: string): Promise<"yes" | "no" | "unknown"> {
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(folder)) ? "yes" : "no";
  } catch {
    return "unknown";
  }
}

async function anyProcessIn(folder: string): Promise<boolean> {
  const pids = (await readdir("/proc").catch(() => [])).map(Number).filter((pid) => pid > 0);
  const answers = await Promise.all(pids.map((pid) => worksIn(pid, folder)));
  return answers.includes("yes");
}
