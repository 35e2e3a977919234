import { applyOpening } from "./apply-opening.ts";
import type { SavedReply } from "./protocol.ts";

/** Says in the page what the server's evaluation says: what opened, what is left, what was worked out. */
export function applyReply(form: HTMLElement, reply: SavedReply): void {
  applyOpening(form, reply);
  for (const [address, lines] of Object.entries(reply.computed)) {
    const element = form.querySelector<HTMLElement>(`[data-computed="${CSS.escape(address)}"]`);
    if (!element) continue;
    element.replaceChildren(
      ...lines.map((line) => {
        const item = document.createElement("p");
        item.textContent = line;
        return item;
      }),
    );
  }
  if (reply.leftHere !== null) {
    for (const element of document.querySelectorAll("[data-left-here]")) element.textContent = String(reply.leftHere);
  }
  for (const element of document.querySelectorAll("[data-left-in-stage]"))
    element.textContent = String(reply.leftInStage);
  for (const { subSection, mark, word } of reply.navigation) {
    const link = document.querySelector<HTMLElement>(`.nav a[href$="/sections/${CSS.escape(subSection)}"]`);
    const words = link?.querySelector(".nav__word");
    if (!link || !words) continue;
    const atRest = mark === "done" || mark === "signed";
    const icon = link.querySelector(".i");
    icon?.querySelector("use")?.setAttribute("href", `#i-${mark}`);
    icon?.classList.toggle("rest", atRest);
    words.classList.toggle("act", !atRest);
    words.textContent = word;
  }
  const notice = document.querySelector<HTMLElement>("[data-signature-notice]");
  if (notice && reply.signature) {
    notice.hidden = false;
    notice.textContent = reply.signature;
  }
}

/** Marks a question whose input was kept although it does not fit, and takes the mark away when it fits. */
export function applyUnfitting(question: HTMLElement, sentence: string | null): void {
  const existing = question.querySelector<HTMLElement>("[data-unfitting]");
  if (sentence === null) {
    existing?.remove();
    question.querySelector(".govuk-error-message")?.remove();
    return;
  }
  const message = existing ?? document.createElement("p");
  message.dataset.unfitting = "";
  message.className = "govuk-error-message";
  message.setAttribute("role", "alert");
  message.textContent = sentence;
  if (!existing) question.append(message);
}
