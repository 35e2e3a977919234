import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** The open port. What answers on it is put in place when it is ready. */
export interface OpenPort {
  readonly port: number;
  /** From now on this answers. */
  serve(listener: Listener): void;
  /** Takes no new connection, lets running requests come to their end, at most `graceMs` long, then closes. */
  close(graceMs: number): Promise<void>;
}

/**
 * Opens the port before anything else is started, so that a port already taken is known at once.
 *
 * @param first answers until `serve` is called.
 * @throws Error with a sentence when the port cannot be had.
 */
export async function openPort(port: number, host: string | undefined, first: Listener): Promise<OpenPort> {
  let current = first;
  let closing = false;
  const server = createServer((request, response) => {
    // A connection kept open would hold the end of the process.
    if (closing) response.setHeader("connection", "close");
    current(request, response);
  });
  server.requestTimeout = 60_000;
  await listen(server, port, host);
  return {
    port: (server.address() as AddressInfo).port,
    serve(listener) {
      current = listener;
    },
    close(graceMs) {
      closing = true;
      return new Promise((done) => {
        const timer = setTimeout(() => server.closeAllConnections(), graceMs);
        server.close(() => {
          clearTimeout(timer);
          done();
        });
        server.closeIdleConnections();
      });
    },
  };
}

function listen(server: Server, port: number, host: string | undefined): Promise<void> {
  return new Promise((done, failed) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === "EADDRINUSE"
          ? `another program already uses port ${port}. Stop it, or choose another port with PORT`
          : error.code === "EACCES"
            ? `this user may not open port ${port}. Choose one above 1023 with PORT`
            : `port ${port} could not be opened (${error.code ?? error.name})`;
      failed(new Error(`The start is refused: ${reason}. Nothing was changed.`));
    });
    server.listen({ port, ...(host === undefined ? {} : { host }) }, done);
  });
}
