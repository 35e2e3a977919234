import { describe, expect, it } from "vitest";
import { evaluate } from "../../../assessment/evaluate.ts";
import { seenDifferently } from "../../../casework/self-assessments/seen-differently.ts";
import { compiledStage, currentFramework } from "../../../casework/stages/framework-versions.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import type { Answers } from "../../../framework/answers.ts";
import { subSectionViews } from "../question-views.ts";
import { startWalk } from "../question-walk.ts";
import { type Beside, besideOf, type Voices } from "./beside.ts";

const type = "review";
const compiled = compiledStage(currentFramework, type);
const now = new Date("2026-11-22T10:00:00Z");

function visibleWith(answers: Answers): VisibleStage {
  const states = new Map();
  const facts = {
    stage: type,
    today: "2026-11-22",
    organisationKind: "youth-justice-service",
    openedOn: "2026-11-01",
    dueOn: null,
    previousJudgements: {},
    hasPreviousStage: true,
  } as const;
  const id = "8d1c2f7e-1111-4222-8333-944455556666";
  return {
    head: {
      id,
      youngPersonId: id,
      type,
      title: "Review",
      status: "in-progress",
      ownerId: "owner",
      ownerName: "Priya Nandakumar",
      openedAt: now,
      triggerDate: "2026-11-01",
      dueDate: null,
      endedAt: null,
      endedReason: null,
      frameworkVersion: currentFramework.version,
      sequence: "0",
      recordSequence: "0",
    },
    youngPerson: {
      id,
      reference: "NM-1",
      displayName: "Kian Marlow",
      preferredName: null,
      dateOfBirth: "2011-03-14",
      caseManagerId: null,
      caseManagerName: null,
    },
    compiled,
    subSections: compiled.subSections.map(({ subSection }) => subSection.id),
    all: true,
    answers,
    meta: new Map(),
    states,
    keptUnclear: new Map(),
    evaluation: evaluate(compiled, answers, states, facts, { countersignCriteria: {} }),
    deletedEntries: {},
    people: { contributions: [], standIns: [] },
    summary: null,
  };
}

/** What stands on a practitioner's page. */
function pageWith(
  subSection: string,
  values: Answers["values"],
  more: Partial<Answers> = {},
  isManager = false,
): Beside {
  const visible = visibleWith({ values, entries: {}, ...more });
  const viewing = { visible, viewerId: "owner", now, comments: new Map<string, number>() };
  return besideOf(startWalk(viewing, null), subSection, subSectionViews(viewing, subSection), false, isManager);
}

const words = (voices: readonly Voices[] | undefined) =>
  voices?.flatMap(({ said }) => said.map(({ asked, answer }) => `${asked}: ${answer}`)) ?? [];

