import { giveReason, takeReasonBack } from "../../../casework/check-reasons/give-reason.ts";
import type { Outcome } from "../../../casework/refusal.ts";
import type { Address } from "../../../framework/answers.ts";
import { formFields } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import type { Deed } from "../../saving/deed.ts";

/** The name of the box for a reason. */
export const reasonField = (check: string, at: Address): string => `check-reason ${check} ${at}`;

/** What a button of a warning does: passes it with a reason, or takes the reason back. Null for other buttons. */
export async function reasonDeed(context: RequestContext, deed: Deed, stageId: string): Promise<Outcome<null> | null> {
  const { verb, about: at, further: check } = deed;
  if (verb === "take-reason-back") return takeReasonBack(context.work, { stageId, check });
  if (verb !== "pass-check") return null;
  const reason = formFields(context.body).get(reasonField(check, at)) ?? "";
  return giveReason(context.work, { stageId, check, reason });
}
