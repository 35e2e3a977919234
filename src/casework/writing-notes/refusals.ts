import { writingNotesWords } from "../../wording/writing-notes.ts";
import { nothingChanged, type Refusal, spoken } from "../refusal.ts";

/** Why a note was not left. */
export const noteIsGone: Refusal = spoken(409, "note-is-gone", () => nothingChanged(writingNotesWords().gone));

export function reasonTooLong(most: number): Refusal {
  const { happened, toDo } = writingNotesWords().tooLong;
  return { status: 422, code: "reason-too-long", ...nothingChanged({ happened: happened(most), toDo }) };
}
