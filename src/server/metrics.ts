import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { AppDatabase } from "../database/open.ts";

/** What is counted; labels are route patterns and statuses, never addresses or people. */
export interface Metrics {
  readonly registry: Registry;
  requestDone(method: string, route: string, status: number, seconds: number): void;
  watchPool(name: string, database: AppDatabase): void;
  /** @param count how many pages are open that are told what others do */
  watchLive(count: () => number): void;
  /** What came of an attempt to send an e-mail. */
  mailDone(outcome: string): void;
  /** How many e-mails wait, asked when the metrics are read. */
  watchMail(waiting: () => Promise<number>): void;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: "assetplus_request_seconds",
    help: "Time from request to answer, by route pattern",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const saves = new Counter({
    name: "assetplus_saves_total",
    help: "Requests that change something, by route pattern and whether it was kept",
    labelNames: ["route", "kept"],
    registers: [registry],
  });
  const mails = new Counter({
    name: "assetplus_mail_total",
    help: "Attempts to send an e-mail about notices, by what came of them",
    labelNames: ["outcome"],
    registers: [registry],
  });
  return {
    registry,
    mailDone: (outcome) => mails.inc({ outcome }),
    watchMail(waiting) {
      new Gauge({
        name: "assetplus_mail_waiting",
        help: "E-mails about notices that are not sent yet",
        registers: [registry],
        async collect() {
          this.set(await waiting());
        },
      });
    },
    requestDone(method, route, status, seconds) {
      duration.observe({ method, route, status: String(status) }, seconds);
      if (method !== "GET" && method !== "HEAD") saves.inc({ route, kept: status < 400 ? "yes" : "no" });
    },
    watchLive(count) {
      new Gauge({
        name: "assetplus_live_pages",
        help: "Open pages that are told at once what others do",
        registers: [registry],
        collect() {
          this.set(count());
        },
      });
    },
    watchPool(name, database) {
      new Gauge({
        name: `assetplus_pool_${name}_connections`,
        help: `Connections of the ${name} pool by state`,
        labelNames: ["state"],
        registers: [registry],
        collect() {
          const { totalCount, idleCount, waitingCount } = database.pool;
          this.set({ state: "busy" }, totalCount - idleCount);
          this.set({ state: "idle" }, idleCount);
          this.set({ state: "waited-for" }, waitingCount);
        },
      });
    },
  };
}

/** Serves `/metrics` to this machine alone. @throws the listen error when the port is taken. */
export async function serveMetrics(metrics: Metrics, port: number): Promise<{ port: number; close(): Promise<void> }> {
  const server: Server = createServer((request, response) => {
    if (request.url !== "/metrics") {
      response.writeHead(404).end();
      return;
    }
    metrics.registry.metrics().then(
      (text) => response.writeHead(200, { "content-type": metrics.registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((done, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", done);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
