import type { WritingNote } from "../../assessment/writing-checks/writing-note.ts";
import type { Work } from "../actor.ts";
import { dayOf } from "../stages/make-visible.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { digestOf, keyOfNote, type LeftNote, leftNotesOf } from "./left-note-store.ts";
import { type Wanted, writingNotesOf } from "./writing-notes-of.ts";

/** A note, and who left it as it is; `left` null: it is open. */
export type Noted = WritingNote & { readonly left: LeftNote | null };

/** The notes of a stage for one reader, with what became of them. */
export async function notedIn(work: Work, visible: VisibleStage, wanted?: Wanted): Promise<readonly Noted[]> {
  const notes = writingNotesOf(visible, dayOf(work.now), wanted);
  if (notes.length === 0) return [];
  const left = await leftNotesOf(work.tx, visible.head.id);
  return notes.map((note) => ({
    ...note,
    left: left.get(keyOfNote(note.check, note.address, digestOf(note))) ?? null,
  }));
}
