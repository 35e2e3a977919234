/**
 * Lives of stages: several people do what they like, allowed or not, in any order. Against the table of states, roles and actions (`actions.ts`,
 * design §9) nothing forbidden is done and nothing allowed is refused; every text that was accepted stands until somebody who had seen it
 * writes another, and both texts of a conflict are there; a signature stands exactly while the part says what was signed.
 */
import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import type { Actor, Work } from "../actor.ts";
import { saveAnswers } from "../answers/save-answers.ts";
import { isConflict } from "../answers/save-types.ts";
import { giveParts } from "../contributors/give-parts.ts";
import { handIn } from "../contributors/hand-in.ts";
import { nameStandIn } from "../contributors/name-stand-in.ts";
import { takeBack } from "../contributors/take-back.ts";
import { askCountersignature } from "../countersignature/ask-countersignature.ts";
import { loadSigning, subSectionsOfPart } from "../countersignature/load-signing.ts";
import { returnRequest } from "../countersignature/return-request.ts";
import { signPart } from "../countersignature/sign-part.ts";
import { withdrawRequest } from "../countersignature/withdraw-request.ts";
import type { Outcome } from "../refusal.ts";
import { confirmAnswers } from "../review/confirm-answers.ts";
import { waitingAnswers } from "../review/waiting.ts";
import { cancelStage } from "./cancel-stage.ts";
import { completeStage } from "./complete-stage.ts";
import { dayOf } from "./make-visible.ts";
import { startStage } from "./start-stage.ts";
import { stopStage } from "./stop-stage.ts";
import { caseWorld } from "./testing/case-world.ts";
import { copyCase } from "./testing/copy-case.ts";
import { fillStage } from "./testing/fill-stage.ts";
import {
  allPlaces,
  contentOf,
  givenPlace,
  hasEmpty,
  type Model,
  may,
  noValues,
  openedStage,
  type Part,
  type Person,
  type Place,
  parts,
  persons,
  shownIn,
  stands,
  type Values,
  wroteIn,
} from "./testing/stage-life-model.ts";

/** `npm run prove stage-life` tries thousands; here it is a sample. */
const proving = process.env.PROVE === "1";
const lives = proving ? 2000 : 3;

const database = await testDatabase();
const world = await caseWorld(database);
const signer: Actor = {
  ...world.colleague,
  userId: randomUUID(),
  name: "Ruth Hale",
  role: "senior-practitioner",
  permissions: ["countersign"],
};
await database.admin.kysely
  .insertInto("user_account")
  .values({
    id: signer.userId,
    organisation_id: signer.organisationId,
    subject: signer.userId,
    name: signer.name,
    email: null,
    role: signer.role,
    permissions: [...signer.permissions],
  })
  .execute();
const people: Readonly<Record<Person, Actor>> = {
  owner: world.practitioner,
  colleague: world.colleague,
  contributor: world.contributor,
  manager: world.manager,
  signer,
};
const as = <T>(person: Person, use: (work: Work) => Promise<T>): Promise<T> => world.act(people[person], use);
const signingOf = async (stageId: string) => {
  const signing = await as("manager", (work) => loadSigning(work, stageId));
  if (signing === null) throw new Error("The manager does not see the stage.");
  return signing;
};

const template = await world.openStage("referral-in-oocd");
await as("owner", (work) => fillStage(work, template.stageId));
const filled = valuesIn((await signingOf(template.stageId)).visible.answers.values);

function valuesIn(values: Readonly<Record<string, unknown>>): Values {
  const read = (place: Place) => (typeof values[place] === "string" ? String(values[place]) : null);
  return Object.fromEntries(allPlaces.map((place) => [place, read(place)])) as Record<Place, string | null>;
}

/** How often each act was done, not refused: thousands of lives that nobody signs or completes would show nothing. */
const did = new Map<string, number>();

