import type { AnswerMeta } from "../../casework/stages/visible-stage.ts";
import type { AnswerFoot } from "../questions/view.ts";
import { whenInWords } from "../words/when.ts";

/** Who wrote an answer, when, and where it comes from, in words. */
export function answerFoot(meta: AnswerMeta, viewerId: string, now: Date): AnswerFoot {
  const who = meta.authorId === viewerId ? "You" : meta.authorName;
  return {
    state: meta.state,
    written: `${who}, ${whenInWords(meta.at, now)}`,
    source: meta.source
      ? `${meta.source.stageTitle}, ${whenInWords(new Date(meta.source.at), now)}, ${meta.source.author}`
      : null,
  };
}
