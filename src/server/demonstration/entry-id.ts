import { createHash } from "node:crypto";

/** The id of an entry (or of a whole case) from its readable key: the same key gives the same id on every machine. */
export function entryId(...keys: readonly string[]): string {
  const hex = createHash("sha256").update(keys.join("\n")).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
