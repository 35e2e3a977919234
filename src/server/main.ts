import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rehearseDocuments } from "../documents/render-document.ts";
import { routes, routesOfPractice } from "../web/routes.ts";
import { ConfigurationError, readConfiguration } from "./configuration.ts";
import { loadDemonstration } from "./demonstration/load.ts";
import { createLog, errorFields } from "./log.ts";
import { practiceRoom } from "./practice/practice-room.ts";
import { type RunningServer, startServer } from "./start-server.ts";

const log = createLog();
const progress = (step: string) => process.stdout.write(`${step}\n`);

/** The composition root: everything is put together here, and nowhere else is the environment read or the process ended. */
async function main(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const server = await startServer({
    configuration,
    log,
    progress,
    assetsFolder: builtAssets(),
    routes: configuration.practice ? routesOfPractice(practiceRoom) : routes,
    loadDemonstration: (database) => loadDemonstration(database, progress),
  });
  stopOn(["SIGTERM", "SIGINT"], server);
  progress(`AssetPlus is ready: ${server.baseUrl}`);
  await rehearseDocuments().catch((error: unknown) => log.error("documents", errorFields(error)));
}

/** `dist/assets`, seen from the bundle and, in development, from the source. */
function builtAssets(): string {
  const fromBundle = fileURLToPath(new URL("../../assets/", import.meta.url));
  return existsSync(fromBundle) ? fromBundle : fileURLToPath(new URL("../../dist/assets/", import.meta.url));
}

function stopOn(signals: readonly NodeJS.Signals[], server: RunningServer): void {
  for (const signal of signals)
    process.once(signal, () => {
      progress("Stopping: finishing what is running");
      server.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
}

process.on("unhandledRejection", (error) => log.error("unhandled", errorFields(error)));

main().catch((error: unknown) => {
  const words = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${words}\n`);
  if (!(error instanceof ConfigurationError)) log.error("start", errorFields(error));
  process.exitCode = 1;
});
