import type { JSX } from "preact";
import { type PageConditions, pageConditions } from "../../assessment/page-conditions.ts";
import type { VisibleStage } from "../../casework/stages/visible-stage.ts";
import { parseAddress } from "../../framework/address.ts";
import { hasControl } from "./answer.tsx";
import { partsOf, type QuestionView } from "./view.ts";

export interface ShownPage {
  readonly views: readonly QuestionView[];
  readonly entry: { readonly list: string; readonly id: string } | null;
  readonly mayWrite: boolean;
  readonly changing: string | null;
  /** ISO date. */
  readonly today: string;
}

/** What the answers that can be typed on a page open and close there; null where nothing can turn. */
export function conditionsOfPage(visible: VisibleStage, page: ShownPage): PageConditions | null {
  const { compiled, answers, evaluation, head } = visible;
  if (!page.mayWrite || (page.entry && !evaluation.shown.has(page.entry.list))) return null;
  const views = page.views.flatMap((view) => [view, ...view.further]).flatMap(partsOf);
  const questionOf = ({ address }: QuestionView): string => parseAddress(address)?.question ?? address;
  const conditions = pageConditions(
    compiled,
    {
      asked: new Set(views.map(questionOf)),
      answerable: new Set(views.filter((view) => hasControl(view, page)).map(questionOf)),
      entry: page.entry,
    },
    answers,
    evaluation,
    { stage: head.type, today: page.today },
  );
  return conditions.conditions.questions.length === 0 ? null : conditions;
}

/**
 * The conditions of a page for its island. A data block is not executed, so the content security policy lets it stand. `<` is escaped:
 * nothing in it can end it.
 */
export function ConditionsBlock({ conditions }: { readonly conditions: PageConditions | null }): JSX.Element | null {
  if (conditions === null) return null;
  const json = JSON.stringify(conditions).replace(/</g, "\\u003c");
  return <script type="application/json" data-conditions dangerouslySetInnerHTML={{ __html: json }} />;
}
