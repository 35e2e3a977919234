import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy } from "@fastify/busboy";
import { FormFields, type PostedFile } from "../../web/routing/request-body.ts";
import { FilePieces } from "./file-pieces.ts";

/** How many times the limit of one file all files of one form may have together in memory. own */
const filesAtOnce = 4;

export interface PartLimits {
  /** The most bytes of all fields together. */
  readonly fields: number;
  /** The most bytes of one file; 0 where none is taken: its name alone is read. */
  readonly file: number;
  /** The most bytes that are read at all. */
  readonly all: number;
}

export type ReadParts =
  | { readonly ok: true; readonly fields: FormFields; readonly files: readonly PostedFile[] }
  | { readonly ok: false; readonly fault: "too-large" | "not-understood" };

class TooLarge extends Error {}

/**
 * Takes a form of several parts apart as it arrives. A file that is too large does not take the rest of the form with it: its name comes
 * through, and the fields behind it.
 */
export async function readParts(
  body: AsyncIterable<Uint8Array>,
  contentType: string,
  limits: PartLimits,
): Promise<ReadParts> {
  const fields: [string, string][] = [];
  const files: PostedFile[] = [];
  let fieldBytes = 0;
  let heldBytes = 0;
  try {
    const busboy = new Busboy({
      headers: { "content-type": contentType },
      preservePath: true,
      limits: { fieldNameSize: 1000, fieldSize: limits.fields + 1 },
    });
    busboy.on("field", (name, value) => {
      fieldBytes += Buffer.byteLength(name) + Buffer.byteLength(value);
      if (fieldBytes <= limits.fields) fields.push([name, value]);
    });
    busboy.on("file", (field, stream, filename) => {
      const name = namedByBrowser(filename);
      const pieces = new FilePieces(limits.file);
      stream.on("data", (chunk: Buffer) => {
        heldBytes -= pieces.held;
        pieces.add(chunk);
        if (heldBytes + pieces.held > limits.file * filesAtOnce) pieces.drop();
        heldBytes += pieces.held;
      });
      stream.on("end", () => {
        // Without bytes and a name it stands for a control in which nothing was chosen.
        if (name === "" && pieces.size === 0) return;
        const dropped = pieces.tooLarge ? "too-large" : pieces.held < pieces.size ? "too-many" : null;
        files.push({ field, name, parts: pieces.end(), dropped });
      });
    });
    await pipeline(Readable.from(upTo(body, limits.all)), busboy);
    if (fieldBytes > limits.fields) return { ok: false, fault: "too-large" };
    return { ok: true, fields: new FormFields(fields), files };
  } catch (error) {
    return { ok: false, fault: error instanceof TooLarge ? "too-large" : "not-understood" };
  }
}

/** Lets a body through up to a limit. @throws TooLarge behind it. */
async function* upTo(body: AsyncIterable<Uint8Array>, limit: number): AsyncIterable<Uint8Array> {
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > limit) throw new TooLarge();
    yield chunk;
  }
}

/** A name as the browser had it before it wrote it into the form's header (HTML Standard, multipart/form-data encoding). */
const namedByBrowser = (written: string | undefined): string =>
  (written ?? "").replaceAll("%22", '"').replaceAll("%0D", "\r").replaceAll("%0A", "\n");
