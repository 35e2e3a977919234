import type pg from "pg";

/** A table of the schema, with the columns that hold data of their own (generated ones are computed again). */
export interface CatalogueTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Every table of the schema but the migrator's own two. Partitions come with the table that they belong to. */
export async function dataTables(client: pg.ClientBase): Promise<CatalogueTable[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind in ('r', 'p') and not c.relispartition and c.relname not like 'kysely\\_migration%'
    group by c.relname order by c.relname`);
  return rows;
}

/** Where each sequence of the schema stands. */
export async function sequencePositions(
  client: pg.ClientBase,
): Promise<{ name: string; value: string; called: boolean }[]> {
  const { rows } = await client.query<{ name: string; quoted: string }>(`
    select c.relname as name, quote_ident(c.relname) as quoted from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    where c.relkind = 'S' order by c.relname`);
  const positions: { name: string; value: string; called: boolean }[] = [];
  for (const { name, quoted } of rows) {
    const found = await client.query<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called from public.${quoted}`,
    );
    const position = found.rows[0];
    if (position) positions.push({ name, ...position });
  }
  return positions;
}
