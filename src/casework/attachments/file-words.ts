import type { AttachedFile, FileKind } from "../../framework/attached-file.ts";
import { attachingWords } from "../../wording/attaching.ts";

/** How each kind is sent, and which endings of names it has. */
export const fileKinds: Readonly<
  Record<FileKind, { readonly mediaType: string; readonly endings: readonly string[] }>
> = {
  pdf: { mediaType: "application/pdf", endings: ["pdf"] },
  docx: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    endings: ["docx"],
  },
  xlsx: {
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    endings: ["xlsx"],
  },
  msg: { mediaType: "application/vnd.ms-outlook", endings: ["msg"] },
  jpg: { mediaType: "image/jpeg", endings: ["jpg", "jpeg"] },
  png: { mediaType: "image/png", endings: ["png"] },
};

/** The value of `accept` of a file control. */
export const acceptedEndings: string = Object.values(fileKinds)
  .flatMap(({ endings }) => endings.map((ending) => `.${ending}`))
  .join(",");

/** Bytes as people say them: "640 bytes", "12 KB", "1.4 MB" (1 MB is 1,000,000 bytes, as file managers count). */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return attachingWords().bytes(bytes);
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} KB`;
  const megabytes = (bytes / 1e6).toFixed(1);
  return `${megabytes.endsWith(".0") ? megabytes.slice(0, -2) : megabytes} MB`;
}

/** "PDF, 1.4 MB". */
export const kindInWords = ({ kind, bytes }: AttachedFile): string =>
  `${attachingWords().kinds[kind]}, ${sizeInWords(bytes)}`;
