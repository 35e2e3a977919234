import type { SavedReply } from "./protocol.ts";

/** Says in the page what the server's evaluation says: what opened, what is left, what was worked out. */
export function applyReply(form: HTMLElement, reply: SavedReply): void {
  const questionAt = (address: string): HTMLElement | null =>
    form.querySelector<HTMLElement>(`[data-question="${CSS.escape(address)}"]`);
  for (const address of reply.opened) {
    const question = questionAt(address);
    if (question) question.hidden = false;
  }
  for (const address of reply.closed) {
    const question = questionAt(address);
    // Only a further question closes; what the person is writing in never goes away under their hands.
    if (question?.closest("[data-further]") && !question.contains(document.activeElement)) question.hidden = true;
  }
  for (const group of form.querySelectorAll<HTMLElement>("[data-further]")) {
    const open = [...group.querySelectorAll<HTMLElement>("[data-question]")].filter(
      (question) => !question.hidden,
    ).length;
    group.hidden = open === 0;
    const count = group.querySelector("[data-further-count]");
    if (count) count.textContent = String(open);
  }
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
