/** Small files of every kind, as far as telling them apart needs. */
import { strToU8, zipSync } from "fflate";

const main = { word: "wordprocessingml.document.main", sheet: "spreadsheetml.sheet.main" } as const;
const contentTypes = (type: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/document.xml" ContentType="${type}+xml"/></Types>`;
const officeFile = (type: string, entries: Readonly<Record<string, string>>): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8(contentTypes(type)),
    ...Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])),
  });
const openXml = "application/vnd.openxmlformats-officedocument.";

/** A compound file with one stream of this name in its directory. */
function compoundFile(stream: string): Uint8Array {
  const bytes = Buffer.alloc(2048);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  Buffer.from("3e000300feff0900", "hex").copy(bytes, 24);
  Buffer.from(stream, "utf16le").copy(bytes, 1024);
  return bytes;
}

const chunk = (type: string, data: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, "latin1"), data, Buffer.alloc(4)]);
};

/** A PDF with these words in it, so that no two are the same file. */
export const pdfOf = (words: string, padding = 0): Uint8Array =>
  Buffer.from(`%PDF-1.7\n% ${words}\n${"x".repeat(padding)}\n%%EOF\n`);

export const samples = {
  pdf: pdfOf("A plan"),
  docx: officeFile(`${openXml}${main.word}`, { "word/document.xml": "<w:document/>" }),
  xlsx: officeFile(`${openXml}${main.sheet}`, { "xl/workbook.xml": "<workbook/>" }),
  msg: compoundFile("__properties_version1.0"),
  jpg: Buffer.from("ffd8ffe000104a46494600010100000100010000ffd9", "hex"),
  png: Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", Buffer.from("00000001000000010806000000", "hex")),
    chunk("IDAT", Buffer.from("789c6300010000050001", "hex")),
    chunk("IEND", Buffer.alloc(0)),
  ]),
} as const;

export const refusedSamples = {
  exe: Buffer.concat([Buffer.from("MZ"), Buffer.alloc(400), Buffer.from("This program cannot be run in DOS mode.")]),
  script: Buffer.from("#!/bin/sh\nrm -rf ~\n"),
  docm: officeFile("application/vnd.ms-word.document.macroEnabled.main", { "word/document.xml": "<w:document/>" }),
  docxWithMacros: officeFile(`${openXml}${main.word}`, {
    "word/document.xml": "<w:document/>",
    "word/vbaProject.bin": "x",
  }),
  xlsxWithShoutedMacros: officeFile(`${openXml}${main.sheet}`, {
    "xl/workbook.xml": "<workbook/>",
    "xl/VBAPROJECT.BIN": "x",
  }),
  oldWord: compoundFile("WordDocument"),
  heic: Buffer.concat([
    Buffer.from("0000001866747970", "hex"),
    Buffer.from("heic"),
    Buffer.alloc(4),
    Buffer.from("mif1heic"),
  ]),
  gif: Buffer.from("GIF89a\u0001\u0000\u0001\u0000", "latin1"),
  zip: zipSync({ "notes.txt": strToU8("Hello") }),
  text: Buffer.from("<html><script>alert(1)</script></html>"),
} as const;

/** Cut as an upload arrives: pieces of this many bytes. */
export function inParts(bytes: Uint8Array, size = 262_144): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let from = 0; from < bytes.length; from += size) parts.push(bytes.subarray(from, from + size));
  return parts;
}
