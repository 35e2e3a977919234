import type { FrameworkIndex } from "../../assessment/framework-index.ts";
import type { Evaluation } from "../../assessment/types.ts";
import type { Address, Answers } from "../../framework/answers.ts";
import type { QuestionId } from "../../framework/language.ts";

/** What caseloads, home pages and reports read of a stage without opening it. */
export interface StageSummary {
  /** Gaps that hold completion, before signatures. */
  readonly left: number;
  readonly toConfirm: number;
  /** Question id to code. */
  readonly judgements: Readonly<Record<QuestionId, string>>;
  readonly flags: readonly { readonly id: string; readonly label: string }[];
  readonly resumeAddress: Address | null;
}

/** The summary of an evaluated stage. */
export function summaryOf(index: FrameworkIndex, evaluation: Evaluation, answers: Answers): StageSummary {
  const judgements: Record<QuestionId, string> = {};
  for (const id of index.judgements) {
    const value = answers.values[id];
    if (typeof value === "string" && evaluation.shown.has(id)) judgements[id] = value;
  }
  return {
    left: evaluation.gaps.filter((gap) => gap.holdsCompletion).length,
    toConfirm: evaluation.gaps.filter((gap) => gap.kind === "to-confirm" && gap.holdsCompletion).length,
    judgements,
    flags: evaluation.flags.map(({ id, label }) => ({ id, label })),
    resumeAddress: evaluation.resumeAt?.address ?? null,
  };
}

/** Whether two summaries say the same; the order of judgements and flags says nothing. */
export function sameSummary(a: StageSummary, b: StageSummary | null): boolean {
  return b !== null && asText(a) === asText(b);
}

const asText = ({ left, toConfirm, judgements, flags, resumeAddress }: StageSummary): string =>
  JSON.stringify([
    left,
    toConfirm,
    resumeAddress,
    Object.entries(judgements).sort(([x], [y]) => (x < y ? -1 : 1)),
    flags.map(({ id, label }) => [id, label]).sort(([x = ""], [y = ""]) => (x < y ? -1 : 1)),
  ]);

/**
 * The stored summary after somebody saved who sees only some sub-sections: counts move by what moved in those; judgements and flags change
 * only where they come from them. The next save by somebody who sees the whole stage counts anew.
 */
export function movedSummary(stored: StageSummary, before: StageSummary, after: StageSummary): StageSummary {
  const flags = [...stored.flags.filter(({ id }) => !before.flags.some((flag) => flag.id === id)), ...after.flags];
  const judgements = { ...stored.judgements };
  for (const id of Object.keys(before.judgements)) delete judgements[id];
  return {
    left: Math.max(0, stored.left + after.left - before.left),
    toConfirm: Math.max(0, stored.toConfirm + after.toConfirm - before.toConfirm),
    judgements: { ...judgements, ...after.judgements },
    flags: [...new Map(flags.map((flag) => [flag.id, flag])).values()],
    resumeAddress: stored.resumeAddress,
  };
}
