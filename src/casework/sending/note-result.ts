import { randomUUID } from "node:crypto";
import { fieldAddress } from "../../framework/address.ts";
import { sendingWords } from "../../wording/sending.ts";
import type { Work } from "../actor.ts";
import { done, type Outcome, refused } from "../refusal.ts";
import { saveRecordFacts } from "../young-people/save-record-facts.ts";
import { allOrNothing } from "./all-or-nothing.ts";
import type { SendingRefusal } from "./send-stage.ts";
import { longestBasis } from "./sending-form.ts";

/** What can come back, by the codes of `stage-sent.result`. */
export const results = ["received", "information-accepted", "information-rejected", "no-answer-yet"] as const;

export interface NoteResult {
  readonly youngPersonId: string;
  readonly entryId: string;
  readonly result: string;
  /** Why it was rejected; "" else. */
  readonly reason: string;
  /** The versions of both that the page has shown. */
  readonly seen: { readonly result: number; readonly reason: number };
}

/** Says what came back of something that was sent. Each answer is a line of the record's log; what was sent stays as it was sent. */
export async function noteResult(work: Work, input: NoteResult): Promise<Outcome<null, SendingRefusal>> {
  const { faults, incompleteHere } = sendingWords();
  const reason = input.reason.trim();
  const fault =
    results.find((each) => each === input.result) === undefined
      ? ({ field: "result", text: faults.result } as const)
      : (input.result === "information-rejected" && reason === "") || reason.length > longestBasis
        ? ({ field: "reason", text: faults.reason } as const)
        : null;
  if (fault !== null) return refused({ status: 422, code: "no-result", ...incompleteHere, faults: [fault] });
  const change = (field: "result" | "reason", value: string | null) => ({
    address: fieldAddress(`stage-sent.${field}`, input.entryId),
    value,
    version: input.seen[field],
  });
  return allOrNothing(work, async () => {
    const saved = await saveRecordFacts(work, {
      youngPersonId: input.youngPersonId,
      runId: randomUUID(),
      changes: [change("result", input.result), change("reason", reason === "" ? null : reason)],
    });
    if (!saved.ok) return saved;
    const failed = saved.value.results.find((each) => each.outcome === "refused");
    return failed?.outcome === "refused" ? refused(failed.refusal) : done(null);
  });
}