interface Real {
  readonly youngPersonId: string;
}
type Saving = { readonly who: Person; readonly where: Place; readonly text: string | null; readonly stale: boolean };
type Act =
  | ({ readonly does: "save" } & Saving)
  | { readonly does: "ask" | "withdraw" | "return" | "sign" | "put-back"; readonly who: Person; readonly part: Part }
  | { readonly does: Whole; readonly who: Person };
type Whole =
  | "sign-off"
  | "complete"
  | "stop"
  | "cancel"
  | "start"
  | "confirm"
  | "fill"
  | "give"
  | "take-back"
  | "hand-in"
  | "proxy";

/** It went exactly when it may. */
function agrees(outcome: Outcome<unknown>, wanted: boolean): boolean {
  expect(outcome.ok ? "done" : `refused: ${outcome.refusal.code}`).toEqual(
    wanted ? "done" : expect.stringContaining("refused"),
  );
  return wanted;
}

async function save(model: Model, { who, where, text, stale }: Saving): Promise<void> {
  const { visible } = await signingOf(model.stageId);
  const version = visible.meta.get(where)?.version ?? 0;
  const stored = model.values[where];
  const change = { address: where, value: text, version: stale ? Math.max(0, version - 1) : version };
  const outcome = await as(who, (work) =>
    saveAnswers(work, { stageId: model.stageId, runId: randomUUID(), changes: [change] }),
  );
  const mine = who !== "contributor" || where === givenPlace.place;
  const result = outcome.ok ? outcome.value.results[0] : undefined;
  if (!may(model, who, "write-answer") || !mine) {
    expect(result?.outcome ?? "refused").toBe("refused");
    return;
  }
  if (stale && version > 0 && text !== stored) {
    // Both texts are there to choose from, and nothing was overwritten.
    expect(result?.outcome === "refused" && isConflict(result.refusal) && result.refusal).toMatchObject({
      theirs: { value: stored },
      yours: text,
    });
    return;
  }
  expect(result?.outcome).toBe("saved");
  if (text === stored) return;
  model.values = { ...model.values, [where]: text };
  model.authors = { ...model.authors, [where]: who };
  model.touched = true;
}

