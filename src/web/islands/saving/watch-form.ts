/**
 * Watches the form of a page and saves each answer by itself: 1.5 s after the last key, on leaving the field,
 * at least every 20 s (design §8).
 */
import type { SaveRequest } from "./protocol.ts";
import { controlOf, readControl } from "./read-control.ts";

export const quietAfter = 1_500;
export const atLeastEvery = 20_000;

export interface Watch {
  /** Hands over everything typed and not yet handed over. */
  readonly flush: () => void;
  /** Addresses of what was typed and has not been handed to the queue. */
  readonly typing: () => readonly string[];
}

/** Calls `add` with what a control holds whenever it should be saved; a control in `held` waits until it is released. */
export function watchForm(
  form: HTMLElement,
  held: ReadonlySet<string>,
  add: (address: string, input: SaveRequest["input"]) => void,
): Watch {
  const timers = new Map<HTMLElement, { readonly quiet: number; readonly since: number }>();
  /** What was handed over last, of each control. */
  const given = new WeakMap<HTMLElement, string>();

  function handOver(control: HTMLElement): void {
    const timer = timers.get(control);
    if (timer) clearTimeout(timer.quiet);
    const address = control.dataset.address;
    if (address === undefined || held.has(address)) return;
    timers.delete(control);
    const input = readControl(control);
    given.set(control, JSON.stringify(input));
    add(address, input);
  }

  form.addEventListener("input", (event) => {
    const control = controlOf(event.target);
    if (!control) return;
    const timer = timers.get(control);
    if (timer) clearTimeout(timer.quiet);
    const since = timer?.since ?? Date.now();
    const pause = Math.max(0, Math.min(quietAfter, since + atLeastEvery - Date.now()));
    timers.set(control, { since, quiet: window.setTimeout(() => handOver(control), pause) });
  });
  form.addEventListener("change", (event) => {
    const control = controlOf(event.target);
    // The boxes of a date are one answer: wait until the person leaves the group.
    if (!control || control.dataset.type?.toLowerCase().endsWith("date")) return;
    // A text that was saved while it was typed changes once more when it is left: sent again, it would dispute what somebody else wrote since.
    if (timers.has(control) || given.get(control) !== JSON.stringify(readControl(control))) handOver(control);
  });
  form.addEventListener("focusout", (event) => {
    const control = controlOf(event.target);
    if (!control || !timers.has(control)) return;
    const next = event.relatedTarget;
    if (next instanceof Node && control.contains(next) && control !== next) return;
    handOver(control);
  });
  return {
    flush: () => {
      for (const control of [...timers.keys()]) handOver(control);
    },
    typing: () => [...timers.keys()].map((control) => control.dataset.address ?? ""),
  };
}
