import type { QueueState } from "./save-queue.ts";

const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" });

/** What the save state says; it changes only between saved, saving and not saved, so that a screen reader is not kept busy. */
export function sentenceFor(state: QueueState): {
  readonly text: string;
  readonly kind: "saved" | "saving" | "unsaved";
} {
  switch (state.kind) {
    case "saved":
      return { text: `Saved ${time.format(state.at)}`, kind: "saved" };
    case "saving":
      return { text: "Saving…", kind: "saving" };
    case "retrying":
      return { text: "Not saved: will try again", kind: "unsaved" };
    case "signed-out":
      return { text: "Not saved: sign in again in a new tab, then it goes on here", kind: "unsaved" };
    case "refused":
      return { text: `Not saved. ${state.sentence}`, kind: "unsaved" };
    case "conflict":
      return { text: "Not saved: choose between two answers", kind: "unsaved" };
  }
}

const icons = { saved: "done", saving: "started", unsaved: "alert" } as const;

/** Shows the state where the page keeps it (`SaveState`). */
export function showState(element: HTMLElement, state: QueueState): void {
  const { text, kind } = sentenceFor(state);
  element.classList.remove("saved--saved", "saved--saving", "saved--not-saved");
  element.classList.add(`saved--${kind === "unsaved" ? "not-saved" : kind}`);
  element.querySelector("use")?.setAttribute("href", `#i-${icons[kind]}`);
  const words = element.querySelector<HTMLElement>("span") ?? element;
  if (state.kind === "signed-out") {
    const link = document.createElement("a");
    link.href = state.signInUrl;
    link.target = "_blank";
    link.rel = "noopener";
    link.textContent = "sign in again in a new tab";
    words.replaceChildren("Not saved: ", link, ", then it goes on here");
    return;
  }
  if (words.textContent !== text) words.textContent = text;
}
