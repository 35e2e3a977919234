import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { keepRoot } from "../casework/audit/root-file.ts";
import { runSealer, type Sealer, sealEveryMs } from "../casework/audit/run-sealer.ts";
import { checkVersions } from "../casework/framework-migration/check-versions.ts";
import { mailWaiting } from "../casework/notices/send-mail.ts";
import type { DatabaseSettings } from "../database/connection.ts";
import { type AppDatabase, type OpenDatabase, openDatabase } from "../database/open.ts";
import type { Route } from "../web/routing/route.ts";
import type { Configuration } from "./configuration.ts";
import { type Assets, openAssets } from "./http/assets.ts";
import { type Health, healthOf } from "./http/health.ts";
import { type Listener, type OpenPort, openPort } from "./http/listener.ts";
import { register } from "./http/register.ts";
import type { LiveHub } from "./live/live-hub.ts";
import { errorFields, type Log } from "./log.ts";
import { handOver } from "./mail/hand-over.ts";
import { type Post, runPost } from "./mail/run-post.ts";
import { createMetrics, type Metrics, serveMetrics } from "./metrics.ts";
import { refuseWrongDatabase } from "./practice/refuse-wrong-database.ts";
import { settlePractice } from "./practice/settle-practice.ts";
import { loadSecrets } from "./secrets.ts";
import { servicesFor, signInFor } from "./services.ts";
import type { BuiltInProvider } from "./sign-in/built-in-provider.tsx";

export interface StartOptions {
  readonly configuration: Configuration;
  readonly log: Log;
  /** Each step of the start, for the person who watches it. */
  readonly progress: (step: string) => void;
  /** The built styles and scripts. */
  readonly assetsFolder: string;
  readonly routes: readonly Route[];
  /** Fills an empty database for demonstration. Called only where the configuration and the database allow it. */
  readonly loadDemonstration: (database: OpenDatabase) => Promise<void>;
  /** The clock; a test moves it. */
  readonly now?: () => Date;
  /** A database that the caller opened and closes; otherwise the configured one. */
  readonly database?: OpenDatabase;
  readonly sealEveryMs?: number;
  /** How often e-mail that is due is sent; a test shortens it. */
  readonly mailEveryMs?: number;
}

export interface RunningServer {
  readonly port: number;
  readonly metricsPort: number | null;
  readonly baseUrl: string;
  readonly database: OpenDatabase;
  /** Finishes what runs (at most 10 seconds), seals the audit, closes the database. Calling it again waits for the same end. */
  stop(): Promise<void>;
}

/** How long running requests may take to come to their end. own */
const graceMs = 10_000;

