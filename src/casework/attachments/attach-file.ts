import { randomUUID } from "node:crypto";
import type { Address } from "../../framework/answers.ts";
import { type AttachedFile, fileReference, readFileReference } from "../../framework/attached-file.ts";
import type { Work } from "../actor.ts";
import { type SavedAnswer, saveAnswer } from "../answers/save-answer.ts";
import { recordEvent } from "../audit/record-event.ts";
import { done, type Outcome, refused } from "../refusal.ts";
import { digestOf, insertAttachment } from "./attachment-store.ts";
import { lockFileAnswer } from "./file-answer.ts";
import { keptFileName } from "./file-name.ts";
import { NewReferences } from "./new-references.ts";
import { emptyFile, notTaken, tooManyFiles } from "./refusals.ts";
import { sniffKind } from "./sniff-kind.ts";

/** The most files of one answer. [own] */
export const mostFiles = 20;

export interface AttachFile {
  readonly stageId: string;
  readonly address: Address;
  /** As it was named by the person's computer. */
  readonly name: string;
  /** The bytes in order, none larger than `partBytes`. */
  readonly parts: readonly Uint8Array[];
}

export interface Attached {
  readonly file: AttachedFile;
  readonly saved: SavedAnswer;
}

/**
 * Attaches a file to an answer: what it is is told by its bytes, which are stored with the young person, and its text is added to the
 * answer as any other change is made. The same file under the same name is attached once, so that a retry after a lost reply adds nothing.
 * Each file is an act of its own, never part of an editing run, so that the history shows also what was soon removed. One event for each.
 */
export async function attachFile(work: Work, input: AttachFile): Promise<Outcome<Attached>> {
  const { stageId, address, parts } = input;
  const answer = await lockFileAnswer(work, stageId, address);
  if (!answer.ok) return answer;
  const { references, version, youngPersonId, question, subSection } = answer.value;
  const bytes = parts.reduce((sum, part) => sum + part.byteLength, 0);
  if (bytes === 0) return refused(emptyFile);
  const sniffed = await sniffKind(parts);
  if (!sniffed.ok) return refused(notTaken(sniffed.why));
  const digest = digestOf(parts);
  const name = keptFileName(input.name);
  const there = references.map(readFileReference).find((file) => file?.digest === digest && file.name === name);
  if (!there && references.length >= mostFiles) return refused(tooManyFiles(mostFiles));
  const file = there ?? { id: randomUUID(), digest, kind: sniffed.kind, bytes, name };
  const value = new NewReferences(there ? references : [...references, fileReference(file)]);
  // The answer first: it refuses those who may not write here.
  const saved = await saveAnswer(work, { stageId, runId: randomUUID(), address, value, version, audited: false });
  if (!saved.ok) return saved;
  if (there) return done({ file, saved: saved.value });
  await insertAttachment(work, { youngPersonId, stageId, subSection }, file, parts);
  await recordEvent(work, {
    action: "attachment-added",
    youngPersonId,
    stageId,
    detail: { attachment: file.id, question },
  });
  return done({ file, saved: saved.value });
}
