import { describe, expect, it } from "vitest";
import type { SaveOutcome, SaveRequest } from "./protocol.ts";
import { type QueueState, SaveQueue } from "./save-queue.ts";

function setUp(outcomes: (request: SaveRequest) => SaveOutcome) {
  const sent: SaveRequest[] = [];
  const states: QueueState[] = [];
  const waits: (() => void)[] = [];
  const conflicts: SaveRequest[] = [];
  const queue = new SaveQueue({
    send: async (request) => {
      sent.push(request);
      return outcomes(request);
    },
    wait: (_ms, then) => waits.push(then),
    now: () => new Date(0),
    onState: (state) => states.push(state),
    onSaved: () => {},
    onConflict: (request) => conflicts.push(request),
  });
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return { queue, sent, states, waits, conflicts, settle };
}

const reply = (version: number) => ({
  version,
  at: "2026-11-22T10:00:00Z",
  unfitting: null,
  opened: [],
  closed: [],
  computed: {},
  leftHere: 0,
  leftInStage: 0,
  navigation: [],
  signature: null,
});
const saved = (request: SaveRequest): SaveOutcome => ({
  kind: "saved",
  version: request.version + 1,
  at: new Date("2026-11-22T10:00:00Z"),
  reply: reply(request.version + 1),
});

describe("SaveQueue", () => {
  it("sends one answer at a time, each with the version that the last reply gave", async () => {
    const { queue, sent, settle } = setUp(saved);
    queue.setVersion("coping", 3);
    queue.add("coping", "a");
    queue.add("coping", "ab");
    queue.add("coping", "abc");
    await settle();
    expect(sent).toEqual([
      { address: "coping", input: "a", version: 3 },
      { address: "coping", input: "abc", version: 4 },
    ]);
    expect(queue.unsaved).toBe(false);
  });

  it("keeps an answer that could not be sent, tries again after a pause, and never puts it over a newer one", async () => {
    let broken = true;
    const { queue, sent, states, waits, settle } = setUp((request) =>
      broken ? { kind: "failed", why: "network" } : saved(request),
    );
    queue.add("coping", "first words");
    await settle();
    expect(states.at(-1)).toEqual({ kind: "retrying", why: "network" });
    expect(queue.unsaved).toBe(true);
    queue.add("coping", "first words and more");
    broken = false;
    waits.shift()?.();
    await settle();
    expect(sent.map((request) => request.input)).toEqual(["first words", "first words and more"]);
    expect(queue.unsaved).toBe(false);
    expect(states.at(-1)?.kind).toBe("saved");
  });

  it("waits for a new sign-in with everything kept", async () => {
    let signedIn = false;
    const { queue, states, settle, sent } = setUp((request) =>
      signedIn ? saved(request) : { kind: "signed-out", signInUrl: "/sign-in" },
    );
    queue.add("coping", "text");
    await settle();
    expect(states.at(-1)).toEqual({ kind: "signed-out", signInUrl: "/sign-in" });
    signedIn = true;
    queue.retryNow();
    await settle();
    expect(sent).toHaveLength(2);
    expect(queue.unsaved).toBe(false);
  });

  it("hands a conflict to the person and goes on with the next answer; keeping mine then carries the other version", async () => {
    const { queue, conflicts, sent, settle } = setUp((request) =>
      request.address === "a" && request.version === 0
        ? { kind: "conflict", theirs: { text: "theirs", author: "Sam", at: "2026-11-22T10:00:00Z", version: 7 } }
        : saved(request),
    );
    queue.add("a", "mine");
    queue.add("b", "other");
    await settle();
    expect(conflicts.map((request) => request.address)).toEqual(["a"]);
    queue.add("a", "mine");
    await settle();
    expect(sent.at(-1)).toEqual({ address: "a", input: "mine", version: 7 });
  });

  it("does not say that all is saved while one answer was not taken, or waits for a choice", async () => {
    const outcome = (request: SaveRequest): SaveOutcome =>
      request.address === "long" && String(request.input).length > 9
        ? { kind: "refused", sentence: "It is too long." }
        : request.address === "disputed" && request.version === 0
          ? { kind: "conflict", theirs: { text: "theirs", author: "Sam", at: "2026-11-22T10:00:00Z", version: 7 } }
          : saved(request);
    const { queue, states, settle } = setUp(outcome);
    const stateOnce = async (act: () => void) => {
      act();
      await settle();
      return [states.at(-1)?.kind, queue.open, queue.unsaved];
    };
    expect(await stateOnce(() => queue.add("long", "far too long"))).toEqual(["refused", true, false]);
    expect(await stateOnce(() => queue.add("coping", "other words"))).toEqual(["refused", true, false]);
    expect(await stateOnce(() => queue.add("disputed", "mine"))).toEqual(["refused", true, false]);
    expect(await stateOnce(() => queue.add("long", "shorter"))).toEqual(["conflict", true, false]);
    expect(await stateOnce(() => queue.add("coping", "still others"))).toEqual(["conflict", true, false]);
    expect(await stateOnce(() => queue.settled("disputed"))).toEqual(["saved", false, false]);
    expect(await stateOnce(() => queue.add("disputed", "mine after all"))).toEqual(["saved", false, false]);
  });
});
