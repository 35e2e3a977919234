import { addComment } from "../../../casework/comments/add-comment.ts";
import { answerComment } from "../../../casework/comments/answer-comment.ts";
import { resolveComment } from "../../../casework/comments/resolve-comment.ts";
import { askCountersignature } from "../../../casework/countersignature/ask-countersignature.ts";
import { unreadOf } from "../../../casework/countersignature/reading.ts";
import { returnRequest } from "../../../casework/countersignature/return-request.ts";
import { signPart } from "../../../casework/countersignature/sign-part.ts";
import { mayBeSigned } from "../../../casework/countersignature/signature-state.ts";
import { withdrawRequest } from "../../../casework/countersignature/withdraw-request.ts";
import { keepReading } from "../../../casework/quality-checks/keep-reading.ts";
import { done, notFound, type Outcome, type Refusal } from "../../../casework/refusal.ts";
import { type SignedPart, signedParts } from "../../../framework/language.ts";
import { sharedWords } from "../../../wording/shared.ts";
import { signingWords } from "../../../wording/signing.ts";
import { formFields } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import { stagePath } from "../paths.ts";
import { isPart, loadSigningPage } from "./load-signing-page.ts";
import { ChangedNotice, UnreadNotice } from "./notices.tsx";
import { readingIn, typedIn } from "./read-fields.ts";
import { replyTo } from "./reply.tsx";
import { sendTyped } from "./send-typed.ts";
import { showSigning } from "./show.tsx";

/**
 * What a button of the countersignature page asks for. What was read and answered in the same form is kept first, whatever becomes of the
 * rest; what cannot be done comes back with the page, the reason, and every text that was typed.
 */
export async function postSigning(context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const part = context.param("part");
  if (!isPart(part)) return context.refuse(notFound);
  const fields = formFields(context.body);
  const deed = deedIn(fields.get("do"));
  const reading = readingIn(fields, deed);
  const kept = reading === null ? null : await keepReading(context.work, { stageId, part, ...reading });
  if (kept && !kept.ok && (kept.refusal.status === 404 || deed.verb === "keep")) return told(context, kept.refusal);
  // A script posts the whole page while people type, and stays on it; every other answer leads away from what stands in the boxes.
  const sent = context.wantsJson ? none : await sendTyped(context.work, stageId, fields, deed);
  if (deed.verb === "sign" && kept?.ok && unreadOf(kept.value).length > 0) {
    const page = await loadSigningPage(context);
    // Where the page moved under the manager, that is said first, with what moved.
    if (page !== null && page.state.digest === fields.get("digest")) return unread(context, sent);
  }
  const outcome = await act(context, stageId, part, deed);
  if (!outcome.ok) return told(context, outcome.refusal, sent);
  if (context.wantsJson) return replyTo(context, deed);
  return context.redirect(await whereTo(context, stageId, part, deed));
}

const none: ReadonlySet<string> = new Set();

export interface SigningDeed {
  readonly verb: string;
  readonly about: string;
}
const deedIn = (text: string | null): SigningDeed => {
  const [verb = "", about = ""] = (text ?? "").split(" ");
  return { verb, about };
};

async function told(context: RequestContext, refusal: Refusal, sent: ReadonlySet<string> = none): Promise<Response> {
  if (context.wantsJson || refusal.status === 404) return context.refuse(refusal);
  // What was read and answered is kept, and the page that answers is a view of the record.
  context.keepWork();
  const page = await loadSigningPage(context);
  if (page === null) return context.refuse(refusal);
  context.auditView("stage-viewed");
  return showSigning(context, {
    status: refusal.status,
    notice: ChangedNotice({ refusal, page }),
    typed: typedIn(formFields(context.body), sent),
  });
}

async function unread(context: RequestContext, sent: ReadonlySet<string>): Promise<Response> {
  context.keepWork();
  const page = await loadSigningPage(context);
  if (page === null) return context.refuse(notFound);
  context.auditView("stage-viewed");
  return showSigning(context, {
    status: 409,
    notice: UnreadNotice({ page }),
    typed: typedIn(formFields(context.body), sent),
  });
}

/** After a signature to the next part that waits for this person; else back to the page. */
async function whereTo(
  context: RequestContext,
  stageId: string,
  part: SignedPart,
  { verb, about }: SigningDeed,
): Promise<string> {
  const here = `${stagePath(stageId)}/sign/${part}`;
  if (verb === "all-met") return `${here}#checks-${about}`;
  if (verb !== "sign" && verb !== "sign-unread") return here;
  const page = await loadSigningPage(context);
  const states = page?.signing.states ?? [];
  const next = signedParts.find((each) =>
    states.some((state) => state.part === each && state.state === "asked" && mayBeSigned(each, states)),
  );
  return next ? `${stagePath(stageId)}/sign/${next}?signed=${part}` : here;
}

function act(
  context: RequestContext,
  stageId: string,
  part: SignedPart,
  { verb, about }: SigningDeed,
): Promise<Outcome<unknown>> {
  const fields = formFields(context.body);
  const { work } = context;
  switch (verb) {
    case "keep":
    case "all-met":
      return Promise.resolve(done(null));
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
    case "sign-unread":
      return signPart(work, {
        stageId,
        part,
        digest: fields.get("digest") ?? "",
        shownAt: new Date(fields.get("shown-at") ?? ""),
      });
    case "comment": {
      const wording = fields.get(`wording ${about}`) ?? "";
      return addComment(work, {
        stageId,
        address: about,
        text: fields.get(`comment ${about}`) ?? "",
        ...(wording.trim() === "" ? {} : { suggestedWording: wording }),
      });
    }
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
