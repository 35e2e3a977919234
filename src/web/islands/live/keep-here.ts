import { controlOf } from "../saving/read-control.ts";
import type { SendTarget } from "../saving/send-answer.ts";
import { type HereRequest, sayHereEvery } from "./protocol.ts";

/** Somebody writes in a question until they have typed nothing in it for so long (milliseconds, own). */
const writesFor = 15_000;

/** Says to the server, as long as the page is looked at, that it is open, and in which question its person writes. */
export function keepHere(form: HTMLElement, url: string, page: string, target: Pick<SendTarget, "csrf">): () => void {
  let writing: { readonly address: string; readonly at: number } | null = null;
  let stopped = false;
  let refused = 0;

  const say = async (): Promise<void> => {
    if (stopped || document.visibilityState === "hidden") return;
    if (writing !== null && Date.now() - writing.at > writesFor) writing = null;
    const body: HereRequest = { page, address: writing?.address ?? null };
    try {
      const response = await fetch(url, {
        method: "PUT",
        headers: { "content-type": "application/json", accept: "application/json", "x-csrf-token": target.csrf },
        body: JSON.stringify(body),
        credentials: "same-origin",
      });
      refused = response.ok ? 0 : refused + 1;
    } catch {
      // The next time is soon.
    }
  };
  const timer = window.setInterval(() => {
    // Who was refused says it again less and less often: the sign-in may come back.
    if (refused === 0 || Math.random() < 1 / refused) void say();
  }, sayHereEvery);

  form.addEventListener("input", (event) => {
    const address = controlOf(event.target)?.dataset.address;
    if (address === undefined) return;
    const another = writing?.address !== address;
    writing = { address, at: Date.now() };
    if (another) void say();
  });
  document.addEventListener("visibilitychange", () => void say());
  return () => {
    stopped = true;
    clearInterval(timer);
  };
}
