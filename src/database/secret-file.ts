import { chmod, readFile, rename, writeFile } from "node:fs/promises";

/** Reads a JSON file of the data folder; null when it is not there yet. */
export async function readJsonFile(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    if (error instanceof SyntaxError)
      throw new Error(`The file ${path} cannot be read as JSON. Restore it from a copy.`);
    throw error;
  }
}

/** Writes a file that only this user may read, whole or not at all (a crash leaves the file as it was before). */
export async function writeSecretFile(path: string, value: unknown): Promise<void> {
  const draft = `${path}.${process.pid}.new`;
  await writeFile(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  await chmod(draft, 0o600);
  await rename(draft, path);
}
