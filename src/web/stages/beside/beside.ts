/** What a child, parent or carer said, and where on a practitioner's page it stands. Source: content part 40, shown-beside. */
import { isSelfAssessment } from "../../../assessment/check-self-assessments.ts";
import { titleFor } from "../../../assessment/label-for.ts";
import { voiceLinks } from "../../../casework/self-assessments/links.ts";
import { type Said, saidOnPage, saidTo } from "../../../casework/self-assessments/said.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import { parseAddress } from "../../../framework/address.ts";
import type { Address } from "../../../framework/answers.ts";
import { isAllByChoice, isAside } from "../../questions/aside.ts";
import type { QuestionView } from "../../questions/view.ts";
import { rowId } from "../paths.ts";
import type { Walk } from "../question-walk.ts";

/** Words that stand together. */
export interface Voices {
  /** What these answers were about, where they are a whole page of the form. */
  readonly page: string | null;
  readonly said: readonly Said[];
  /** The way to a question that waits to be explored. */
  readonly open: { readonly href: string; readonly label: string } | null;
}

export interface Beside {
  /** At the head of the page: what belongs to the sub-section, or to a question that is closed. */
  readonly head: readonly Voices[];
  /** Beside a question in sight, by its address. */
  readonly at: ReadonlyMap<Address, readonly Voices[]>;
}

const nothing: Beside = { head: [], at: new Map() };

/**
 * @param views the page's rows; an answer whose question is not in sight there stands at the head
 * @param isManager some answers are about the worker, and only a manager is shown them beside a question
 */
export function besideOf(
  walk: Walk,
  subSection: string,
  views: readonly QuestionView[],
  entryPage: boolean,
  isManager: boolean,
): Beside {
  const placed = walk.index.subSections.get(subSection);
  if (!placed || isSelfAssessment(placed.section)) return nothing;
  const { visible } = walk;
  const links = voiceLinks(visible.compiled.framework);
  const mayShow = ({ question }: Said): boolean =>
    isManager || walk.index.questions.get(question)?.question.item?.besideFor !== "manager";
  const saidAt = (id: string): readonly Said[] =>
    (links.exact.get(id) ?? []).flatMap((item) => saidTo(visible, item)).filter(mayShow);

  const rows = rowsOf(views);
  const head: Voices[] = [];
  const at = new Map<Address, Voices[]>();
  const put = (row: Row | undefined, voices: Voices): void => {
    if (row?.inSight) at.set(row.view.address, [...(at.get(row.view.address) ?? []), voices]);
    else if (!entryPage) head.push({ ...voices, open: row?.view.openable ? wayTo(row.view) : null });
  };
  const asked = entryPage ? [...rows.keys()] : placed.subSection.questions.map(({ id }) => id);
  const exactly = new Set<Address>();
  const together = (id: string, row: Row | undefined): void => {
    const said = saidAt(id);
    for (const { address } of said) exactly.add(address);
    if (said.length > 0) put(row, { page: null, said, open: null });
  };
  if (!entryPage) together(subSection, undefined);
  for (const id of asked) together(id, rows.get(id));

  // A page of the form stands whole once: beside the first question in sight that wants it, without what stands elsewhere here.
  const wanted = new Map<string, Row | undefined>();
  for (const id of asked) {
    for (const page of links.pages.get(id) ?? []) {
      const row = rows.get(id);
      if (!wanted.has(page) || (row?.inSight && !wanted.get(page)?.inSight)) wanted.set(page, row);
    }
  }
  for (const [page, row] of wanted) {
    const said = saidOnPage(visible, page).filter((one) => mayShow(one) && !exactly.has(one.address));
    const form = walk.index.subSections.get(page)?.subSection;
    if (said.length > 0 && form)
      put(row, { page: titleFor(form, vocabularyOf(visible)), said: said.map(withoutPrompt), open: null });
  }
  return { head, at };
}

/** What is asked about an answer is asked where the answer belongs. */
const withoutPrompt = (said: Said): Said => ({ ...said, prompt: null });

interface Row {
  readonly view: QuestionView;
  readonly inSight: boolean;
}

/** Every row of a page by its question; further ones are in sight while their answer opens them. */
function rowsOf(views: readonly QuestionView[]): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  const allByChoice = isAllByChoice(views);
  for (const view of views) {
    const inSight = allByChoice || (view.shown && !isAside(view));
    const all = [{ view, inSight }, ...view.further.map((each) => ({ view: each, inSight: inSight && each.shown }))];
    for (const row of all) rows.set(parseAddress(row.view.address)?.question ?? row.view.address, row);
  }
  return rows;
}

const wayTo = (view: QuestionView): Voices["open"] => ({
  href: `#${encodeURIComponent(rowId(view.address))}`,
  label: view.label,
});
