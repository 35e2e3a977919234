/**
 * Warns before the sign-in ends for want of use, offers to stay, and says when it has ended. What was typed stays in the
 * page: the saving queue waits and goes on after signing in again.
 */
import { islandsWords } from "../../../wording/islands.ts";

interface SessionStatus {
  readonly signedIn: boolean;
  /** ISO times. */
  readonly idleEnd?: string;
  readonly absoluteEnd?: string;
}

/** How long before the end the warning appears. */
const warnBefore = 3 * 60_000;
const longestPause = 5 * 60_000;

/** Asks the server how long the sign-in lasts. Null when it cannot be reached: then nothing is claimed. */
async function ask(method: "GET" | "POST", csrf: string): Promise<SessionStatus | null> {
  try {
    const response = await fetch("/session", {
      method,
      headers: { accept: "application/json", ...(method === "POST" ? { "x-csrf-token": csrf } : {}) },
      credentials: "same-origin",
    });
    if (response.status === 401) return { signedIn: false };
    return response.ok ? ((await response.json()) as SessionStatus) : null;
  } catch {
    return null;
  }
}

/** The bar with the warning, made once and kept in the page as a live region. */
function warning(page: Document): {
  readonly say: (text: string, button: string | null) => void;
  readonly hide: () => void;
  readonly button: HTMLButtonElement;
} {
  const bar = page.createElement("div");
  bar.className = "ap-session";
  bar.setAttribute("role", "status");
  const words = page.createElement("p");
  const button = page.createElement("button");
  button.type = "button";
  button.className = "govuk-button";
  bar.append(words, button);
  bar.hidden = true;
  page.body.prepend(bar);
  return {
    button,
    say: (text, label) => {
      words.textContent = text;
      button.textContent = label ?? "";
      button.hidden = label === null;
      bar.hidden = false;
    },
    hide: () => {
      bar.hidden = true;
    },
  };
}

/** Watches the sign-in of a page that is open for long. Does nothing where nobody is signed in. */
export function watchSession(page: Document): void {
  const csrf = page.querySelector<HTMLInputElement>('input[name="_csrf"]')?.value ?? "";
  if (page.querySelector(".top .user") === null) return;
  const bar = warning(page);
  const look = async (): Promise<void> => {
    const status = await ask("GET", csrf);
    if (status === null) return later(longestPause);
    if (!status.signedIn) {
      bar.say(islandsWords().session.ended, null);
      return later(30_000);
    }
    const end = Math.min(Date.parse(status.idleEnd ?? ""), Date.parse(status.absoluteEnd ?? ""));
    const left = end - Date.now();
    if (!Number.isFinite(left)) return later(longestPause);
    if (left > warnBefore) {
      bar.hide();
      return later(Math.min(longestPause, left - warnBefore));
    }
    const minutes = Math.max(1, Math.round(left / 60_000));
    const canStay = csrf !== "" && Date.parse(status.absoluteEnd ?? "") - Date.now() > warnBefore;
    const say = islandsWords().session;
    bar.say(say.ends(minutes), canStay ? say.stay : null);
    return later(30_000);
  };
  const later = (milliseconds: number): void => void window.setTimeout(look, milliseconds);
  bar.button.addEventListener("click", async () => {
    if (await ask("POST", csrf)) bar.hide();
  });
  later(60_000);
}
