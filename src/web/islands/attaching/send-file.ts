import { islandsWords } from "../../../wording/islands.ts";
import type { FilesReply } from "../saving/protocol.ts";

export interface FileRequest {
  readonly method: "POST" | "DELETE";
  readonly url: string;
  readonly file: File | null;
  readonly csrf: string;
}

export type Answered =
  | { readonly kind: "taken"; readonly reply: FilesReply }
  /** The server will not take it: another file, or another page, is needed. */
  | { readonly kind: "refused"; readonly sentence: string }
  /** It may be taken the next time. */
  | { readonly kind: "failed"; readonly sentence: string }
  /** The sign of our own page is an old one. */
  | { readonly kind: "token"; readonly sentence: string };

interface Problem {
  readonly code?: string;
  readonly happened?: string;
  readonly kept?: string;
  readonly toDo?: string;
}

/** No answer for this long means that the line is gone (milliseconds, own): a large file on a slow line takes minutes. */
const longest = 10 * 60_000;

/** Sends one request; never throws. An XMLHttpRequest, because it alone says how far a file is. */
export function sendFile(request: FileRequest, progress: (percent: number) => void): Promise<Answered> {
  return new Promise((done) => {
    const sent = new XMLHttpRequest();
    const lost = () => done({ kind: "failed", sentence: islandsWords().files.lineGone });
    sent.open(request.method, request.url);
    sent.timeout = longest;
    sent.setRequestHeader("accept", "application/json");
    sent.setRequestHeader("x-csrf-token", request.csrf);
    if (request.file) {
      sent.setRequestHeader("content-type", "application/octet-stream");
      sent.setRequestHeader("x-file-name", encodeURIComponent(wellFormed(request.file.name)));
    }
    sent.upload.addEventListener("progress", ({ loaded, total }) =>
      progress(total === 0 ? 0 : Math.round((100 * loaded) / total)),
    );
    sent.addEventListener("load", () => done(answerOf(sent.status, sent.responseText)));
    for (const event of ["error", "abort", "timeout"]) sent.addEventListener(event, lost);
    sent.send(request.file);
  });
}

/** Unpaired surrogates cannot be written into a header. */
const wellFormed = (name: string): string => name.replace(/\p{Surrogate}/gu, "\ufffd");

function answerOf(status: number, text: string): Answered {
  let body: unknown = null;
  try {
    body = JSON.parse(text);
  } catch {
    // Not ours: a proxy's page.
  }
  if (status === 200 && body !== null) return { kind: "taken", reply: body as FilesReply };
  const { code, happened, kept, toDo } = (body ?? {}) as Problem;
  const sentence = [happened, kept, toDo].filter(Boolean).join(" ") || islandsWords().files.notTaken;
  if (status === 401) {
    return { kind: "failed", sentence: islandsWords().files.signedOut };
  }
  if (status === 403 && code === "csrf") return { kind: "token", sentence };
  return { kind: status >= 500 || status === 429 || status === 0 ? "failed" : "refused", sentence };
}