/**
 * Starts everything in order: port, database, demonstration, pages, sealer. A step that fails takes back those before it.
 *
 * @throws Error with a sentence for the person who starts.
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { configuration, log } = options;
  const parts: Parts = { live: null, port: null, sealer: null, post: null, metrics: null, database: null };
  let ended: Promise<void> | null = null;
  const stop = () => {
    ended ??= stopParts(parts, log);
    return ended;
  };
  let ready: AppDatabase | null = null;
  const health = healthOf(
    () => ready,
    () => ended !== null,
  );
  try {
    const port = await openPort(configuration.port, configuration.host, startingUp(health));
    parts.port = port;
    const baseUrl = configuration.baseUrl ?? `http://localhost:${port.port}`;
    const metrics = createMetrics();
    parts.metrics = await openMetrics(metrics, configuration, log);

    checkVersions();
    const database = options.database ?? (await openConfigured(options));
    if (options.database === undefined) parts.database = database;
    metrics.watchPool("app", database.app);
    metrics.watchPool("worker", database.worker);
    await settlePractice(database, configuration.practice);
    if (configuration.demonstration) await options.loadDemonstration(database);

    const secrets = await loadSecrets(configuration.secret, configuration.dataDir);
    const assets = await openAssets(options.assetsFolder);
    const now = options.now ?? (() => new Date());
    const services = servicesFor({
      configuration,
      database: database.app,
      secrets,
      assets,
      baseUrl,
      log,
      metrics,
      now,
    });
    parts.live = services.live;
    const signIn = await signInFor(configuration, services, secrets, port.port);
    const app = new Hono();
    register(app, [...signIn.routes, ...options.routes], services);
    port.serve(listenerFor(app, health, assets, signIn.builtIn));

    parts.sealer = startSealer(database.worker, options);
    const hand = await handOver(configuration.mail, configuration.dataDir, baseUrl);
    if (hand !== null) {
      metrics.watchMail(() => mailWaiting(database.worker));
      const everyMs = options.mailEveryMs;
      const given = { worker: database.worker, hand, baseUrl, log, metrics, now };
      parts.post = runPost({ ...given, ...(everyMs === undefined ? {} : { everyMs }) });
    }
    ready = database.app;
    return { port: port.port, metricsPort: parts.metrics?.port ?? null, baseUrl, database, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Parts {
  live: LiveHub | null;
  port: OpenPort | null;
  sealer: Sealer | null;
  post: Post | null;
  metrics: { readonly port: number; close(): Promise<void> } | null;
  database: OpenDatabase | null;
}

/** First the pages that wait for news, which would never end; then no new work and the running requests to their end; then the seal over what they wrote; the database last. */
async function stopParts(parts: Parts, log: Log): Promise<void> {
  const steps = [
    () => parts.live?.close(),
    () => parts.port?.close(graceMs),
    () => parts.post?.stop(),
    () => parts.sealer?.stop(),
    () => parts.metrics?.close(),
    () => parts.database?.close(),
  ];
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      log.error("stop", errorFields(error));
    }
  }
}

function openConfigured({ configuration, progress }: StartOptions): Promise<OpenDatabase> {
  const { dataDir, databaseUrl, practice } = configuration;
  const accept = (settings: DatabaseSettings) => refuseWrongDatabase(settings.app, practice);
  return openDatabase({ dataDir, databaseUrl, log: progress, accept });
}

/** Metrics on their usual port are a comfort: when another program has it, the start goes on. Asked for by METRICS_PORT, they are a promise. */
async function openMetrics(metrics: Metrics, configuration: Configuration, log: Log): Promise<Parts["metrics"]> {
  try {
    return await serveMetrics(metrics, configuration.metricsPort);
  } catch (error) {
    if (configuration.metricsWanted)
      throw new Error(
        `The start is refused: METRICS_PORT ${configuration.metricsPort} could not be opened. Nothing was changed. Choose another.`,
      );
    log.warn("metrics are not served, their port is taken", { port: configuration.metricsPort, ...errorFields(error) });
    return null;
  }
}

function startSealer(worker: AppDatabase, { configuration, log, sealEveryMs: every }: StartOptions): Sealer {
  return runSealer(
    worker,
    async (batch) => {
      const { id, root, count, sealedAt } = batch;
      log.info("audit sealed", { batch: id, root, events: count, sealedAt: sealedAt.toISOString() });
      await keepRoot(configuration.dataDir, batch);
    },
    (error) => log.error("audit could not be sealed", errorFields(error)),
    every ?? sealEveryMs,
  );
}

/** What answers before everything is in place: that it lives, and that it is not ready. */
function startingUp(health: Health): Listener {
  const notYet = () =>
    new Response("AssetPlus is starting. Try again in a moment.\n", { status: 503, headers: { "retry-after": "2" } });
  return getRequestListener(async (request) => (await health.answer(new URL(request.url).pathname)) ?? notYet(), {
    overrideGlobalObjects: false,
  });
}

function listenerFor(app: Hono, health: Health, assets: Assets, builtIn: BuiltInProvider | null): Listener {
  const pages = getRequestListener(
    async (request) => {
      const path = new URL(request.url).pathname;
      return (await health.answer(path)) ?? assets.answer(request, path) ?? app.fetch(request);
    },
    { overrideGlobalObjects: false },
  );
  return (request, response) => {
    if (builtIn !== null && request.url?.startsWith("/oidc/")) builtIn.handle(request, response);
    else void pages(request, response);
  };
}
