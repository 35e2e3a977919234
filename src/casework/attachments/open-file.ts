import type { AttachedFile } from "../../framework/attached-file.ts";
import type { Work } from "../actor.ts";
import { done, notFound, type Outcome, refused } from "../refusal.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { findAttachment, subSectionsNaming } from "./attachment-store.ts";

export interface OpenedFile {
  readonly youngPersonId: string;
  readonly file: AttachedFile;
}

/**
 * A file as somebody opens it from a stage: there for those who see an answer of this stage that names it, now or in its history, and for
 * nobody else. Row-level security is the second wall. The bytes are read part by part (`readPart`). Says nothing in the audit: its route does.
 */
export async function openFile(work: Work, stageId: string, attachmentId: string): Promise<Outcome<OpenedFile>> {
  const visible = await visibleTo(work, stageId);
  if (visible === null) return refused(notFound);
  const youngPersonId = visible.youngPerson.id;
  const file = await findAttachment(work, youngPersonId, attachmentId);
  if (file === null) return refused(notFound);
  const named = await subSectionsNaming(work, stageId, attachmentId);
  return named.some((subSection) => visible.subSections.includes(subSection))
    ? done({ youngPersonId, file })
    : refused(notFound);
}
