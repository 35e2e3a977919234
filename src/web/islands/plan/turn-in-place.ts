import { islandsWords } from "../../../wording/islands.ts";
import { showState } from "../saving/show-state.ts";

/** Turns a cell without leaving the page: the server's own answer takes the place of the table. */

/** Parts of the page that change with a cell. */
const parts = ["h2", ".plan-gaps", ".plan-scroll"] as const;

export function turnInPlace(form: HTMLFormElement, drawn: (form: HTMLElement, stop: Element | null) => void): void {
  let sending = false;
  form.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (!(button instanceof HTMLButtonElement) || !button.value.startsWith("turn ")) return;
    event.preventDefault();
    if (sending) return;
    sending = true;
    void turn(form, button, drawn).finally(() => {
      sending = false;
    });
  });
}

async function turn(
  form: HTMLFormElement,
  button: HTMLButtonElement,
  drawn: (form: HTMLElement, stop: Element | null) => void,
): Promise<void> {
  const cell = button.dataset.cell ?? "";
  const answered = await send(form, button);
  const state = document.querySelector<HTMLElement>("[data-save-state]");
  const { notTurned } = islandsWords();
  if (answered === "no line") {
    // The page stays: whoever left it would find no other, and lose what is typed here.
    if (state) showState(state, { kind: "refused", sentence: notTurned });
    return;
  }
  if (state?.textContent?.includes(notTurned)) showState(state, { kind: "saved", at: new Date() });
  const table = answered?.querySelector("form[data-plan] .plan-scroll");
  if (!answered || !table) {
    // Somebody was faster, or the sign-in ended: the browser shows what the server says.
    sendWhole(form, button);
    return;
  }
  const place = form.querySelector(".plan-scroll")?.scrollLeft ?? 0;
  for (const part of parts) putAnew(form, answered, part);
  for (const gaps of document.querySelectorAll("[data-gaps]"))
    gaps.textContent = answered.querySelector("[data-gaps]")?.textContent ?? gaps.textContent;
  form.querySelector(".plan-scroll")?.scrollTo({ left: place });
  const again = form.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cell)}"]`);
  drawn(form, again);
  again?.focus({ preventScroll: true });
  const said = form.querySelector("[data-plan-said]");
  if (said) said.textContent = again?.textContent ?? "";
}

/** The page as it stands after the turn; null when it was not turned. */
async function send(form: HTMLFormElement, button: HTMLButtonElement): Promise<Document | "no line" | null> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  body.append(button.name, button.value);
  try {
    const response = await fetch(form.action, { method: "POST", body });
    if (!response.ok) return null;
    return new DOMParser().parseFromString(await response.text(), "text/html");
  } catch {
    return "no line";
  }
}

function putAnew(form: HTMLElement, answered: Document, part: (typeof parts)[number]): void {
  const stands = form.querySelector(part);
  const now = answered.querySelector(`form[data-plan] ${part}`);
  if (stands && now) stands.replaceWith(document.importNode(now, true));
  else if (stands && part === ".plan-gaps") stands.replaceChildren();
  else if (now && part === ".plan-gaps") form.querySelector(".plan-scroll")?.before(document.importNode(now, true));
}

function sendWhole(form: HTMLFormElement, button: HTMLButtonElement): void {
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = button.name;
  field.value = button.value;
  form.append(field);
  form.submit();
}
