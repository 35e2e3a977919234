import { describe, expect, it } from "vitest";
import { testDatabase } from "./test-database.ts";

const database = await testDatabase();

describe("the catalogue", () => {
  it("forces row-level security, with a policy, on every table that holds data of a child", async () => {
    const { rows } = await database.admin.pool.query<{
      name: string;
      enabled: boolean;
      forced: boolean;
      policies: number;
    }>(`
      select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
        (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and (c.relname = 'young_person' or exists (
          select from pg_attribute a where a.attrelid = c.oid and a.attname = 'young_person_id' and not a.attisdropped))`);
    expect(rows.length).toBeGreaterThan(8);
    for (const table of rows)
      expect(table).toMatchObject({ enabled: true, forced: true, policies: expect.any(Number) });
    expect(rows.filter((table) => table.policies === 0)).toEqual([]);
  });

  it("keeps every table that holds data of a child to the young people whom a person may see", async () => {
    const { rows } = await database.admin.pool.query<{ name: string; walls: string[] }>(`
      select c.relname as name, coalesce((select array_agg(p.polname::text order by p.polname) from pg_policy p
        where p.polrelid = c.oid and not p.polpermissive and p.polname like 'may\\_%'), '{}') as walls
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and (c.relname = 'young_person' or exists (
          select from pg_attribute a where a.attrelid = c.oid and a.attname = 'young_person_id' and not a.attisdropped))`);
    // These three say themselves who sees them; restricted.test.ts tries it.
    const own = ["audit_event", "record_access", "record_restriction"];
    const open = rows.filter(({ walls }) => walls.join() !== "may_add,may_change,may_remove,may_see");
    expect(open.map(({ name }) => name).sort()).toEqual(own);
  });

  it("lets the application and the worker own nothing and step past nothing", async () => {
    const { rows } = await database.admin.pool.query(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
        (select count(*)::int from pg_class c where c.relowner = r.oid) as owns,
        (select count(*)::int from pg_auth_members m where m.member = r.oid) as memberships
       from pg_roles r where rolname = any ($1) order by 1`,
      [[`${database.settings.rolePrefix}_app`, `${database.settings.rolePrefix}_worker`]],
    );
    const harmless = {
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owns: 0,
      memberships: 0,
    };
    expect(rows).toHaveLength(2);
    for (const role of rows) expect(role).toMatchObject(harmless);
  });

  it("refuses the application's role every way up", async () => {
    const { rolePrefix } = database.settings;
    for (const statement of [
      `set role "${rolePrefix}_owner"`,
      `set role "${rolePrefix}_backup"`,
      "alter table young_person disable row level security",
      "create table public.x ()",
      "truncate young_person",
      "set session_replication_role = replica",
    ]) {
      await expect(database.app.pool.query(statement), statement).rejects.toThrow(/permission denied|must be owner/);
    }
  });

  it("shows the owner nothing while it is not migrating", async () => {
    await database.admin.pool.query(`
      with o as (insert into organisation (id, name, kind) values (gen_random_uuid(), 'O', 'probation') returning id)
      insert into young_person (id, organisation_id, reference, display_name, created_by)
      select gen_random_uuid(), id, 'R', 'N', gen_random_uuid() from o`);
    expect((await database.owner.pool.query("select from young_person")).rowCount).toBe(0);
    const client = await database.owner.pool.connect();
    try {
      await client.query("begin; set local app.migrating = 'on'");
      expect((await client.query("select from young_person")).rowCount).toBe(1);
      await client.query("rollback");
    } finally {
      client.release();
    }
    const app = await database.app.pool.connect();
    try {
      await app.query("begin; set local app.migrating = 'on'");
      expect((await app.query("select from young_person")).rowCount).toBe(0);
      await app.query("rollback");
    } finally {
      app.release();
    }
  });
});