const run: Readonly<Record<Whole, (model: Model, real: Real, who: Person) => Promise<void>>> = {
  // As it goes where nobody is in the way: each step is weighed as if it had come alone.
  "sign-off": async (model) => {
    for (const part of parts) {
      await onPart(model, { does: "ask", who: "owner", part });
      await onPart(model, { does: "sign", who: "signer", part });
    }
  },
  complete: async (model, _real, who) => {
    const outcome = await as(who, (work) => completeStage(work, { stageId: model.stageId }));
    const ready = !model.anew && parts.every((part) => stands(model, part) && !hasEmpty(model, part));
    if (agrees(outcome, may(model, who, "complete") && ready)) end(model, "completed");
  },
  stop: async (model, _real, who) => {
    const outcome = await as(who, (work) => stopStage(work, { stageId: model.stageId, reason: "Moved" }));
    if (agrees(outcome, may(model, who, "stop"))) end(model, "stopped");
  },
  cancel: async (model, _real, who) => {
    const outcome = await as(who, (work) => cancelStage(work, { stageId: model.stageId, reason: "Mistake" }));
    if (agrees(outcome, may(model, who, "cancel") && !model.touched)) model.status = "cancelled";
  },
  start: async (model, { youngPersonId }) => {
    const input = { youngPersonId, type: "referral-in-oocd", triggerDate: "2026-11-10" };
    const outcome = await as("owner", (work) => startStage(work, input));
    if (!agrees(outcome, model.status !== "in-progress") || !outcome.ok) return;
    Object.assign(model, openedStage(outcome.value.stageId, model.handedOn));
  },
  confirm: async (model, _real, who) => {
    const { visible } = await signingOf(model.stageId);
    const shown = waitingAnswers(visible, dayOf(world.now()));
    const subSections = [...new Set(shown.map(({ subSection }) => subSection))];
    const { stageId } = model;
    const input = { stageId, runId: randomUUID(), subSections, shown, sequence: visible.head.sequence };
    const outcome = await as(who, (work) => confirmAnswers(work, input));
    const wanted = may(model, who, "confirm") && who !== "contributor" && shown.length > 0;
    if (!agrees(outcome, wanted)) return;
    model.waits = false;
    model.confirmedBy = who;
    model.touched = true;
  },
  fill: async (model) => {
    if (model.status !== "in-progress") return;
    const before = model.values;
    await as("owner", (work) => fillStage(work, model.stageId));
    const after = valuesIn((await signingOf(model.stageId)).visible.answers.values);
    for (const place of allPlaces) {
      if (before[place] === null) model.authors = { ...model.authors, [place]: "owner" };
      else expect(after[place]).toBe(before[place]);
    }
    if (model.waits) model.confirmedBy = "owner";
    model.touched ||= model.waits || model.anew || Object.values(before).includes(null);
    model.values = after;
    model.waits = false;
    model.anew = false;
  },
  give: async (model, _real, who) => {
    const input = { stageId: model.stageId, userId: people.contributor.userId, subSections: [givenPlace.subSection] };
    const outcome = await as(who, (work) => giveParts(work, input));
    if (agrees(outcome, may(model, who, "grant-contributor")) && model.contributes === "no")
      model.contributes = "given";
  },
  "take-back": async (model, _real, who) => {
    const input = { stageId: model.stageId, userId: people.contributor.userId };
    const outcome = await as(who, (work) => takeBack(work, input));
    const held = model.contributes !== "no";
    if (agrees(outcome, may(model, who, "grant-contributor") && held)) model.contributes = "no";
  },
  "hand-in": async (model, _real, who) => {
    const outcome = await as(who, (work) => handIn(work, { stageId: model.stageId }));
    if (agrees(outcome, may(model, who, "hand-in"))) model.contributes = "handed-in";
  },
  proxy: async (model, _real, who) => {
    const days = { from: "2026-11-16", until: "2026-12-31" };
    const input = { stageId: model.stageId, userId: people.colleague.userId, kind: "proxy" as const, ...days };
    const outcome = await as(who, (work) => nameStandIn(work, input));
    if (agrees(outcome, may(model, who, "name-proxy") && !model.proxy)) model.proxy = true;
  },
};

function end(model: Model, status: "completed" | "stopped"): void {
  model.status = status;
  model.handedOn = model.values;
}

/** Whether something of a part is left that holds a request; while what is asked anew is open, the evaluation says where. */
async function hasGap(model: Model, part: Part): Promise<boolean> {
  if (!model.waits && !model.anew) return hasEmpty(model, part);
  const { visible } = await signingOf(model.stageId);
  const inPart = new Set(subSectionsOfPart(visible, part));
  return visible.evaluation.gaps.some((gap) => gap.holdsCompletion && inPart.has(gap.subSection));
}

async function onPart(model: Model, act: Extract<Act, { readonly part: Part }>): Promise<void> {
  const { who, part } = act;
  const { stageId } = model;
  switch (act.does) {
    case "put-back": {
      const last: unknown = JSON.parse(model.signed[part].at(-1) ?? "[]");
      const words = Array.isArray(last) ? last : [];
      for (const [at, where] of shownIn[part].entries()) {
        if (typeof words[at] === "string") await save(model, { who, where, text: words[at], stale: false });
      }
      return;
    }
    case "ask": {
      const ready = !model.open[part] && !stands(model, part) && !(await hasGap(model, part));
      const outcome = await as(who, (work) =>
        askCountersignature(work, { stageId, part, note: "", addressedTo: null }),
      );
      if (agrees(outcome, may(model, who, "ask-countersignature") && ready)) model.open[part] = true;
      return;
    }
    case "withdraw": {
      const outcome = await as(who, (work) => withdrawRequest(work, { stageId, part }));
      if (agrees(outcome, may(model, who, "withdraw-request") && model.open[part])) model.open[part] = false;
      return;
    }
    case "return": {
      const outcome = await as(who, (work) => returnRequest(work, { stageId, part, note: "Say more" }));
      if (agrees(outcome, may(model, who, "return") && model.open[part])) model.open[part] = false;
      return;
    }
    case "sign": {
      const { states } = await signingOf(stageId);
      const digest = states.find((state) => state.part === part)?.digest ?? "";
      const outcome = await as(who, (work) => signPart(work, { stageId, part, digest, shownAt: world.now() }));
      const inOrder = part === "explanations" || stands(model, "explanations");
      const wanted = may(model, who, "sign") && !wroteIn(model, who, part) && model.open[part] && inOrder;
      if (!agrees(outcome, wanted)) return;
      model.open[part] = false;
      model.signed[part] = [...model.signed[part], contentOf(model, part)];
    }
  }
}

