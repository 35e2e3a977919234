/** A place in a list that is read page by page: opaque to its reader, and valid while rows are added. */
export type Cursor = string;

/** Writes the parts of a place. Parts hold no comma. */
export const cursorOf = (...parts: readonly string[]): Cursor =>
  Buffer.from(parts.join(","), "utf8").toString("base64url");

/** The parts of a place, or null when the text is no cursor of this many parts. */
export function readCursor(cursor: Cursor, count: number): readonly string[] | null {
  const parts = Buffer.from(cursor, "base64url").toString("utf8").split(",");
  return parts.length === count && cursorOf(...parts) === cursor ? parts : null;
}

/** One page of a list, and where the next begins; null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: Cursor | null;
}
