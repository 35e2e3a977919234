import { applyOpening } from "./apply-opening.ts";
import type { SavedReply } from "./protocol.ts";

/** Says in the page what the server's evaluation says: what opened, what is left, what was worked out. */
export function applyReply(form: HTMLElement, reply: SavedReply): void {
  applyOpening(form, reply);
  for (const [address, lines] of Object.entries(reply.computed)) {
    const element = form.querySelector<HTMLElement>(`[data-computed="${CSS.escape(address)}"]`);
    if (!element) continue;
    // What it was because of stands in the page as it was drawn: the next page says it anew.
    form.querySelector(`[data-why="${CSS.escape(address)}"]`)?.remove();
    element.replaceChildren(
      ...lines.map((line) => {
        const item = document.createElement("p");
        item.textContent = line;
        return item;
      }),
    );
  }
  for (const [address, foot] of Object.entries(reply.feet ?? {})) {
    const line = form.querySelector<HTMLElement>(`[data-foot="${CSS.escape(address)}"]`);
    const words = line?.querySelector("[data-foot-text]");
    if (!line || !words) continue;
    line.hidden = foot === null;
    if (foot === null) continue;
    words.textContent = foot.text;
    drawMark(line.querySelector(".i"), foot.mark, "act");
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
    drawMark(link.querySelector(".i"), mark, null);
    words.classList.toggle("act", !isAtRest(mark));
    words.textContent = word;
  }
  const notice = document.querySelector<HTMLElement>("[data-signature-notice]");
  if (notice && reply.signature) {
    notice.hidden = false;
    notice.textContent = reply.signature;
  }
}

const isAtRest = (mark: string): boolean => mark === "done" || mark === "signed" || mark === "optional";

/** The shape of a mark; `act` where a shape that asks for something has a class for it. */
function drawMark(icon: Element | null, mark: string, act: string | null): void {
  icon?.querySelector("use")?.setAttribute("href", `#i-${mark}`);
  if (act === null) icon?.classList.toggle("rest", isAtRest(mark));
  else icon?.classList.toggle(act, !isAtRest(mark));
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
