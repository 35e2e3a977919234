/**
 * The answer to a file question: one text for each attached file, in the order in which they were attached. A text names the file in full,
 * so that history, snapshots, documents and signatures need nothing beside the answer; the bytes are kept apart, by their digest.
 */
import type { AnswerValue } from "./answers.ts";

/** What may be attached (content tables, `## types`, file; facts §0 "Attachments"). */
export const fileKinds = ["pdf", "docx", "xlsx", "msg", "jpg", "png"] as const;
export type FileKind = (typeof fileKinds)[number];

export interface AttachedFile {
  /** Of the attachment: a UUID. */
  readonly id: string;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly digest: string;
  /** By content, whatever the name says. */
  readonly kind: FileKind;
  readonly bytes: number;
  /** As it was named when it was attached. */
  readonly name: string;
}

const pattern =
  /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) ([0-9a-f]{64}) (pdf|docx|xlsx|msg|jpg|png) (\d{1,12}) (.+)$/su;
const isKind = (text: string | undefined): text is FileKind => fileKinds.some((kind) => kind === text);

/** A file as one text of an answer. */
export const fileReference = ({ id, digest, kind, bytes, name }: AttachedFile): string =>
  `${id} ${digest} ${kind} ${bytes} ${name}`;

/** Takes such a text apart; null when it is none. */
export function readFileReference(text: string): AttachedFile | null {
  const [, id, digest, kind, bytes, name] = pattern.exec(text) ?? [];
  if (id === undefined || digest === undefined || !isKind(kind) || name === undefined) return null;
  return { id, digest, kind, bytes: Number(bytes), name };
}

/** The files of an answer; what is no file is passed over. */
export function attachedFiles(value: AnswerValue | null | undefined): readonly AttachedFile[] {
  return Array.isArray(value) ? value.flatMap((text: string) => readFileReference(text) ?? []) : [];
}
