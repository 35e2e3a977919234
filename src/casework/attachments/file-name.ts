import type { AttachedFile } from "../../framework/attached-file.ts";
import { normaliseText } from "../answers/normalise-text.ts";
import { fileKinds } from "./file-words.ts";

/** The most characters of a kept name (own: systems allow 255). */
export const longestName = 500;

/** Control characters, which no name needs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** A name as it is kept: as it was typed, on one line. One that is too long is shortened before its ending. */
export function keptFileName(typed: string): string {
  const name = normaliseText(typed).text.replace(controls, " ");
  if (name.trim() === "") return "File without a name";
  if (name.length <= longestName) return name;
  const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? "";
  const start = name.slice(0, longestName - ending.length - 1).replace(/[\ud800-\udbff]$/, "");
  return `${start}…${ending}`;
}

/** Signs that turn the direction of what stands beside them, and those that no file system takes. */
const unsafe = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069/\\:*?"<>|]/g;

/**
 * The header that makes a browser save a file under its name, whatever was typed: never in the page, never a path, always with an ending
 * that says what the bytes are (RFC 6266, RFC 8187).
 */
export function contentDisposition(file: Pick<AttachedFile, "name" | "kind">): string {
  const { endings } = fileKinds[file.kind];
  const plain = file.name.replace(controls, " ").replace(unsafe, "_").replace(/^\.+/, "_").trim();
  const fits = endings.some((ending) => plain.toLowerCase().endsWith(`.${ending}`));
  const name = fits ? plain : `${plain}.${endings[0]}`;
  const ascii = name.replace(/[^\x20-\x7e]/g, "_").replace(/[%]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
