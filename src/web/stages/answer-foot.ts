import type { AnswerMeta } from "../../casework/stages/visible-stage.ts";
import { whenInWords } from "../../wording/dates.ts";
import { stageWords } from "../../wording/stage.ts";
import type { AnswerFoot } from "../questions/view.ts";

/** Who wrote an answer, when, and where it comes from, in words. */
export function answerFoot(meta: AnswerMeta, viewerId: string, now: Date): AnswerFoot {
  const who = meta.authorId === viewerId ? stageWords().answer.you : meta.authorName;
  return {
    state: meta.state,
    written: `${who}, ${whenInWords(meta.at, now)}`,
    source: meta.source
      ? `${meta.source.stageTitle}, ${whenInWords(new Date(meta.source.at), now)}, ${meta.source.author}`
      : null,
  };
}
