import { isSelfAssessment } from "../../assessment/check-self-assessments.ts";
import { titleFor } from "../../assessment/label-for.ts";
import type { Progress } from "../../assessment/types.ts";
import { withWhom } from "../../casework/contributors/stage-people.ts";
import type { SignatureState } from "../../casework/countersignature/signature-state.ts";
import type { Moved } from "../../casework/countersignature/what-moved.ts";
import { vocabularyIn } from "../../casework/self-assessments/voice-of.ts";
import { vocabularyOf } from "../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../casework/stages/visible-stage.ts";
import type { SectionGroup, SignedPart } from "../../framework/language.ts";
import { dateInWords } from "../../wording/dates.ts";
import { reviewWords } from "../../wording/review.ts";
import { sharedWords } from "../../wording/shared.ts";
import { stageWords } from "../../wording/stage.ts";
import { isAtRest, type MarkKind } from "../components/mark/mark.tsx";
import type { SectionNavGroup, SectionNavProps } from "../components/section-nav/section-nav.tsx";
import { dayOf } from "../words/when.ts";
import { calledName } from "./beside/called-name.ts";
import { findPath, subSectionPath } from "./paths.ts";
import { checkPath, reviewPath } from "./review/review-paths.ts";

/** The part of a stage's signatures that covers a group of sections. */
export const partOfGroup: Readonly<Record<SectionGroup, SignedPart | null>> = {
  stage: null,
  "core-record": "explanations",
  "personal-family-social": "explanations",
  offending: "explanations",
  foundations: "explanations",
  explanations: "explanations",
  pathways: "pathways",
  module: "modules",
  "self-assessment": null,
  "carer-self-assessment": null,
  record: null,
};

/** What people wrote otherwise; what is only worked out moves with it and is not counted. */
export const writtenMoves = (moved: readonly Moved[]): readonly Moved[] => moved.filter((item) => !item.computed);

export interface NavMark {
  readonly subSection: string;
  readonly kind: MarkKind;
  readonly word: string;
}

export interface MarkAndWord {
  readonly kind: MarkKind;
  readonly word: string;
}

/** How far a sub-section is, as mark and word. */
export function progressMark(progress: Progress): MarkAndWord {
  const { marks, count } = stageWords();
  switch (progress.mark) {
    case "nothing-asked":
      return { kind: "optional", word: marks.optional };
    case "not-looked-at":
      return { kind: "none", word: marks.notLookedAt };
    case "started":
      return { kind: "started", word: count.left(progress.missing) };
    case "yet-to-clarify":
      return { kind: "ask", word: marks.toClarify(progress.yetToClarify) };
    case "to-confirm":
      return { kind: "carried", word: marks.toConfirm(progress.toConfirm) };
    case "complete":
      return { kind: "done", word: marks.complete };
    case "not-reviewed":
      return { kind: "optional", word: marks.notReviewed };
  }
}

/** Of a self-assessment, of which nothing is ever missing: how much was said. */
export function saidMark({ answered, shown }: Progress): MarkAndWord {
  const { marks } = stageWords();
  return answered === 0
    ? { kind: "none", word: marks.nothingSaid }
    : { kind: "done", word: marks.said(answered, shown) };
}

/** The same, with what signatures add: a complete part that is signed, a part that moved since it was signed. */
function markOf(progress: Progress, mark: MarkAndWord, signed: boolean, moved: boolean): MarkAndWord {
  const { marks } = stageWords();
  if (moved) return { kind: "changed", word: progress.missing > 0 ? mark.word : marks.changed };
  // Signed as it was carried: that nobody reviewed it this time stays said.
  if (progress.mark === "not-reviewed") return mark;
  return signed && isAtRest(mark.kind) ? { kind: "signed", word: marks.signed } : mark;
}

/** A page that only shows what is kept elsewhere. */
const onlyToRead = (): MarkAndWord => ({ kind: "done", word: stageWords().marks.toRead });

/** Whether something can be written on the page now, if only by choice. */
function takesAnswers({ compiled, evaluation }: VisibleStage, subSection: string): boolean {
  const placed = compiled.subSections.find((each) => each.subSection.id === subSection);
  return (placed?.questions ?? []).some(
    ({ asked, question }) => asked && (evaluation.shown.has(question.id) || evaluation.openable.has(question.id)),
  );
}

/** A page on which nothing is shown at this stage is not offered. */
export const hasSomething = (visible: VisibleStage, subSection: string): boolean => {
  const progress = visible.evaluation.progress.get(subSection);
  if (progress === undefined) return false;
  if (progress.shown > 0) return true;
  const placed = visible.compiled.subSections.find((each) => each.subSection.id === subSection);
  return (
    placed?.questions.some(
      ({ question }) => visible.evaluation.shown.has(question.id) || visible.evaluation.openable.has(question.id),
    ) ?? false
  );
};

