import type pg from "pg";

/**
 * Refuses a connection for serving requests that could step around row-level security (design §7): a superuser, a role that may bypass
 * it, one that may become such a role or the owner, or one that owns a table (owners can switch policies off).
 *
 * @throws Error with a sentence that says which of these it is and what to do.
 */
export async function refusePowerfulRole(pool: pg.Pool, variable: string): Promise<void> {
  const { rows } = await pool.query<{
    name: string;
    superuser: boolean;
    bypass: boolean;
    upwards: string | null;
    owns: string | null;
  }>(`
    select session_user as name,
      (select rolsuper from pg_roles where rolname = session_user) as superuser,
      (select rolbypassrls from pg_roles where rolname = session_user) as bypass,
      (select string_agg(distinct r.rolname, ', ') from pg_roles r
        where r.rolname <> session_user and pg_has_role(session_user, r.oid, 'member')
          and (r.rolsuper or r.rolbypassrls or exists (
            select from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relowner = r.oid and n.nspname = 'public' and c.relkind in ('r', 'p')))) as upwards,
      (select min(c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_roles r on r.oid = c.relowner
        where n.nspname = 'public' and c.relkind in ('r', 'p') and r.rolname = session_user) as owns`);
  const role = rows[0];
  if (!role) throw new Error("The database did not say which role is connected.");
  const fault = role.superuser
    ? "is a superuser"
    : role.bypass
      ? "may bypass row-level security"
      : role.upwards !== null
        ? `may become ${role.upwards}`
        : role.owns !== null
          ? `owns the table ${role.owns}`
          : null;
  if (fault === null) return;
  throw new Error(
    `The start is refused: the database role "${role.name}" that ${variable} uses ${fault}, so the wall between organisations would not hold. ` +
      `Nothing was changed. Give it a role that owns nothing, is NOSUPERUSER and NOBYPASSRLS and is a member of no such role; ` +
      `with DATABASE_URL alone the start makes such roles itself.`,
  );
}
