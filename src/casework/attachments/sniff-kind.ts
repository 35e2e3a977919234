import { fileTypeFromStream } from "file-type";
import type { FileKind } from "../../framework/attached-file.ts";

/** What the bytes are: one of the kinds that are taken, or why not. */
export type Sniffed =
  | { readonly ok: true; readonly kind: FileKind }
  | {
      readonly ok: false;
      readonly why: "program" | "macros" | "old-office" | "phone-photo" | "picture" | "archive" | "other";
    };

const taken: Readonly<Record<string, FileKind>> = {
  pdf: "pdf",
  // Illustrator's own files are PDF.
  ai: "pdf",
  docx: "docx",
  xlsx: "xlsx",
  jpg: "jpg",
  png: "png",
};
const withMacros = ["docm", "dotm", "xlsm", "xltm", "xlsb", "pptm", "potm"];
const programs = [
  "exe",
  "elf",
  "macho",
  "class",
  "dex",
  "swf",
  "wasm",
  "deb",
  "rpm",
  "crx",
  "xpi",
  "apk",
  "jar",
  "lnk",
];
const pictures = ["gif", "webp", "bmp", "tif", "psd", "avif", "jxl", "jp2", "apng", "ico"];
const archives = ["zip", "7z", "rar", "gz", "tar", "bz2", "xz", "cab", "iso"];

/**
 * The name under which Word and Excel keep macros in their package; names stand uncompressed in a zip, and large and small letters are one
 * (ISO/IEC 29500-2, part names).
 */
const macroEntry = Buffer.from("vbaproject.bin", "latin1");
/** The stream that every Outlook message has and no other compound file ([MS-OXMSG] 2.4), as its directory names it. */
const messageStream = Buffer.from("__properties_version1.0", "utf16le");

/**
 * Tells a file by its content alone: a name says nothing. Programs, and documents that hold macros, are never taken.
 *
 * @param parts the bytes in order, cut anywhere
 */
export async function sniffKind(parts: readonly Uint8Array[]): Promise<Sniffed> {
  const found = await detect(parts);
  if (found === "cfb") return contains(parts, messageStream) ? { ok: true, kind: "msg" } : refuse("old-office");
  if (withMacros.includes(found)) return refuse("macros");
  const kind = taken[found];
  if (kind !== undefined)
    return isOffice(kind) && contains(parts, macroEntry, inSmallLetters) ? refuse("macros") : { ok: true, kind };
  if (programs.includes(found) || startsWith(parts, "#!")) return refuse("program");
  if (found === "heic" || found === "heif") return refuse("phone-photo");
  if (pictures.includes(found)) return refuse("picture");
  return refuse(archives.includes(found) ? "archive" : "other");
}

const refuse = (why: Extract<Sniffed, { ok: false }>["why"]): Sniffed => ({ ok: false, why });
const isOffice = (kind: FileKind): boolean => kind === "docx" || kind === "xlsx";

async function detect(parts: readonly Uint8Array[]): Promise<string> {
  let next = 0;
  const stream = new ReadableStream({
    type: "bytes",
    pull(controller) {
      const part = parts[next];
      next += 1;
      // A byte stream takes what it is given away for good, so it is given a copy of the one part that it reads.
      if (part === undefined) {
        controller.close();
        controller.byobRequest?.respond(0);
      } else controller.enqueue(new Uint8Array(part));
    },
  });
  try {
    return (await fileTypeFromStream(stream))?.ext ?? "";
  } catch {
    // What cannot be read as what it begins like is none of it.
    return "";
  }
}

const startsWith = (parts: readonly Uint8Array[], text: string): boolean =>
  Buffer.from(parts[0] ?? [])
    .subarray(0, text.length)
    .toString("latin1") === text;

const inSmallLetters = (bytes: Buffer): Buffer => Buffer.from(bytes.toString("latin1").toLowerCase(), "latin1");
const asTheyAre = (bytes: Buffer): Buffer => bytes;

/** Whether these bytes stand anywhere, also across a cut. */
function contains(parts: readonly Uint8Array[], needle: Buffer, read = asTheyAre): boolean {
  let tail = Buffer.alloc(0);
  for (const part of parts) {
    const bytes = read(Buffer.from(part.buffer, part.byteOffset, part.byteLength));
    if (bytes.includes(needle) || Buffer.concat([tail, bytes.subarray(0, needle.length)]).includes(needle)) return true;
    tail = Buffer.concat([tail, bytes]).subarray(-needle.length);
  }
  return false;
}
