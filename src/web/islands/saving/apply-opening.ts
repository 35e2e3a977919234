/** Addresses of questions that open and close in the page. */
export interface Opening {
  readonly opened: readonly string[];
  readonly closed: readonly string[];
}

/** Opens and closes questions in the page, and counts what stands open under each. */
export function applyOpening(form: HTMLElement, { opened, closed }: Opening): void {
  const questionAt = (address: string): HTMLElement | null =>
    form.querySelector<HTMLElement>(`[data-question="${CSS.escape(address)}"]`);
  for (const address of opened) {
    const question = questionAt(address);
    if (question) question.hidden = false;
  }
  for (const address of closed) {
    const question = questionAt(address);
    // Only a further question closes; what the person is writing in never goes away under their hands.
    if (question?.closest("[data-further]") && !question.contains(document.activeElement)) question.hidden = true;
  }
  for (const group of form.querySelectorAll<HTMLElement>("[data-further]")) {
    const open = [...group.querySelectorAll<HTMLElement>("[data-question]")].filter((question) => !question.hidden);
    group.hidden = open.length === 0;
    const questions = open.filter((question) => question.dataset.fact === undefined).length;
    const count = group.querySelector("[data-further-count]");
    if (count) count.textContent = String(questions);
    const why = group.querySelector<HTMLElement>("[data-further-why]");
    if (why) why.hidden = questions === 0;
  }
}
