import { sayPolitely } from "../live/say-politely.ts";
import { isMidSentence } from "./mid-sentence.ts";
import type { NotesReply } from "./protocol.ts";

/** How long after the last key, with everything saved, notes are asked for (milliseconds, own): a pause, not a breath. */
const restFor = 2_500;
/** And as long after somebody has left the answer for something else. */
const restAfterLeaving = 400;

export interface WatchingNotes {
  /** Something was saved: what is noticed may be different. */
  readonly saved: () => void;
}

/**
 * Keeps the notes beside the answers in step with what was saved: after a pause, never in the middle of a sentence, and never under somebody's
 * hands. What is new is said once, politely.
 *
 * @param unsaved whether something typed is not saved yet: then it waits
 */
export function watchNotes(form: HTMLElement, unsaved: () => boolean): WatchingNotes {
  const url = form.dataset.notesUrl;
  const say = sayPolitely(document.querySelector("[data-live-said]"), () => Date.now());
  let due = false;
  let hasLeft = false;
  let timer: number | null = null;

  const later = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = due ? window.setTimeout(() => void look(), hasLeft ? restAfterLeaving : restFor) : null;
  };
  const look = async (): Promise<void> => {
    if (url === undefined || !due || unsaved() || writesOn()) return;
    due = false;
    try {
      const response = await fetch(url, { headers: { accept: "application/json" }, credentials: "same-origin" });
      if (response.ok) show(((await response.json()) as NotesReply).pieces);
    } catch {
      // The notes that stand there stay until the next save.
    }
  };
  const writesOn = (): boolean => {
    const at = document.activeElement;
    return at instanceof HTMLTextAreaElement && form.contains(at) && isMidSentence(at.value, at.selectionStart);
  };

  function show(pieces: NotesReply["pieces"]): void {
    const fresh = new Map(pieces.map(({ address, html }) => [address, html]));
    for (const place of form.querySelectorAll<HTMLElement>("[data-notes]")) {
      const html = fresh.get(place.dataset.notes ?? "") ?? "";
      // Somebody is writing why they leave a note, or has it open.
      if (place.contains(document.activeElement) || place.innerHTML === html) continue;
      const before = sentencesIn(place);
      place.innerHTML = html;
      for (const sentence of sentencesIn(place)) if (!before.includes(sentence)) say(sentence, sentence);
    }
  }

  form.addEventListener("input", () => {
    hasLeft = false;
    later();
  });
  form.addEventListener("focusout", () => {
    hasLeft = true;
    later();
  });
  return {
    saved: () => {
      due = true;
      later();
    },
  };
}

const sentencesIn = (place: HTMLElement): readonly string[] =>
  [...place.querySelectorAll<HTMLElement>("[data-note-said]")].map(({ dataset }) => dataset.noteSaid ?? "");
