import { describeAnswer } from "../../../assessment/describe-answer.ts";
import { saveAnswer } from "../../../casework/answers/save-answer.ts";
import { isConflict } from "../../../casework/answers/save-types.ts";
import { keepLate } from "../../../casework/contributors/late-answers.ts";
import { compiledOf } from "../../../casework/stages/compiled-of.ts";
import { parseAddress } from "../../../framework/address.ts";
import type { Answers } from "../../../framework/answers.ts";
import type { RequestContext } from "../../routing/route.ts";
import { conflictResponse, readSaveRequest } from "../../saving/save-request.ts";
import { savedReply } from "./saved-reply.ts";

const none: Answers = { values: {}, entries: {} };

/** Saves one answer as it is typed, and says what the evaluation makes of it. */
export async function patchAnswer(context: RequestContext): Promise<Response> {
  const request = readSaveRequest(context);
  if (request instanceof Response) return request;
  const stageId = context.param("stageId");
  const { address, input, version, run } = request;
  const outcome = await saveAnswer(context.work, { stageId, runId: run, address, value: input, version });
  if (outcome.ok) return context.json(await savedReply(context, stageId, outcome.value));
  const { refusal } = outcome;
  const late = await keepLate(context.work, stageId, [{ address, value: input }], refusal);
  if (late !== null) {
    // What was typed is kept for the owner although it was not saved.
    context.keepWork();
    return context.refuse(late);
  }
  const compiled = isConflict(refusal) ? await compiledOf(context.work, stageId) : null;
  if (!isConflict(refusal) || !compiled) return context.refuse(refusal);
  const question = compiled.byId.get(parseAddress(address)?.question ?? "")?.question;
  const { value } = refusal.theirs;
  return conflictResponse(
    context,
    refusal,
    question && value !== null ? describeAnswer(compiled, question, value, none) : "",
  );
}
