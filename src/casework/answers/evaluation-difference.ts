import type { ComputedValue, Evaluation, Gap, Progress, RaisedFlag, SignatureNeed } from "../../assessment/types.ts";
import type { Address } from "../../framework/answers.ts";
import type { SubSectionId } from "../../framework/language.ts";

/** What a save changed in the stage: small enough to send with every reply. */
export interface EvaluationDifference {
  readonly shown: readonly Address[];
  readonly hidden: readonly Address[];
  /** New computed values; null where there is none any more. */
  readonly computed: Readonly<Record<Address, ComputedValue | null>>;
  /** All gaps of the sub-sections that were written. */
  readonly gaps: readonly Gap[];
  /** Of sub-sections whose marks moved. */
  readonly progress: Readonly<Record<SubSectionId, Progress>>;
  readonly sections: readonly { readonly id: string; readonly left: number }[];
  /** Gaps that hold completion, in what this person sees. */
  readonly left: number;
  readonly toConfirm: number;
  readonly resumeAt: Gap | null;
  /** Null when they did not change. */
  readonly flags: readonly RaisedFlag[] | null;
  readonly signatures: readonly SignatureNeed[] | null;
  readonly checks: Evaluation["checks"] | null;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const missingFrom = (from: Iterable<Address>, others: ReadonlySet<Address>): Address[] =>
  [...from].filter((address) => !others.has(address));

export function evaluationDifference(
  before: Evaluation,
  after: Evaluation,
  written: ReadonlySet<SubSectionId>,
): EvaluationDifference {
  const computed: Record<Address, ComputedValue | null> = {};
  for (const [address, value] of after.computed)
    if (!same(before.computed.get(address), value)) computed[address] = value;
  for (const address of before.computed.keys()) if (!after.computed.has(address)) computed[address] = null;
  const progress: Record<SubSectionId, Progress> = {};
  for (const [id, value] of after.progress) if (!same(before.progress.get(id), value)) progress[id] = value;
  return {
    shown: missingFrom(after.shown, before.shown),
    hidden: missingFrom(before.shown, after.shown),
    computed,
    gaps: after.gaps.filter((gap) => written.has(gap.subSection)),
    progress,
    sections: after.sections.map(({ id, left }) => ({ id, left })),
    left: after.gaps.filter((gap) => gap.holdsCompletion).length,
    toConfirm: after.gaps.filter((gap) => gap.kind === "to-confirm").length,
    resumeAt: after.resumeAt,
    flags: same(before.flags, after.flags) ? null : after.flags,
    signatures: same(before.signatures, after.signatures) ? null : after.signatures,
    checks: same(before.checks, after.checks) ? null : after.checks,
  };
}
