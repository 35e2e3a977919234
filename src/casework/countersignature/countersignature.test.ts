import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import { withoutPerson } from "../../database/transaction.ts";
import type { SignedPart } from "../../framework/language.ts";
import type { Actor, Work } from "../actor.ts";
import { saveAnswer } from "../answers/save-answer.ts";
import { stageContent } from "../stages/stage-content.ts";
import { visibleTo } from "../stages/visible-to.ts";
import {
  actingAs,
  addService,
  addStage,
  addUser,
  addYoungPerson,
  type StageRow,
} from "../work-lists/testing/casework-rows.ts";
import { askCountersignature } from "./ask-countersignature.ts";
import { changedSinceAsked } from "./changed-since-asked.ts";
import { returnRequest } from "./return-request.ts";
import { signPart } from "./sign-part.ts";
import type { SignatureState } from "./signature-state.ts";
import { signaturesOfStage } from "./signatures-of-stage.ts";
import { fillPart } from "./testing/fill-part.ts";
import { withdrawRequest } from "./withdraw-request.ts";

const database = await testDatabase();
let service: string;
let priya: Actor;
let helen: Actor;
let omar: Actor;
let minute = 0;

/** One use case, a minute after the one before. */
const as = <T>(actor: Actor, act: (work: Work) => Promise<T>): Promise<T> => {
  minute += 1;
  return actingAs(database, actor, act, new Date(Date.parse("2026-11-19T09:00:00Z") + minute * 60_000));
};

beforeAll(async () => {
  service = await addService(database);
  priya = await addUser(database, service, "Priya Nandakumar");
  helen = await addUser(database, service, "Helen Osei", "manager", ["countersign"]);
  omar = await addUser(database, service, "Omar Reid", "senior-practitioner", ["countersign"]);
});

const newStage = async (type = "review"): Promise<StageRow> =>
  addStage(database, priya, await addYoungPerson(database, priya, "Kian Marlow"), { type, due: "2026-12-03" });

async function readyStage(...parts: readonly SignedPart[]): Promise<StageRow> {
  const stage = await newStage();
  for (const part of parts) await as(priya, (work) => fillPart(work, stage.stageId, part));
  return stage;
}

const ask = (stage: StageRow, part: SignedPart = "explanations", addressedTo: string | null = null) =>
  as(priya, (work) => askCountersignature(work, { stageId: stage.stageId, part, note: "Please read.", addressedTo }));

async function stateOf(stage: StageRow, part: SignedPart = "explanations"): Promise<SignatureState> {
  const signing = await as(helen, (work) => signaturesOfStage(work, { stageId: stage.stageId }));
  const state = signing.ok ? signing.value.states.find((each) => each.part === part) : undefined;
  if (!state) throw new Error("The stage has no such part.");
  return state;
}

const sign = async (actor: Actor, stage: StageRow, part: SignedPart = "explanations", digest?: string) => {
  const shown = digest ?? (await stateOf(stage, part)).digest;
  const shownAt = new Date(Date.parse("2026-11-19T09:00:00Z") + minute * 60_000);
  return as(actor, (work) => signPart(work, { stageId: stage.stageId, part, digest: shown, shownAt }));
};

/** A narrative of the first part that is shown and answered. */
async function narrativeOf(stage: StageRow): Promise<{ readonly address: string; readonly value: string }> {
  const visible = await as(priya, (work) => visibleTo(work, stage.stageId));
  if (visible === null) throw new Error("No stage.");
  const inPart = stageContent(visible).sections.filter(({ group }) => group !== "pathways" && group !== "stage");
  const found = inPart
    .flatMap((section) => section.subSections)
    .flatMap(({ questions }) => questions)
    .find(({ id, kind, answer }) => kind === "narrative" && answer?.kind === "text" && !id.startsWith("case:"));
  if (found?.answer?.kind !== "text") throw new Error("No narrative.");
  return { address: found.id, value: found.answer.text };
}

async function write(stage: StageRow, address: string, value: string | number | null): Promise<void> {
  const outcome = await as(priya, async (work) => {
    const visible = await visibleTo(work, stage.stageId);
    const version = visible?.meta.get(address)?.version ?? 0;
    return saveAnswer(work, { stageId: stage.stageId, runId: randomUUID(), address, value, version });
  });
  if (!outcome.ok) throw new Error(outcome.refusal.happened);
}

