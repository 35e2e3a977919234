import type { AttachedFile, FileKind } from "../../framework/attached-file.ts";

/** What each kind is called, and how it is sent. */
export const kindWords: Readonly<
  Record<FileKind, { readonly words: string; readonly mediaType: string; readonly endings: readonly string[] }>
> = {
  pdf: { words: "PDF", mediaType: "application/pdf", endings: ["pdf"] },
  docx: {
    words: "Word",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    endings: ["docx"],
  },
  xlsx: {
    words: "Excel",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    endings: ["xlsx"],
  },
  msg: { words: "Outlook message", mediaType: "application/vnd.ms-outlook", endings: ["msg"] },
  jpg: { words: "JPEG picture", mediaType: "image/jpeg", endings: ["jpg", "jpeg"] },
  png: { words: "PNG picture", mediaType: "image/png", endings: ["png"] },
};

/** The value of `accept` of a file control. */
export const acceptedEndings: string = Object.values(kindWords)
  .flatMap(({ endings }) => endings.map((ending) => `.${ending}`))
  .join(",");

/** Bytes as people say them: "640 bytes", "12 KB", "1.4 MB" (1 MB is 1,000,000 bytes, as file managers count). */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? "1 byte" : `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} KB`;
  const megabytes = (bytes / 1e6).toFixed(1);
  return `${megabytes.endsWith(".0") ? megabytes.slice(0, -2) : megabytes} MB`;
}

/** "PDF, 1.4 MB". */
export const kindInWords = ({ kind, bytes }: AttachedFile): string => `${kindWords[kind].words}, ${sizeInWords(bytes)}`;
