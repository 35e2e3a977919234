import type { Outcome } from "../../../casework/refusal.ts";
import { leaveNote, takeUpNote } from "../../../casework/writing-notes/leave-note.ts";
import { formFields } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import type { Deed } from "../../saving/deed.ts";

/** What a button of a note does: leaves it as it is, or lets it speak again. Null for other buttons. */
export async function noteDeed(context: RequestContext, deed: Deed, stageId: string): Promise<Outcome<null> | null> {
  const { verb, about: address, further: check } = deed;
  if (verb === "take-up-note") return takeUpNote(context.work, { stageId, check, address });
  if (verb !== "leave-note") return null;
  const reason = formFields(context.body).get(`note-reason ${check} ${address}`) ?? "";
  return leaveNote(context.work, { stageId, check, address, reason });
}
