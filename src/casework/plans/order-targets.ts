import { inOrder } from "../../assessment/plan-coverage/plan-coverage.ts";
import { planReader } from "../../assessment/plan-coverage/plan-reader.ts";
import { fieldAddress } from "../../framework/address.ts";
import type { AnswerChange } from "../answers/save-types.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";

/** As many as the order counts (framework, `plan-targets.order`). */
const most = 20;

/** Moves a target one place; each target then has the number of its place. Nothing for what is not there or stands at the end already. */
export function moveTarget(visible: VisibleStage, target: string, step: 1 | -1): readonly AnswerChange[] {
  const targets = inOrder(planReader(visible).rows("plan-targets"));
  const from = targets.findIndex(({ id }) => id === target);
  const to = from + step;
  const moved = targets[from];
  const other = targets[to];
  if (moved === undefined || other === undefined || !visible.compiled.byId.has("plan-targets.order")) return [];
  const order = targets.with(from, other).with(to, moved);
  return order.slice(0, most).flatMap((row, at) => {
    if (row.value("order") === at + 1) return [];
    const address = fieldAddress("plan-targets.order", row.id);
    return [{ address, value: at + 1, version: visible.meta.get(address)?.version ?? 0 }];
  });
}
