import type { StageFacts } from "../../src/assessment/types.ts";

/** The largest stage type. */
const stage = "pre-sentence-report-all-options";

/** The facts of the full stage (`e2e/cases/full-stage.ts`) that the benches evaluate. */
export const fullStageFacts = {
  stage,
  today: "2026-06-01",
  organisationKind: "youth-justice-service",
  openedOn: "2026-05-20",
  dueOn: "2026-06-20",
  previousJudgements: {},
  hasPreviousStage: false,
} as const satisfies StageFacts;
