import { createServer, type Socket } from "node:net";
import { startTestCluster, type TestCluster } from "./test-cluster.ts";

/**
 * Vitest's global set-up: one PostgreSQL for the whole run. It is started when the first test file asks for a database, so a run of pure
 * rules starts none. Test files ask over a loopback port, named in `ASSETPLUS_TEST_SERVER`.
 */
export default async function setup(): Promise<() => Promise<void>> {
  let cluster: Promise<TestCluster> | null = null;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => undefined);
    cluster ??= startTestCluster();
    cluster.then(
      ({ access }) => socket.end(JSON.stringify({ access })),
      (error: unknown) =>
        socket.end(JSON.stringify({ failed: error instanceof Error ? error.message : String(error) })),
    );
  });
  await new Promise<void>((done, fail) => {
    server.on("error", fail);
    server.listen(0, "127.0.0.1", done);
  });
  const address = server.address();
  if (typeof address === "object" && address !== null) process.env.ASSETPLUS_TEST_SERVER = String(address.port);
  return async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    const started = await cluster?.catch(() => null);
    await started?.stop();
  };
}
