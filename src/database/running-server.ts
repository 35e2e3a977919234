import { readFile, readlink, realpath, rm } from "node:fs/promises";
import { join } from "node:path";
import { processRuns } from "./process-identity.ts";

/** A PostgreSQL server process that runs on a folder now. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
}

/**
 * The server that runs on this cluster folder, read from its `postmaster.pid` and verified: the process must exist and have the folder
 * as its working folder (as every PostgreSQL has). A left-over file that names a process of something else is removed, because
 * PostgreSQL would refuse to start for it. Call only while holding the lock of the data folder, or to look.
 */
export async function runningServer(folder: string): Promise<RunningServer | null> {
  const file = join(folder, "postmaster.pid");
  let lines: string[];
  try {
    lines = (await readFile(file, "utf8")).split("\n");
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  if (!processRuns(pid)) return null;
  const ours = await worksIn(pid, folder);
  if (ours === "no") {
    await rm(file, { force: true });
    return null;
  }
  return { pid, port };
}

async function worksIn(pid: number, folder: string): Promise<"yes" | "no" | "unknown"> {
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(folder)) ? "yes" : "no";
  } catch {
    return "unknown";
  }
}
