import type { Work } from "../../../casework/actor.ts";
import { addComment } from "../../../casework/comments/add-comment.ts";
import { answerComment } from "../../../casework/comments/answer-comment.ts";
import type { FormFields } from "../../routing/request-body.ts";
import type { SigningDeed } from "./post.ts";

/**
 * Sends the comments and answers that stand typed in other boxes than the one whose button was pressed: whoever signs or returns has said
 * them, and the page that follows has no such box any more. What cannot be sent stays typed.
 *
 * @returns the names of the boxes whose text was sent
 */
export async function sendTyped(
  work: Work,
  stageId: string,
  fields: FormFields,
  { verb, about }: SigningDeed,
): Promise<ReadonlySet<string>> {
  const sent = new Set<string>();
  for (const [name, text] of fields.entries) {
    const box = /^(comment|answer) (.+)$/s.exec(name);
    const [, kind, place = ""] = box ?? [];
    if (kind === undefined || text.trim() === "" || (kind === verb && place === about)) continue;
    const wording = fields.get(`wording ${place}`) ?? "";
    const outcome =
      kind === "answer"
        ? await answerComment(work, { commentId: place, text })
        : await addComment(work, {
            stageId,
            address: place,
            text,
            ...(wording.trim() === "" ? {} : { suggestedWording: wording }),
          });
    if (outcome.ok) sent.add(name).add(`wording ${place}`);
  }
  return sent;
}
