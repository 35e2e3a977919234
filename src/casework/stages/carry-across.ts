import { type FrameworkIndex, frameworkIndex } from "../../assessment/framework-index.ts";
import { parseAddress } from "../../framework/address.ts";
import { carryForward, type OpeningAnswer } from "./carry-forward.ts";
import { keptAnswers } from "./kept-answers.ts";
import type { VisibleStage } from "./visible-stage.ts";

/**
 * What earlier stages hand on when two frameworks ask about the same child. The latest stage hands on all it could ask. A fact that its
 * framework never asks comes from the latest stage of the other framework, so that nothing is typed again when a case goes from the short
 * assessment to the full one, or back. Of a list that both ask, only entries that still stand in the latest stage get such fields.
 *
 * @param latest the last stage that ended; @param other the last one before it that was made with another framework
 */
export function carryAcross(
  index: FrameworkIndex,
  latest: VisibleStage | null,
  other: VisibleStage | null,
): readonly OpeningAnswer[] {
  const first = latest === null ? [] : carryForward(index, latest);
  if (latest === null || other === null) return first;
  const handedOn = new Set(first.map(({ address }) => address));
  const asked = frameworkIndex(latest.compiled.framework).questions;
  const standing = new Map(
    Object.entries(keptAnswers(latest).entries).map(([list, entries]) => [list, new Set(entries.map(({ id }) => id))]),
  );
  const second = carryForward(index, other).filter(({ address }) => {
    const parsed = parseAddress(address);
    // The latest may have asked it under the name of an earlier version.
    if (handedOn.has(address)) return false;
    if (parsed === null || asked.has(parsed.question)) return false;
    if (parsed.kind !== "field" || !asked.has(parsed.list)) return true;
    const list = asked.get(parsed.list)?.question;
    const isFixed = list?.type === "list" && list.fixedEntries !== undefined;
    return isFixed || standing.get(parsed.list)?.has(parsed.entry) === true;
  });
  return [...first, ...second];
}
