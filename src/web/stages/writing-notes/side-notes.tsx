import type { JSX } from "preact";
import { nameOfEntry } from "../../../assessment/describe-answer.ts";
import type { CheckResult } from "../../../assessment/types.ts";
import { saidAsNotes } from "../../../assessment/writing-checks/writing-notes.ts";
import type { Noted } from "../../../casework/writing-notes/noted.ts";
import { parseAddress } from "../../../framework/address.ts";
import { writingNotesWords } from "../../../wording/writing-notes.ts";
import type { QuestionView } from "../../questions/view.ts";
import { questionPath } from "../paths.ts";
import { NotesAt, type NotesContext } from "./notes-at.tsx";

/** Beside a question: the notes on its answer, in a place of which the script keeps track; beside a list: which entries have some. */
export function SideNotes({
  view,
  notes,
  of,
}: {
  readonly view: QuestionView;
  readonly notes: readonly Noted[];
  readonly of: NotesContext;
}): JSX.Element | null {
  if (view.kind === "list") return <EntriesNoted list={view.list} notes={notes} of={of} />;
  const own = notesOn(notes, view);
  if (view.kind !== "asked" || (own.length === 0 && !of.mayWrite)) return null;
  return (
    <div class="notes-at" data-notes={view.address}>
      <NotesAt notes={own} of={of} />
    </div>
  );
}

/** Whether there is anything to show beside a question. */
export const hasNotes = (notes: readonly Noted[], view: QuestionView): boolean =>
  view.kind === "list" ? entriesOf(notes, view.list).length > 0 : notesOn(notes, view).length > 0;

const notesOn = (notes: readonly Noted[], { address }: QuestionView): readonly Noted[] =>
  notes.filter((note) => note.address === address);

/** Checks of the evaluation that no note says again. While the stage is written, what concerns the writing is said as a note. */
export const notSaidAsNotes = (checks: readonly CheckResult[], isOpen: boolean): readonly CheckResult[] =>
  isOpen ? checks.filter(({ id }) => !saidAsNotes.has(id)) : checks;

/** Ids of the entries of a list that have open notes, in the order of the notes. */
function entriesOf(notes: readonly Noted[], list: string): readonly string[] {
  const ids = notes.flatMap(({ address, left }) => {
    const parsed = parseAddress(address);
    return left === null && parsed?.kind === "field" && parsed.list === list ? [parsed.entry] : [];
  });
  return [...new Set(ids)];
}

function EntriesNoted({
  list,
  notes,
  of,
}: {
  readonly list: string;
  readonly notes: readonly Noted[];
  readonly of: NotesContext;
}): JSX.Element | null {
  const entries = entriesOf(notes, list);
  if (entries.length === 0) return null;
  const { visible } = of;
  const first = (entry: string): string =>
    notes.find(({ address }) => address.startsWith(`${list}[${entry}]`))?.address ?? list;
  return (
    <div class="check">
      <p class="check__what">{writingNotesWords().entries(entries.length)}</p>
      <ul class="ap-list">
        {entries.map((entry) => (
          <li key={entry}>
            <a href={questionPath(visible, first(entry))}>
              {nameOfEntry(visible.compiled, list, entry, visible.answers)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
