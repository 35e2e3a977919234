import type { Work } from "../../casework/actor.ts";
import { serviceConfiguration } from "../../casework/local-configuration/load-configuration.ts";
import { inService } from "../../casework/local-configuration/service-configuration.ts";
import { changesSince, type Since } from "../../casework/presence/changes-since.ts";
import type { Place } from "../../casework/presence/place.ts";
import { type StagePosition, stagePositions } from "../../casework/presence/stage-positions.ts";
import type { AppDatabase } from "../../database/open.ts";
import { withRequest } from "../../database/transaction.ts";
import type { Language } from "../../wording/current-language.ts";
import { inLanguage } from "../../wording/in-language.ts";
import { errorFields, type Log } from "../log.ts";
import type { LiveSession, Sessions } from "../sign-in/sessions.ts";
import { LiveStream } from "./live-stream.ts";

export interface LiveParts {
  readonly database: AppDatabase;
  readonly sessions: Sessions;
  readonly log: Log;
  now(): Date;
}

/** The most streams of one person, and of this node; whoever opens more asks from time to time. own */
export const mostOfPerson = 6;
const mostOfNode = 1_000;
/** A round looks where the stages stand (milliseconds, design §7: twice a second). */
const round = 500;
/** After a fault the rounds become slower up to this (milliseconds, own). */
const slowestRound = 10_000;
/** Sign-ins are looked at every so many rounds; each stream is written to, and asked whether its page may still be seen, less often. own */
const roundsToSignIns = 4;
const roundsToKeepOpen = 20;
const roundsToLookAgain = 120;
/** So many people are told at the same moment: each needs a connection for some milliseconds. own */
const atOnce = 4;

/**
 * The open pages of this node that are told what others do. One loop asks the database for all of them where their stages stand (one
 * statement a round); only whom a change may concern is looked at in a short transaction of their own, under row-level security. Between
 * rounds nothing is held. Other nodes do the same: nobody tells anybody.
 */
export class LiveHub {
  readonly #parts: LiveParts;
  readonly #streams = new Set<LiveStream>();
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> = Promise.resolve();
  #rounds = 0;
  #faults = 0;
  #closed = false;

  constructor(parts: LiveParts) {
    this.#parts = parts;
  }

  /** How many pages are open. */
  get size(): number {
    return this.#streams.size;
  }

  /** Opens a stream; null when this person, or this node, has as many as may be. */
  open(session: LiveSession, language: Language, place: Place, since: Since): Response | null {
    const ofPerson = [...this.#streams].filter((each) => each.session.actor.userId === session.actor.userId);
    if (this.#closed || this.size >= mostOfNode || ofPerson.length >= mostOfPerson) return null;
    const stream = new LiveStream(session, language, place, since);
    this.#streams.add(stream);
    this.#timer ??= setTimeout(() => this.#start(), 20);
    return stream.response(() => this.#streams.delete(stream));
  }

  /** Ends all streams; their pages open others, on another node or when this one is back. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    for (const stream of this.#streams) stream.end("again");
    this.#streams.clear();
    await this.#running;
  }

  #start(): void {
    this.#running = this.#round().then(
      () => {
        this.#faults = 0;
      },
      (error: unknown) => {
        if (this.#faults === 0) this.#parts.log.warn("live", errorFields(error));
        this.#faults += 1;
      },
    );
    void this.#running.then(() => {
      this.#timer = null;
      if (this.#closed || this.size === 0) return;
      this.#timer = setTimeout(() => this.#start(), Math.min(slowestRound, round * 2 ** this.#faults));
    });
  }

  async #round(): Promise<void> {
    this.#rounds += 1;
    if (this.#rounds % roundsToSignIns === 0) await this.#endSignedOut();
    const stageIds = new Set([...this.#streams].map(({ place }) => place.stageId));
    if (stageIds.size === 0) return;
    const positions = await stagePositions(this.#parts.database, [...stageIds]);
    const concerned: [LiveStream, StagePosition][] = [];
    for (const stream of this.#streams) {
      const position = positions.get(stream.place.stageId);
      // Opened while the question was on its way.
      if (position === undefined && !stageIds.has(stream.place.stageId)) continue;
      if (position === undefined) stream.end("not-yours");
      else if (this.#rounds % roundsToLookAgain === 0 || mayConcern(stream, position))
        concerned.push([stream, position]);
      else tellPeople(stream, position);
      if (this.#rounds % roundsToKeepOpen === 0) stream.keepOpen();
    }
    const faults: unknown[] = [];
    while (concerned.length > 0) {
      const told = concerned.splice(0, atOnce).map(([stream, position]) =>
        this.#tell(stream, position).catch((error: unknown) => {
          // Its page asks again, after a pause; the others are told.
          stream.end("again");
          faults.push(error);
        }),
      );
      await Promise.all(told);
    }
    this.#forgetEnded();
    if (faults.length > 0) throw faults[0];
  }

  /** Tells one person, if they may still see the page. */
  async #tell(stream: LiveStream, position: StagePosition): Promise<void> {
    const news = await this.#asPerson(stream, (work) => changesSince(work, stream.place, stream.since));
    if (news === null) return stream.end("not-yours");
    stream.since = news.since;
    if (news.changes.length > 0) stream.send("changed", { changes: news.changes });
    if (news.closed !== null) {
      stream.send("closed", news.closed);
      return stream.end("not-yours");
    }
    stream.lookedAt = position.standing;
    tellPeople(stream, position);
  }

  #asPerson<T>(stream: LiveStream, work: (work: Work) => Promise<T>): Promise<T> {
    const { actor } = stream.session;
    return inLanguage(stream.language, () =>
      withRequest(this.#parts.database, actor, async (tx) => {
        const service = await serviceConfiguration(tx, actor.organisationId, stream.configuration);
        return inService(service, () => work({ tx, actor, now: this.#parts.now() }));
      }),
    );
  }

  async #endSignedOut(): Promise<void> {
    const idHashes = new Set([...this.#streams].map(({ idHash }) => idHash));
    if (idHashes.size === 0) return;
    const live = await this.#parts.sessions.stillLive([...idHashes], this.#parts.now());
    for (const stream of this.#streams) {
      if (!idHashes.has(stream.idHash)) continue;
      const now = live.get(stream.idHash);
      if (now === undefined) stream.end("signed-out");
      // With another role the whole way through the gates is gone again.
      else if (now.standing !== stream.standing) stream.end("again");
      else stream.configuration = now.configuration;
    }
    this.#forgetEnded();
  }

  #forgetEnded(): void {
    for (const stream of this.#streams) if (stream.ended) this.#streams.delete(stream);
  }
}

const mayConcern = ({ since, lookedAt }: LiveStream, position: StagePosition): boolean =>
  position.standing !== lookedAt || position.answers !== since.answers || position.facts !== since.facts;

/** Only to whom was found to see the page, as the stage stands: the others are looked at first. */
function tellPeople(stream: LiveStream, { present }: StagePosition): void {
  const { place, session } = stream;
  stream.sayPeople(
    present
      .filter(({ userId }) => userId !== session.actor.userId)
      .filter(({ subSection, page }) => subSection === place.subSection && page === place.page)
      .map(({ name, address }) => ({ name, address })),
  );
}
