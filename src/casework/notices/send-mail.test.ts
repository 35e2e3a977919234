import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import type { Actor, Work } from "../actor.ts";
import {
  actingAs,
  addService,
  addStage,
  addUser,
  addYoungPerson,
  type StageRow,
} from "../work-lists/testing/casework-rows.ts";
import { followNotice } from "./follow-notice.ts";
import { chooseMail } from "./mail-choice.ts";
import { mailMoments } from "./mail-moments.ts";
import { initials } from "./mail-text.ts";
import { myNotices, newNotices } from "./my-notices.ts";
import { notify } from "./notify.ts";
import { type MailResult, mailWaiting, type OutgoingMail, sendDueMail } from "./send-mail.ts";
import { tellOfDates } from "./tell-of-dates.ts";

const database = await testDatabase();
const base = "https://assetplus.example";
const start = Date.parse("2026-11-19T10:00:00Z"); // a Thursday
const at = (minutes: number): Date => new Date(start + minutes * 60_000);
let service: string;
let helen: Actor;

beforeAll(async () => {
  service = await addService(database);
  helen = await addUser(database, service, "Helen Osei", "manager", ["countersign"]);
});

/** Somebody with an address, and a stage of theirs. */
async function person(
  name: string,
  due: string | null = null,
): Promise<{ readonly actor: Actor; readonly stage: StageRow }> {
  const actor = await addUser(database, service, name);
  const email = `${name.split(" ")[0]?.toLowerCase()}@service.example`;
  await database.admin.kysely.updateTable("user_account").set({ email }).where("id", "=", actor.userId).execute();
  const stage = await addStage(database, actor, await addYoungPerson(database, actor, "Kian Llŷr Marlow"), { due });
  return { actor, stage };
}
const as = <T>(actor: Actor, minutes: number, act: (work: Work) => Promise<T>): Promise<T> =>
  actingAs(database, actor, act, at(minutes));
const tell = (to: Actor, stage: StageRow, minutes: number): Promise<void> =>
  as(helen, minutes, (work) => notify(work, { kind: "stage-stopped", to: [to.userId], ...stage }));

/** Sends everything that is due; what was handed over, and what came of it. */
async function send(minutes: number, hand: (mail: OutgoingMail) => Promise<void> = async () => undefined) {
  const handed: OutgoingMail[] = [];
  const results: MailResult[] = [];
  for (;;) {
    const result = await sendDueMail(
      database.worker,
      async (mail) => {
        handed.push(mail);
        await hand(mail);
      },
      base,
      at(minutes),
    );
    if (result === null) return { handed, outcomes: results.map(({ outcome }) => outcome) };
    results.push(result);
  }
}

