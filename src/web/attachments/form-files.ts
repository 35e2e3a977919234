import { labelFor } from "../../assessment/label-for.ts";
import { removeFile } from "../../casework/attachments/remove-file.ts";
import type { Refusal } from "../../casework/refusal.ts";
import { vocabularyOf } from "../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../casework/stages/visible-stage.ts";
import { parseAddress } from "../../framework/address.ts";
import { postedFiles } from "../routing/request-body.ts";
import type { RequestContext } from "../routing/route.ts";
import type { Deed } from "../saving/deed.ts";
import { questionPath } from "../stages/paths.ts";
import type { RefusedFile } from "./refused-files.tsx";
import { takeFile } from "./take-file.ts";

/** A refusal that is about the stage or the person, not about the file: there is no page to come back to. */
export const isOutOfReach = ({ status }: Refusal): boolean => status === 403 || status === 404 || status === 409;

/**
 * Attaches the files of a posted form, each for itself, and takes out the one whose button was pressed. What was not taken comes back with
 * its reason; what was, stays.
 */
export async function formFiles(
  context: RequestContext,
  visible: VisibleStage,
  deed: Deed,
): Promise<readonly RefusedFile[]> {
  const stageId = visible.head.id;
  const refused: RefusedFile[] = [];
  const refuse = (address: string, name: string, refusal: Refusal): void => {
    const question = visible.compiled.byId.get(parseAddress(address)?.question ?? "")?.question;
    const label = question ? labelFor(question, vocabularyOf(visible)) : "";
    refused.push({ name, question: label, href: questionPath(visible, address), refusal });
  };
  for (const file of postedFiles(context.body)) {
    const outcome = await takeFile(context, { stageId, address: file.field }, file);
    if (!outcome.ok) refuse(file.field, file.name, outcome.refusal);
  }
  if (deed.verb === "remove-file") {
    const removal = { stageId, address: deed.about, attachmentId: deed.further };
    const outcome = await removeFile(context.work, removal);
    if (!outcome.ok) refuse(deed.about, "", outcome.refusal);
  }
  return refused;
}
