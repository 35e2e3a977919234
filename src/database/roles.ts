import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
import { join } from "node:path";
import pg from "pg";
import { readJsonFile, writeSecretFile } from "./secret-file.ts";

/**
 * The four roles of design §7. `owner` owns the schema and runs migrations; `app` serves requests and owns nothing; `worker` runs jobs;
 * `backup` reads everything and writes nothing.
 */
export const databaseRoles = ["owner", "app", "worker", "backup"] as const;
export type DatabaseRole = (typeof databaseRoles)[number];

/** What role names begin with when nothing else is configured: `assetplus_owner` and so on. Migrations use these names. */
export const defaultRolePrefix = "assetplus";

/** The name of a role in the cluster. Several installations in one cluster differ by their prefix. */
export function roleName(prefix: string, role: DatabaseRole): string {
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(prefix)) {
    throw new Error(`"${prefix}" cannot begin a role name: use small letters, digits and underscores, a letter first.`);
  }
  return `${prefix}_${role}`;
}

/** Random passwords for the four roles, kept in `roles.json` of the data folder, readable by this user alone. */
export async function rolePasswords(dataDir: string): Promise<Record<DatabaseRole, string>> {
  const path = join(dataDir, "roles.json");
  const stored = parsePasswords(await readJsonFile(path));
  if (stored) return stored;
  const fresh = randomRolePasswords();
  await writeSecretFile(path, fresh);
  return fresh;
}

/** Fresh random passwords that are kept nowhere. */
export function randomRolePasswords(): Record<DatabaseRole, string> {
  const word = () => randomBytes(24).toString("base64url");
  return { owner: word(), app: word(), worker: word(), backup: word() };
}

/** The URL of the same server and database for one role. */
export function roleUrl(adminUrl: string, prefix: string, role: DatabaseRole, password: string): string {
  const url = new URL(adminUrl);
  url.username = roleName(prefix, role);
  url.password = password;
  return url.href;
}

/**
 * Makes the four roles where they are missing, sets their passwords where the known ones do not let them in, and gives the owner the
 * right to build in the schema. Safe to run at every start.
 *
 * @throws Error with a sentence when the administrator may not do one of these, with what to do instead.
 */
export async function ensureRoles(
  adminUrl: string,
  prefix: string,
  passwords: Record<DatabaseRole, string>,
): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await refuseOldServer(admin);
    for (const role of databaseRoles) {
      const name = roleName(prefix, role);
      const found = await admin.query<{ rolbypassrls: boolean }>(
        "select rolbypassrls from pg_roles where rolname = $1",
        [name],
      );
      const bypass = role === "backup" ? "bypassrls" : "nobypassrls";
      if (found.rows.length === 0) {
        await say(
          admin,
          `create role "${name}" login noinherit ${bypass === "bypassrls" ? "bypassrls" : ""} password '${scramVerifier(passwords[role])}'`,
          `The database role "${name}" could not be made`,
        );
      } else if (!(await letsIn(roleUrl(adminUrl, prefix, role, passwords[role])))) {
        await say(
          admin,
          `alter role "${name}" login password '${scramVerifier(passwords[role])}'`,
          `The password of the database role "${name}" could not be set`,
        );
      }
      if (role === "backup" && found.rows[0]?.rolbypassrls === false) {
        await say(
          admin,
          `alter role "${name}" bypassrls`,
          `The database role "${name}" could not be given leave to read everything`,
        );
      }
      await say(admin, `alter role "${name}" set timezone to 'UTC'`, `The database role "${name}" could not be set up`);
    }
    await say(
      admin,
      `alter role "${roleName(prefix, "backup")}" set default_transaction_read_only to on`,
      "The backup role could not be made read only",
    );
    await giveSchema(admin, roleName(prefix, "owner"));
  } finally {
    await admin.end();
  }
}

/** The owner owns the schema itself: that is how the policies recognise it, and what lets it grant use of the schema to the others. */
async function giveSchema(admin: pg.Client, owner: string): Promise<void> {
  const { rows } = await admin.query<{ done: boolean; member: boolean; database: string }>(
    `select (select pg_get_userbyid(nspowner) = $1 from pg_namespace where nspname = 'public')
          and has_database_privilege($1::name, current_database(), 'create') as done,
        pg_has_role(current_user, $1::name, 'member') as member, quote_ident(current_database()) as database`,
    [owner],
  );
  const now = rows[0];
  if (!now || now.done) return;
  const steps = [
    ...(now.member ? [] : [`grant "${owner}" to current_user`]),
    `grant create on database ${now.database} to "${owner}"`,
    `alter schema public owner to "${owner}"`,
  ];
  await say(admin, steps.join("; "), `The role "${owner}" could not be given the schema "public" of this database`);
}

async function refuseOldServer(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ number: number; version: string }>(
    "select current_setting('server_version_num')::int as number, current_setting('server_version') as version",
  );
  if ((rows[0]?.number ?? 0) < 150_000) {
    throw new Error(
      `AssetPlus needs PostgreSQL 15 or newer; DATABASE_URL points at ${rows[0]?.version ?? "an unknown version"}.`,
    );
  }
}

async function say(admin: pg.Client, statement: string, failed: string): Promise<void> {
  try {
    await admin.query(statement);
  } catch (error) {
    throw new Error(
      `${failed} (${error instanceof Error ? error.message : String(error)}). DATABASE_URL must name an administrator who may create ` +
        `roles and let one of them read past row-level security. Where that is not wanted, let an administrator prepare the roles ` +
        `and give APP_DATABASE_URL, WORKER_DATABASE_URL, OWNER_DATABASE_URL and BACKUP_DATABASE_URL instead.`,
    );
  }
}

async function letsIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch (error) {
    // 28P01 and 28000: wrong password, no such login. Anything else (a full server, a network) is not the password's fault.
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "28P01" || code === "28000") return false;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The password as PostgreSQL stores it (RFC 5803), so that no statement and no server log ever holds the password itself. */
function scramVerifier(password: string): string {
  const iterations = 4096;
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, "sha256");
  const key = (text: string) => createHmac("sha256", salted).update(text).digest();
  const stored = createHash("sha256").update(key("Client Key")).digest("base64");
  return `SCRAM-SHA-256$${iterations}:${salt.toString("base64")}$${stored}:${key("Server Key").toString("base64")}`;
}

function parsePasswords(value: unknown): Record<DatabaseRole, string> | null {
  if (typeof value !== "object" || value === null) return null;
  const { owner, app, worker, backup } = value as Record<string, unknown>;
  if (typeof owner !== "string" || typeof app !== "string" || typeof worker !== "string" || typeof backup !== "string")
    return null;
  return { owner, app, worker, backup };
}
