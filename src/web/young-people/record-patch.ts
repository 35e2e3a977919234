import { frameworkIndex } from "../../assessment/framework-index.ts";
import { evaluationDifference } from "../../casework/answers/evaluation-difference.ts";
import { isConflict, type SavedChange } from "../../casework/answers/save-types.ts";
import { lineInWords } from "../../casework/local-configuration/worded-evaluation.ts";
import { notFound } from "../../casework/refusal.ts";
import { saveRecordFacts } from "../../casework/young-people/save-record-facts.ts";
import { parseAddress } from "../../framework/address.ts";
import type { SavedReply } from "../islands/saving/protocol.ts";
import { unfittingSentence } from "../questions/control.tsx";
import type { RequestContext } from "../routing/route.ts";
import { feetOf } from "../saving/feet-of.ts";
import { conflictResponse, readSaveRequest } from "../saving/save-request.ts";
import { factText } from "./fact-text.ts";
import { leftIn, type OpenRecord, openRecord } from "./open-record.ts";
import { recordFramework } from "./record-framework.ts";

/** Saves one fact of the record as it is typed, and says what opened, closed and was worked out. */
export async function patchRecord(context: RequestContext): Promise<Response> {
  const request = readSaveRequest(context);
  if (request instanceof Response) return request;
  const youngPersonId = context.param("youngPersonId");
  const { address, input, version, run } = request;
  const before = await openRecord(context.work, youngPersonId);
  if (!before?.record.mayWrite) return context.refuse(notFound);
  const outcome = await saveRecordFacts(context.work, {
    youngPersonId,
    runId: run,
    changes: [{ address, value: input, version }],
  });
  if (!outcome.ok) return context.refuse(outcome.refusal);
  const result = outcome.value.results[0];
  if (result === undefined) throw new Error("A save of one fact gave no result.");
  if (result.outcome === "saved") {
    const after = await openRecord(context.work, youngPersonId);
    if (after === null) throw new Error("A fact was saved in a record that cannot be read.");
    return context.json(savedReply(before, after, result));
  }
  const { refusal } = result;
  if (!isConflict(refusal)) return context.refuse(refusal);
  return conflictResponse(context, refusal, factText(before, address, refusal.theirs.value));
}

/** What a save changed in the record, in words ready to show. */
export function savedReply(before: OpenRecord, after: OpenRecord, saved: SavedChange): SavedReply {
  const placed = frameworkIndex(recordFramework()).questions.get(parseAddress(saved.address)?.question ?? "");
  const difference = evaluationDifference(
    after.visible.compiled,
    before.visible,
    after.visible,
    new Set(placed ? [placed.subSection.id] : []),
  );
  const lines = (address: string, value: (typeof difference.computed)[string]): readonly string[] => {
    if (value === null || value === undefined) return [];
    if (typeof value === "object") return value.lines.map((line) => lineInWords(line.text));
    return [factText(after, address, value)];
  };
  return {
    version: saved.version,
    at: saved.at.toISOString(),
    unfitting: saved.unfitting ? unfittingSentence(placed?.question.type) : null,
    opened: difference.shown,
    closed: difference.hidden,
    feet: feetOf({ ...saved, difference }, saved.at),
    computed: Object.fromEntries(
      Object.entries(difference.computed).map(([address, value]) => [address, lines(address, value)]),
    ),
    leftHere: placed ? leftIn(after.visible.evaluation, placed.subSection.id) : null,
    leftInStage: leftIn(after.visible.evaluation, null),
    navigation: [],
    signature: null,
  };
}
