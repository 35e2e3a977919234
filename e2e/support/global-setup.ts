import { startBuiltServer } from "./built-server.ts";

/** One server for the whole run; each journey adds a young person of its own. `E2E_BASE_URL` names one that runs already. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  if (process.env.E2E_BASE_URL) return async () => undefined;
  const server = await startBuiltServer();
  process.env.E2E_BASE_URL = server.baseUrl;
  return () => server.stop();
}