describe("asking for a countersignature", () => {
  it("is refused while gaps hold the part, with the list of them", async () => {
    const stage = await newStage();
    const outcome = await ask(stage);
    expect(outcome).toMatchObject({ ok: false, refusal: { status: 409, code: "part-not-complete" } });
    const gaps = !outcome.ok && "gaps" in outcome.refusal ? outcome.refusal.gaps : [];
    expect(gaps.length).toBeGreaterThan(5);
    expect(gaps.every((gap) => gap.holdsCompletion)).toBe(true);
  });

  it("does not wait for the gaps of another part", async () => {
    const stage = await readyStage("explanations");
    expect(await ask(stage)).toMatchObject({ ok: true });
    expect(await stateOf(stage)).toMatchObject({
      state: "asked",
      request: { note: "Please read.", addressedToName: null },
    });
    expect(await ask(stage, "pathways")).toMatchObject({ ok: false, refusal: { code: "part-not-complete" } });
    expect(await ask(stage)).toMatchObject({ ok: false, refusal: { status: 409, code: "already-asked" } });
  });

  it("goes to one person only if that person may countersign, and can be withdrawn", async () => {
    const stage = await readyStage("explanations");
    expect(await ask(stage, "explanations", priya.userId)).toMatchObject({ refusal: { code: "not-a-countersigner" } });
    expect(await ask(stage, "explanations", helen.userId)).toMatchObject({ ok: true });
    expect(await stateOf(stage)).toMatchObject({ request: { addressedToName: "Helen Osei" } });
    const withdrawn = await as(priya, (work) =>
      withdrawRequest(work, { stageId: stage.stageId, part: "explanations" }),
    );
    expect(withdrawn.ok).toBe(true);
    expect(await stateOf(stage)).toMatchObject({ state: "not-asked" });
    expect(await sign(helen, stage)).toMatchObject({ refusal: { status: 409, code: "not-asked" } });
  });
});

describe("signing", () => {
  it("signs what was shown, falls with a change, and stands again when the words are put back", async () => {
    const stage = await readyStage("explanations");
    await ask(stage);
    expect(await sign(helen, stage)).toMatchObject({ ok: true });
    expect(await stateOf(stage)).toMatchObject({ state: "signed", signature: { signedByName: "Helen Osei" } });

    const { address, value } = await narrativeOf(stage);
    await write(stage, address, `${value} And something new.`);
    expect(await stateOf(stage)).toMatchObject({
      state: "void",
      holdsCompletion: true,
      lastSigned: {
        moved: [{ kind: "changed", question: address, before: value, after: `${value} And something new.` }],
      },
    });

    await write(stage, address, value);
    expect(await stateOf(stage)).toMatchObject({ state: "signed", holdsCompletion: false });
    expect(await ask(stage)).toMatchObject({ refusal: { code: "already-signed" } });
  });

  it("refuses when something changed while the manager was reading, and says what", async () => {
    const stage = await readyStage("explanations");
    await ask(stage);
    const { digest } = await stateOf(stage);
    const { address, value } = await narrativeOf(stage);
    const shownAt = new Date(Date.parse("2026-11-19T09:00:00Z") + minute * 60_000);
    const since = () => as(helen, (work) => changedSinceAsked(work, { stageId: stage.stageId, part: "explanations" }));
    expect(await since()).toMatchObject({ ok: true, value: [] });
    await write(stage, address, "Changed under her eyes.");
    expect(await since()).toMatchObject({ ok: true, value: [{ question: address, after: "Changed under her eyes." }] });
    const outcome = await as(helen, (work) =>
      signPart(work, { stageId: stage.stageId, part: "explanations", digest, shownAt }),
    );
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { status: 409, code: "changed-while-reading", moved: [{ question: address, before: value }] },
    });
    expect(await stateOf(stage)).toMatchObject({ state: "asked" });
  });

  it("of the explanations stands while the plan is written", async () => {
    const stage = await readyStage("explanations");
    await ask(stage);
    await sign(helen, stage);
    await as(priya, (work) => fillPart(work, stage.stageId, "pathways"));
    expect(await stateOf(stage)).toMatchObject({ state: "signed" });
  });

  it("is never given to own work, nor without the permission", async () => {
    const stage = await readyStage("explanations");
    await ask(stage);
    const { digest } = await stateOf(stage);
    expect(await sign(priya, stage)).toMatchObject({ refusal: { status: 403 } });
    const alsoMay: Actor = { ...priya, permissions: ["countersign"] };
    expect(await sign(alsoMay, stage)).toMatchObject({ refusal: { status: 403 } });
    const { address } = await narrativeOf(stage);
    const wrote = await as(helen, async (work) => {
      const version = (await visibleTo(work, stage.stageId))?.meta.get(address)?.version ?? 0;
      return saveAnswer(work, { stageId: stage.stageId, runId: "r", address, value: "Helen’s words.", version });
    });
    expect(wrote.ok).toBe(true);
    expect(await sign(helen, stage)).toMatchObject({ refusal: { status: 403, code: "own-work" } });
    expect(await sign(omar, stage, "explanations", digest)).toMatchObject({
      refusal: { code: "changed-while-reading" },
    });
    expect(await sign(omar, stage)).toMatchObject({ ok: true });
  });

  it("lets one of two win and tells the other what the first did", async () => {
    const stage = await readyStage("explanations");
    await ask(stage);
    const { digest } = await stateOf(stage);
    const input = { stageId: stage.stageId, part: "explanations", digest, shownAt: new Date() } as const;
    const both = await Promise.all([
      as(helen, (work) => signPart(work, input)),
      as(omar, (work) => signPart(work, input)),
    ]);
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    const second = both.find((outcome) => !outcome.ok);
    expect(second).toMatchObject({ refusal: { status: 409, code: "not-asked" } });
    expect(second && !second.ok && second.refusal.happened).toMatch(
      /(Helen Osei|Omar Reid) signed Explanations and Conclusions/,
    );
    const rows = await database.admin.kysely
      .selectFrom("signature")
      .selectAll()
      .where("stage_id", "=", stage.stageId)
      .execute();
    expect(rows).toHaveLength(1);
  });

  it("takes the plan only after the explanations, and again waits when those fall", async () => {
    const stage = await readyStage("explanations", "pathways");
    await ask(stage);
    await ask(stage, "pathways");
    expect(await sign(helen, stage, "pathways")).toMatchObject({
      refusal: { status: 409, code: "explanations-first" },
    });
    await sign(helen, stage);
    const { address, value } = await narrativeOf(stage);
    await write(stage, address, "Other words.");
    expect(await sign(helen, stage, "pathways")).toMatchObject({ refusal: { code: "explanations-first" } });
    await write(stage, address, value);
    expect(await sign(helen, stage, "pathways")).toMatchObject({ ok: true });
  });
});

