import { AddressView } from "../../assessment/address-view.ts";
import type { CompiledStage } from "../../assessment/compiled-stage.ts";
import type { ComputedValue, Evaluation, Gap, Progress, RaisedFlag, SignatureNeed } from "../../assessment/types.ts";
import { fieldAddress } from "../../framework/address.ts";
import type { Address, Answers } from "../../framework/answers.ts";
import type { SubSectionId } from "../../framework/language.ts";

/** What a save changed in the stage: small enough to send with every reply. */
export interface EvaluationDifference {
  readonly shown: readonly Address[];
  readonly hidden: readonly Address[];
  /** New computed values of the sub-sections that were written; null where there is none any more. */
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

const same = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b));
const sameProgress = (a: Progress | undefined, b: Progress): boolean =>
  a !== undefined &&
  a.mark === b.mark &&
  a.shown === b.shown &&
  a.answered === b.answered &&
  a.missing === b.missing &&
  a.yetToClarify === b.yetToClarify &&
  a.toConfirm === b.toConfirm;
const missingFrom = (from: ReadonlySet<Address>, others: ReadonlySet<Address>): readonly Address[] =>
  (from instanceof AddressView && others instanceof AddressView ? from.beyond(others) : null) ??
  [...from].filter((address) => !others.has(address));

/** An evaluation with the answers that it evaluated. */
interface Evaluated {
  readonly evaluation: Evaluation;
  readonly answers: Answers;
}

/** @param written the sub-sections that were written: their gaps and computed values are told, of the others the marks and counts */
export function evaluationDifference(
  compiled: CompiledStage,
  was: Evaluated,
  is: Evaluated,
  written: ReadonlySet<SubSectionId>,
): EvaluationDifference {
  const [before, after] = [was.evaluation, is.evaluation];
  const computed: Record<Address, ComputedValue | null> = {};
  for (const address of computedAddresses(compiled, was.answers, is.answers, written)) {
    const value = after.computed.get(address) ?? null;
    if (!same(before.computed.get(address) ?? null, value)) computed[address] = value;
  }
  const progress: Record<SubSectionId, Progress> = {};
  for (const [id, value] of after.progress) if (!sameProgress(before.progress.get(id), value)) progress[id] = value;
  return {
    shown: missingFrom(after.shown, before.shown),
    hidden: missingFrom(before.shown, after.shown),
    computed,
    gaps: after.gaps.filter((gap) => written.has(gap.subSection)),
    progress,
    sections: after.sections.map(({ id, left }) => ({ id, left })),
    left: after.gaps.filter((gap) => gap.holdsCompletion).length,
    toConfirm: after.gaps.filter((gap) => gap.kind === "to-confirm" && gap.holdsCompletion).length,
    resumeAt: after.resumeAt,
    flags: same(before.flags, after.flags) ? null : after.flags,
    signatures: same(before.signatures, after.signatures) ? null : after.signatures,
    checks: same(before.checks, after.checks) ? null : after.checks,
  };
}

/** Where the written sub-sections show computed values. Others are not asked for: many are worked out only when somebody asks. */
function* computedAddresses(
  compiled: CompiledStage,
  was: Answers,
  is: Answers,
  written: ReadonlySet<SubSectionId>,
): Iterable<Address> {
  for (const { question, list, subSection, atThisStage } of compiled.questions) {
    if (question.type !== "computed" || !atThisStage || !written.has(subSection)) continue;
    if (list === null) {
      yield question.id;
      continue;
    }
    const ids = new Set(
      [...(was.entries[list.question.id] ?? []), ...(is.entries[list.question.id] ?? [])].map(({ id }) => id),
    );
    for (const id of ids) yield fieldAddress(question.id, id);
  }
}
