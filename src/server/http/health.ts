import type { AppDatabase } from "../../database/open.ts";

/** Is this process answering, and can it do its work? Without any detail: the answer is for balancers and for nobody else. */
export interface Health {
  /** Null for every other path. */
  answer(path: string): Promise<Response> | null;
}

/** @param stopping true once the process is going down: it then takes no new work. */
export function healthOf(database: () => AppDatabase | null, stopping: () => boolean): Health {
  async function ready(): Promise<Response> {
    const open = database();
    if (open === null || stopping()) return plain(503, "not ready");
    try {
      // The database is given out only after its migrations, so an answer from it is all that is left to ask.
      await open.pool.query("select 1");
      return plain(200, "ready");
    } catch {
      return plain(503, "not ready");
    }
  }
  return {
    answer(path) {
      if (path === "/health/live") return Promise.resolve(plain(200, "live"));
      if (path === "/health/ready") return ready();
      return null;
    },
  };
}

const plain = (status: number, text: string): Response =>
  new Response(`${text}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
