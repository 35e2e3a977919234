import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { OpenDatabase } from "../../database/open.ts";
import { testDatabase } from "../../database/test-database.ts";
import { ConfigurationError } from "../configuration.ts";
import { loadPeople } from "../demonstration/load-people.ts";
import { refuseWrongDatabase } from "./refuse-wrong-database.ts";
import { settlePractice } from "./settle-practice.ts";

const fresh = await testDatabase();
const live = await testDatabase();
const unmigrated = await testDatabase({ migrated: false });
const open = (database: typeof fresh): OpenDatabase => ({ ...database, close: async () => undefined });

describe("a practice database", () => {
  it("is marked at its first start, goes on as practice, and is refused to a live start", async () => {
    await settlePractice(open(fresh), true);
    await settlePractice(open(fresh), true);
    await refuseWrongDatabase(fresh.settings.app, true);
    const { rows } = await fresh.admin.pool.query("select count(*)::int as people from user_account");
    expect(rows[0]?.people).toBeGreaterThan(10);
    await expect(settlePractice(open(fresh), false)).rejects.toThrow("this database holds practice");
    await expect(refuseWrongDatabase(fresh.settings.app, false)).rejects.toThrow(ConfigurationError);
  });

  it("is never made of a database that holds anything else, the demonstration included", async () => {
    await loadPeople(open(live));
    await expect(refuseWrongDatabase(live.settings.app, true)).rejects.toThrow("a database of its own");
    await expect(settlePractice(open(live), true)).rejects.toThrow("a database of its own");
    const { rows } = await live.admin.pool.query("select count(*)::int as marks from practice_database");
    expect(rows[0]?.marks).toBe(0);
    await refuseWrongDatabase(live.settings.app, false);
    await settlePractice(open(live), false);
  });

  it("may begin where nothing was ever migrated, and is refused when others came into it", async () => {
    await refuseWrongDatabase(unmigrated.settings.app, true);
    await refuseWrongDatabase(unmigrated.settings.app, false);
    await fresh.admin.pool.query(
      "insert into organisation (id, name, kind) values ($1, 'Somewhere real', 'youth-justice-service')",
      [randomUUID()],
    );
    await expect(settlePractice(open(fresh), true)).rejects.toThrow("people or organisations that practice did not");
  });

  it("cannot be half: a live database takes no practice case", async () => {
    const insert = live.app.pool.query(
      `insert into practice_case (young_person_id, stage_id, organisation_id, user_id, dossier, begun_on, begun_at)
       values ($1, $1, $1, $1, 'x', now(), now())`,
      [randomUUID()],
    );
    await expect(insert).rejects.toThrow("row-level security");
  });
});
