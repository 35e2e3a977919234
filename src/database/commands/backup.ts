/** `npm run backup -- FILE`: everything that the database holds, at one moment, in one file. The application may go on running. */
import { backUp } from "../backup.ts";
import { command, withDatabase } from "./with-database.ts";

await command(async () => {
  const file = process.argv[2];
  if (!file) throw new Error("Say where to: npm run backup -- assetplus-backup.zip");
  return withDatabase(true, async ({ backup }) => {
    if (backup === null) throw new Error("Give BACKUP_DATABASE_URL, the URL of the role that may read everything.");
    const { tables, version } = await backUp(backup, file);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    return `Backed up ${rows} rows of ${tables.length} tables (database version ${version}) to ${file}. It holds children's records: keep it as safe as the database.`;
  });
});
