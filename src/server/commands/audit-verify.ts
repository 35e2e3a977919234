/** `npm run audit:verify`: computes the audit's chain again and says what is not as it was sealed. The application may go on running. */
import { resolve } from "node:path";
import { readKeptRoots, rootFilePath } from "../../casework/audit/root-file.ts";
import { type AuditReport, verifyAudit } from "../../casework/audit/verify-audit.ts";
import { createDatabase } from "../../database/app-database.ts";
import { command, withDatabase } from "../../database/commands/with-database.ts";

await command(async () => {
  const dataDir = resolve(process.env.DATA_DIR || "data");
  return withDatabase(true, async ({ worker }) => {
    const database = createDatabase(worker, { name: "assetplus audit:verify", max: 1 });
    try {
      const report = await verifyAudit(database.kysely, await readKeptRoots(dataDir));
      if (report.faults.length > 0) process.exitCode = 1;
      return inWords(report, rootFilePath(dataDir));
    } finally {
      await database.close();
    }
  });
});

function inWords(report: AuditReport, file: string): string {
  const { batches, events, faults, rootsCompared, unsealed } = report;
  return [
    `${events} events in ${batches} batches were computed again.`,
    rootsCompared === null
      ? `There is no file ${file}, so it could not be seen whether something was cut off at the end. Compare the last root with the server's log.`
      : `${rootsCompared} roots kept in ${file} were compared.`,
    unsealed === null
      ? "Every event is sealed."
      : `${unsealed.count} events are not sealed yet (${unsealed.from} to ${unsealed.to}, the oldest of ${unsealed.oldest.toISOString()}): nothing can be said of them.`,
    ...faults.map((fault) => `FAULT: ${fault}`),
    faults.length === 0 ? "Nothing was changed, inserted or removed." : `${faults.length} faults were found.`,
  ].join("\n");
}
