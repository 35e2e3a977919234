import { sendDueMail } from "../../casework/notices/send-mail.ts";
import { tellOfDates } from "../../casework/notices/tell-of-dates.ts";
import type { AppDatabase } from "../../database/open.ts";
import { errorFields, type Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import type { HandOver } from "./hand-over.ts";

/** How often a node looks for e-mail that is due. own */
const sendEveryMs = 5_000;
/** How often the calendar is looked at for what falls due or is late. own */
const datesEveryMs = 3_600_000;

export interface PostOptions {
  readonly worker: AppDatabase;
  readonly hand: HandOver;
  readonly baseUrl: string;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly now: () => Date;
  readonly everyMs?: number;
}

export interface Post {
  /** Lets the e-mail in hand go out, and stops. What waits is sent after the next start, or by another node. */
  stop(): Promise<void>;
}

/**
 * Tells of dates and sends e-mail for as long as the server runs, one after another. A fault is logged without a word of the e-mail or a name,
 * and tried again: the work of the day goes on.
 */
export function runPost(options: PostOptions): Post {
  const { worker, hand, baseUrl, log, metrics, now } = options;
  let stopping = false;
  let running: Promise<void> = Promise.resolve();
  let datesAt = Number.NEGATIVE_INFINITY;

  const turn = async (): Promise<void> => {
    const time = now();
    if (time.getTime() - datesAt >= datesEveryMs) {
      datesAt = time.getTime();
      const told = await tellOfDates(worker, time);
      if (told > 0) log.info("dates told", { events: told });
    }
    while (!stopping) {
      const result = await sendDueMail(worker, hand, baseUrl, now());
      if (result === null) return;
      const { outcome, mailId: mail, recipientId: userId, organisationId, attempts, error } = result;
      metrics.mailDone(outcome);
      const fields = { mail, userId, organisationId, attempts, outcome };
      if (error === null) log.info("mail", fields);
      else log.warn("mail was not taken", { ...fields, ...errorFields(error) });
    }
  };
  // A turn that takes longer than the time between two is not overtaken, and none queue up behind it.
  let busy = false;
  const next = (): void => {
    if (busy || stopping) return;
    busy = true;
    running = turn()
      .catch((error: unknown) => log.error("mail", errorFields(error)))
      .finally(() => {
        busy = false;
      });
  };
  next();
  const timer = setInterval(next, options.everyMs ?? sendEveryMs);
  timer.unref();
  return {
    async stop() {
      stopping = true;
      clearInterval(timer);
      await running;
    },
  };
}
