import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { createDatabase } from "./app-database.ts";
import { findEmbeddedServer } from "./embedded-server.ts";
import { openDatabase } from "./open.ts";
import { processRuns } from "./process-identity.ts";
import { runningServer } from "./running-server.ts";

const parent = await mkdtemp(join(tmpdir(), "assetplus-server-"));
await chmod(parent, 0o755);
afterAll(() => rm(parent, { recursive: true, force: true }));
const environment = {};
const quietly = { log: () => undefined, environment };
const folder = (name: string) => join(parent, name);

/** An application process of its own that opens the database and says so. */
async function application(dataDir: string): Promise<{ pid: number; kill(): Promise<void> }> {
  const open = fileURLToPath(new URL("./open.ts", import.meta.url));
  const code = `import { openDatabase } from ${JSON.stringify(open)};
    const database = await openDatabase({ dataDir: ${JSON.stringify(dataDir)}, log() {}, environment: {} });
    await database.app.pool.query("select 1");
    process.stdout.write("open");
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return {
    pid: child.pid ?? 0,
    async kill() {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

describe("the bundled server", () => {
  it("starts on a new folder with durability on, stops, starts again and keeps what was committed", async () => {
    const dataDir = folder("new");
    const first = await openDatabase({ dataDir, ...quietly });
    const { rows } = await first.app.pool.query(
      "select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit, current_setting('full_page_writes') as pages",
    );
    expect(rows).toEqual([{ fsync: "on", commit: "on", pages: "on" }]);
    const owner = createDatabase(first.settings.owner ?? "", { max: 1 });
    await owner.pool.query("insert into organisation (id, name, kind) values (gen_random_uuid(), 'Kept', 'probation')");
    await owner.close();
    expect((await stat(join(dataDir, "database.json"))).mode & 0o777).toBe(0o600);
    expect((await stat(join(dataDir, "roles.json"))).mode & 0o777).toBe(0o600);
    await first.close();
    expect(await runningServer(join(dataDir, "postgres"))).toBeNull();
    const second = await openDatabase({ dataDir, ...quietly });
    expect((await second.app.pool.query("select name from organisation")).rows).toEqual([{ name: "Kept" }]);
    await second.close();
  });

  it("refuses a second process by name, and after kill -9 of the first the next start uses the server that still runs", async () => {
    const dataDir = folder("killed");
    const first = await application(dataDir);
    await expect(openDatabase({ dataDir, ...quietly })).rejects.toThrow(new RegExp(`in use by process ${first.pid}`));
    const server = await runningServer(join(dataDir, "postgres"));
    await first.kill();
    expect(server && processRuns(server.pid)).toBe(true);
    const steps: string[] = [];
    const next = await openDatabase({ dataDir, log: (step) => steps.push(step), environment });
    expect(steps.join("\n")).toContain(`still runs (process ${server?.pid})`);
    expect((await next.app.pool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
    await next.close();
    expect(await findEmbeddedServer(dataDir)).toBeNull();
  });

  it("starts after kill -9 of the application and of the server", async () => {
    const dataDir = folder("killed");
    const first = await application(dataDir);
    const server = await runningServer(join(dataDir, "postgres"));
    await first.kill();
    if (server) process.kill(server.pid, "SIGKILL");
    const next = await openDatabase({ dataDir, ...quietly });
    await next.close();
  });

  it("starts when the server's left-over file names a process of something else", async () => {
    const dataDir = folder("killed");
    const file = join(dataDir, "postgres", "postmaster.pid");
    await writeFile(file, `${process.pid}\n${join(dataDir, "postgres")}\n1\n5432\n\n127.0.0.1\n`);
    const next = await openDatabase({ dataDir, ...quietly });
    await next.close();
    expect(processRuns(process.pid)).toBe(true);
  });

  it("starts after an initialisation that was killed half-way", async () => {
    const dataDir = folder("half");
    await mkdir(join(dataDir, "postgres.new", "cluster"), { recursive: true });
    await writeFile(join(dataDir, "postgres.new", "cluster", "PG_VERSION"), "18\n");
    const next = await openDatabase({ dataDir, ...quietly });
    await next.close();
  });

  it("refuses a folder of another PostgreSQL with the commands that move it, and leaves it alone", async () => {
    const dataDir = folder("older");
    await mkdir(join(dataDir, "postgres"), { recursive: true });
    await writeFile(join(dataDir, "postgres", "PG_VERSION"), "16\n");
    const start = openDatabase({ dataDir, ...quietly });
    await expect(start).rejects.toThrow(/made by PostgreSQL 16, and this version of AssetPlus brings PostgreSQL 18/);
    await expect(start).rejects.toThrow(/npm run backup -- [\s\S]*mv [\s\S]*npm run restore -- /);
    expect(await readFile(join(dataDir, "postgres", "PG_VERSION"), "utf8")).toBe("16\n");
  });

  it("refuses a folder whose password file is gone with a sentence", async () => {
    const dataDir = folder("new");
    await rm(join(dataDir, "database.json"));
    await expect(openDatabase({ dataDir, ...quietly })).rejects.toThrow(/database\.json with its password is missing/);
  });
});
