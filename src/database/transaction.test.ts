import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { AppDatabase } from "./app-database.ts";
import { testDatabase } from "./test-database.ts";
import { type RequestTransaction, withoutPerson, withRequest } from "./transaction.ts";

const database = await testDatabase();
const one = { userId: "11111111-1111-4111-8111-111111111111", organisationId: "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa" };
const two = { userId: "22222222-2222-4222-8222-222222222222", organisationId: "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb" };

async function settings(
  tx: RequestTransaction | AppDatabase["kysely"],
): Promise<{ userId: string; organisationId: string }> {
  const { rows } = await sql<{ user: string | null; organisation: string | null }>`
    select nullif(current_setting('app.user_id', true), '') as "user",
      nullif(current_setting('app.organisation_id', true), '') as organisation`.execute(tx);
  return { userId: rows[0]?.user ?? "none", organisationId: rows[0]?.organisation ?? "none" };
}
const nobody = { userId: "none", organisationId: "none" };

describe("the transaction of a request", () => {
  it("gives each of two interleaved requests on one connection only its own settings", async () => {
    const single = database.pool(1);
    const seen: string[] = [];
    const request = (person: typeof one, name: string) =>
      withRequest(single, person, async (tx) => {
        for (let turn = 0; turn < 3; turn++) {
          expect(await settings(tx)).toEqual(person);
          seen.push(name);
        }
      });
    await Promise.all([request(one, "one"), request(two, "two"), request(one, "one"), request(two, "two")]);
    expect(seen).toHaveLength(12);
    expect(await settings(single.kysely)).toEqual(nobody);
  });

  it("gives two requests that are open at the same moment on two connections only their own settings", async () => {
    const pair = database.pool(2);
    let arrived = 0;
    let open: () => void = () => undefined;
    const bothOpen = new Promise<void>((done) => {
      open = done;
    });
    const request = (person: typeof one) =>
      withRequest(pair, person, async (tx) => {
        arrived += 1;
        if (arrived === 2) open();
        await bothOpen;
        return settings(tx);
      });
    expect(await Promise.all([request(one), request(two)])).toEqual([one, two]);
  });

  it("leaves no setting behind after a commit", async () => {
    const single = database.pool(1);
    await withRequest(single, one, async (tx) => settings(tx));
    expect(await settings(single.kysely)).toEqual(nobody);
    expect(await withoutPerson(single, settings)).toEqual(nobody);
  });

  it("leaves no setting and no row behind after a rollback", async () => {
    const single = database.pool(1);
    await single.pool.query("create temporary table kept (word text)");
    await expect(
      withRequest(single, one, async (tx) => {
        await sql`insert into kept values ('lost')`.execute(tx);
        throw new Error("the work failed");
      }),
    ).rejects.toThrow("the work failed");
    expect(await settings(single.kysely)).toEqual(nobody);
    expect((await single.pool.query("select * from kept")).rowCount).toBe(0);
  });

  it("takes settings as values, never as SQL", async () => {
    const sly = { userId: "x', true); drop table stage; --", organisationId: "'; select 1; --" };
    expect(await withRequest(database.app, sly, settings)).toEqual(sly);
  });
});
