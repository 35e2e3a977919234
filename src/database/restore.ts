import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { type BackupFile, openBackup } from "./backup-file.ts";
import { type BackupManifest, digesting } from "./backup-format.ts";
import { databaseVersion, knownMigrations, migrate } from "./migrate.ts";
import { dataTables } from "./table-catalogue.ts";

/**
 * Puts a backup into an empty database: all of it, verified, or nothing. A database without tables is first brought to the version that
 * the backup has, and afterwards to the newest, so an old backup fits a newer program.
 *
 * @param ownerUrl the URL of the owner role.
 * @throws Error with a sentence when the database holds something already, the backup is damaged, or it comes from a newer program.
 */
export async function restore(ownerUrl: string, rolePrefix: string, file: string): Promise<BackupManifest> {
  const backup = await openBackup(file);
  try {
    const { version } = backup.manifest;
    if (!(await knownMigrations()).includes(version)) {
      throw new Error(
        `The backup was made by another version of AssetPlus (its database is at ${version}). Nothing was changed. Restore it with that version.`,
      );
    }
    const client = new pg.Client({ connectionString: ownerUrl, application_name: "assetplus restore" });
    await client.connect();
    try {
      const found = await databaseVersion(client);
      if (found === null) await migrate(ownerUrl, rolePrefix, version);
      else if (found !== version) {
        throw new Error(
          `The database is at ${found} and the backup at ${version}. Nothing was changed. Restore into a new, empty database or DATA_DIR.`,
        );
      }
      await client.query("begin");
      try {
        // What a migration itself put into a table comes back with the backup, so a database made just now is emptied first.
        await load(client, backup, found === null);
        await client.query("commit");
      } catch (error) {
        await client.query("rollback").catch(() => undefined);
        throw error;
      }
      await client.query("analyze").catch(() => undefined);
    } finally {
      await client.end();
    }
    await migrate(ownerUrl, rolePrefix);
    return backup.manifest;
  } finally {
    backup.close();
  }
}

async function load(client: pg.Client, backup: BackupFile, madeNow: boolean): Promise<void> {
  const { manifest } = backup;
  await client.query("select set_config('app.migrating', 'on', true)");
  await refuseOtherTables(client, manifest);
  const names = manifest.tables.map(({ name }) => `public.${pg.escapeIdentifier(name)}`);
  const forced = await forcedTables(client);
  // Inside this transaction the owner steps past its own policies, which COPY FROM does not serve; nobody else can see it meanwhile.
  for (const table of forced) await client.query(`alter table ${table} no force row level security`);
  for (const table of names) await client.query(`alter table ${table} disable trigger user`);
  if (madeNow) await client.query(`truncate ${names.join(", ")}`);
  else
    await refuseFilledTables(
      client,
      manifest.tables.map(({ name }) => name),
    );
  // References are checked once at the end, so the order of the tables does not matter.
  const references = await foreignKeys(client);
  for (const { table, name } of references) await client.query(`alter table ${table} drop constraint ${name}`);
  for (const table of manifest.tables) await loadTable(client, backup, table);
  for (const { table, name, definition } of references) {
    await client.query(`alter table ${table} add constraint ${name} ${definition}`);
  }
  for (const { name, value, called } of manifest.sequences) {
    await client.query("select setval($1::regclass, $2::bigint, $3)", [
      `public.${pg.escapeIdentifier(name)}`,
      value,
      called,
    ]);
  }
  for (const table of names) await client.query(`alter table ${table} enable trigger user`);
  for (const table of forced) await client.query(`alter table ${table} force row level security`);
}

async function loadTable(
  client: pg.Client,
  backup: BackupFile,
  table: BackupManifest["tables"][number],
): Promise<void> {
  const columns = table.columns.map((column) => pg.escapeIdentifier(column)).join(", ");
  const { stream, digest } = digesting();
  const target = client.query(copyFrom(`copy public.${pg.escapeIdentifier(table.name)} (${columns}) from stdin`));
  try {
    await pipeline(await backup.rows(table.name), stream, target);
  } catch (error) {
    throw damaged(table.name, error instanceof Error ? error.message : String(error));
  }
  if (digest() !== table.sha256) throw damaged(table.name, "its digest differs");
  if (target.rowCount !== table.rows)
    throw damaged(table.name, `${target.rowCount} rows came where ${table.rows} were written`);
}

function damaged(table: string, reason: string): Error {
  return new Error(
    `The backup's table "${table}" is damaged (${reason}). Nothing was restored; the database is as it was.`,
  );
}

async function refuseOtherTables(client: pg.Client, manifest: BackupManifest): Promise<void> {
  const shape = (tables: readonly { name: string; columns: readonly string[] }[]) =>
    JSON.stringify(tables.map(({ name, columns }) => [name, columns]).sort());
  if (shape(await dataTables(client)) !== shape(manifest.tables)) {
    throw new Error(
      "The backup's tables are not those of its version. It was changed or is damaged; nothing was restored.",
    );
  }
}

async function refuseFilledTables(client: pg.Client, names: readonly string[]): Promise<void> {
  for (const table of names) {
    const { rows } = await client.query<{ filled: boolean }>(
      `select exists (select from public.${pg.escapeIdentifier(table)}) as filled`,
    );
    if (rows[0]?.filled) {
      throw new Error(
        `The database is not empty (the table ${table} has rows), and a restore would mix two records. Nothing was changed. ` +
          `Restore into a new, empty database or DATA_DIR.`,
      );
    }
  }
}

async function forcedTables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relforcerowsecurity and c.relkind in ('r', 'p') order by 1`);
  return rows.map(({ name }) => name);
}

async function foreignKeys(client: pg.Client): Promise<{ table: string; name: string; definition: string }[]> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(`
    select format('%I.%I', n.nspname, c.relname) as "table", quote_ident(k.conname) as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and k.contype = 'f' and k.conparentid = 0 order by 1, 2`);
  return rows;
}
