import { createServer } from "node:net";

/** A loopback port that nobody listens on now: the wanted one when it is free, else one that the system names. */
export async function chooseFreePort(wanted = 0): Promise<number> {
  try {
    return await probe(wanted);
  } catch {
    return probe(0);
  }
}

function probe(port: number): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on("error", fail);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === "object" && address !== null) done(address.port);
        else fail(new Error("The system named no port."));
      });
    });
  });
}