describe("an e-mail", () => {
  it("gathers what comes within a minute, names by initials and reference, and is sent once", async () => {
    const { actor, stage } = await person("Priya Nandakumar");
    await tell(actor, stage, 0);
    await tell(actor, stage, 0.5);
    expect((await send(0.9)).handed).toEqual([]);
    const { handed, outcomes } = await send(1.1);
    expect(outcomes).toEqual(["sent"]);
    const [mail] = handed;
    expect(mail).toMatchObject({
      to: { name: "Priya Nandakumar", address: "priya@service.example" },
      subject: "AssetPlus: 2 notices",
    });
    expect(mail?.text).toMatch(/Helen Osei stopped a stage.*: K\.L\.M\. \(NM-/);
    expect(mail?.text).not.toMatch(/Kian|Marlow/);
    expect(mail?.text.match(/https:\/\/assetplus\.example\/notices\/[\da-f-]{36}\n/g)).toHaveLength(2);
    expect((await send(500)).handed).toEqual([]);
  });

  it("that was cut off goes out again, the same under the same id, and later notices in another", async () => {
    const { actor, stage } = await person("Sam Okafor");
    await tell(actor, stage, 0);
    const broken = await send(2, () => Promise.reject(new Error("451 later")));
    expect(broken.outcomes).toEqual(["failed"]);
    await tell(actor, stage, 2.5);
    expect((await send(3.4)).handed).toEqual([]);
    const { handed } = await send(10);
    expect(handed).toHaveLength(2);
    expect(handed).toContainEqual(broken.handed[0]);
    expect(new Set(handed.map(({ id }) => id)).size).toBe(2);
    expect((await send(500)).handed).toEqual([]);
  });

  it("is not sent twice by two nodes at once", async () => {
    const { actor, stage } = await person("Amy Reid");
    await tell(actor, stage, 0);
    const nodes = await Promise.all([send(2), send(2), send(2)]);
    expect(nodes.flatMap(({ handed }) => handed)).toHaveLength(1);
  });

  it("is given up after days, and its notices stay", async () => {
    const { actor, stage } = await person("Ben Hale");
    await tell(actor, stage, 0);
    const outcomes: string[] = [];
    for (let minutes = 2; minutes < 8000; minutes += 240)
      outcomes.push(...(await send(minutes, () => Promise.reject(new Error("550 no such mailbox")))).outcomes);
    expect(outcomes.at(-1)).toBe("given-up");
    expect(outcomes.filter((outcome) => outcome === "failed")).toHaveLength(23);
    expect(await mailWaiting(database.worker)).toBe(0);
    expect(await as(actor, 0, newNotices)).toBe(1);
  });

  it("is left out where everything was read meanwhile, and for who has no address", async () => {
    const { actor, stage } = await person("Cai Owen");
    await tell(actor, stage, 0);
    const listed = await as(actor, 0.2, (work) => myNotices(work));
    const id = listed.ok ? (listed.value.items[0]?.id ?? "") : "";
    await as(actor, 0.3, (work) => followNotice(work, id));
    expect(await send(2)).toEqual({ handed: [], outcomes: ["nothing-left"] });
    await tell(await addUser(database, service, "Dee Ash"), stage, 3);
    expect(await send(5)).toEqual({ handed: [], outcomes: [] });
  });

  it("speaks the language of its reader, once each working morning or never, as chosen", async () => {
    const { actor, stage } = await person("Elin Rhys");
    await tell(actor, stage, 0);
    await as(actor, 0.2, (work) => chooseMail(work, { mail: "digest", language: "cy" }));
    await tell(actor, stage, 5);
    expect((await send(60)).handed).toEqual([]);
    const [mail, ...rest] = (await send(22 * 60)).handed; // the next morning, Friday 8:00
    expect(rest).toEqual([]);
    expect(mail).toMatchObject({ subject: "AssetPlus: 2 hysbysiad", language: "cy" });
    expect(mail?.text).toContain("Ataliodd Helen Osei gam");
    await tell(actor, stage, 23 * 60);
    await as(actor, 23 * 60, (work) => chooseMail(work, { mail: "none", language: "cy" }));
    await tell(actor, stage, 24 * 60);
    expect((await send(10_000)).handed).toEqual([]);
  });

  it("does not name a young person whose record is closed to its reader by then", async () => {
    const { actor, stage } = await person("Flo Gray");
    await tell(actor, stage, 0);
    await database.admin.pool.query(
      `insert into record_restriction (young_person_id, id, organisation_id, reason, shown, set_by, set_at)
       values ($1, gen_random_uuid(), $2, 'A relative', false, $3, now())`,
      [stage.youngPersonId, stage.organisationId, helen.userId],
    );
    expect(await send(2)).toEqual({ handed: [], outcomes: ["nothing-left"] });
    expect(await as(actor, 3, newNotices)).toBe(0);
  });
});

describe("the calendar", () => {
  it("tells the owner once of what is due within five working days, and once that it is late", async () => {
    const { actor } = await person("Gil Holt", "2026-11-26");
    await person("Hari Nair", "2026-11-30");
    const told = async (minutes: number): Promise<readonly string[]> => {
      await tellOfDates(database.worker, at(minutes));
      const found = await as(actor, minutes, (work) => myNotices(work));
      return found.ok ? found.value.items.map(({ kind, actorName }) => `${kind} ${actorName}`) : [];
    };
    expect(await told(0)).toEqual(["stage-due-soon null"]);
    expect(await told(60)).toEqual(["stage-due-soon null"]);
    expect(await told(8 * 24 * 60)).toEqual(["stage-overdue null", "stage-due-soon null"]);
    expect((await send(8 * 24 * 60 + 2)).handed.map(({ to }) => to.name).toSorted()).toEqual(["Gil Holt", "Hari Nair"]);
  });
});

describe("moments and names", () => {
  it.each([
    ["2026-11-19T10:00:00Z", "2026-11-20T07:30:00.000Z"],
    ["2026-11-20T06:00:00Z", "2026-11-20T07:30:00.000Z"],
    ["2026-11-20T08:00:00Z", "2026-11-23T07:30:00.000Z"],
    ["2026-12-24T12:00:00Z", "2026-12-29T07:30:00.000Z"],
    ["2026-07-01T20:00:00Z", "2026-07-02T06:30:00.000Z"],
  ])("a digest that is asked for at %s comes at %s", (now, digest) => {
    expect(mailMoments(new Date(now)).digest.toISOString()).toBe(digest);
  });
  it.each([
    ["Kian Marlow", "K.M."],
    ["  ʻAlī ʿUmar ", "ʻ.ʿ."],
    ["Ólafur", "Ó."],
    ["", ""],
  ])("%s is %s", (name, short) => expect(initials(name)).toBe(short));
});