describe("returning", () => {
  it("needs a word of what must change, and gives the part back", async () => {
    const stage = await readyStage("explanations");
    await ask(stage);
    const back = (note: string) =>
      as(helen, (work) => returnRequest(work, { stageId: stage.stageId, part: "explanations", note }));
    expect(await back("  ")).toMatchObject({ refusal: { status: 422, code: "note-needed" } });
    expect(await back("Say who saw him there.")).toMatchObject({ ok: true });
    expect(await stateOf(stage)).toMatchObject({
      state: "returned",
      request: { closedByName: "Helen Osei", closingNote: "Say who saw him there." },
    });
    expect(await back("Again.")).toMatchObject({ refusal: { status: 409, code: "not-asked" } });
    expect(await ask(stage)).toMatchObject({ ok: true });
  });
});

describe("the digest of a stage", () => {
  it("is the same for a list entry deleted and entered again, and does not move with the days", async () => {
    const stage = await readyStage("explanations");
    await ask(stage);
    await sign(helen, stage);
    const later = await actingAs(
      database,
      helen,
      (work) => signaturesOfStage(work, { stageId: stage.stageId }),
      new Date("2026-12-24T09:00:00Z"),
    );
    expect(later.ok && later.value.states[0]?.state).toBe("signed");

    const [before, entry] = [(await stateOf(stage)).digest, randomUUID()];
    const enter = async (id: string): Promise<string> => {
      // At the end of the list: the stage may hold an event already.
      await write(stage, `life-events[${id}]`, 9);
      await write(stage, `life-events[${id}].title`, "Moved to his aunt.");
      return (await stateOf(stage)).digest;
    };
    const withEntry = await enter(entry);
    expect(withEntry).not.toBe(before);
    await write(stage, `life-events[${entry}]`, null);
    expect((await stateOf(stage)).digest).toBe(before);
    expect(await enter(randomUUID())).toBe(withEntry);
  });
});

describe("who is not of the service, or sees only parts", () => {
  it("finds and changes nothing", async () => {
    const stage = await readyStage("explanations");
    await ask(stage);
    const { digest } = await stateOf(stage);
    const elsewhere = await addService(database, "Westhaven");
    const stranger = await addUser(database, elsewhere, "Marcus Bell", "manager", ["countersign"]);
    const contributor = await addUser(database, service, "Lexi Shaw", "contributor");
    for (const actor of [stranger, contributor, { ...stranger, organisationId: service }]) {
      const attempts = [
        await sign(actor, stage, "explanations", digest),
        await as(actor, (work) => returnRequest(work, { stageId: stage.stageId, part: "explanations", note: "No." })),
        await as(actor, (work) => withdrawRequest(work, { stageId: stage.stageId, part: "explanations" })),
        await as(actor, (work) => signaturesOfStage(work, { stageId: stage.stageId })),
      ];
      for (const outcome of attempts) expect(outcome).toMatchObject({ ok: false, refusal: { status: 404 } });
    }
    const unset = await withoutPerson(database.app, (tx) =>
      signPart(
        { tx, actor: helen, now: new Date() },
        { stageId: stage.stageId, part: "explanations", digest, shownAt: new Date() },
      ),
    );
    expect(unset).toMatchObject({ ok: false, refusal: { status: 404 } });
    expect(await stateOf(stage)).toMatchObject({ state: "asked" });
  });
});
