import { islandsWords } from "../../../wording/islands.ts";
import type { QueueState } from "./save-queue.ts";

const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" });

/** What the save state says; it changes only between saved, saving and not saved, so that a screen reader is not kept busy. */
export function sentenceFor(state: QueueState): {
  readonly text: string;
  readonly kind: "saved" | "saving" | "unsaved";
} {
  const say = islandsWords();
  switch (state.kind) {
    case "saved":
      return { text: say.saved(time.format(state.at)), kind: "saved" };
    case "saving":
      return { text: say.saving, kind: "saving" };
    case "retrying":
      return { text: say.willTryAgain, kind: "unsaved" };
    case "signed-out":
      return { text: say.signInAgain, kind: "unsaved" };
    case "refused":
      return { text: say.refused(state.sentence), kind: "unsaved" };
    case "conflict":
      return { text: say.choose, kind: "unsaved" };
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
    const say = islandsWords().signInParts;
    link.textContent = say.link;
    words.replaceChildren(say.before, link, say.after);
    return;
  }
  if (words.textContent !== text) words.textContent = text;
}
