import { FormFields, type RequestBody } from "../../web/routing/request-body.ts";

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

/** Reads the body to its end or to its limit, whichever comes first, and takes it apart. Bytes that are no UTF-8 become U+FFFD. */
export async function readBody(request: Request, limit: number | undefined): Promise<ReadBody> {
  if (request.method === "GET" || request.method === "HEAD" || request.body === null)
    return { ok: true, body: { kind: "none" } };
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
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
  if (type === "multipart/form-data") return parts(bytes, request.headers.get("content-type") ?? "");
  return { ok: false, fault: "not-understood" };
}

async function parts(bytes: Buffer, contentType: string): Promise<ReadBody> {
  try {
    const data = await new Response(new Uint8Array(bytes), { headers: { "content-type": contentType } }).formData();
    const fields: [string, string][] = [];
    const files: File[] = [];
    for (const [name, value] of data) {
      if (typeof value === "string") fields.push([name, value]);
      else files.push(value);
    }
    return { ok: true, body: { kind: "form", fields: new FormFields(fields), files } };
  } catch {
    return { ok: false, fault: "not-understood" };
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
