import { startBuiltServer } from "./built-server.ts";

/** One server for the whole run; each journey adds a young person of its own. `E2E_BASE_URL` names one that runs already. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  if (process.env.E2E_BASE_URL) return async () => undefined;
  const server = await startBuiltServer();
  process.env.E2E_BASE_URL = server.baseUrl;
  process.env.E2E_DATA_DIR = server.dataDir;
  if (server.database.url !== undefined) process.env.E2E_DATABASE_URL = server.database.url;
  if (server.database.rolePrefix !== undefined) process.env.E2E_ROLE_PREFIX = server.database.rolePrefix;
  return () => server.stop();
}
