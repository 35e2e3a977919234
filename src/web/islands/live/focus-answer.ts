/** Takes the keyboard to the answer of a question: its box, or the choice that is made. */
export function focusAnswer(question: HTMLElement): void {
  const control = question.querySelector<HTMLElement>("[data-address]");
  const inside = control?.querySelector<HTMLElement>("input:checked") ?? control?.querySelector<HTMLElement>("input");
  const isTogether = control?.dataset.type === "together";
  const answer = isTogether ? question.closest(".q")?.querySelector<HTMLElement>("input:checked") : control;
  (inside ?? answer)?.focus();
}
