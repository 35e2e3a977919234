import type { RowsContext } from "./rows-context.ts";
import type { AskedView } from "./view.ts";

/** Carried or received: it is confirmed or changed before it can be typed in. */
export const isCarried = (view: AskedView): boolean =>
  view.foot?.state === "carried" || view.foot?.state === "received";

/** Whether a question can be answered where it stands. */
export const writable = (view: AskedView, context: Pick<RowsContext, "mayWrite" | "changing">): boolean =>
  context.mayWrite && !view.yjsOnly && !(isCarried(view) && context.changing !== view.address);
