import type { AppDatabase } from "../../database/open.ts";
import { type SealedBatch, sealEvents } from "./seal-events.ts";

/** How often a node tries to seal: with this, a root is never older than a minute (design §13). */
export const sealEveryMs = 30_000;

export interface Sealer {
  /** Seals once more, everything that is committed, and stops. */
  stop(): Promise<void>;
}

/**
 * Seals for as long as the server runs. A fault is told to `failed` and tried again at the next turn: the work of the day goes on, and
 * nothing is lost, because unsealed events stay where they are.
 */
export function runSealer(
  worker: AppDatabase,
  keep: (batch: SealedBatch) => Promise<void>,
  failed: (error: unknown) => void,
  everyMs = sealEveryMs,
): Sealer {
  let running: Promise<void> = Promise.resolve();
  const turn = () => {
    running = running.then(() => sealAll(worker, keep)).catch(failed);
  };
  turn();
  const timer = setInterval(turn, everyMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      turn();
      await running;
    },
  };
}

async function sealAll(worker: AppDatabase, keep: (batch: SealedBatch) => Promise<void>): Promise<void> {
  while ((await sealEvents(worker, keep)) !== null);
}
