import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DataFolderInUseError, dataFolderHolder, lockDataFolder } from "./data-folder-lock.ts";
import { processStartMark } from "./process-identity.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "assetplus-lock-"));
});
afterEach(() => rm(folder, { recursive: true }));
const lockFile = () => join(folder, "lock.json");
const left = (holder: Record<string, unknown>) =>
  writeFile(
    lockFile(),
    JSON.stringify({ pid: process.pid, startMark: "", host: hostname(), started: "2026-01-01T00:00:00Z", ...holder }),
  );

/** A process that was killed, with the mark of its start. */
async function killed(): Promise<{ pid: number; startMark: string }> {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  await once(child, "spawn");
  const pid = child.pid ?? 0;
  const startMark = processStartMark(pid);
  child.kill("SIGKILL");
  await once(child, "exit");
  return { pid, startMark };
}

describe("the lock of a data folder", () => {
  it("refuses a second holder with a sentence that names the first, and is free after release", async () => {
    const lock = await lockDataFolder(folder);
    const second = lockDataFolder(folder);
    await expect(second).rejects.toBeInstanceOf(DataFolderInUseError);
    await expect(second).rejects.toThrow(
      new RegExp(`is in use by process ${process.pid}, started 20.*Nothing was changed`),
    );
    expect(await dataFolderHolder(folder)).toMatchObject({ pid: process.pid });
    await lock.release();
    expect(await dataFolderHolder(folder)).toBeNull();
    await (await lockDataFolder(folder)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it("is taken over from a process that was killed", async () => {
    await left(await killed());
    const lock = await lockDataFolder(folder);
    expect(JSON.parse(await readFile(lockFile(), "utf8"))).toMatchObject({ pid: process.pid });
    await lock.release();
  });

  it("is taken over when the number belongs to another process by now", async () => {
    await left({ startMark: "another-boot:1" });
    await (await lockDataFolder(folder)).release();
  });

  it("is taken over when it holds no sense", async () => {
    await writeFile(lockFile(), "{ half");
    await (await lockDataFolder(folder)).release();
  });

  it("of another machine holds while its heart beats, and is taken over a minute after", async () => {
    await left({ host: "another-machine", pid: 1 });
    await expect(lockDataFolder(folder)).rejects.toThrow(/process 1 on the machine another-machine/);
    const before = new Date(Date.now() - 61_000);
    await utimes(lockFile(), before, before);
    await (await lockDataFolder(folder)).release();
  });

  it("goes to one of several that start at once over a stale lock", async () => {
    await left(await killed());
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => lockDataFolder(folder)));
    const held = results.filter((result) => result.status === "fulfilled");
    expect(held).toHaveLength(1);
    for (const { value } of held) await value.release();
  });

  it("is not removed by one who no longer holds it", async () => {
    const lock = await lockDataFolder(folder);
    await left({ pid: 1, host: "another-machine" });
    await lock.release();
    expect(await dataFolderHolder(folder)).toMatchObject({ pid: 1 });
  });
});
