import { createHash, type Hash } from "node:crypto";
import { Transform } from "node:stream";
import { z } from "zod";

/**
 * A backup is a zip file that any tool opens: `tables/<name>.copy` holds the rows of one table as PostgreSQL's COPY writes them (text, one
 * row a line), and `manifest.json`, written last, says what must be there. A file without a manifest was cut off.
 */
export const manifestName = "manifest.json";
export const backupFormat = "assetplus-backup/1";

const manifestShape = z.object({
  format: z.literal(backupFormat),
  /** The newest migration of the database that was backed up. */
  version: z.string(),
  /** When its one moment was; ISO 8601, UTC. */
  at: z.string(),
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.string()).min(1),
      rows: z.number().int().nonnegative(),
      /** SHA-256 of the table's file, uncompressed; hexadecimal. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
  /** Where the numbering of each sequence stood. */
  sequences: z.array(z.object({ name: z.string(), value: z.string(), called: z.boolean() })),
});

export type BackupManifest = z.infer<typeof manifestShape>;

/** Reads a manifest. @throws Error with a sentence when this is not a backup of AssetPlus. */
export function parseManifest(text: string): BackupManifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  const result = manifestShape.safeParse(value);
  if (!result.success)
    throw new Error("The file's list of contents cannot be read, so it is no backup that this program can restore.");
  return result.data;
}

/** The file of a table inside the archive. */
export function tableEntry(name: string): string {
  return `tables/${name}.copy`;
}

/** Lets a stream through and takes its SHA-256 on the way. */
export function digesting(): { stream: Transform; digest(): string } {
  const hash: Hash = createHash("sha256");
  const stream = new Transform({
    transform(part: Buffer, _encoding, done) {
      hash.update(part);
      done(null, part);
    },
  });
  return { stream, digest: () => hash.digest("hex") };
}
