/**
 * The three stages of the short framework. Its official text is not public; that it is a single form with a plan and an exit plan is
 * (public legal update, yjlc.uk). Limits are local defaults.
 */
import type { SectionGroup, StageType } from "../language.ts";

export const assessmentStage = "prevention-and-diversion-assessment";
export const reviewStage = "prevention-and-diversion-review";
export const exitStage = "prevention-and-diversion-exit";

const groups: readonly SectionGroup[] = [
  "stage",
  "core-record",
  "personal-family-social",
  "offending",
  "explanations",
  "pathways",
];
const common = {
  mayStart: ["youth-justice-service"],
  groups,
  modules: [],
  vocabulary: "as-the-case",
  signed: ["explanations", "pathways"],
} as const satisfies Partial<StageType>;

export const stages: readonly StageType[] = [
  {
    ...common,
    id: assessmentStage,
    title: "Prevention and diversion: assessment",
    whenUsed: "The short assessment for prevention work, diversion or an out-of-court disposal",
    timeLimit: { amount: 10, unit: "working-days", direction: "after", source: "local default" },
    clockStarts: "the referral was accepted",
  },
  {
    ...common,
    id: reviewStage,
    title: "Prevention and diversion: review",
    whenUsed: "A look at how the short plan is going, planned or after a change",
    mustBeMarked: ["explanations", "pathways"],
    timeLimit: { amount: 3, unit: "months", direction: "after", source: "local default" },
    clockStarts: "the plan was agreed",
  },
  {
    ...common,
    id: exitStage,
    title: "Prevention and diversion: exit",
    whenUsed: "The end of the work: what was done, what worked, and the way out",
    mustBeMarked: ["explanations", "pathways"],
    timeLimit: { amount: 10, unit: "working-days", direction: "after", source: "local default" },
    clockStarts: "the work with the service ended",
  },
];
