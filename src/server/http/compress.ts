import { promisify } from "node:util";
import { gzip } from "node:zlib";

const squeeze = promisify(gzip);
/** Below this the saving is smaller than the effort (own measure: one network packet). */
const worthwhile = 1_400;

/** The same answer, compressed when it is text, long enough and the asker can read it. */
export async function compressed(request: Request, response: Response): Promise<Response> {
  const type = response.headers.get("content-type") ?? "";
  const text = /^(text\/|application\/(json|problem\+json|javascript))/.test(type);
  if (!text || response.headers.has("content-encoding") || response.body === null) return response;
  response.headers.append("vary", "accept-encoding");
  if (!/\bgzip\b/.test(request.headers.get("accept-encoding") ?? "")) return response;
  // A stream of events must go out as it comes.
  if (type.startsWith("text/event-stream")) return response;
  const bytes = Buffer.from(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  if (bytes.length < worthwhile) return new Response(bytes, { status: response.status, headers });
  headers.set("content-encoding", "gzip");
  headers.delete("content-length");
  return new Response(new Uint8Array(await squeeze(bytes, { level: 5 })), { status: response.status, headers });
}
