import { describe, expect, it } from "vitest";
import type { Answers, AnswerValue } from "../../framework/answers.ts";
import { compiledStage, currentFramework } from "../stages/framework-versions.ts";
import type { AnswerMeta, VisibleStage } from "../stages/visible-stage.ts";
import { asLifeEvent, canBeLifeEvent } from "./as-life-event.ts";
import { saidTo } from "./said.ts";

const compiled = compiledStage(currentFramework, "review");
const entry = "aaaaaaaa-1111-4111-8111-111111111111";

function visibleWith(events: Readonly<Record<string, AnswerValue>>, more: Partial<Answers> = {}): VisibleStage {
  const entries = {
    "carer-forms": [
      { id: "one", values: { "carer-forms.who-else": "Denise Harker, aunt", "carer-forms.date": "2026-11-04" } },
    ],
    "carer-events": [{ id: "e", values: { "carer-events.form": "one", ...events } }],
    ...more.entries,
  };
  const stage: Pick<VisibleStage, "answers" | "compiled" | "meta" | "evaluation" | "youngPerson"> = {
    compiled,
    answers: { values: {}, ...more, entries },
    meta: new Map<string, AnswerMeta>(),
    evaluation: { corrected: new Set<string>(), computed: new Map() } as Partial<
      VisibleStage["evaluation"]
    > as VisibleStage["evaluation"],
    youngPerson: { displayName: "Kian Marlow" } as VisibleStage["youngPerson"],
  };
  return stage as VisibleStage;
}

const changes = (visible: VisibleStage) =>
  Object.fromEntries(asLifeEvent(visible, "carer-events[e]", entry, 3).map(({ address, value }) => [address, value]));
const field = (name: string) => `life-events[${entry}].${name}`;

describe("what a parent told, as a life event", () => {
  const moved = {
    "carer-events.what": "We moved",
    "carer-events.when": "2019",
    "carer-events.kind": "moved-home",
    "carer-events.effect": "made-stronger",
    "carer-events.share": "no",
  };

  it("comes filled in, says who told it, and is marked as added where it was told", () => {
    expect(changes(visibleWith(moved))).toEqual({
      [`life-events[${entry}]`]: 3,
      [field("title")]: "We moved",
      [field("type")]: "move",
      [field("date")]: "2019",
      [field("effect")]: "helped",
      [field("note")]: expect.stringMatching(/^“We moved” – Denise Harker, aunt/),
      [field("told-by")]: ["parent-or-carer"],
      [field("sensitive")]: "yes",
      "carer-events[e].checked": "added",
    });
  });

  it("names the day of the parent's own form, and not that of the young person's", () => {
    const both = { values: { "sa-date": "2026-11-13", "sa-helper": "Levi", "sa-voice": "someone-like-me" } };
    const [said] = saidTo(visibleWith(moved, both), "carer-events");
    expect(said).toMatchObject({ on: "2026-11-04", helper: null, third: false, carer: "Denise Harker, aunt" });
    expect(changes(visibleWith(moved, both))[field("note")]).toContain("4 November 2026");
    const [ofNobody] = saidTo(visibleWith({ ...moved, "carer-events.form": "gone" }, both), "carer-events");
    expect(ofNobody).toMatchObject({ on: null, helper: null });
  });

  it("puts no words into anybody's mouth: an event of which nothing is written was not told", () => {
    expect(saidTo(visibleWith({ "carer-events.when": "2019" }), "carer-events")).toEqual([]);
    expect(saidTo(visibleWith({ "carer-events.what": " " }), "carer-events")).toEqual([]);
    const [kind] = saidTo(visibleWith({ "carer-events.kind": "moved-home" }), "carer-events");
    expect(kind?.answer).toBe("Moved home");
  });

  it("leaves to the practitioner what could mean several things, or was not said", () => {
    const lost = changes(visibleWith({ "carer-events.what": "His gran died", "carer-events.kind": "lost-someone" }));
    for (const name of ["type", "date", "effect", "sensitive"]) expect(lost).not.toHaveProperty([field(name)]);
  });

  it("is not offered while nothing is written of what happened", () => {
    expect(changes(visibleWith({ "carer-events.kind": "moved-home" }))).toEqual({});
  });

  it("has a short name at a word, and the whole words in the note", () => {
    const what = "Grandad's shop closed and we all moved in together above my sister's salon in Northmoor";
    const made = changes(visibleWith({ "carer-events.what": what }));
    expect(made[field("title")]).toBe("Grandad's shop closed and we all moved in together above…");
    expect(made[field("note")]).toContain(what);
  });

  it("is offered once: not again when an event holds the same words, and never from another address", () => {
    const taken = visibleWith(moved, {
      values: {},
      entries: { "life-events": [{ id: entry, values: { "life-events.note": "“We moved” – his aunt" } }] },
    });
    const said = saidTo(taken, "carer-events")[0];
    expect(said && canBeLifeEvent(taken, said)).toBe(false);
    expect(changes(taken)).toEqual({});
    expect(asLifeEvent(visibleWith(moved), "sa-worries", entry, 1)).toEqual([]);
  });
});
