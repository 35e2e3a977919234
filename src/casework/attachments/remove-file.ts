import { randomUUID } from "node:crypto";
import type { Address } from "../../framework/answers.ts";
import type { Work } from "../actor.ts";
import { type SavedAnswer, saveAnswer } from "../answers/save-answer.ts";
import { recordEvent } from "../audit/record-event.ts";
import { done, type Outcome } from "../refusal.ts";
import { lockFileAnswer } from "./file-answer.ts";
import { NewReferences } from "./new-references.ts";

export interface RemoveFile {
  readonly stageId: string;
  readonly address: Address;
  readonly attachmentId: string;
}

/**
 * Takes a file out of an answer. Its bytes stay: earlier versions of the answer, snapshots and signatures refer to them. One event, and
 * none when it was out already.
 */
export async function removeFile(work: Work, input: RemoveFile): Promise<Outcome<SavedAnswer>> {
  const { stageId, address, attachmentId } = input;
  const answer = await lockFileAnswer(work, stageId, address);
  if (!answer.ok) return answer;
  const { references, version, youngPersonId, question } = answer.value;
  const rest = references.filter((reference) => !reference.startsWith(`${attachmentId} `));
  const saved = await saveAnswer(work, {
    stageId,
    runId: randomUUID(),
    address,
    value: new NewReferences(rest),
    version,
    audited: false,
  });
  if (!saved.ok || rest.length === references.length) return saved;
  const detail = { attachment: attachmentId, question };
  await recordEvent(work, { action: "attachment-removed", youngPersonId, stageId, detail });
  return done(saved.value);
}
