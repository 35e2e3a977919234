import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import yazl from "yazl";
import { backUp } from "./backup.ts";
import { openBackup } from "./backup-file.ts";
import { manifestName, tableEntry } from "./backup-format.ts";
import { restore } from "./restore.ts";
import { dataTables } from "./table-catalogue.ts";
import { type ClonedDatabase, testDatabase } from "./test-database.ts";

const source = await testDatabase();
const folder = await mkdtemp(join(tmpdir(), "assetplus-backup-"));
afterAll(() => rm(folder, { recursive: true }));

const organisation = "0a000000-0000-4000-8000-000000000001";
const person = "0b000000-0000-4000-8000-000000000001";
const text = `Ŵyn "O'Brien" <b>\\N \\. \t tab\nline مرحبا 🙂`;

await source.admin.pool.query("insert into organisation (id, name, kind) values ($1, $2, 'youth-justice-service')", [
  organisation,
  text,
]);
await source.admin.pool.query(
  "insert into user_account (id, organisation_id, subject, name, role) values ($1, $2, 'p', 'P. Person', 'practitioner')",
  [person, organisation],
);
await source.admin.pool.query(
  `insert into young_person (id, organisation_id, reference, display_name, created_by)
   select gen_random_uuid(), $1, 'R' || n, $3 || n, $2 from generate_series(1, 2000) n`,
  [organisation, person, text],
);
await source.admin.pool.query(
  "insert into audit_event (organisation_id, user_id, action) select $1, $2, 'viewed' from generate_series(1, 5)",
  [organisation, person],
);
// An attachment: its name, and its bytes in two rows, all 256 of them.
await source.admin.pool.query(
  `with child as (select id from young_person where reference = 'R1'),
    opened as (
      insert into stage (young_person_id, id, organisation_id, type, framework, framework_version, owner_id, opened_by, opened_at, trigger_date)
      select id, gen_random_uuid(), $1, 'review', 'assetplus', '1', $2, $2, now(), '2026-11-01' from child returning young_person_id, id),
    named as (
      insert into attachment (young_person_id, id, organisation_id, stage_id, sub_section, name, kind, size, digest, attached_by, attached_at)
      select young_person_id, gen_random_uuid(), $1, id, 's', $3, 'pdf', 512, repeat('a', 64), $2, now() from opened)
   insert into attachment_part (young_person_id, digest, number, organisation_id, bytes)
   select id, repeat('a', 64), n, $1, $4 from child, generate_series(0, 1) n`,
  [organisation, person, text, Buffer.from(Array.from({ length: 256 }, (_, at) => at))],
);
const file = join(folder, "whole.zip");
const manifest = await backUp(source.settings.backup, file);

/** Everything in a database, table by table, in an order that does not depend on where rows lie. */
async function contents(database: ClonedDatabase): Promise<Record<string, unknown>> {
  const client = await database.admin.pool.connect();
  try {
    const all: Record<string, unknown> = {};
    for (const { name } of await dataTables(client)) {
      const { rows } = await client.query(
        `select to_jsonb(t) as row from ${pg.escapeIdentifier(name)} t order by to_jsonb(t)::text`,
      );
      all[name] = rows;
    }
    return all;
  } finally {
    client.release();
  }
}

/** The walls of a database: forced row security, triggers and references. */
async function walls(database: ClonedDatabase): Promise<unknown> {
  const { rows } = await database.admin.pool.query(`
    select c.relname, c.relrowsecurity, c.relforcerowsecurity,
      (select jsonb_agg(t.tgname || t.tgenabled::text order by t.tgname) from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal) as triggers,
      (select jsonb_agg(k.conname || pg_get_constraintdef(k.oid) || k.convalidated::text order by k.conname) from pg_constraint k where k.conrelid = c.oid) as constraints
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`);
  return rows;
}

/** A copy of the backup in which one file of the archive is another. */
async function changed(name: string, entry: string, change: (content: string) => string): Promise<string> {
  const backup = await openBackup(file);
  const zip = new yazl.ZipFile();
  const add = (path: string, content: string) =>
    zip.addBuffer(Buffer.from(path === entry ? change(content) : content), path);
  for (const table of manifest.tables)
    add(tableEntry(table.name), (await buffer(await backup.rows(table.name))).toString());
  add(manifestName, JSON.stringify(backup.manifest));
  backup.close();
  zip.end();
  const path = join(folder, name);
  await writeFile(path, await buffer(zip.outputStream));
  return path;
}

