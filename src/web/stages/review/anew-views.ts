/** What a stage asks anew of everybody, wherever it stands, so that it can be answered on one page. */
import { randomUUID } from "node:crypto";
import { nameOfEntry } from "../../../assessment/describe-answer.ts";
import { titleFor } from "../../../assessment/label-for.ts";
import type { Gap } from "../../../assessment/types.ts";
import type { WaitingAnswer } from "../../../casework/review/waiting.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import { parseAddress } from "../../../framework/address.ts";
import type { Address } from "../../../framework/answers.ts";
import type { QuestionView } from "../../questions/view.ts";
import { entryPath, subSectionPath } from "../paths.ts";
import { entryViews, newEntryViews, subSectionViews } from "../question-views.ts";
import type { Viewing } from "../question-walk.ts";

/** Questions of one sub-section or one entry, under what it is called. */
export interface AskedTogether {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  readonly views: readonly QuestionView[];
}

/** Gaps that hold the stage and are asked anew at every stage of its kind. */
export const askedAnewGaps = ({ visible }: Viewing): readonly Gap[] =>
  visible.evaluation.gaps.filter(
    ({ kind, holdsCompletion, question }) =>
      holdsCompletion &&
      kind !== "to-confirm" &&
      kind !== "yet-to-clarify" &&
      visible.compiled.byId.get(question)?.askedAnew === true,
  );

/**
 * Their rows, with those of carried days that have passed: they must be written anew too. Further questions that an answer opens stand under it.
 */
export function askedAnew(viewing: Viewing, passed: readonly WaitingAnswer[]): readonly AskedTogether[] {
  const places = [
    ...askedAnewGaps(viewing),
    ...passed.map(({ address, subSection }) => ({ address, subSection, kind: "passed" as const })),
  ];
  const order = new Map(viewing.visible.compiled.subSections.map(({ subSection }, at) => [subSection.id, at]));
  const found = new Map<string, AskedTogether>();
  for (const { address, subSection, kind } of places.toSorted(
    (a, b) => (order.get(a.subSection) ?? 0) - (order.get(b.subSection) ?? 0),
  )) {
    const group =
      kind === "needs-an-entry" ? newEntry(viewing, address, subSection) : placeOf(viewing, address, subSection);
    if (group === null) continue;
    const known = found.get(group.key);
    const views = kind === "needs-an-entry" ? group.views : pick(group.views, address);
    found.set(group.key, { ...group, views: [...(known?.views ?? []), ...views.map(asOwn)] });
  }
  return [...found.values()].filter(({ views }) => views.length > 0);
}

function placeOf(viewing: Viewing, address: Address, subSection: string): AskedTogether | null {
  const { visible } = viewing;
  const parsed = parseAddress(address);
  if (parsed === null) return null;
  if (parsed.kind !== "field") {
    const views = subSectionViews(viewing, subSection);
    return {
      key: subSection,
      title: titleOf(viewing, subSection),
      href: subSectionPath(visible.head.id, subSection),
      views,
    };
  }
  const list = visible.compiled.byId.get(parsed.list)?.question;
  const page = list?.type === "list" ? list.pages?.find(({ fields }) => fields.includes(parsed.question)) : undefined;
  const views = entryViews(viewing, parsed.list, parsed.entry, page?.id ?? null);
  if (views === null) return null;
  return {
    key: `${parsed.list}[${parsed.entry}]`,
    title: `${titleOf(viewing, subSection)}: ${nameOfEntry(visible.compiled, parsed.list, parsed.entry, visible.answers)}`,
    href: entryPath(visible, parsed.list, parsed.entry),
    views,
  };
}

/** The first entry of a list that needs one, ready to be filled in: it is made with its first answer. */
function newEntry(viewing: Viewing, list: string, subSection: string): AskedTogether | null {
  const question = viewing.visible.compiled.byId.get(list)?.question;
  if (question?.type !== "list") return null;
  const href = subSectionPath(viewing.visible.head.id, subSection);
  return {
    key: list,
    title: titleOf(viewing, subSection),
    href,
    views: newEntryViews(viewing, question, randomUUID()),
  };
}

function titleOf({ visible }: Viewing, subSection: string): string {
  const placed = visible.compiled.subSections.find((each) => each.subSection.id === subSection);
  return placed ? titleFor(placed.subSection, vocabularyOf(visible)) : "";
}

/** The row of an address, with what it opens. */
const pick = (views: readonly QuestionView[], address: Address): readonly QuestionView[] =>
  views.flatMap((view) => (view.address === address ? [view] : pick(view.further, address)));

/** A day that has passed is written anew here, over the one that was carried. */
const asOwn = (view: QuestionView): QuestionView =>
  view.kind === "asked" && view.foot?.state === "carried"
    ? { ...view, number: null, foot: { ...view.foot, state: "own" } }
    : { ...view, number: null };
