import { afterAll, describe, expect, it } from "vitest";
import { createDatabase } from "./app-database.ts";
import { refusePowerfulRole } from "./refuse-powerful-role.ts";
import { roleName, roleUrl } from "./roles.ts";
import { testDatabase } from "./test-database.ts";

const database = await testDatabase();
const { rolePrefix } = database.settings;
const made: string[] = [];
afterAll(async () => {
  // Registered after the database's own end, so this runs before it.
  for (const name of made) await database.admin.pool.query(`drop role "${name}"`);
});

/** Makes a role with these attributes and tries to start with it. */
async function starting(suffix: string, attributes: string, memberOf?: string): Promise<void> {
  const name = `${rolePrefix}_try${suffix}`;
  await database.admin.pool.query(`create role "${name}" login password 'try' ${attributes}`);
  made.push(name);
  if (memberOf) await database.admin.pool.query(`grant "${memberOf}" to "${name}"`);
  const url = new URL(database.settings.app);
  url.username = name;
  url.password = "try";
  const one = createDatabase(url.href, { max: 1 });
  try {
    await refusePowerfulRole(one.pool, "APP_DATABASE_URL");
  } finally {
    await one.close();
  }
}

describe("the start", () => {
  it("accepts the roles that it makes itself", async () => {
    await expect(refusePowerfulRole(database.app.pool, "the application")).resolves.toBeUndefined();
    await expect(refusePowerfulRole(database.worker.pool, "the worker")).resolves.toBeUndefined();
  });

  it("accepts a prepared role that can do nothing more", async () => {
    await expect(starting("1", "")).resolves.toBeUndefined();
  });

  it.each([
    ["2", "superuser", undefined, /is a superuser/],
    ["3", "bypassrls", undefined, /may bypass row-level security/],
    ["4", "noinherit", roleName(rolePrefix, "owner"), /may become aptest_\w+_owner/],
    ["5", "", roleName(rolePrefix, "backup"), /may become aptest_\w+_backup/],
  ])("refuses role %s (%s, member of %s) with a sentence", async (suffix, attributes, memberOf, sentence) => {
    const refusal = starting(suffix, attributes, memberOf);
    await expect(refusal).rejects.toThrow(sentence);
    await expect(refusal).rejects.toThrow(
      /The start is refused: the database role .* APP_DATABASE_URL .* Nothing was changed/,
    );
  });

  it("refuses the owner itself", async () => {
    await expect(refusePowerfulRole(database.owner.pool, "APP_DATABASE_URL")).rejects.toThrow(/owns the table/);
  });
});

describe("a role's name", () => {
  it.each(["", "Big", "a b", 'a"b', "1a", "x".repeat(60)])("cannot begin with %j", (prefix) => {
    expect(() => roleName(prefix, "app")).toThrow(/cannot begin a role name/);
  });

  it("keeps the database and its options in the URL", () => {
    expect(roleUrl("postgres://a:b@h:5/d?sslmode=require", "p", "app", "s/?#@")).toBe(
      "postgres://p_app:s%2F%3F%23%40@h:5/d?sslmode=require",
    );
  });
});
