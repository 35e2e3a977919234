import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../vitest.runs.ts";
import { randomAnswers } from "../../assessment/testing/random-answers.ts";
import { compiledStage, currentFramework } from "../../casework/stages/framework-versions.ts";
import { seenAt, visibleOf } from "../../casework/stages/testing/visible-of.ts";
import type { VisibleStage } from "../../casework/stages/visible-stage.ts";
import type { Answers } from "../../framework/answers.ts";
import { hasControl } from "../questions/answer.tsx";
import { isAllByChoice, isAside, isFact } from "../questions/aside.ts";
import { partsOf, type QuestionView } from "../questions/view.ts";
import { entryPageViews, entryViews, subSectionViews } from "./question-views.ts";

const compiled = compiledStage(currentFramework, "pre-sentence-report");

const visibleWith = (answers: Answers) => visibleOf("pre-sentence-report", answers);
const viewing = (visible: VisibleStage) => ({
  visible,
  viewerId: "owner",
  now: seenAt,
  comments: new Map<string, number>(),
});
const flat = (views: readonly QuestionView[]): readonly QuestionView[] =>
  views.flatMap((view) => [view, ...view.further]);

describe("what the youth justice service sets", () => {
  it.each([
    ["youth-justice-service", []],
    ["secure-establishment", ["rosh-judgement", "rosh-reason"]],
  ] as const)("is read, not answered, elsewhere: %s", (viewerWorksAt, read) => {
    const views = subSectionViews(
      { ...viewing(visibleWith({ values: {}, entries: {} })), viewerWorksAt },
      "future-behaviour-summary",
    );
    const onlyRead = flat(views).filter((view) => view.kind === "asked" && view.yjsOnly);
    expect(onlyRead.map(({ address }) => address).filter((address) => address.startsWith("rosh-"))).toEqual(read);
    const context = { mayWrite: true, changing: null };
    expect(onlyRead.filter((view) => hasControl(view, context))).toEqual([]);
    expect(views.some((view) => hasControl(view, context))).toBe(viewerWorksAt === "youth-justice-service");
  });
});

describe("the rows of a page", () => {
  it("show every shown question of every sub-section once, never under one that is closed", () => {
    fc.assert(
      fc.property(randomAnswers(compiled), (answers) => {
        const visible = visibleWith(answers);
        for (const { subSection } of compiled.subSections) {
          const views = subSectionViews(viewing(visible), subSection.id);
          // A ref to facts of the case record gives way to the facts themselves.
          const shown = subSection.questions
            .filter((question) => question.type !== "ref")
            .map((question) => question.id)
            .filter((id) => visible.evaluation.shown.has(id));
          const seen = flat(views)
            .filter((view) => view.shown)
            .map((view) => view.address);
          expect(new Set(seen).size, `${subSection.id} shows something twice`).toBe(seen.length);
          expect(shown.filter((id) => !seen.includes(id))).toEqual([]);
          for (const view of views) {
            if (view.further.some((further) => further.shown))
              expect(view.shown, `${view.address} hides a shown question`).toBe(true);
          }
        }
      }),
      { numRuns: runs(15) },
    );
  });

  it("asked for another reason than an answer of their page stand for themselves, not behind one that is opened by choice", () => {
    const views = (values: Answers["values"], type: string) =>
      subSectionViews(
        viewing(
          visibleWith({ values, entries: { outcomes: [{ id: "outcomes-1", values: { "outcomes.type": type } }] } }),
        ),
        "plan-sharing",
      );
    const placed = (among: readonly QuestionView[]) => ({
      own: among.some(({ address }) => address === "contract-matches"),
      further: among.flatMap(({ further }) => further).some(({ address }) => address === "contract-matches"),
    });
    expect(placed(views({}, "referral-order"))).toEqual({ own: true, further: false });
    expect(placed(views({}, "yro"))).toEqual({ own: false, further: true });
  });

  it("number what is in sight without a gap", () => {
    fc.assert(
      fc.property(randomAnswers(compiled), (answers) => {
        const visible = visibleWith(answers);
        for (const { subSection } of compiled.subSections) {
          const views = subSectionViews(viewing(visible), subSection.id);
          const allByChoice = isAllByChoice(views);
          const numbers = views
            .filter((view) => !isFact(view) && (allByChoice || !isAside(view)))
            .map((view) => view.number);
          expect(numbers).toEqual(numbers.map((_, at) => String(at + 1)));
        }
      }),
      { numRuns: runs(10) },
    );
  });

  it("of an entry show each of its shown fields once", () => {
    fc.assert(
      fc.property(randomAnswers(compiled), (answers) => {
        const visible = visibleWith(answers);
        for (const [list, entries] of Object.entries(answers.entries)) {
          if (!visible.evaluation.shown.has(list)) continue;
          for (const entry of entries.slice(0, 2)) {
            const question = compiled.byId.get(list)?.question;
            const pages = question?.type === "list" ? (question.pages ?? []) : [];
            // An entry of several pages shows each field on one of them.
            const views = (pages.length > 0 ? pages.map(({ id }) => id) : [null]).flatMap(
              (page) => entryPageViews(viewing(visible), list, entry.id, page) ?? [],
            );
            const seen = flat(views)
              .flatMap(partsOf)
              .filter((view) => view.shown)
              .map((view) => view.address);
            const shown = [...visible.evaluation.shown].filter((address) =>
              address.startsWith(`${list}[${entry.id}].`),
            );
            expect([...seen].sort()).toEqual(shown.sort());
          }
        }
      }),
      { numRuns: runs(10) },
    );
  });

  it("put nothing in sight that is not asked: what an answer may open waits under that answer", () => {
    fc.assert(
      fc.property(randomAnswers(compiled), (answers) => {
        const visible = visibleWith(answers);
        const inSight = (views: readonly QuestionView[]) =>
          views.filter((view) => !view.shown && !view.openable).map((view) => view.address);
        for (const { subSection } of compiled.subSections)
          expect(inSight(subSectionViews(viewing(visible), subSection.id))).toEqual([]);
        for (const [list, entries] of Object.entries(answers.entries)) {
          if (!visible.evaluation.shown.has(list)) continue;
          for (const { id } of entries) expect(inSight(entryViews(viewing(visible), list, id) ?? [])).toEqual([]);
        }
      }),
      { numRuns: runs(10) },
    );
  });

  it("are none for an entry or a sub-section that is not there", () => {
    const visible = visibleWith({ values: {}, entries: {} });
    expect(entryViews(viewing(visible), "offences", "no-such-entry")).toBeNull();
    expect(subSectionViews(viewing(visible), "no-such-page")).toEqual([]);
  });
});
