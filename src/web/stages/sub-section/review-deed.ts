import type { Outcome } from "../../../casework/refusal.ts";
import { confirmAnswers } from "../../../casework/review/confirm-answers.ts";
import { keepUnclear } from "../../../casework/review/keep-unclear.ts";
import { formFields } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import type { Deed } from "../../saving/deed.ts";
import { readSeen } from "../check/seen.ts";

/** What a button of the page does for a review: confirms all that the page shows, or keeps an answer open with a reason. Null for other buttons. */
export async function reviewDeed(
  context: RequestContext,
  deed: Deed,
  stageId: string,
  runId: string,
): Promise<Outcome<unknown> | null> {
  const fields = formFields(context.body);
  if (deed.verb === "confirm-all") {
    const subSections = [context.param("subSection")];
    return confirmAnswers(context.work, { stageId, runId, subSections, ...readSeen(fields) });
  }
  if (deed.verb === "keep") {
    const reason = fields.get(`kept ${deed.about}`) ?? "";
    return keepUnclear(context.work, { stageId, runId, address: deed.about, version: deed.version, reason });
  }
  return null;
}