describe("what was said, on a practitioner's page", () => {
  it("stands beside the question it belongs to, in the child's words, with the date and who helped", () => {
    const { at, head } = pageWith("exploitation", {
      "sa-gang": "not-sure",
      "sa-date": "2026-11-04",
      "sa-helper": "Denise, my aunt",
    });
    const [voices] = at.get("gang-association") ?? [];
    expect(voices?.said).toMatchObject([
      {
        asked: "I am part of a group that others would call a gang",
        answer: "Not sure",
        on: "2026-11-04",
        helper: "Denise, my aunt",
        carer: null,
        third: false,
        prompt: { address: "sa-gang-comment", kind: "look-again" },
      },
    ]);
    expect(head).toEqual([]);
  });

  it("stands at the head while its question is closed, and moves beside it when that opens", () => {
    const closed = pageWith("exploitation", { "sa-pressure": "sometimes" });
    expect(words(closed.head)).toEqual(["Someone makes me do things I do not want to do: Sometimes"]);
    expect(closed.at.has("exploitation-signs")).toBe(false);
    const open = pageWith("exploitation", { "sa-pressure": "sometimes", "criminal-exploitation-risk": "yes" });
    expect(words(open.head)).toEqual([]);
    expect(words(open.at.get("exploitation-signs"))).toHaveLength(1);
  });

  it("shows a whole page of the form once, without what stands beside its own question", () => {
    const { at, head } = pageWith("exploitation", { "sa-gang": "yes", "sa-friends-good": "no", "sa-bullied": "never" });
    const all = [...at.values(), head].flatMap(words);
    expect(all.toSorted()).toEqual([
      "I am part of a group that others would call a gang: Yes",
      "I get picked on, in real life or online: Never",
      "I have friends I can trust: No",
    ]);
  });

  it("says that 'someone like me' is a hint", () => {
    const { at } = pageWith("exploitation", { "sa-gang": "yes", "sa-voice": "someone-like-me" });
    expect(at.get("gang-association")?.[0]?.said[0]).toMatchObject({
      asked: "Someone like me is in a group that others call a gang",
      third: true,
    });
  });

  it("names each parent or carer apart from the child", () => {
    const entries = {
      "carer-forms": [
        { id: "one", values: { "carer-forms.who-else": "Denise Harker, aunt", "carer-forms.worries": "Nights." } },
        { id: "two", values: { "carer-forms.worries": "His friends." } },
      ],
    };
    const { at } = pageWith("parenting", { "sa-carer-listens": "no" }, { entries });
    const said = at.get("parenting-concerns")?.flatMap((voices) => voices.said) ?? [];
    expect(
      said.filter(({ question }) => question !== "sa-home-safe").map(({ carer, answer }) => [carer, answer]),
    ).toEqual([
      [null, "No"],
      ["Denise Harker, aunt", "Nights."],
      ["A parent or carer", "His friends."],
    ]);
    expect(said[1]?.prompt?.address).toBe("carer-forms[one].worries-comment");
  });

  it("offers the events that parents tell at the list of life events, until they are dealt with", () => {
    const event = (id: string, what: string, more = {}) => ({
      id,
      values: { "carer-events.what": what, "carer-events.form": "one", ...more },
    });
    const entries = {
      "carer-forms": [{ id: "one", values: { "carer-forms.who-else": "Denise Harker, aunt" } }],
      "carer-events": [
        event("a", "His dad left"),
        event("b", "Won the cup", { "carer-events.checked": "added" }),
        event("c", "We moved", { "carer-events.form": "gone" }),
      ],
    };
    const { at } = pageWith("life-events-section", {}, { entries });
    const said = at.get("life-events")?.flatMap((voices) => voices.said) ?? [];
    expect(said.map(({ carer, answer }) => [carer, answer])).toEqual([
      ["Denise Harker, aunt", "His dad left"],
      ["A parent or carer", "We moved"],
    ]);
  });

  it("shows an answer about the worker to a manager only", () => {
    const values = { "sar-worker": "never" };
    const all = ({ at, head }: Beside) => [...at.values(), head].flatMap(words);
    expect(all(pageWith("engagement-and-participation", values))).toEqual([]);
    expect(all(pageWith("engagement-and-participation", values, {}, true))).toEqual([
      "My worker listens to me and does what they say: Never",
    ]);
  });

  it("shows nothing that the form in hand does not ask, and nothing on the pages of the form itself", () => {
    expect(pageWith("parenting", { "sa-care-for-someone": "a-lot" }).at.size).toBe(0);
    expect(pageWith("friends", { "sa-gang": "yes" })).toEqual({ head: [], at: new Map() });
  });

  it("stands side by side with the assessment's answer where they point in opposite directions", () => {
    const differing = (values: Answers["values"]) =>
      seenDifferently(visibleWith({ values, entries: {} })).map(({ address, answer, said }) => [
        address,
        answer,
        said.map((one) => [one.answer, one.prompt?.address]),
      ]);
    const both = { "sa-gang": "not-sure", "gang-association": "none" };
    expect(differing(both)).toEqual([["gang-association", expect.any(String), [["Not sure", "sa-gang-comment"]]]]);
    // Why it differs is kept beside it; nothing differs while the practitioner shares the worry, or has not answered.
    expect(differing({ ...both, "sa-gang-comment": "Seen with him: he means the boxing club." })).toHaveLength(1);
    expect(differing({ ...both, "gang-association": "targeted" })).toEqual([]);
    expect(differing({ ...both, "gang-association": "yet-to-clarify" })).toEqual([]);
    expect(differing({ "sa-gang": "not-sure" })).toEqual([]);
    expect(differing({ "gang-association": "none" })).toEqual([]);
  });
});
