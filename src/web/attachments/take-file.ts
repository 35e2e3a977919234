import { type Attached, attachFile } from "../../casework/attachments/attach-file.ts";
import { fileTooLarge, tooManyAtOnce } from "../../casework/attachments/refusals.ts";
import { type Outcome, refused } from "../../casework/refusal.ts";
import type { PostedFile } from "../routing/request-body.ts";
import type { RequestContext } from "../routing/route.ts";

/** Attaches one file that was sent, however it came; one whose bytes were dropped on the way is refused with the reason. */
export async function takeFile(
  context: RequestContext,
  to: { readonly stageId: string; readonly address: string },
  file: PostedFile,
): Promise<Outcome<Attached>> {
  if (file.dropped === "too-large") return refused(fileTooLarge(context.site.fileLimit));
  if (file.dropped === "too-many") return refused(tooManyAtOnce);
  return attachFile(context.work, { ...to, name: file.name, parts: file.parts });
}
