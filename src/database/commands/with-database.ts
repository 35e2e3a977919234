import { resolve } from "node:path";
import { connect, type DatabaseSettings, databaseChoice, settingsFor } from "../connection.ts";
import { dataFolderHolder, lockDataFolder } from "../data-folder-lock.ts";
import { findEmbeddedServer } from "../embedded-server.ts";
import { rolePasswords } from "../roles.ts";

/**
 * Gives a command the database that the application would use, and puts everything back afterwards.
 *
 * @param beside true when the command may work while the application runs (a backup); a restore may not, and then a running application
 * is named and nothing is done.
 */
export async function withDatabase<T>(beside: boolean, work: (settings: DatabaseSettings) => Promise<T>): Promise<T> {
  const dataDir = resolve(process.env.DATA_DIR || "data");
  const choice = databaseChoice(process.env);
  if (beside && (await dataFolderHolder(dataDir))) {
    if (choice.kind !== "embedded") return work((await connect(choice, dataDir, console.error)).settings);
    const server = await findEmbeddedServer(dataDir);
    if (server) return work(settingsFor(server.url("assetplus"), choice.rolePrefix, await rolePasswords(dataDir)));
  }
  const lock = await lockDataFolder(dataDir);
  try {
    const connection = await connect(choice, dataDir, console.error);
    try {
      return await work(connection.settings);
    } finally {
      await connection.close();
    }
  } finally {
    await lock.release();
  }
}

/** Runs a command to its end: what went wrong is one plain sentence and exit code 1. */
export async function command(work: () => Promise<string>): Promise<void> {
  try {
    console.log(await work());
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
