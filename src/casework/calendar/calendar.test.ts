import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import { saveAnswers } from "../answers/save-answers.ts";
import { type CaseWorld, caseWorld, expectDone } from "../stages/testing/case-world.ts";
import { saveRecordFacts } from "../young-people/save-record-facts.ts";
import { type CalendarDay, calendarText } from "./calendar-text.ts";
import { feedMadeAt, feedOwner, makeFeed, revokeFeed } from "./feed.ts";
import { myDates } from "./my-dates.ts";
import { readCalendar } from "./testing/read-calendar.ts";

const stamp = new Date("2026-11-22T16:00:00.123Z");

describe("a calendar as text", () => {
  it("says every day whole, whatever stands in its summary", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 120 }), { maxLength: 4 }), (summaries) => {
        const days = summaries.map(
          (summary, at): CalendarDay => ({
            uid: `a,b;c\\${at}@host`,
            on: "2026-02-28",
            summary: `x ${summary}`,
            url: "https://assetplus.example/stages/1",
          }),
        );
        const read = readCalendar(calendarText("Name, with; signs\\", days, stamp));
        const kept = (text: string) => text.replace(/\r\n|\r/g, "\n").replace(/(?!\n)\p{Cc}/gu, "");
        expect(read.map(({ SUMMARY }) => SUMMARY)).toEqual(days.map(({ summary }) => kept(summary)));
        expect(read.map(({ UID }) => UID)).toEqual(days.map(({ uid }) => uid));
        for (const event of read)
          expect(event).toMatchObject({ DTSTART: "20260228", DTEND: "20260301", DTSTAMP: "20261122T160000Z" });
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["a bare line feed", "BEGIN:VCALENDAR\nEND:VCALENDAR\r\n"],
    ["a long line", `BEGIN:VCALENDAR\r\nPRODID:${"x".repeat(80)}\r\nEND:VCALENDAR\r\n`],
    ["no version", "BEGIN:VCALENDAR\r\nPRODID:x\r\nEND:VCALENDAR\r\n"],
    [
      "an event without a day",
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    ],
  ])("the reader of this test does not take %s", (_, text) => expect(() => readCalendar(text)).toThrow());
});

const database = await testDatabase();
let world: CaseWorld;

describe("a practitioner's feed", () => {
  beforeAll(async () => {
    world = await caseWorld(database);
  });

  const read = async (owner: { readonly userId: string; readonly organisationId: string }) =>
    world.act(world.practitioner, async ({ tx, now }) =>
      myDates({ tx, owner, now, baseUrl: "https://assetplus.example" }),
    );

  it("holds what is due, panels, targets and hearings, by initials and reference", async () => {
    const { practitioner } = world;
    const { stageId, youngPersonId } = await world.openStage("review");
    const [kept, gone, done, hearing] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    const target = (id: string, day: string, status: string) => [
      { address: `plan-targets[${id}]`, value: 1, version: 0 },
      { address: `plan-targets[${id}].want`, value: "A secret wish of Kai Morgan", version: 0 },
      { address: `plan-targets[${id}].by-when`, value: day, version: 0 },
      // A new target begins as not started.
      { address: `plan-targets[${id}].status`, value: status, version: 1 },
    ];
    const save = (changes: readonly { address: string; value: unknown; version: number }[]) =>
      world.act(practitioner, async (work) => {
        const { results } = expectDone(await saveAnswers(work, { stageId, runId: randomUUID(), changes }));
        expect(results.filter(({ outcome }) => outcome === "refused")).toEqual([]);
      });
    await save([
      { address: "rosh-judgement", value: "high", version: 0 },
      ...target(kept, "2026-12-24", "under-way"),
      ...target(gone, "2026-12-25", "under-way"),
      ...target(done, "2026-12-26", "reached"),
    ]);
    await save([{ address: `plan-targets[${gone}]`, value: null, version: 1 }]);
    const facts = [
      { address: `court-hearings[${hearing}]`, value: 1, version: 0 },
      { address: `court-hearings[${hearing}].date`, value: "2026-12-02", version: 0 },
    ];
    const recorded = await world.act(practitioner, (work) =>
      saveRecordFacts(work, { youngPersonId, runId: randomUUID(), changes: facts }),
    );
    expect(expectDone(recorded).results.filter(({ outcome }) => outcome === "refused")).toEqual([]);
    const days = await read(practitioner);
    const kinds = days.map(({ uid, on }) => `${uid.split("-")[0]} ${on}`);
    expect(kinds).toEqual(expect.arrayContaining(["panel 2026-11-30", "target 2026-12-24", "hearing 2026-12-02"]));
    expect(days.filter(({ uid }) => uid.startsWith("target"))).toHaveLength(1);
    const text = calendarText("AssetPlus", days, world.now());
    expect(readCalendar(text)).toHaveLength(days.length);
    for (const secret of ["Kai", "Morgan", "secret"]) expect(text).not.toContain(secret);
    expect(text).toContain("K.M.");
    expect((await read(practitioner)).map(({ uid }) => uid)).toEqual(days.map(({ uid }) => uid));
    expect(await read(world.colleague)).toEqual([]);
  });

  it("has an address that only its hash remembers, made anew and taken back", async () => {
    const { practitioner } = world;
    const asked = (token: string) => feedOwner(database.app, token);
    const first = await world.act(practitioner, makeFeed);
    expect(await asked(first)).toEqual({
      userId: practitioner.userId,
      organisationId: practitioner.organisationId,
      language: "en",
    });
    const second = await world.act(practitioner, makeFeed);
    expect([await asked(first), await asked(""), await asked("\u0000'")]).toEqual([null, null, null]);
    expect(await asked(second)).not.toBeNull();
    const { rows } = await database.admin.pool.query("select f::text as row from calendar_feed f");
    expect(JSON.stringify(rows)).not.toContain(second);
    expect(await world.act(world.colleague, feedMadeAt)).toBeNull();
    await world.act(world.colleague, revokeFeed);
    expect(await asked(second)).not.toBeNull();
    await database.admin.pool.query("update user_account set active = false where id = $1", [practitioner.userId]);
    expect(await asked(second)).toBeNull();
    await database.admin.pool.query("update user_account set active = true where id = $1", [practitioner.userId]);
    await world.act(practitioner, revokeFeed);
    expect([await asked(second), await world.act(practitioner, feedMadeAt)]).toEqual([null, null]);
  });
});
