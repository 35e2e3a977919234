import type { JSX } from "preact";
import { nameOfEntry } from "../../../assessment/describe-answer.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { headingOf } from "../../../casework/writing-notes/heading-of.ts";
import type { Noted } from "../../../casework/writing-notes/noted.ts";
import { parseAddress } from "../../../framework/address.ts";
import { writingNotesWords } from "../../../wording/writing-notes.ts";
import { questionPath } from "../paths.ts";
import { askedAt } from "./note-words.ts";

/** Under "worth a look": every open note about the writing, gathered under its question to the writer, each the way to its answer. */
export function NotesLeft({
  notes,
  visible,
  heading,
}: {
  readonly notes: readonly Noted[];
  readonly visible: VisibleStage;
  /** Null where "worth a look" stands above already. */
  readonly heading: string | null;
}): JSX.Element | null {
  const open = notes.filter(({ left }) => left === null);
  if (open.length === 0) return null;
  const headings = [...new Set(open.map((note) => headingOf(note)))];
  return (
    <section aria-labelledby="writing-notes" class="ap-block">
      <h2 id="writing-notes">{heading ?? writingNotesWords().whileWriting}</h2>
      {headings.map((words) => (
        <div key={words} class="notes-left">
          <h3>{words}</h3>
          <ul class="ap-list">
            {open
              .filter((note) => headingOf(note) === words)
              .map((note) => (
                <li key={note.address}>
                  <a href={questionPath(visible, note.address)}>{nameOfPlace(visible, note.address)}</a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** The question; of a field of an entry with the entry's name. */
function nameOfPlace(visible: VisibleStage, address: string): string {
  const parsed = parseAddress(address);
  const asked = askedAt(visible, address);
  if (parsed?.kind !== "field") return asked;
  return `${nameOfEntry(visible.compiled, parsed.list, parsed.entry, visible.answers)}: ${asked}`;
}