async function isAsModelled(model: Model): Promise<void> {
  const { visible, states } = await signingOf(model.stageId);
  expect(visible.head.status).toBe(model.status);
  expect(valuesIn(visible.answers.values)).toEqual(model.values);
  if (model.status !== "in-progress") return;
  const standing = states.filter(({ state }) => state === "signed").map(({ part }) => part);
  expect(standing).toEqual(parts.filter((part) => stands(model, part)));
}

class Acting implements fc.AsyncCommand<Model, Real> {
  readonly act: Act;
  constructor(act: Act) {
    this.act = act;
  }
  check(): boolean {
    return true;
  }
  toString(): string {
    return JSON.stringify(this.act);
  }
  async run(model: Model, real: Real): Promise<void> {
    const { act } = this;
    const before = JSON.stringify(model);
    if (act.does === "save") await save(model, act);
    else if ("part" in act) await onPart(model, act);
    else await run[act.does](model, real, act.who);
    await isAsModelled(model);
    if (JSON.stringify(model) !== before) did.set(act.does, (did.get(act.does) ?? 0) + 1);
  }
}

const everyAct: readonly Act["does"][] = [
  "sign-off",
  "save",
  "ask",
  "withdraw",
  "return",
  "sign",
  "put-back",
  "complete",
  "stop",
  "cancel",
  "start",
  "confirm",
  "fill",
  "give",
  "take-back",
  "hand-in",
  "proxy",
];
const who = fc.constantFrom(...persons);
const writer = fc.constantFrom<Person>("owner", "owner", "owner", "colleague", "contributor", "manager", "signer");
const part = fc.constantFrom(...parts);
const text = fc.constantFrom("He wants a trade.", "He wants to be left alone.", "Nothing yet.", null);
const acts: readonly { readonly weight: number; readonly arbitrary: fc.Arbitrary<Act> }[] = [
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant("save" as const),
      who: writer,
      where: fc.constantFrom(...allPlaces),
      text,
      stale: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: fc.record({ does: fc.constant("ask" as const), who: writer, part }) },
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant("sign" as const),
      who: fc.constantFrom<Person>("signer", "manager", "owner"),
      part,
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom("withdraw", "return"), who, part }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("put-back" as const), who: writer, part }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constantFrom("sign-off", "complete"), who: writer }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constantFrom("fill", "confirm", "start", "start"), who: writer }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom("give", "take-back", "proxy"), who: writer }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constantFrom("stop", "cancel", "cancel", "hand-in"),
      who: fc.constantFrom<Person>("owner", "manager", "contributor", "colleague"),
    }),
  },
];

it("keep the table of states, roles and actions, every text, and signatures that say what was signed", async () => {
  const command = fc.oneof(...acts).map((act): fc.AsyncCommand<Model, Real> => new Acting(act));
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 10, maxLength: 25, size: "max" }), async (life) => {
      const copy = await copyCase(database, template);
      const model: Model = { ...openedStage(copy.stageId, null), values: filled, anew: false, touched: true };
      await fc.asyncModelRun(() => ({ model, real: { youngPersonId: copy.youngPersonId } }), life);
    }),
    { numRuns: lives, endOnFailure: !proving },
  );
  if (proving) expect([...did.keys()].toSorted()).toEqual([...everyAct].toSorted());
});

it("begin with everything that a life needs", () => {
  expect(filled).not.toEqual(noValues);
});
