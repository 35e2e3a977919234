/**
 * What usually follows a completed stage. These are offered first; any other stage can still be chosen. A return to the service after
 * case closure starts a new first stage filled from the closed one. Source: content part 30, stage-journeys.
 */
import type { StageTypeId } from "./language.ts";

export interface UsualNextStage {
  readonly stage: StageTypeId;
  /** When it is the one to choose; left out where nothing has to be said. */
  readonly when?: string;
}

const next = (stage: StageTypeId, when?: string): UsualNextStage => (when === undefined ? { stage } : { stage, when });

const journeys: Readonly<Record<StageTypeId, readonly UsualNextStage[]>> = {
  "referral-in-prevention": [next("review"), next("case-closure")],
  "referral-in-oocd": [next("review"), next("case-closure"), next("bail-recommendation")],
  "placement-notification": [next("post-court-report"), next("review")],
  "bail-recommendation": [
    next("review", "bail package given"),
    next("post-court-report", "remanded"),
    next("pre-sentence-report"),
    next("pre-sentence-report-all-options"),
    next("case-closure"),
  ],
  "sentenced-no-report": [next("review"), next("case-closure")],
  "pre-sentence-report": [
    next("review", "plan agreed after sentence"),
    next("referral-order-report"),
    next("case-closure"),
  ],
  "pre-sentence-report-all-options": [next("post-court-report", "custody"), next("review", "community sentence")],
  "post-court-report": [next("entering-custody")],
  "entering-custody": [next("review", "youth justice service, from the establishment's stage")],
  "referral-order-report": [next("review"), next("case-closure")],
  "pre-release-from-custody": [next("pre-release-from-custody", "other side"), next("review", "after release")],
  review: [
    next("review"),
    next("pre-release-from-custody"),
    next("transfer-yjs-to-yjs"),
    next("transfer-to-probation"),
    next("placement-notification"),
    next("case-closure"),
  ],
  "transfer-to-probation": [next("case-closure")],
  "transfer-yjs-to-yjs": [next("case-closure", "full move, once accepted"), next("review", "caretaking")],
  "case-closure": [],
};

/** The stages that usually follow this one, the most usual first; none after case closure. */
export const usualNextStages = (after: StageTypeId): readonly UsualNextStage[] => journeys[after] ?? [];
