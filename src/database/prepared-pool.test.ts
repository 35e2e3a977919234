/** Statements that come again are prepared, whatever their values, and a transaction that the database took back is never called kept. */
import { sql } from "kysely";
import { expect, it } from "vitest";
import { testDatabase } from "./test-database.ts";
import { withoutPerson } from "./transaction.ts";

const database = await testDatabase();

it("prepares a statement from the second time on, and gives each its own values", async () => {
  const twice = (number: number) => sql<{ twice: number }>`select ${number}::int * 2 as twice /* prepared */`;
  await database.app.kysely.connection().execute(async (one) => {
    for (const number of [1, 2, 3, 40])
      expect((await twice(number).execute(one)).rows).toEqual([{ twice: 2 * number }]);
    const { rows } = await sql<{ text: string }>`
      select statement as text from pg_prepared_statements where statement like '%/* prepared */%'`.execute(one);
    expect(rows.filter(({ text }) => text.startsWith("select $1::int * 2"))).toHaveLength(1);
  });
});

it("prepares a statement anew when the table was changed under it: one answer fails, not every one from then on", async () => {
  await database.admin.kysely.connection().execute(async (one) => {
    await sql`create temp table changing (id int)`.execute(one);
    const read = () => sql`select * from changing where id >= ${0}`.execute(one);
    for (let times = 0; times < 3; times += 1) await read();
    await sql`alter table changing add column name text`.execute(one);
    await expect(read()).rejects.toThrow("cached plan");
    for (let times = 0; times < 3; times += 1) expect((await read()).rows).toEqual([]);
  });
});

it("says that nothing was kept when a statement had failed unseen", async () => {
  const unseen = withoutPerson(database.app, async (tx) => {
    await sql`select 1 / 0`.execute(tx).catch(() => undefined);
  });
  await expect(unseen).rejects.toThrow("Nothing of it was kept");
});
