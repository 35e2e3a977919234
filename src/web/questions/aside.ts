import type { QuestionView, ShownView } from "./view.ts";

/** Stands at the end of the page, closed: opened by choice only, or worked out for statistics. */
export const isAside = (view: QuestionView): boolean =>
  (!view.shown && view.openable) || (view.kind === "computed" && view.aside);

/** Read here and kept elsewhere, or worked out: nothing that one writes, and nothing hangs on it. */
export const isFact = (view: QuestionView): view is ShownView =>
  (view.kind === "ref" || (view.kind === "computed" && view.correction === null)) && view.further.length === 0;

/** A page that asks nothing but what is opened by choice: somebody who came here has chosen, so it stands open. */
export const isAllByChoice = (views: readonly QuestionView[]): boolean => {
  const asked = views.filter((view) => view.kind === "asked" || view.kind === "list");
  return asked.length > 0 && asked.every((view) => !view.shown && view.openable);
};