/** Mark and word of every sub-section this person may see, in page order. */
export function navMarks(visible: VisibleStage, signatures: readonly SignatureState[]): readonly NavMark[] {
  const standing = new Set(signatures.filter(({ state }) => state === "signed").map(({ part }) => part));
  const moved = new Set(
    signatures.flatMap(({ lastSigned }) =>
      (lastSigned ? writtenMoves(lastSigned.moved) : []).map((item) => item.subSection),
    ),
  );
  const seen = new Set(visible.subSections);
  return visible.compiled.subSections
    .filter(({ subSection }) => seen.has(subSection.id) && hasSomething(visible, subSection.id))
    .map(({ subSection, section }) => {
      const progress = visible.evaluation.progress.get(subSection.id);
      if (isSelfAssessment(section) && progress) return { subSection: subSection.id, ...saidMark(progress) };
      const part = partOfGroup[section.group];
      if (progress === undefined) return { subSection: subSection.id, ...onlyToRead() };
      const mark = takesAnswers(visible, subSection.id) ? progressMark(progress) : onlyToRead();
      const signed = part !== null && standing.has(part);
      const others =
        visible.all && visible.head.status === "in-progress" ? withWhom(visible.people, subSection.id) : [];
      if (others.length > 0)
        return {
          subSection: subSection.id,
          kind: "waiting",
          word: sharedWords().named(others.map(({ userName }) => userName)),
        };
      return { subSection: subSection.id, ...markOf(progress, mark, signed, moved.has(subSection.id)) };
    });
}

/** One line for a self-assessment: whose it is, and how much was said. */
function formItem(visible: VisibleStage, group: SectionGroup, first: string): SectionNavGroup["items"][number] {
  const pages = visible.compiled.subSections.filter(
    ({ section, subSection }) => section.group === group && visible.subSections.includes(subSection.id),
  );
  const forms = visible.answers.entries["carer-forms"]?.length ?? 0;
  const answered = pages.reduce(
    (sum, { subSection }) => sum + (visible.evaluation.progress.get(subSection.id)?.answered ?? 0),
    0,
  );
  const isCarer = group === "carer-self-assessment";
  const { nav, count } = stageWords();
  return {
    text: isCarer ? nav.parentsAndCarers : calledName(visible.youngPerson),
    href: subSectionPath(visible.head.id, first),
    kind: answered > 0 ? "done" : "none",
    word: answered === 0 ? nav.notYet : isCarer ? count.forms(forms) : count.answers(answered),
  };
}

/** Of an open stage into which something was carried: what is new, and the sections that a review must mark. */
function reviewGroup(visible: VisibleStage): readonly SectionNavGroup[] {
  const { compiled, evaluation, head, states } = visible;
  if (head.status !== "in-progress" || ![...states.values()].some((state) => state !== "own")) return [];
  const say = reviewWords();
  const marked = compiled.sections.filter(
    ({ group, subSections }) =>
      compiled.stage.mustBeMarked?.includes(group) && subSections.some(({ id }) => visible.subSections.includes(id)),
  );
  const items = marked.map((section) => {
    const here = new Set(section.subSections.map(({ id }) => id));
    const waits = evaluation.gaps.filter((gap) => gap.kind === "to-confirm" && here.has(gap.subSection)).length;
    return {
      text: say.check(titleFor(section, vocabularyOf(visible))),
      href: checkPath(head.id, section.id),
      kind: waits > 0 ? ("carried" as const) : ("done" as const),
      word: waits > 0 ? say.toConfirmOf(waits) : say.checked,
    };
  });
  const news = { text: say.title, href: reviewPath(head.id), kind: "done" as const, word: say.toRead };
  return [{ heading: say.review, items: [news, ...items] }];
}

/** The list of sections at the left of every page of a stage. */
export function stageNav(
  visible: VisibleStage,
  signatures: readonly SignatureState[],
  current: string | null,
): SectionNavProps {
  const say = stageWords();
  const groupTitles: Readonly<Partial<Record<SectionGroup, string>>> = say.groups;
  const marks = new Map(navMarks(visible, signatures).map((mark) => [mark.subSection, mark]));
  const vocabulary = vocabularyOf(visible);
  const openGroup = visible.compiled.subSections.find(({ subSection }) => subSection.id === current)?.section.group;
  const closed = new Set<SectionGroup>();
  const groups: { heading: string; items: SectionNavGroup["items"][number][]; left: number }[] = [];
  for (const { subSection, section } of visible.compiled.subSections) {
    const mark = marks.get(subSection.id);
    if (!mark) continue;
    let group = groups.at(-1);
    // A module has its own name; and so has what stands apart from others of its group.
    const usual = groupTitles[section.group] ?? titleFor(section, vocabulary);
    const isApart = group?.heading !== usual && groups.some((each) => each.heading === usual);
    const heading = isApart ? titleFor(section, vocabulary) : usual;
    if (group?.heading !== heading) {
      group = { heading, items: [], left: 0 };
      groups.push(group);
    }
    if (isSelfAssessment(section) && section.group !== openGroup) {
      // One line for the whole form until somebody is in it.
      if (!closed.has(section.group)) group.items.push(formItem(visible, section.group, subSection.id));
      closed.add(section.group);
      continue;
    }
    group.left += visible.evaluation.progress.get(subSection.id)?.missing ?? 0;
    group.items.push({
      text: titleFor(subSection, vocabularyIn(visible, section.group, vocabulary)),
      href: subSectionPath(visible.head.id, subSection.id),
      kind: mark.kind,
      word: mark.word,
      current: subSection.id === current,
    });
  }
  const { head } = visible;
  const due = head.status === "in-progress" && head.dueDate ? dateInWords(head.dueDate) : null;
  return {
    find: { action: findPath(head.id) },
    label: say.nav.label,
    title: head.title,
    note: say.nav.begun(dateInWords(dayOf(head.openedAt)), due),
    groups: [
      ...reviewGroup(visible),
      ...groups.map(({ heading, items, left }) => ({
        heading,
        items,
        ...(left > 0 ? { note: say.nav.toDo(left) } : {}),
      })),
    ],
  };
}
