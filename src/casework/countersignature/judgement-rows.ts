import type { QuestionId, SignedPart } from "../../framework/language.ts";

/** A judgement with what advises it and the reasons for it. */
export interface JudgementRow {
  readonly judgement: QuestionId;
  readonly advised: QuestionId | null;
  readonly reasons: readonly QuestionId[];
}

/** The judgements of each part: what a manager reads first (wireframe 04). */
export const judgementRows: Readonly<Record<SignedPart, readonly JudgementRow[]>> = {
  explanations: [
    { judgement: "rosh-judgement", advised: "rosh-grid-advice", reasons: ["rosh-reason", "future-harm-none-reason"] },
    { judgement: "lor-judgement", advised: "indicative-lor", reasons: ["lor-reason", "lor-difference-reason"] },
    { judgement: "risk-to-children", advised: null, reasons: ["risk-to-children-reason"] },
    {
      judgement: "sawb-judgement",
      advised: "sawb-grid-advice",
      reasons: ["sawb-reason", "adverse-outcome-none-reason"],
    },
    { judgement: "dangerousness-view", advised: null, reasons: ["dangerousness-person"] },
  ],
  pathways: [
    {
      judgement: "scaled-approach-applied",
      advised: "scaled-approach-indicative",
      reasons: ["scaled-approach-reason"],
    },
  ],
  modules: [{ judgement: "psr-proposal", advised: null, reasons: ["psr-proposal-paragraph"] }],
};

/** The judgement to which a question belongs, as itself or as its reason; null for all others. */
export const judgementOf = (part: SignedPart, question: QuestionId): QuestionId | null =>
  judgementRows[part].find((row) => row.judgement === question || row.reasons.includes(question))?.judgement ?? null;
