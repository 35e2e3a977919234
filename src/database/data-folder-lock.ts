import { createHash, randomUUID } from "node:crypto";
import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { processStartMark, sameProcessRuns } from "./process-identity.ts";

/** Who works on a data folder: written to `lock.json`. */
interface Holder {
  readonly pid: number;
  readonly startMark: string;
  readonly host: string;
  readonly started: string;
}

/** A held lock. `release` removes it; a process that dies without doing so leaves a stale lock, which the next start takes over. */
export interface DataFolderLock {
  release(): Promise<void>;
}

/** Raised when another process already works on the data folder; the message names it. */
export class DataFolderInUseError extends Error {
  override readonly name = "DataFolderInUseError";
}

/** How often a holder touches its lock, and after how long the lock of another machine counts as left behind (milliseconds, own). */
const BEAT = 10_000;
const LEFT_BEHIND = 60_000;

/** The living process that holds the folder, or null when none does or the one that did is gone. */
export async function dataFolderHolder(dataDir: string): Promise<{ pid: number; host: string } | null> {
  const path = join(dataDir, "lock.json");
  const text = await readIfThere(path);
  return text === null ? null : livingHolder(path, text);
}

/**
 * Takes the data folder for this process alone. A lock whose process is gone (`kill -9`, power cut), or whose number now belongs to
 * another process, is taken over. A lock from another machine (a shared or moved volume) is judged by its heartbeat.
 *
 * @throws DataFolderInUseError with a sentence that says which process holds the folder.
 */
export async function lockDataFolder(dataDir: string): Promise<DataFolderLock> {
  await mkdir(dataDir, { recursive: true });
  const path = join(dataDir, "lock.json");
  const me: Holder = {
    pid: process.pid,
    startMark: processStartMark(process.pid),
    host: hostname(),
    started: new Date().toISOString(),
  };
  // The mark makes every lock differ from every other, so that it can be told whether one is still the one that was read.
  const mine = `${JSON.stringify({ ...me, mark: randomUUID() }, null, 2)}\n`;
  const draft = `${path}.${process.pid}.${randomUUID()}`;
  await writeFile(draft, mine);
  try {
    // A link either appears with its whole content or fails because a lock is there: no half-written lock can exist.
    while (!(await linked(draft, path))) {
      const text = await readIfThere(path);
      if (text === null) continue;
      const holder = await livingHolder(path, text);
      if (holder) throw inUse(dataDir, holder);
      if (await takeOver(path, text, draft)) break;
    }
  } finally {
    await rm(draft, { force: true });
  }
  const beat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, BEAT);
  beat.unref();
  return {
    async release() {
      clearInterval(beat);
      if ((await readIfThere(path)) === mine) await rm(path, { force: true });
    },
  };
}

async function livingHolder(path: string, text: string): Promise<Holder | null> {
  const holder = parseHolder(text);
  if (!holder) return null;
  if (holder.host === hostname()) return sameProcessRuns(holder.pid, holder.startMark) ? holder : null;
  const seen = await stat(path).then(
    (entry) => entry.mtimeMs,
    () => 0,
  );
  return Date.now() - seen < LEFT_BEHIND ? holder : null;
}

/**
 * Puts our lock in the place of a stale one. Of several processes that find the same stale lock only one may do so: the one that can make
 * a file named after that lock's content. Should it die on the way, its own file is as stale as the lock was, and the next is named after that.
 *
 * @returns false when another was faster; then look again.
 */
async function takeOver(path: string, stale: string, draft: string): Promise<boolean> {
  const tokens: string[] = [];
  for (let key = stale; ; ) {
    const token = `${path}.${createHash("sha256").update(key).digest("hex").slice(0, 24)}`;
    tokens.push(token);
    if (await linked(draft, token)) break;
    const text = await readIfThere(token);
    if (text === null) return false;
    if (await livingHolder(token, text)) {
      await setTimeout(20);
      return false;
    }
    key = text;
  }
  const own = tokens.at(-1) ?? "";
  try {
    if ((await readIfThere(path)) !== stale) return false;
    await rename(draft, path);
    for (const token of tokens) await rm(token, { force: true });
    return true;
  } finally {
    await rm(own, { force: true });
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function inUse(dataDir: string, holder: Holder): DataFolderInUseError {
  const elsewhere = holder.host === hostname() ? "" : ` on the machine ${holder.host}`;
  return new DataFolderInUseError(
    `The data folder ${dataDir} is in use by process ${holder.pid}${elsewhere}, started ${holder.started}. Nothing was changed. ` +
      `Stop that process first, or give this one a folder of its own with DATA_DIR.`,
  );
}

function parseHolder(text: string): Holder | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return null;
    const { pid, startMark, host, started } = value as Record<string, unknown>;
    if (typeof pid !== "number" || typeof host !== "string") return null;
    return {
      pid,
      host,
      startMark: typeof startMark === "string" ? startMark : "",
      started: typeof started === "string" ? started : "at an unknown time",
    };
  } catch {
    return null;
  }
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
