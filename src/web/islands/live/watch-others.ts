/** Other people on the same page: that they are there, where they write, and what they change. Without this script the page says the first when it is opened. */
import { islandsWords } from "../../../wording/islands.ts";
import type { Opening } from "../saving/apply-opening.ts";
import type { SendTarget } from "../saving/send-answer.ts";
import { focusAnswer } from "./focus-answer.ts";
import { keepHere } from "./keep-here.ts";
import { clearNotes, liveNote } from "./live-note.ts";
import { openLive } from "./open-live.ts";
import type { ToldChange, ToldPerson } from "./protocol.ts";
import { readAnew, replaceAround, replaceQuestions } from "./read-anew.ts";
import { sayPolitely } from "./say-politely.ts";

/** The page is read anew at most so often (milliseconds, own), however fast somebody else saves. */
const readAnewEvery = 1_500;
/** Where it could not be read, it is tried again after this (milliseconds, own). */
const afterFailure = 5_000;
/** "Just now" is over after this (milliseconds, own). */
const justNow = 60_000;

/** What the page knows of its own answers. */
export interface OwnAnswers {
  readonly known: (address: string) => number;
  readonly learn: (address: string, version: number) => void;
  /** Something typed in it is not saved, or it waits for a choice. */
  readonly touched: (address: string) => boolean;
  readonly unsaved: () => boolean;
  readonly open: (opening: Opening) => void;
}

export interface Watching {
  /** To be told when the page has saved, or a choice was made: what had to wait may be shown now. */
  readonly look: () => void;
  /** Shows what now stands in an answer, whatever the page holds of it. */
  readonly show: (address: string) => void;
}

/** Watches who else has the page of this form open. */
export function watchOthers(form: HTMLElement, target: Pick<SendTarget, "csrf">, own: OwnAnswers): Watching {
  const url = form.dataset.live ?? "";
  const page = form.dataset.page ?? "";
  const say = sayPolitely(document.querySelector("[data-live-said]"), () => Date.now());
  /** What was told and is not shown yet, by address. */
  const behind = new Map<string, ToldChange>();
  let people: readonly ToldPerson[] = [];
  let reading = false;
  let timer: number | null = null;

  const questionAt = (address: string): HTMLElement | null =>
    form.querySelector<HTMLElement>(`[data-question="${CSS.escape(address)}"]`);
  /** The question of an answer; of an answer in an entry, the list in which the entry stands here. */
  const placeOf = (address: string): HTMLElement | null =>
    questionAt(address) ?? questionAt(address.replace(/\[.*$/, ""));
  const changeOf = (address: string): ToldChange | undefined =>
    behind.get(address) ?? [...behind.values()].findLast((each) => each.address.startsWith(`${address}[`));

  function showPeople(): void {
    const line = document.querySelector<HTMLElement>("[data-others]");
    const names = people.map(({ name }) => name);
    if (line) {
      line.hidden = names.length === 0;
      line.textContent = names.length === 0 ? "" : islandsWords().others.here(names);
    }
    clearNotes(form, "writing");
    for (const { name, address } of people) {
      const question = address === null ? null : placeOf(address);
      if (question) liveNote(question, "writing", islandsWords().others.writing(name));
    }
  }

  function readSoon(): void {
    if (timer !== null || reading) return;
    timer = window.setTimeout(() => {
      timer = null;
      void read(null);
    }, 50);
  }

  async function read(asked: string | null): Promise<void> {
    reading = true;
    const told = [...behind.keys()];
    const fresh = await readAnew();
    if (fresh !== null) {
      own.open(
        replaceQuestions(form, fresh, {
          known: own.known,
          touched: own.touched,
          asked,
          replaced: (question, address, version) => replaced(question, address, version, asked),
          waits,
        }),
      );
      replaceAround(fresh);
      showPeople();
      for (const address of told) if (isFree(address)) behind.delete(address);
    }
    // What somebody saves fast is shown together.
    window.setTimeout(
      () => {
        reading = false;
        look();
      },
      fresh === null ? afterFailure : readAnewEvery,
    );
  }

  function replaced(question: HTMLElement, address: string, version: number | null, asked: string | null): void {
    if (version !== null) own.learn(address, version);
    const change = changeOf(address);
    for (const each of behind.keys()) if (each === address || each.startsWith(`${address}[`)) behind.delete(each);
    if (asked === address) focusAnswer(question);
    if (change === undefined) return;
    const { others } = islandsWords();
    const note = liveNote(question, "changed", change.own ? others.changedByYou : others.changed(change.author));
    window.setTimeout(() => note.remove(), justNow);
    if (!change.own) say(`changed ${address} ${change.author}`, others.saidChanged(change.author, labelOf(question)));
  }

  function waits(question: HTMLElement, address: string): void {
    const change = changeOf(address);
    if (change === undefined || question.querySelector('[data-live-note="waits"]')) return;
    const { others } = islandsWords();
    const words = change.own ? others.newerByYou : others.newer(change.author);
    liveNote(question, "waits", words, { label: others.showNew, act: () => void read(address) });
    if (!change.own) say(`changed ${address} ${change.author}`, others.saidChanged(change.author, labelOf(question)));
  }

  function look(): void {
    for (const [address, { version }] of behind) {
      if (version > own.known(address) || questionAt(address)?.dataset.version === undefined) continue;
      behind.delete(address);
      const note = questionAt(address)?.querySelector('[data-live-note="waits"]');
      note?.remove();
    }
    if ([...behind.keys()].some(isFree)) readSoon();
  }

  /** Nothing of the person's own, and no note of ours, stands in the way of showing what was told. */
  function isFree(address: string): boolean {
    const place = placeOf(address);
    return place !== null && !own.touched(address) && !place.querySelector('[data-live-note="waits"]');
  }

  function ended(sentence: string): void {
    stopSaying();
    people = [];
    showPeople();
    const line = document.querySelector<HTMLElement>("[data-live-ended]");
    if (!line) return;
    line.textContent = own.unsaved() ? `${sentence} ${islandsWords().others.copyIt}` : sentence;
    line.hidden = false;
  }

  const stopSaying = keepHere(form, url.replace(/live$/, "here"), page, target);
  openLive(url, page, form.dataset.since ?? "", {
    people: (now) => {
      const before = new Set(people.map(({ name }) => name));
      people = now;
      showPeople();
      for (const { name } of now) if (!before.has(name)) say(`here ${name}`, islandsWords().others.here([name]));
    },
    changed: (changes) => {
      for (const change of changes) if (placeOf(change.address)) behind.set(change.address, change);
      look();
    },
    closed: ({ status, by }) => ended(islandsWords().others.closed[status](by)),
    notYours: () => ended(islandsWords().others.notYours),
  });
  form.addEventListener("focusout", (event) => {
    const note = event.target instanceof Element ? event.target.closest("[data-question]") : null;
    const next = event.relatedTarget;
    if (note === null || (next instanceof Node && note.contains(next))) return;
    note.querySelector('[data-live-note="waits"]')?.remove();
    look();
  });
  return { look, show: (address) => void read(address) };
}

/** The words of a question, as its heading has them. */
const labelOf = (question: HTMLElement): string => {
  const row = question.querySelector("h3, legend") ?? question.closest(".q")?.querySelector(".q__heading");
  const copy = row?.cloneNode(true) as HTMLElement | undefined;
  copy?.querySelector(".no")?.remove();
  return copy?.textContent?.trim() ?? "";
};
