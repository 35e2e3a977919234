import type { Outcome } from "../../../casework/refusal.ts";
import { cancelStage } from "../../../casework/stages/cancel-stage.ts";
import { completeStage } from "../../../casework/stages/complete-stage.ts";
import { stopStage } from "../../../casework/stages/stop-stage.ts";
import { formFields } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import { stagePath } from "../paths.ts";

const reasonOf = (context: RequestContext): string => formFields(context.body).get("reason") ?? "";

const ways = {
  complete: (context: RequestContext, stageId: string): Promise<Outcome<unknown>> =>
    completeStage(context.work, { stageId }),
  stop: (context: RequestContext, stageId: string): Promise<Outcome<unknown>> =>
    stopStage(context.work, { stageId, reason: reasonOf(context) }),
  cancel: (context: RequestContext, stageId: string): Promise<Outcome<unknown>> =>
    cancelStage(context.work, { stageId, reason: reasonOf(context) }),
} as const;

/** Ends a stage in one of its three ways; what still stands before completion comes back as a list. */
export const endStage =
  (way: keyof typeof ways) =>
  async (context: RequestContext): Promise<Response> => {
    const stageId = context.param("stageId");
    const outcome = await ways[way](context, stageId);
    return outcome.ok ? context.redirect(stagePath(stageId)) : context.refuse(outcome.refusal);
  };
