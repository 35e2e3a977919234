import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import yauzl from "yauzl";
import { type BackupManifest, manifestName, parseManifest, tableEntry } from "./backup-format.ts";

/** An opened backup. */
export interface BackupFile {
  readonly manifest: BackupManifest;
  /** The rows of one table, as they were copied. @throws Error when the archive lacks them. */
  rows(table: string): Promise<Readable>;
  close(): void;
}

/** Opens a backup and reads its list of contents. @throws Error with a sentence when it is cut off or something else altogether. */
export async function openBackup(file: string): Promise<BackupFile> {
  const zip = await open(file);
  try {
    const entries = await entriesOf(zip);
    const read = async (name: string): Promise<Readable> => {
      const entry = entries.get(name);
      if (!entry) throw new Error(`The backup ${file} lacks ${name}. It is incomplete and was not used.`);
      return new Promise((done, fail) =>
        zip.openReadStream(entry, (error, stream) => (error ? fail(error) : done(stream))),
      );
    };
    const manifest = parseManifest(await text(await read(manifestName)));
    return { manifest, rows: (table) => read(tableEntry(table)), close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function open(file: string): Promise<yauzl.ZipFile> {
  return new Promise((done, fail) => {
    yauzl.open(file, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (!error) done(zip);
      else if ("code" in error && error.code === "ENOENT") fail(new Error(`There is no file ${file}.`));
      else fail(new Error(`The file ${file} is no backup, or it is cut off (${error.message}). It was not used.`));
    });
  });
}

function entriesOf(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  return new Promise((done, fail) => {
    const entries = new Map<string, yauzl.Entry>();
    zip.on("entry", (entry: yauzl.Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.on("end", () => done(entries));
    zip.on("error", fail);
    zip.readEntry();
  });
}
