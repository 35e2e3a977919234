import { addComment } from "../../../casework/comments/add-comment.ts";
import { answerComment } from "../../../casework/comments/answer-comment.ts";
import { resolveComment } from "../../../casework/comments/resolve-comment.ts";
import { askCountersignature } from "../../../casework/countersignature/ask-countersignature.ts";
import { returnRequest } from "../../../casework/countersignature/return-request.ts";
import { signPart } from "../../../casework/countersignature/sign-part.ts";
import { withdrawRequest } from "../../../casework/countersignature/withdraw-request.ts";
import { notFound, type Outcome, type Refusal } from "../../../casework/refusal.ts";
import type { SignedPart } from "../../../framework/language.ts";
import { sharedWords } from "../../../wording/shared.ts";
import { signingWords } from "../../../wording/signing.ts";
import { formFields } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import { stagePath } from "../paths.ts";
import { isPart } from "./show.tsx";

/** What a button of the countersignature page asks for. */
export async function postSigning(context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const part = context.param("part");
  if (!isPart(part)) return context.refuse(notFound);
  const outcome = await act(context, stageId, part);
  if (!outcome.ok) return context.refuse(outcome.refusal);
  return context.redirect(`${stagePath(stageId)}/sign/${part}`);
}

function act(context: RequestContext, stageId: string, part: SignedPart): Promise<Outcome<unknown>> {
  const fields = formFields(context.body);
  const [verb = "", about = ""] = (fields.get("do") ?? "").split(" ");
  const { work } = context;
  switch (verb) {
    case "ask":
      return askCountersignature(work, {
        stageId,
        part,
        note: fields.get("note") ?? "",
        addressedTo: fields.get("of") || null,
      });
    case "withdraw":
      return withdrawRequest(work, { stageId, part });
    case "return":
      return returnRequest(work, { stageId, part, note: fields.get("return-note") ?? "" });
    case "sign":
      return signPart(work, {
        stageId,
        part,
        digest: fields.get("digest") ?? "",
        shownAt: new Date(fields.get("shown-at") ?? ""),
      });
    case "comment":
      return addComment(work, { stageId, address: about, text: fields.get(`comment ${about}`) ?? "" });
    case "answer":
      return answerComment(work, { commentId: about, text: fields.get(`answer ${about}`) ?? "" });
    case "resolve":
      return resolveComment(work, { commentId: about });
    default:
      return Promise.resolve({ ok: false, refusal: unknownDeed });
  }
}

const unknownDeed: Refusal = {
  status: 400,
  code: "not-understood",
  get happened() {
    return signingWords().notUnderstood.happened;
  },
  get kept() {
    return sharedWords().nothingChanged;
  },
  get toDo() {
    return signingWords().notUnderstood.toDo;
  },
};
