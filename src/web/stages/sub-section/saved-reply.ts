import { isSelfAssessment } from "../../../assessment/check-self-assessments.ts";
import type { CompiledStage } from "../../../assessment/compiled-stage.ts";
import { describeAnswer } from "../../../assessment/describe-answer.ts";
import type { SavedAnswer } from "../../../casework/answers/save-answer.ts";
import { signatureFell } from "../../../casework/countersignature/signature-fell.ts";
import { lineInWords } from "../../../casework/local-configuration/worded-evaluation.ts";
import { parseAddress } from "../../../framework/address.ts";
import type { Answers } from "../../../framework/answers.ts";
import type { SavedReply } from "../../islands/saving/protocol.ts";
import { unfittingSentence } from "../../questions/control.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { feetOf } from "../../saving/feet-of.ts";
import { progressMark, saidMark } from "../stage-nav.ts";

const none: Answers = { values: {}, entries: {} };

/** What a save of one answer of a stage comes to, in words and lines ready to show. */
export async function savedReply(context: RequestContext, stageId: string, saved: SavedAnswer): Promise<SavedReply> {
  const { compiled, difference } = saved;
  const question = compiled.byId.get(parseAddress(saved.address)?.question ?? "");
  return {
    version: saved.version,
    at: saved.at.toISOString(),
    unfitting: saved.unfitting ? unfittingSentence(question?.question.type) : null,
    opened: difference.shown,
    closed: difference.hidden,
    feet: feetOf(saved, context.now),
    computed: Object.fromEntries(
      Object.entries(difference.computed).map(([address, value]) => [
        address,
        value === null ? [] : linesOf(compiled, address, value),
      ]),
    ),
    leftHere: question ? (difference.progress[question.subSection]?.missing ?? null) : null,
    leftInStage: difference.left,
    navigation: Object.entries(difference.progress).map(([subSection, progress]) => {
      const section = compiled.subSections.find((each) => each.subSection.id === subSection)?.section;
      const { kind, word } = section && isSelfAssessment(section) ? saidMark(progress) : progressMark(progress);
      return { subSection, mark: kind, word };
    }),
    signature: saved.signed ? await signatureFell(context.work, stageId) : null,
  };
}

function linesOf(
  compiled: CompiledStage,
  address: string,
  value: SavedAnswer["difference"]["computed"][string],
): readonly string[] {
  if (value === null || value === undefined) return [];
  if (typeof value === "object") return value.lines.map((line) => lineInWords(line.text));
  const question = compiled.byId.get(parseAddress(address)?.question ?? "")?.question;
  return [question ? describeAnswer(compiled, question, value, none) : String(value)];
}
