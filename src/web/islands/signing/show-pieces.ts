import type { SigningReply } from "./protocol.ts";

/** Puts pieces of a page in the place of those of the same id. The focus stays on the control that has it, or its like in the new piece. */
export function showPieces(page: Document, pieces: SigningReply["pieces"]): void {
  for (const { id, html } of pieces) {
    const element = page.getElementById(id);
    if (element === null) continue;
    const fresh = page.createElement("template");
    fresh.innerHTML = html;
    const whole = fresh.content.firstElementChild;
    const itself = whole?.id === id ? whole : null;
    const now = itself ? itself.innerHTML : html;
    if (element.innerHTML === now) continue;
    const had = element.contains(page.activeElement);
    element.innerHTML = now;
    if (had) element.querySelector<HTMLElement>("input, button, a, summary")?.focus();
  }
}
