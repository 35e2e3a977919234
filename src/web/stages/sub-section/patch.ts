import { z } from "zod";
import type { CompiledStage } from "../../../assessment/compile.ts";
import { describeAnswer } from "../../../assessment/describe-answer.ts";
import { type SavedAnswer, saveAnswer } from "../../../casework/answers/save-answer.ts";
import { isConflict } from "../../../casework/answers/save-types.ts";
import { signatureFell } from "../../../casework/countersignature/signature-fell.ts";
import { compiledOf } from "../../../casework/stages/compiled-of.ts";
import { parseAddress } from "../../../framework/address.ts";
import type { Answers } from "../../../framework/answers.ts";
import type { SavedReply } from "../../islands/saving/protocol.ts";
import { unfittingSentence } from "../../questions/control.tsx";
import { jsonValue } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import { progressMark } from "../stage-nav.ts";

/** One answer as the page posts it (`SaveRequest` with the page's run). */
const body = z.object({
  address: z.string().max(300),
  input: z.union([z.string().max(1_000_001), z.array(z.string().max(300)).max(200)]),
  version: z.number().int().min(0).max(1_000_000_000),
  run: z.uuid(),
});

const none: Answers = { values: {}, entries: {} };

/** Saves one answer as it is typed, and says what the evaluation makes of it. */
export async function patchAnswer(context: RequestContext): Promise<Response> {
  const parsed = body.safeParse(jsonValue(context.body));
  if (!parsed.success) {
    return context.refuse({
      status: 400,
      code: "not-understood",
      happened: "This save was not understood.",
      kept: "Nothing in the stage was changed. What you typed is still on your page.",
      toDo: "Reload the page and try again.",
    });
  }
  const stageId = context.param("stageId");
  const { address, input, version, run } = parsed.data;
  context.audit({ stageId });
  const compiled = await compiledOf(context.work, stageId);
  const outcome = await saveAnswer(context.work, { stageId, runId: run, address, value: input, version });
  if (outcome.ok && compiled) return context.json(await replyOf(context, stageId, compiled, outcome.value));
  if (outcome.ok) throw new Error("An answer was saved in a stage that cannot be read.");
  const { refusal } = outcome;
  if (isConflict(refusal) && compiled) {
    context.keepWork();
    const question = compiled.byId.get(parseAddress(address)?.question ?? "")?.question;
    const { value, authorName, at, version: theirVersion } = refusal.theirs;
    return context.json(
      {
        type: "about:blank",
        title: refusal.happened,
        ...refusal,
        theirs: {
          text: question && value !== null ? describeAnswer(compiled, question, value, none) : "",
          author: authorName,
          at: at.toISOString(),
          version: theirVersion,
        },
      },
      409,
    );
  }
  return context.refuse(refusal);
}

async function replyOf(
  context: RequestContext,
  stageId: string,
  compiled: CompiledStage,
  saved: SavedAnswer,
): Promise<SavedReply> {
  const { difference } = saved;
  const question = compiled.byId.get(parseAddress(saved.address)?.question ?? "");
  const type = question?.question.type;
  return {
    version: saved.version,
    at: saved.at.toISOString(),
    unfitting: saved.unfitting
      ? unfittingSentence(type === "date" || type === "partialDate" || type === "number" ? type : "single")
      : null,
    opened: difference.shown,
    closed: difference.hidden,
    computed: Object.fromEntries(
      Object.entries(difference.computed).map(([address, value]) => [
        address,
        value === null ? [] : linesOf(compiled, address, value),
      ]),
    ),
    leftHere: question ? (difference.progress[question.subSection]?.missing ?? null) : null,
    leftInStage: difference.left,
    navigation: Object.entries(difference.progress).map(([subSection, progress]) => {
      const { kind, word } = progressMark(progress);
      return { subSection, mark: kind, word };
    }),
    signature: await signatureFell(context.work, stageId),
  };
}

function linesOf(
  compiled: CompiledStage,
  address: string,
  value: SavedAnswer["difference"]["computed"][string],
): readonly string[] {
  if (value === null || value === undefined) return [];
  if (typeof value === "object") return value.lines.map((line) => line.text);
  const question = compiled.byId.get(parseAddress(address)?.question ?? "")?.question;
  return [question ? describeAnswer(compiled, question, value, none) : String(value)];
}
