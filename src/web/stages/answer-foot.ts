import type { AnswerMeta, AnswerSource } from "../../casework/stages/visible-stage.ts";
import { whenInWords } from "../../wording/dates.ts";
import { stageWords } from "../../wording/stage.ts";
import type { AnswerFoot } from "../questions/view.ts";

/** Who wrote an answer, when, and where it comes from, in words. */
export function answerFoot(meta: AnswerMeta, viewerId: string, now: Date): AnswerFoot {
  const who = meta.authorId === viewerId ? stageWords().answer.you : meta.authorName;
  return {
    state: meta.state,
    written: `${who}, ${whenInWords(meta.at, now)}`,
    source: meta.source && sourceInWords(meta.source, now),
  };
}

/** "Pre-sentence report, 28 May 2026, Sam Okafor; still right on 3 August 2026, Priya Nandakumar". */
function sourceInWords({ stageTitle, at, author, confirmed }: AnswerSource, now: Date): string {
  const written = `${stageTitle}, ${whenInWords(new Date(at), now)}, ${author}`;
  if (!confirmed) return written;
  return stageWords().answer.confirmedSince(written, whenInWords(new Date(confirmed.at), now), confirmed.by);
}
