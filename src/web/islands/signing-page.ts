/** The page on which a manager reads, comments and signs: what is read and answered is kept at once, without leaving the page. */
import { knowLanguageFrom, languageOf } from "../../wording/current-language.ts";
import { islandsWords } from "../../wording/islands.ts";
import { renewToken } from "./saving/renew-token.ts";
import { showState } from "./saving/show-state.ts";
import type { SigningReply } from "./signing/protocol.ts";
import { showPieces } from "./signing/show-pieces.ts";

knowLanguageFrom(() => languageOf(document.documentElement.lang) ?? "en");

/** Deeds that stay on the page; the others lead to another, and are posted as the form that they are. */
const staying = /^(keep|all-met|comment|answer|resolve)( |$)/;

function start(form: HTMLFormElement): void {
  let token = form.dataset.signing ?? "";
  const state = form.querySelector<HTMLElement>("[data-save-state]");
  /** One after the other: each post carries the whole page as it then stands. */
  let queue: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  /** Deeds that could not be sent: they are tried again, and until then the page does not say that all is saved. */
  const unsent = new Map<string, HTMLButtonElement | null>();

  const post = async (deed: string, again = false): Promise<Response> => {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
    body.set("do", deed);
    const response = await fetch(form.action, {
      method: "POST",
      headers: { accept: "application/json", "x-csrf-token": token },
      body,
      credentials: "same-origin",
      signal: AbortSignal.timeout(30_000),
    });
    if (response.status !== 403 || again) return response;
    const renewed = await renewToken(document);
    if (renewed === null) return response;
    token = renewed;
    return post(deed, true);
  };

  const keep = async (deed: string, button: HTMLButtonElement | null): Promise<void> => {
    if (state) showState(state, { kind: "saving" });
    const response = await post(deed).catch(() => null);
    unsent.delete(deed);
    if (response?.ok) {
      const reply = (await response.json()) as SigningReply;
      showPieces(document, reply.pieces);
      if (state)
        showState(
          state,
          unsent.size > 0 ? { kind: "retrying", why: "network" } : { kind: "saved", at: new Date(reply.at) },
        );
      if (deed.startsWith("comment ") || deed.startsWith("answer ")) closeBox(button);
      return;
    }
    if (response?.status === 401 && button !== null) {
      // The form itself: it is kept for the same person and offered back after signing in.
      posting = true;
      form.requestSubmit(button);
      return;
    }
    if (response === null || response.status >= 500) {
      unsent.set(deed, button);
      if (state) showState(state, { kind: "retrying", why: response === null ? "network" : "server" });
      window.setTimeout(() => retry(deed), 5000);
      return;
    }
    const problem = (await response.json().catch(() => null)) as { happened?: string; toDo?: string } | null;
    const sentence = [problem?.happened, problem?.toDo].filter(Boolean).join(" ");
    if (response.status === 401 && state) showState(state, { kind: "signed-out", signInUrl: "/sign-in" });
    else if (state) showState(state, { kind: "refused", sentence: sentence || islandsWords().couldNotBeSaved });
  };
  const add = (deed: string, button: HTMLButtonElement | null): void => {
    waiting += 1;
    queue = queue
      .then(() => keep(deed, button))
      .finally(() => {
        waiting -= 1;
      });
  };

  /** Sends what could not be sent once more. */
  const retry = (deed: string): void => {
    const button = unsent.get(deed);
    if (button !== undefined && unsent.delete(deed)) add(deed, button);
  };

  let posting = false;
  form.addEventListener("submit", (event) => {
    const button = event.submitter instanceof HTMLButtonElement ? event.submitter : null;
    if (posting || button === null || !staying.test(button.value)) {
      posting = true;
      return;
    }
    event.preventDefault();
    add(button.value, button);
  });
  form.addEventListener("change", (event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) return;
    if (input.name !== "read" && !input.name.startsWith("check")) return;
    add("keep", null);
    if (input.name === "read" && input instanceof HTMLInputElement && input.checked) next(input);
  });
  window.addEventListener("pageshow", () => {
    posting = false;
  });
  window.addEventListener("online", () => {
    for (const deed of [...unsent.keys()]) retry(deed);
    add("keep", null);
  });
  window.addEventListener("beforeunload", (event) => {
    if (!posting && (waiting > 0 || unsent.size > 0)) event.preventDefault();
  });
  for (const element of form.querySelectorAll<HTMLElement>("[data-without-script]")) element.hidden = true;
}

/** The next change that is not read is in hand: the keys speak about it. */
function next(input: HTMLInputElement): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[name="read"]')];
  const at = boxes.indexOf(input);
  const following = [...boxes.slice(at + 1), ...boxes.slice(0, at)].find((box) => !box.checked);
  if (following === undefined) {
    document.querySelector<HTMLElement>("#checklist input, #decide textarea")?.focus();
    return;
  }
  const piece = following.closest<HTMLElement>("[data-piece]");
  (piece ?? following).focus();
  (piece ?? following).scrollIntoView({ block: "nearest" });
}

/** After a comment was kept its box is empty and closed, and the change it was about is in hand again. */
function closeBox(button: HTMLButtonElement | null): void {
  const box = button?.closest("details");
  if (!box) return;
  for (const area of box.querySelectorAll("textarea"))
    area.value = area.defaultValue = area.name.startsWith("wording") ? area.defaultValue : "";
  box.open = false;
  const piece = box.closest<HTMLElement>("[data-piece]") ?? box.querySelector("summary");
  piece?.focus();
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-signing]")) start(form);
