import { filterLongLists } from "../choices/filter-long-lists.ts";
import type { Opening } from "../saving/apply-opening.ts";
import { readsAnewHeader } from "./protocol.ts";

/** The page as it stands now; null when it cannot be had, or is another one (nobody is signed in any more). */
export async function readAnew(): Promise<Document | null> {
  try {
    const response = await fetch(location.href, {
      headers: { accept: "text/html", [readsAnewHeader]: "1" },
      credentials: "same-origin",
    });
    if (!response.ok || response.redirected) return null;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    return page.querySelector("form[data-since]") === null ? null : page;
  } catch {
    return null;
  }
}

/** Said at a question whose content was put in place of what the page had. */
export const replacedEvent = "ap:replaced";

/** What may be put in place of a question, and what is to be done about it. */
export interface Replacing {
  /** The version that the page knows of an answer. */
  readonly known: (address: string) => number;
  /** Something typed in it is not saved, or it waits for a choice. */
  readonly touched: (address: string) => boolean;
  /** The one question that the person asked to see, although they stand in it. */
  readonly asked: string | null;
  readonly replaced: (question: HTMLElement, address: string, version: number | null) => void;
  /** The person stands in it: it waits. */
  readonly waits: (question: HTMLElement, address: string) => void;
}

/** Puts what others wrote into the page, question by question, never under somebody's hands. @returns what opened and closed */
export function replaceQuestions(form: HTMLElement, fresh: Document, how: Replacing): Opening {
  const opened: string[] = [];
  const closed: string[] = [];
  for (const question of form.querySelectorAll<HTMLElement>("[data-question]")) {
    // What stands inside another question (the second answer of a grid) comes, or waits, with it.
    if (question.parentElement?.closest("[data-question]")) continue;
    const address = question.dataset.question ?? "";
    const now = fresh.querySelector<HTMLElement>(`form [data-question="${CSS.escape(address)}"]`);
    if (now === null) continue;
    if (now.hidden !== question.hidden) (now.hidden ? closed : opened).push(address);
    const asked = how.asked !== null && (how.asked === address || partAt(now, how.asked) !== null);
    const newer = [now, ...partsOf(now)].filter((part) => isNewer(part, question, how));
    if (!asked && newer.length === 0) continue;
    if (!asked && !mayReplace(question, how)) {
      if (isTouched(question, how)) continue;
      for (const { dataset } of newer) {
        const told = dataset.question ?? "";
        how.waits(partAt(question, told) ?? question, told);
      }
      continue;
    }
    question.replaceChildren(...now.childNodes);
    const version = versionOf(now);
    if (version !== null) question.dataset.version = String(version);
    for (const element of question.querySelectorAll<HTMLElement>("[data-without-script]")) element.hidden = true;
    filterLongLists(question);
    how.replaced(question, address, version);
    for (const part of partsOf(question)) how.replaced(part, part.dataset.question ?? "", versionOf(part));
    question.dispatchEvent(new Event(replacedEvent, { bubbles: true }));
  }
  return { opened, closed };
}

/** Counts, marks and notices of the page round its questions. */
export function replaceAround(fresh: Document): void {
  for (const place of ["[data-left-here]", "[data-left-in-stage]"]) {
    const text = fresh.querySelector(place)?.textContent;
    if (text) for (const element of document.querySelectorAll(place)) element.textContent = text;
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".nav a[href]")) {
    const now = fresh.querySelector<HTMLAnchorElement>(`.nav a[href="${CSS.escape(link.getAttribute("href") ?? "")}"]`);
    if (now !== null && !link.isEqualNode(now)) link.replaceChildren(...now.childNodes);
  }
}

const partsOf = (question: HTMLElement): readonly HTMLElement[] => [
  ...question.querySelectorAll<HTMLElement>("[data-question]"),
];
const partAt = (question: HTMLElement, address: string): HTMLElement | null =>
  question.querySelector<HTMLElement>(`[data-question="${CSS.escape(address)}"]`);
const versionOf = ({ dataset }: HTMLElement): number | null =>
  dataset.version === undefined ? null : Number(dataset.version);

/** Whether a question, or a part of one, is later than what the page knows; without a version, whether it reads otherwise. */
function isNewer(now: HTMLElement, question: HTMLElement, how: Replacing): boolean {
  const version = versionOf(now);
  return version === null ? !sameContent(question, now) : version > how.known(now.dataset.question ?? "");
}

/** What the script itself adds to a question does not make it another one. */
function sameContent(question: HTMLElement, now: HTMLElement): boolean {
  const copy = question.cloneNode(true) as HTMLElement;
  for (const added of copy.querySelectorAll("[data-live-note]")) added.remove();
  return copy.innerHTML === now.innerHTML;
}

const mayReplace = (question: HTMLElement, how: Replacing): boolean =>
  !question.contains(document.activeElement) && !isTouched(question, how);

const isTouched = (question: HTMLElement, how: Replacing): boolean =>
  how.touched(question.dataset.question ?? "") ||
  [...question.querySelectorAll<HTMLElement>("[data-address]")].some(({ dataset }) =>
    how.touched(dataset.address ?? ""),
  ) ||
  holdsDraft(question);

/** A comment begun beside it, which only its own button sends. */
const holdsDraft = (question: HTMLElement): boolean =>
  [...question.querySelectorAll<HTMLTextAreaElement>("textarea")].some(
    (box) => box.closest("[data-address]") === null && box.value !== box.defaultValue,
  );
