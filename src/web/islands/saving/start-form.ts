/** A form whose answers save by themselves: of a page, or of a passage of a story. */
import type { PageConditions } from "../../../assessment/page-conditions.ts";
import { watchFiles } from "../attaching/watch-files.ts";
import { filterLongLists } from "../choices/filter-long-lists.ts";
import { watchCiting } from "../citing/watch-citing.ts";
import { watchGrids } from "../grid/watch-grids.ts";
import { focusAnswer } from "../live/focus-answer.ts";
import { type Watching, watchOthers } from "../live/watch-others.ts";
import { watchNotes } from "../writing-notes/watch-notes.ts";
import { applyOpening } from "./apply-opening.ts";
import { applyReply, applyUnfitting } from "./apply-reply.ts";
import { type InstantOpening, instantOpening } from "./instant-opening.ts";
import { leaveWhenSaved } from "./leave-when-saved.ts";
import { controlOf, readControl, writeControl } from "./read-control.ts";
import { SaveQueue } from "./save-queue.ts";
import { type SendTarget, sendAnswer } from "./send-answer.ts";
import { showConflict } from "./show-conflict.ts";
import { showState } from "./show-state.ts";
import { watchForm } from "./watch-form.ts";

export interface StartedForm {
  /** Hands over everything typed. */
  readonly flush: () => void;
  /** Whether something of it is not with the server. */
  readonly unsaved: () => boolean;
}

/** Makes a form save by itself, as long as it stands in the page. */
export function startForm(form: HTMLElement): StartedForm {
  const target: SendTarget = {
    url: form.dataset.saveUrl ?? "",
    csrf: form.dataset.csrf ?? "",
    run: form.dataset.run ?? "",
  };
  const state = document.querySelector<HTMLElement>("[data-save-state]");
  const held = new Set<string>();
  let others: Watching | null = null;
  const waiting = (): readonly string[] => [...queue.pending.map(({ address }) => address), ...watch.typing(), ...held];
  const questionAt = (address: string): HTMLElement | null =>
    form.querySelector<HTMLElement>(`[data-question="${CSS.escape(address)}"]`);
  const controlAt = (address: string): HTMLElement | null =>
    form.querySelector<HTMLElement>(`[data-address="${CSS.escape(address)}"]`);

  const queue = new SaveQueue({
    send: (request) => sendAnswer(target, request),
    wait: (milliseconds, then) => void window.setTimeout(then, milliseconds),
    now: () => new Date(),
    onState: (next) => {
      if (state) showState(state, next);
      leaving.look();
    },
    onSaved: (request, { reply }) => {
      const question = questionAt(request.address);
      if (question) applyUnfitting(question, reply.unfitting);
      applyReply(form, opening ? { ...reply, ...opening.replied(reply, waiting()) } : reply);
      others?.look();
      notes.saved();
    },
    onConflict: (request, { theirs }) => {
      held.add(request.address);
      const question = questionAt(request.address);
      if (!question) return;
      showConflict(question, theirs, {
        mine: () => {
          held.delete(request.address);
          const control = controlAt(request.address);
          queue.add(request.address, control ? readControl(control) : request.input);
          focusAnswer(question);
        },
        theirs: () => {
          held.delete(request.address);
          queue.settled(request.address);
          const control = controlAt(request.address);
          const isText = control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement;
          if (control && isText) {
            writeControl(control, theirs.text);
            focusAnswer(question);
          }
          // Choices and dates are drawn anew by the server, which has their answer.
          else if (others) others.show(request.address);
          else window.location.reload();
        },
      });
      others?.look();
    },
  });

  for (const question of form.querySelectorAll<HTMLElement>("[data-question][data-version]")) {
    queue.setVersion(question.dataset.question ?? "", Number(question.dataset.version));
  }
  const watch = watchForm(form, held, (address, input) => queue.add(address, input));
  const opening = openingOf(form, questionAt, controlAt);
  if (opening) form.addEventListener("change", () => applyOpening(form, opening.answered()));
  const files = watchFiles(form, target, (reply, address) => {
    queue.setVersion(address, reply.version);
    applyReply(form, opening ? { ...reply, ...opening.replied(reply, waiting()) } : reply);
    if (state && waiting().length === 0 && !queue.open) showState(state, { kind: "saved", at: new Date(reply.at) });
    leaving.look();
    others?.look();
  });
  const unsaved = (): boolean =>
    files.busy() || queue.unsaved || watch.typing().length > 0 || held.size > 0 || queue.open;
  const notes = watchNotes(form, unsaved);
  const leaving = leaveWhenSaved(document, unsaved, () => watch.flush());
  if (form.dataset.live !== undefined)
    others = watchOthers(form, target, {
      known: (address) => queue.versionOf(address),
      learn: (address, version) => queue.setVersion(address, version),
      touched: (address) => files.busy() || waiting().includes(address),
      unsaved,
      open: (next) => applyOpening(form, opening ? opening.replied(next, waiting()) : next),
    });
  // A posted form carries everything that was typed: there is nothing to warn about.
  let posted = false;

  filterLongLists(form);
  watchCiting(form, target);
  watchGrids(form);
  for (const element of document.querySelectorAll<HTMLElement>("[data-without-script]")) element.hidden = true;
  form.addEventListener("submit", () => {
    posted = true;
    watch.flush();
  });
  window.addEventListener("pageshow", () => {
    posted = false;
  });
  window.addEventListener("online", () => queue.retryNow());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") watch.flush();
    else if (queue.unsaved) queue.retryNow();
  });
  window.addEventListener("pagehide", () => {
    watch.flush();
    for (const request of queue.pending) void sendAnswer(target, request, true);
  });
  window.addEventListener("beforeunload", (event) => {
    watch.flush();
    if (!posted && unsaved()) event.preventDefault();
  });
  // A box that grows with the text, where the browser cannot do it by itself.
  form.addEventListener("input", (event) => {
    const control = controlOf(event.target);
    if (
      control instanceof HTMLTextAreaElement &&
      control.scrollHeight > control.clientHeight &&
      control.clientHeight < 640
    ) {
      control.rows += 1;
    }
  });
  return { flush: () => watch.flush(), unsaved };
}

/** Null where nothing on the page opens anything else. */
function openingOf(
  form: HTMLElement,
  questionAt: (address: string) => HTMLElement | null,
  controlAt: (address: string) => HTMLElement | null,
): InstantOpening | null {
  const block = form.querySelector("script[data-conditions]");
  if (!block) return null;
  return instantOpening(
    JSON.parse(block.textContent ?? "") as PageConditions,
    (address) => {
      const control = controlAt(address);
      return control && { type: control.dataset.type ?? "", input: readControl(control) };
    },
    (address) => questionAt(address)?.hidden === false,
  );
}
