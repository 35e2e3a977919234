import { type CheckedFramework, conditionsOf } from "./checked-framework.ts";
import { isAtStage } from "./compile.ts";
import { FrameworkFault } from "./framework-fault.ts";
import { possibleValues } from "./possible-values.ts";
import { search } from "./satisfiable.ts";

/**
 * Every condition can be true and can be false where its question is: otherwise the question is never asked, or the condition says
 * nothing.
 *
 * @throws FrameworkFault at the first that cannot
 */
export function checkPossible(index: CheckedFramework): void {
  const { find } = search(index, possibleValues(index));
  for (const { path, condition, within, of } of conditionsOf(index)) {
    const isAnywhere = of === null || of.section.group === "record";
    const stages = index.framework.stages.filter((stage) => isAnywhere || isAtStage(of.section, stage));
    const ids = stages.map(({ id }) => id);
    const list = within?.id ?? null;
    if (find(condition, true, ids, list) === null) throw new FrameworkFault(path, "no answers can make it true");
    if (find(condition, false, ids, list) === null) throw new FrameworkFault(path, "no answers can make it false");
  }
}
