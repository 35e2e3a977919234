import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { h } from "preact";
import type { ClonedDatabase } from "../../database/cloned-database.ts";
import { signedIn } from "../../web/routing/permission.ts";
import { notAudited, type Route } from "../../web/routing/route.ts";
import { type Configuration, readConfiguration } from "../configuration.ts";
import { loadPeople } from "../demonstration/load-people.ts";
import { createLog } from "../log.ts";
import { type RunningServer, startServer } from "../start-server.ts";
import { Browser } from "./browser.ts";

export interface TestServer {
  readonly server: RunningServer;
  readonly dataDir: string;
  /** Every line of the log so far. */
  logLines(): Record<string, unknown>[];
  /** Moves the server's clock on. */
  pass(minutes: number): void;
  /** A new browser without cookies. */
  browser(): Browser;
  /** A new browser in which this demonstration person has signed in. */
  signedIn(name: string): Promise<Browser>;
  stop(): Promise<void>;
}

/** A page with nothing but a form and its token, for requests that a test puts together itself. */
const tokenRoute: Route = {
  method: "GET",
  path: "/testing/token",
  permission: signedIn,
  audit: notAudited("A page of the tests."),
  handler: ({ page, session }) =>
    page(h("html", {}, h("form", {}, h("input", { type: "hidden", name: "_csrf", value: session.csrf })))),
};

/** The scripts of the pages, as the build names them. */
async function islands(): Promise<readonly string[]> {
  const files = await readdir(new URL("../../web/islands/", import.meta.url));
  return files
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => name.replace(/\.ts$/, ".js"));
}

/** A really started server on a port that the system chose, with the built-in sign-in and the demonstration people. */
export async function startTestServer(
  database: ClonedDatabase,
  routes: readonly Route[],
  environment: Readonly<Record<string, string>> = {},
): Promise<TestServer> {
  const dataDir = await mkdtemp(join(tmpdir(), "assetplus-server-"));
  // The pages' styles and scripts by name only: whatever they do is tested in a real browser.
  await mkdir(join(dataDir, "assets"));
  for (const name of ["app.css", ...(await islands())]) await writeFile(join(dataDir, "assets", name), "");
  const lines: string[] = [];
  const log = createLog(
    new Writable({
      write(chunk, _, done) {
        lines.push(String(chunk));
        done();
      },
    }),
  );
  let moved = 0;
  const configuration: Configuration = readConfiguration({
    PORT: "0",
    METRICS_PORT: "0",
    DATA_DIR: dataDir,
    LISTEN_HOST: "127.0.0.1",
    ...environment,
  });
  const server = await startServer({
    configuration,
    log,
    progress: () => undefined,
    assetsFolder: join(dataDir, "assets"),
    routes: [tokenRoute, ...routes],
    loadDemonstration: loadPeople,
    now: () => new Date(Date.now() + moved),
    database: { ...database, close: async () => undefined },
    sealEveryMs: 3_600_000,
  });
  const browser = () => new Browser(server.baseUrl);
  return {
    server,
    dataDir,
    logLines: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    pass(minutes) {
      moved += minutes * 60_000;
    },
    browser,
    async signedIn(name) {
      const fresh = browser();
      await fresh.signIn(name);
      return fresh;
    },
    async stop() {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
