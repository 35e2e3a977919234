/** Words that are sent by a button alone: a comment begun, the reason of a return, a note. */

/** Boxes that keep themselves: answers, and what a page keeps when it changes. */
const kept = "[data-address], [data-kept]";

const isUnsent = (box: HTMLTextAreaElement, sent: HTMLFormElement | null): boolean =>
  box.form !== null &&
  box.form !== sent &&
  box.value.trim() !== "" &&
  box.value !== box.defaultValue &&
  box.closest(kept) === null;

/** The browser asks before it leaves a page in which somebody wrote what has not been sent. */
export function watchUnsentWords(page: Document): void {
  let sent: HTMLFormElement | null = null;
  // Heard last: who sends a form without leaving the page has said so by then.
  window.addEventListener("submit", (event) => {
    if (!event.defaultPrevented && event.target instanceof HTMLFormElement) sent = event.target;
  });
  window.addEventListener("pageshow", () => {
    sent = null;
  });
  window.addEventListener("beforeunload", (event) => {
    if ([...page.querySelectorAll("textarea")].some((box) => isUnsent(box, sent))) event.preventDefault();
  });
}
