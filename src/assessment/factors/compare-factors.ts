/** What has become of each factor since an earlier stage. Entries of lists keep their ids from stage to stage: a factor is the same one by its id. */
import { type Factor, rankOf } from "./factors.ts";

/**
 * `new`: it did not stand then. `turned`: it was on the other side. `stronger`, `weaker`, `same`: as rated then and now. `unrated`: one of
 * the two ratings is missing. `gone`: it stood then, and does not now.
 */
export type FactorChange = "new" | "turned" | "stronger" | "weaker" | "same" | "unrated" | "gone";

export interface ComparedFactor {
  /** As it stands now; as it stood then where it is gone from the list. */
  readonly factor: Factor;
  /** As it stood then; null where it is new, or where there is nothing to compare with. */
  readonly before: Factor | null;
  /** Null where there is no earlier stage to compare with. */
  readonly change: FactorChange | null;
  /** The writer says another thing of it than the two ratings do. */
  readonly saidOtherwise: boolean;
}

export interface FactorComparison {
  /** What counts now, in list order. */
  readonly standing: readonly ComparedFactor[];
  /** What stood in the earlier stage and counts no more: ended, or taken out of the list. */
  readonly gone: readonly ComparedFactor[];
}

/**
 * @param before the factors of the last stage; null when there was none, or none that may be read
 */
export function compareFactors(now: readonly Factor[], before: readonly Factor[] | null): FactorComparison {
  const then = new Map((before ?? []).filter(({ ended }) => !ended).map((factor) => [factor.id, factor]));
  const standing = now
    .filter(({ ended }) => !ended)
    .map((factor): ComparedFactor => {
      const earlier = then.get(factor.id) ?? null;
      const change = before === null ? null : changeOf(factor, earlier);
      return { factor, before: earlier, change, saidOtherwise: saysOtherwise(factor, change) };
    });
  const here = new Map(now.map((factor) => [factor.id, factor]));
  const stands = new Set(standing.map(({ factor }) => factor.id));
  const gone = [...then.values()]
    .filter(({ id }) => !stands.has(id))
    .map((earlier): ComparedFactor => {
      return { factor: here.get(earlier.id) ?? earlier, before: earlier, change: "gone", saidOtherwise: false };
    });
  // Without an earlier stage, what has ended is still to be read.
  const ended = before === null ? now.filter((factor) => factor.ended) : [];
  return {
    standing,
    gone: [...gone, ...ended.map((factor) => ({ factor, before: null, change: null, saidOtherwise: false }))],
  };
}

function changeOf(now: Factor, before: Factor | null): FactorChange {
  if (before === null) return "new";
  if (now.side !== before.side) return "turned";
  const moved = rankOf(now.strength) - rankOf(before.strength);
  if (moved !== 0 && (now.strength === null || before.strength === null)) return "unrated";
  return moved === 0 ? "same" : moved > 0 ? "stronger" : "weaker";
}

/** Only a plain contradiction: "same" of what was rated anew, "stronger" of what was rated lower. */
const saysOtherwise = ({ change: said }: Factor, change: FactorChange | null): boolean =>
  said !== null && (change === "stronger" || change === "weaker" || change === "same" || change === "new")
    ? said !== change
    : false;