describe("a backup", () => {
  it("names its version and counts every row", () => {
    const rows = Object.fromEntries(manifest.tables.map((table) => [table.name, table.rows]));
    expect(rows).toMatchObject({ organisation: 1, user_account: 1, young_person: 2000, audit_event: 5, stage: 1 });
    expect(rows).toMatchObject({ attachment: 1, attachment_part: 2 });
    expect(manifest.version).toMatch(/^\d{4}_/);
  });

  it("can be read by its owner alone, and never replaces another file", async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const before = await readFile(file);
    await expect(backUp(source.settings.backup, file)).rejects.toThrow(/exists already and was left as it is/);
    expect((await readFile(file)).equals(before)).toBe(true);
  });

  it("is made by a role that can write nothing", async () => {
    const client = new pg.Client({ connectionString: source.settings.backup });
    await client.connect();
    try {
      await client.query("set default_transaction_read_only to off");
      await expect(client.query("update organisation set name = 'x'")).rejects.toThrow(/permission denied/);
      await expect(client.query("create table public.x ()")).rejects.toThrow(/permission denied/);
    } finally {
      await client.end();
    }
  });
});

describe("a restore", () => {
  it("into a database without tables gives back every row, every wall and the numbering", async () => {
    const target = await testDatabase({ migrated: false });
    await restore(target.settings.owner, target.settings.rolePrefix, file);
    expect(await contents(target)).toEqual(await contents(source));
    expect(await walls(target)).toEqual(await walls(source));
    const next = await target.admin.pool.query<{ id: string }>(
      "insert into audit_event (organisation_id, action) values ($1, 'viewed') returning id",
      [organisation],
    );
    expect(next.rows[0]?.id).toBe("6");
    expect((await target.app.pool.query("select * from young_person")).rowCount).toBe(0);
  });

  it("into a migrated database that is empty gives back every row", async () => {
    const target = await testDatabase();
    await restore(target.settings.owner, target.settings.rolePrefix, file);
    expect(await contents(target)).toEqual(await contents(source));
    expect(await walls(target)).toEqual(await walls(source));
  });

  it("refuses a database that holds something", async () => {
    const before = await contents(source);
    await expect(restore(source.settings.owner, source.settings.rolePrefix, file)).rejects.toThrow(
      /is not empty \(the table \w+ has rows\)/,
    );
    expect(await contents(source)).toEqual(before);
  });

  it.each([
    [
      "a changed value",
      tableEntry("user_account"),
      (content: string) => content.replace("practitioner", "manager"),
      /"user_account" is damaged \(its digest/,
    ],
    [
      "a missing row",
      tableEntry("audit_event"),
      (content: string) => content.replace(/^.*\n/, ""),
      /"audit_event" is damaged/,
    ],
    [
      "a row cut off",
      tableEntry("young_person"),
      (content: string) => content.slice(0, -40),
      /"young_person" is damaged/,
    ],
    [
      "a newer version",
      manifestName,
      (content: string) => content.replace(/"version":"[^"]*"/, '"version":"9999_later"'),
      /another version of AssetPlus/,
    ],
    ["no list of contents", manifestName, () => "{}", /no backup that this program can restore/],
  ])("refuses a backup with %s and leaves the database empty", async (name, entry, change, sentence) => {
    const target = await testDatabase();
    const before = await walls(target);
    const path = await changed(`${name}.zip`, entry, change);
    await expect(restore(target.settings.owner, target.settings.rolePrefix, path)).rejects.toThrow(sentence);
    const { rows } = await target.admin.pool.query("select from organisation union all select from young_person");
    expect(rows).toEqual([]);
    expect(await walls(target)).toEqual(before);
  });

  it("refuses a file that was cut off", async () => {
    const target = await testDatabase({ migrated: false });
    const path = join(folder, "cut.zip");
    await writeFile(path, (await readFile(file)).subarray(0, 2000));
    await expect(restore(target.settings.owner, target.settings.rolePrefix, path)).rejects.toThrow(
      /is no backup, or it is cut off/,
    );
  });
});
