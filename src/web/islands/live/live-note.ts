/** Lines that the script adds to a question: somebody writes here, somebody has just changed it, a newer answer waits. */
export type LiveNoteKind = "writing" | "changed" | "waits";

/** Adds a line to a question in place of an earlier one of its kind. It is not read aloud by itself: what is new is said once, elsewhere. */
export function liveNote(
  question: HTMLElement,
  kind: LiveNoteKind,
  words: string,
  button: { readonly label: string; readonly act: () => void } | null = null,
): HTMLElement {
  clearNotes(question, kind);
  const note = document.createElement("p");
  note.className = "others-note";
  note.dataset.liveNote = kind;
  note.append(words);
  if (button) {
    const element = document.createElement("button");
    element.type = "button";
    element.className = "plain-button";
    element.textContent = button.label;
    element.addEventListener("click", button.act);
    note.append(" ", element);
  }
  question.append(note);
  return note;
}

export function clearNotes(within: HTMLElement, kind: LiveNoteKind): void {
  for (const note of within.querySelectorAll(`[data-live-note="${kind}"]`)) note.remove();
}
