import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SealedBatch } from "./seal-events.ts";

/** One line of the file of roots, which lies outside the database so that the chain's end cannot be cut off unseen. */
export interface KeptRoot {
  readonly id: string;
  readonly root: string;
  readonly count: number;
  readonly sealedAt: string;
}

export const rootFilePath = (dataDir: string): string => join(dataDir, "audit-roots.log");

/** Adds a line and waits until it is on the disk. A node writes those that it sealed itself. */
export async function keepRoot(dataDir: string, batch: SealedBatch): Promise<void> {
  const file = await open(rootFilePath(dataDir), "a", 0o600);
  try {
    await file.appendFile(`${batch.id} ${batch.root} ${batch.count} ${batch.sealedAt.toISOString()}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * The roots kept, in the order written; null when there is no file.
 *
 * @throws Error when a whole line is not one of ours. (A last line without its end was cut by a crash, and is passed over.)
 */
export async function readKeptRoots(dataDir: string): Promise<KeptRoot[] | null> {
  const text = await readFile(rootFilePath(dataDir), "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return null;
  return text
    .split("\n")
    .slice(0, -1)
    .map((line, index) => {
      const [, id, root, count, sealedAt] = /^(\d+) ([0-9a-f]{64}) (\d+) (\S+)$/.exec(line) ?? [];
      if (id && root && count && sealedAt) return { id, root, count: Number(count), sealedAt };
      throw new Error(`Line ${index + 1} of ${rootFilePath(dataDir)} is not a root as the sealer writes them.`);
    });
}
