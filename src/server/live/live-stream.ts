import type { Since } from "../../casework/presence/changes-since.ts";
import type { Place } from "../../casework/presence/place.ts";
import type { LiveEvents, ToldPerson } from "../../web/islands/live/protocol.ts";
import type { Language } from "../../wording/current-language.ts";
import { type LiveSession, standingOf } from "../sign-in/sessions.ts";

/** So many events may wait for a reader (own); who takes none is given up. */
const mostWaiting = 100;

const encoder = new TextEncoder();

/** One open page of one person, to which events are sent. */
export class LiveStream {
  readonly session: LiveSession;
  readonly language: Language;
  readonly place: Place;
  /** The sign-in, as `stillLive` names it. */
  readonly idHash: string;
  /** The role and permissions with which the page was opened. */
  readonly standing: string;
  /** Up to where its changes were told. */
  since: Since;
  /** The `standing` of the stage with which it was last looked at whether this person may see it; null: not yet. */
  lookedAt: string | null = null;
  /** The revision of the service's configuration that holds. */
  configuration: number;
  ended = false;
  #people = "[]";
  #controller: ReadableStreamDefaultController<Uint8Array> | null = null;

  constructor(session: LiveSession, language: Language, place: Place, since: Since) {
    this.session = session;
    this.language = language;
    this.place = place;
    this.since = since;
    this.idHash = session.idHash.toString("hex");
    this.standing = standingOf(session.actor);
    this.configuration = session.configuration;
  }

  /** @param gone told when the reader went away */
  response(gone: () => void): Response {
    const body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.#controller = controller;
          this.#write(": open\n\n");
        },
        cancel: () => {
          this.ended = true;
          gone();
        },
      },
      { highWaterMark: 1 },
    );
    // A proxy that holds answers back until they are whole is asked not to.
    return new Response(body, { headers: { "content-type": "text/event-stream", "x-accel-buffering": "no" } });
  }

  send<Name extends keyof LiveEvents>(name: Name, data: LiveEvents[Name]): void {
    const id = name === "changed" ? `id: ${this.since.answers}.${this.since.facts}\n` : "";
    this.#write(`${id}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Says who else is there, when that is not what was said last. */
  sayPeople(people: readonly ToldPerson[]): void {
    const said = JSON.stringify(people);
    if (said === this.#people) return;
    this.#people = said;
    this.send("people", { people });
  }

  /** A line that says nothing, so that nothing between here and the browser takes the stream for dead. */
  keepOpen(): void {
    this.#write(":\n\n");
  }

  end(why: LiveEvents["over"]["why"]): void {
    if (this.ended) return;
    this.send("over", { why });
    this.#close();
  }

  #write(text: string): void {
    if (this.ended || this.#controller === null) return;
    this.#controller.enqueue(encoder.encode(text));
    if ((this.#controller.desiredSize ?? 0) < -mostWaiting) this.#close();
  }

  #close(): void {
    if (this.ended) return;
    this.ended = true;
    this.#controller?.close();
  }
}
