/**
 * `npm run configure -- --organisation NAME --file FILE.json [--by ADMINISTRATOR] [--check]`: sets which questions a service needs, its own
 * risks or its wording (docs/decisions/local-configuration.md). The application may go on running: it holds from the next request on.
 */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { findAdministrator } from "../../casework/local-configuration/find-administrator.ts";
import { type ConfigurationRefusal, setConfiguration } from "../../casework/local-configuration/set-configuration.ts";
import type { Refusal } from "../../casework/refusal.ts";
import { createDatabase } from "../../database/app-database.ts";
import { command, withDatabase } from "../../database/commands/with-database.ts";
import { withRequest } from "../../database/transaction.ts";

await command(async () => {
  const { organisation, file, by, check } = argumentsGiven();
  const input = await readJson(file);
  return withDatabase(true, async ({ app }) => {
    const database = createDatabase(app, { name: "assetplus configure", max: 1 });
    try {
      const actor = await findAdministrator(database.kysely, organisation, by);
      const outcome = await withRequest(database, actor, (tx) =>
        setConfiguration({ tx, actor, now: new Date() }, input, { check }),
      );
      if (!outcome.ok) throw new Error(inWords(outcome.refusal));
      const { kind, subject, version } = outcome.value;
      return check
        ? `It fits: ${kind} of ${subject} would be version ${version} for ${actor.organisationName}. Nothing was changed.`
        : `Set: ${kind} of ${subject}, version ${version} for ${actor.organisationName}, in the name of ${actor.name}. It holds from the next request on.`;
    } finally {
      await database.close();
    }
  });
});

function argumentsGiven() {
  const { values } = parseArgs({
    options: {
      organisation: { type: "string" },
      file: { type: "string" },
      by: { type: "string" },
      check: { type: "boolean", default: false },
    },
  });
  const { organisation, file, by, check } = values;
  if (!organisation || !file)
    throw new Error("Say for whom and from where: npm run configure -- --organisation NAME --file FILE.json");
  return { organisation, file, by, check };
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new Error(`The file ${file} could not be read. Nothing was changed.`);
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : ""}. Nothing was changed.`);
  }
}

function inWords(refusal: Refusal | ConfigurationRefusal): string {
  const faults = "faults" in refusal ? refusal.faults.map((fault) => `  ${fault}`) : [];
  return [`${refusal.happened} ${refusal.kept} ${refusal.toDo}`, ...faults].join("\n");
}
