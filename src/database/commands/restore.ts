/** `npm run restore -- FILE`: a backup into a new, empty database or data folder. The application must not run on it. */
import { restore } from "../restore.ts";
import { command, withDatabase } from "./with-database.ts";

await command(async () => {
  const file = process.argv[2];
  if (!file) throw new Error("Say from where: npm run restore -- assetplus-backup.zip");
  return withDatabase(false, async ({ owner, rolePrefix }) => {
    if (owner === null) throw new Error("Give OWNER_DATABASE_URL, the URL of the role that owns the tables.");
    const { tables, at } = await restore(owner, rolePrefix, file);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    return `Restored ${rows} rows of ${tables.length} tables, as they stood at ${at}. Verify the audit next: npm run audit:verify`;
  });
});
