/** The page of a sub-section, an entry or a part of the case record: saves by itself. Without this script the same form has a Save button. */
import type { PageConditions } from "../../assessment/page-conditions.ts";
import { knowLanguageFrom, languageOf } from "../../wording/current-language.ts";
import { watchFiles } from "./attaching/watch-files.ts";
import { filterLongLists } from "./choices/filter-long-lists.ts";
import { watchCiting } from "./citing/watch-citing.ts";
import { watchGrids } from "./grid/watch-grids.ts";
import { type OwnAnswers, type Watching, watchOthers } from "./live/watch-others.ts";
import { applyOpening } from "./saving/apply-opening.ts";
import { applyReply, applyUnfitting } from "./saving/apply-reply.ts";
import { type InstantOpening, instantOpening } from "./saving/instant-opening.ts";
import { leaveWhenSaved } from "./saving/leave-when-saved.ts";
import { controlOf, readControl, writeControl } from "./saving/read-control.ts";
import { SaveQueue } from "./saving/save-queue.ts";
import { type SendTarget, sendAnswer } from "./saving/send-answer.ts";
import { showConflict } from "./saving/show-conflict.ts";
import { showState } from "./saving/show-state.ts";
import { watchForm } from "./saving/watch-form.ts";
import { watchNotes } from "./writing-notes/watch-notes.ts";

knowLanguageFrom(() => languageOf(document.documentElement.lang) ?? "en");

function start(form: HTMLElement): void {
  const target: SendTarget = {
    url: form.dataset.saveUrl ?? "",
    csrf: form.dataset.csrf ?? "",
    run: form.dataset.run ?? "",
  };
  const state = document.querySelector<HTMLElement>("[data-save-state]");
  const held = new Set<string>();
  let refused = false;
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
      refused = next.kind === "refused";
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
        },
        theirs: () => {
          held.delete(request.address);
          const control = controlAt(request.address);
          const isText = control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement;
          if (control && isText) writeControl(control, theirs.text);
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
    if (state && waiting().length === 0 && !refused) showState(state, { kind: "saved", at: new Date(reply.at) });
    leaving.look();
    others?.look();
  });
  const unsaved = (): boolean => files.busy() || queue.unsaved || watch.typing().length > 0 || held.size > 0 || refused;
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

/** A page that its person only reads knows its answers as they were shown. */
function ownOfReader(form: HTMLElement): OwnAnswers {
  const versions = new Map<string, number>();
  for (const { dataset } of form.querySelectorAll<HTMLElement>("[data-question][data-version]"))
    versions.set(dataset.question ?? "", Number(dataset.version));
  return {
    known: (address) => versions.get(address) ?? 0,
    learn: (address, version) => versions.set(address, version),
    touched: () => false,
    unsaved: () => false,
    open: (next) => applyOpening(form, next),
  };
}

for (const form of document.querySelectorAll<HTMLElement>("form[data-saving]")) start(form);
for (const form of document.querySelectorAll<HTMLElement>("form[data-live]:not([data-saving])"))
  watchOthers(form, { csrf: form.dataset.csrf ?? "" }, ownOfReader(form));
