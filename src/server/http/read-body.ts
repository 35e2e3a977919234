import { FormFields, type PostedFile, type RequestBody } from "../../web/routing/request-body.ts";
import { FilePieces } from "./file-pieces.ts";
import { readParts } from "./read-parts.ts";

/** The most bytes of a body where a route says nothing else (own choice: a long narrative is 0.2 MB). */
export const defaultFormLimit = 1024 * 1024;
export const defaultJsonLimit = 2 * 1024 * 1024;
/** Up to here a body that is too large is read to its end and dropped; on more than that the line is closed. own */
const mostDropped = 32 * 1024 * 1024;
/** What sending a kept form again adds to it. */
const slack = 512;

export type ReadBody =
  | { readonly ok: true; readonly body: RequestBody }
  | { readonly ok: false; readonly fault: "too-large" | "not-understood" };

export interface BodyLimits {
  /** Of text; undefined: the default of its kind. */
  readonly body: number | undefined;
  /** The most bytes of one file; null: no files are taken. */
  readonly file: number | null;
}

/** So many files of the largest size are read, and dropped when they are too many, before the line is closed. own */
const mostFilesRead = 20;

/** Reads the body to its end or to its limit, whichever comes first, and takes it apart. Bytes that are no UTF-8 become U+FFFD. */
export async function readBody(request: Request, limits: BodyLimits): Promise<ReadBody> {
  const { body: limit, file } = limits;
  if (request.method === "GET" || request.method === "HEAD" || request.body === null)
    return { ok: true, body: { kind: "none" } };
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (type === "multipart/form-data") {
    const fields = (limit ?? defaultFormLimit) + slack;
    const all = fields + Math.max(mostDropped, (file ?? 0) * mostFilesRead);
    const contentType = request.headers.get("content-type") ?? "";
    const read = await readParts(request.body, contentType, { fields, file: file ?? 0, all });
    return read.ok ? { ok: true, body: { kind: "form", fields: read.fields, files: read.files } } : read;
  }
  if (type === "application/octet-stream" && file !== null) return oneFile(request, request.body, file);
  const json = type === "application/json" || type.endsWith("+json");
  const bytes = await readBytes(request, (limit ?? (json ? defaultJsonLimit : defaultFormLimit)) + slack);
  if (bytes === null) return { ok: false, fault: "too-large" };
  if (bytes.length === 0) return { ok: true, body: { kind: "none" } };
  if (json) {
    try {
      return { ok: true, body: { kind: "json", value: JSON.parse(bytes.toString("utf8")) } };
    } catch {
      return { ok: false, fault: "not-understood" };
    }
  }
  if (type === "application/x-www-form-urlencoded") {
    const fields = new FormFields([...new URLSearchParams(bytes.toString("utf8"))]);
    return { ok: true, body: { kind: "form", fields, files: [] } };
  }
  return { ok: false, fault: "not-understood" };
}

/** The name that a script gives to the file that it sends: percent-encoded, in a header, so that it stands in no address and no log. */
const fileNameHeader = "x-file-name";

async function oneFile(request: Request, body: AsyncIterable<Uint8Array>, limit: number): Promise<ReadBody> {
  const pieces = new FilePieces(limit);
  for await (const chunk of body) {
    pieces.add(chunk);
    if (pieces.size > Math.max(limit, mostDropped)) return { ok: false, fault: "too-large" };
  }
  const name = decoded(request.headers.get(fileNameHeader) ?? "");
  const file: PostedFile = {
    field: "",
    name,
    parts: pieces.end(),
    dropped: pieces.tooLarge ? "too-large" : null,
  };
  return { ok: true, body: { kind: "file", file } };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Null when there is more than the limit. The rest is then read and dropped, or a browser would show a broken line and not our sentence. */
async function readBytes(request: Request, limit: number): Promise<Buffer | null> {
  if (Number(request.headers.get("content-length") ?? 0) > mostDropped) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > Math.max(limit, mostDropped)) return null;
    if (length <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  return length > limit ? null : Buffer.concat(chunks, length);
}
