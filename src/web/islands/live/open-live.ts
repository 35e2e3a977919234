import type { LiveEvents, LiveReply, ToldChange, ToldEnd, ToldPerson } from "./protocol.ts";

export interface LiveTold {
  readonly people: (people: readonly ToldPerson[]) => void;
  readonly changed: (changes: readonly ToldChange[]) => void;
  readonly closed: (end: ToldEnd) => void;
  readonly notYours: () => void;
}

/** Pauses after a failure grow up to this (milliseconds, own). */
const longestPause = 30_000;
/** A stream that says nothing for so long at its beginning does not come through: something on the way holds it back. own */
const longestOpening = 10_000;
/** A page that nobody looks at gives its stream back (milliseconds, own); a browser has few of them. */
const hiddenFor = 5_000;

/**
 * Keeps a page told of what others do: by a stream of events, and where none comes through by asking from time to time. Only while the page
 * is looked at; whatever was missed is told when it is looked at again.
 */
export function openLive(url: string, page: string, from: string, told: LiveTold): void {
  let since = from;
  let source: EventSource | null = null;
  let timer: number | null = null;
  let failures = 0;
  let over = false;

  const address = (): string => `${url}?${new URLSearchParams({ page, since })}`;
  const later = (milliseconds: number, act: () => void): void => {
    if (timer !== null) clearTimeout(timer);
    timer = window.setTimeout(() => {
      timer = null;
      act();
    }, milliseconds);
  };
  const close = (): void => {
    source?.close();
    source = null;
  };
  const stop = (): void => {
    over = true;
    close();
    if (timer !== null) clearTimeout(timer);
  };

  function connect(): void {
    if (over || source !== null || document.visibilityState === "hidden") return;
    const stream = new EventSource(address());
    source = stream;
    later(longestOpening, failed);
    const on = <Name extends keyof LiveEvents>(name: Name, act: (data: LiveEvents[Name]) => void): void =>
      stream.addEventListener(name, (event) => {
        if (source !== stream) return;
        if (event.lastEventId !== "") since = event.lastEventId;
        act(JSON.parse(event.data) as LiveEvents[Name]);
      });
    stream.addEventListener("open", () => {
      if (timer !== null) clearTimeout(timer);
      failures = 0;
    });
    stream.addEventListener("error", () => {
      if (source === stream) failed();
    });
    on("people", ({ people }) => told.people(people));
    on("changed", ({ changes }) => told.changed(changes));
    on("closed", (end) => {
      stop();
      told.closed(end);
    });
    on("over", ({ why }) => {
      close();
      if (why === "not-yours") {
        stop();
        told.notYours();
      } else if (why === "signed-out") failed(longestPause);
      // All pages of a node that stops come at once: each waits a little of its own.
      else later(300 + Math.random() * 1_500, connect);
    });
  }

  function failed(pause = Math.min(longestPause, 1_000 * 2 ** failures)): void {
    close();
    failures += 1;
    later(pause * (0.75 + Math.random() / 2), () => void askOnce());
  }

  /** Asks for everything at once: what was missed, and whether there is any use in another stream. */
  async function askOnce(): Promise<void> {
    if (over || document.visibilityState === "hidden") return;
    try {
      const response = await fetch(address(), { headers: { accept: "application/json" }, credentials: "same-origin" });
      if (response.status === 404 || response.status === 403) {
        stop();
        told.notYours();
        return;
      }
      if (!response.ok) return failed();
      const reply = (await response.json()) as LiveReply;
      since = reply.since;
      told.people(reply.people);
      if (reply.changes.length > 0) told.changed(reply.changes);
      if (reply.closed === null) return connect();
      stop();
      told.closed(reply.closed);
    } catch {
      failed();
    }
  }

  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") {
      if (source === null) void askOnce();
    } else later(hiddenFor, close);
  });
  window.addEventListener("online", () => {
    if (source === null) void askOnce();
  });
  window.addEventListener("pagehide", close);
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) void askOnce();
  });
  connect();
}
