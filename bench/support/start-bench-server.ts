import { fileURLToPath } from "node:url";
import type { OpenDatabase } from "../../src/database/open.ts";
import { readConfiguration } from "../../src/server/configuration.ts";
import { createLog } from "../../src/server/log.ts";
import { startServer } from "../../src/server/start-server.ts";
import { routes } from "../../src/web/routes.ts";
import type { Route } from "../../src/web/routing/route.ts";

/** Where the built browser files are, once `npm run build` has made them. */
export const benchAssets: string = fileURLToPath(new URL("../../dist/assets/", import.meta.url));

interface BenchServer {
  readonly database: OpenDatabase;
  readonly dataDir: string;
  /** Closes the database. */
  readonly close: () => Promise<void>;
  /** Routes beside the application's own. */
  readonly rivals: readonly Route[];
  readonly now: () => Date;
}

/** Starts the application without demonstration data in this process, until the parent goes away. Returns its address. */
export async function startBenchServer({ database, dataDir, close, rivals, now }: BenchServer): Promise<string> {
  const server = await startServer({
    configuration: readConfiguration({ PORT: "0", METRICS_PORT: "0", DATA_DIR: dataDir, LISTEN_HOST: "127.0.0.1" }),
    log: createLog(),
    progress: () => undefined,
    assetsFolder: benchAssets,
    routes: [...routes, ...rivals],
    loadDemonstration: async () => undefined,
    now,
    database: { ...database, close: async () => undefined },
  });
  process.once("disconnect", () => {
    void server
      .stop()
      .then(close)
      .then(() => process.exit(0));
  });
  return server.baseUrl;
}

/** A clock that began at a moment and runs as this process does. */
export const clockFrom = (moment: string): (() => Date) => {
  const began = Date.parse(moment);
  return () => new Date(began + Math.floor(performance.now()));
};
