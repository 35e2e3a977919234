/** Sends chosen files by themselves, one after another, and says how far each is; takes files out without leaving the page. */

import { islandsWords } from "../../../wording/islands.ts";
import type { FilesReply } from "../saving/protocol.ts";
import { renewToken } from "../saving/renew-token.ts";
import type { SendTarget } from "../saving/send-answer.ts";
import { type Answered, sendFile } from "./send-file.ts";

export interface FileWatch {
  /** Whether a file is on its way. */
  readonly busy: () => boolean;
}

interface Place {
  readonly box: HTMLElement;
  readonly address: string;
  readonly url: string;
  readonly limit: number;
}

/** @param changed told when the list of an answer is another one, with what the server made of it */
export function watchFiles(
  form: HTMLElement,
  target: SendTarget,
  changed: (reply: FilesReply, address: string) => void,
): FileWatch {
  let waiting = 0;
  let chain: Promise<void> = Promise.resolve();

  /** One after another: each sees the list that the one before left. */
  const queue = (act: () => Promise<void>): void => {
    waiting += 1;
    chain = chain.then(act).finally(() => {
      waiting -= 1;
    });
  };

  form.addEventListener("change", (event) => {
    const input = event.target;
    const place = placeOf(input);
    if (!(input instanceof HTMLInputElement) || input.type !== "file" || !place) return;
    const files = [...(input.files ?? [])];
    // The form itself need not send them again.
    input.value = "";
    refusedBox(place).replaceChildren();
    for (const file of files) queue(() => attach(place, file));
  });

  form.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-remove-file]") : null;
    const place = placeOf(button);
    if (!button || !place) return;
    event.preventDefault();
    queue(() => remove(place, button.dataset.removeFile ?? ""));
  });

  async function attach(place: Place, file: File): Promise<void> {
    if (file.size > place.limit) {
      refuse(place, file.name, islandsWords().files.tooLarge(place.limit / 1e6));
      return;
    }
    const state = stateOf(place);
    say(state, islandsWords().files.attaching(file.name));
    const query = `?address=${encodeURIComponent(place.address)}`;
    const request = { method: "POST", url: place.url + query, file } as const;
    const answered = await withToken((csrf) =>
      sendFile({ ...request, csrf }, (percent) => {
        if (percent < 100) state.textContent = islandsWords().files.attachingPercent(file.name, percent);
      }),
    );
    settle(place, answered, islandsWords().files.attached(file.name), file);
  }

  async function remove(place: Place, id: string): Promise<void> {
    const state = stateOf(place);
    say(state, islandsWords().files.removing);
    const query = `?address=${encodeURIComponent(place.address)}`;
    const request = { method: "DELETE", url: `${place.url}/${id}${query}`, file: null } as const;
    settle(
      place,
      await withToken((csrf) => sendFile({ ...request, csrf }, () => undefined)),
      islandsWords().files.removed,
      null,
    );
    // The button that had the focus is gone.
    place.box.querySelector<HTMLElement>("input[type=file]")?.focus();
  }

  function settle(place: Place, answered: Answered, done: string, file: File | null): void {
    const state = stateOf(place);
    if (answered.kind === "taken") {
      const list = place.box.querySelector<HTMLElement>("[data-files-list]");
      if (list) list.innerHTML = answered.reply.list;
      say(state, done);
      changed(answered.reply, place.address);
      return;
    }
    say(state, "");
    const again = answered.kind === "failed" && file ? () => queue(() => attach(place, file)) : null;
    refuse(place, file?.name ?? "", answered.sentence, again);
  }

  /** A token that is no longer good is renewed once, where the same person is signed in again. */
  async function withToken(send: (csrf: string) => Promise<Answered>): Promise<Answered> {
    const answered = await send(target.csrf);
    if (answered.kind !== "token") return answered;
    const token = await renewToken(document);
    if (token !== null) target.csrf = token;
    const again = token === null ? answered : await send(token);
    return again.kind === "token" ? { kind: "failed", sentence: islandsWords().files.signedOut } : again;
  }

  return { busy: () => waiting > 0 };
}

function placeOf(element: EventTarget | null): Place | null {
  const box = element instanceof Element ? element.closest<HTMLElement>("[data-files]") : null;
  if (!box) return null;
  const { files: address = "", filesUrl: url = "", mostBytes = "0" } = box.dataset;
  return { box, address, url, limit: Number(mostBytes) };
}

const stateOf = ({ box }: Place): HTMLElement => box.querySelector<HTMLElement>("[data-files-state]") ?? box;
const refusedBox = ({ box }: Place): HTMLElement => box.querySelector<HTMLElement>("[data-files-refused]") ?? box;

const say = (state: HTMLElement, text: string): void => {
  state.textContent = text;
};

/** Says under the control what was not attached and why; where trying again may help there is a button for it. */
function refuse(place: Place, name: string, sentence: string, again: (() => void) | null = null): void {
  const message = document.createElement("p");
  message.className = "govuk-error-message";
  const called = document.createElement("bdi");
  called.textContent = name;
  message.append(...(name === "" ? [] : [called, ": "]), sentence);
  if (again) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "plain-button";
    button.textContent = islandsWords().files.tryAgain;
    button.addEventListener("click", () => {
      message.remove();
      again();
    });
    message.append(" ", button);
  }
  refusedBox(place).append(message);
}
