/** A database for benches as the application has it: the bundled PostgreSQL in a folder of its own, fsync and synchronous_commit on. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { type OpenDatabase, openDatabase } from "../../src/database/open.ts";
import { loadPeople } from "../../src/server/demonstration/load-people.ts";

export interface BenchDatabase {
  readonly database: OpenDatabase;
  readonly dataDir: string;
  /** The tables' owner, let through by its policies as while migrating: for making and measuring rows, never for what is timed. */
  readonly owner: pg.Client;
  /** `fsync on, synchronous_commit on, PostgreSQL 18.4`. */
  readonly durability: string;
  close(): Promise<void>;
}

/** @throws Error when the database could lose what it said was saved: then no figure would mean anything. */
export async function benchDatabase(): Promise<BenchDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), "assetplus-bench-"));
  const database = await openDatabase({ dataDir, log: () => undefined, environment: {} });
  await loadPeople(database);
  const owner = new pg.Client({ connectionString: database.settings.owner ?? "" });
  await owner.connect();
  await owner.query("select set_config('app.migrating', 'on', false)");
  const setting = async (name: string): Promise<string> =>
    (await database.app.pool.query<{ value: string }>("select current_setting($1) as value", [name])).rows[0]?.value ??
    "";
  const [fsync, commit] = [await setting("fsync"), await setting("synchronous_commit")];
  if (fsync !== "on" || commit !== "on") throw new Error(`fsync is ${fsync}, synchronous_commit is ${commit}.`);
  return {
    database,
    dataDir,
    owner,
    durability: `fsync ${fsync}, synchronous_commit ${commit}, PostgreSQL ${(await setting("server_version")).split(" ")[0]}`,
    async close() {
      await owner.end();
      await database.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
