/** A bench whose server is a process of its own: the bench's own file, started again with `serve`. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { h } from "preact";
import { signedIn } from "../../src/web/routing/permission.ts";
import { notAudited, type Route } from "../../src/web/routing/route.ts";

/** The same way through the server with nothing to do at its end: a page without content. */
export const emptyPage: Route = {
  method: "GET",
  path: "/bench/page",
  permission: signedIn,
  audit: notAudited("A rival of the bench."),
  handler: ({ page }) => page(h("html", {}, h("body", {}, h("p", {}, "Nothing")))),
};

/**
 * Measures against a server of its own and ends it. Its own log goes nowhere, as into a collector; what it says of faults is shown.
 *
 * @param file of the bench, which serves when it is called with `serve` and sends what it made as its first message
 * @throws Error when the server ended before it was ready
 */
export async function withServer<World>(
  file: string,
  measure: (server: ChildProcess, world: World) => Promise<void>,
): Promise<void> {
  const server = fork(file, ["serve"], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  try {
    const [message]: unknown[] = await Promise.race([
      once(server, "message"),
      once(server, "exit").then(() => Promise.reject(new Error("The bench's server ended before it was ready."))),
    ]);
    await measure(server, message as World);
  } finally {
    const gone = once(server, "exit");
    if (server.connected) server.disconnect();
    await gone;
  }
}
