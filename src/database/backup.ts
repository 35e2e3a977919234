import { createWriteStream } from "node:fs";
import { link, open, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import yazl from "yazl";
import { type BackupManifest, backupFormat, digesting, manifestName, tableEntry } from "./backup-format.ts";
import { databaseVersion } from "./migrate.ts";
import { dataTables, sequencePositions } from "./table-catalogue.ts";

/**
 * Writes everything that the database holds at one moment into one file, while others go on working. Rows stream from the database into
 * the file, so its size does not matter for memory. The file appears under its name only when it is whole, readable by this user alone.
 *
 * @param backupUrl the URL of the backup role: it reads past row-level security and can write nothing.
 * @throws Error when the file exists already, or the database was never migrated.
 */
export async function backUp(backupUrl: string, file: string): Promise<BackupManifest> {
  const draft = `${file}.${process.pid}.part`;
  const client = new pg.Client({ connectionString: backupUrl, application_name: "assetplus backup" });
  await client.connect();
  try {
    await client.query("begin isolation level repeatable read read only");
    const version = await databaseVersion(client);
    if (version === null) throw new Error("The database holds nothing yet, so there is nothing to back up.");
    const manifest: BackupManifest = {
      format: backupFormat,
      version,
      at: new Date().toISOString(),
      tables: [],
      sequences: await sequencePositions(client),
    };
    const zip = await archive(client, manifest);
    // yazl's stream is a plain Readable under an older name in its types.
    await pipeline(Readable.from(zip.outputStream), createWriteStream(draft, { mode: 0o600, flags: "wx" }));
    await client.query("commit");
    await flush(draft);
    await publish(draft, file);
    return manifest;
  } finally {
    await client.end();
    await rm(draft, { force: true });
  }
}

async function archive(client: pg.Client, manifest: BackupManifest): Promise<yazl.ZipFile> {
  const zip = new yazl.ZipFile();
  const fail = (error: unknown) => zip.outputStream.emit("error", error);
  const counted: Promise<unknown>[] = [];
  for (const { name, columns } of await dataTables(client)) {
    // Asked for when its turn comes: one connection copies one table at a time.
    zip.addReadStreamLazy(tableEntry(name), { mode: 0o100600 }, (give) => {
      const list = columns.map((column) => pg.escapeIdentifier(column)).join(", ");
      const rows = client.query(copyTo(`copy public.${pg.escapeIdentifier(name)} (${list}) to stdout`));
      const { stream, digest } = digesting();
      counted.push(
        pipeline(rows, stream).then(
          () => manifest.tables.push({ name, columns: [...columns], rows: rows.rowCount, sha256: digest() }),
          fail,
        ),
      );
      give(null, stream);
    });
  }
  zip.addReadStreamLazy(manifestName, { mode: 0o100600 }, (give) => {
    // Made only when it is read, after the last table has ended.
    give(
      null,
      Readable.from(
        (async function* text() {
          await Promise.all(counted);
          yield Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
        })(),
      ),
    );
  });
  zip.end();
  return zip;
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, "r+");
  await handle.sync();
  await handle.close();
}

/** Gives the finished draft its name, unless something bears it already: an older backup is never overwritten. */
async function publish(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") {
      throw new Error(`The file ${file} exists already and was left as it is. Choose another name for the backup.`);
    }
    throw error;
  }
}
