import { islandsWords } from "../../../wording/islands.ts";
import type { ConflictReply, SavedReply, SaveOutcome, SaveRequest } from "./protocol.ts";
import { renewToken } from "./renew-token.ts";

export interface SendTarget {
  readonly url: string;
  /** Renewed when the person signs in again while the page is open. */
  csrf: string;
  /** One opening of the page: consecutive saves of a run are one line of the history. */
  readonly run: string;
}

interface Problem {
  readonly code?: string;
  readonly happened?: string;
  readonly kept?: string;
  readonly toDo?: string;
  readonly signInUrl?: string;
  readonly theirs?: ConflictReply["theirs"];
}

const isJson = (response: Response): boolean => (response.headers.get("content-type") ?? "").includes("json");

/** Sends one answer. Never throws: what cannot be sent is an outcome. */
export async function sendAnswer(
  target: SendTarget,
  request: SaveRequest,
  last = false,
  renewed = false,
): Promise<SaveOutcome> {
  let response: Response;
  try {
    response = await fetch(target.url, {
      method: "PATCH",
      headers: { "content-type": "application/json", accept: "application/json", "x-csrf-token": target.csrf },
      body: JSON.stringify({ ...request, run: target.run }),
      credentials: "same-origin",
      // A page that goes away may still finish small requests.
      keepalive: last,
      signal: last ? null : AbortSignal.timeout(30_000),
    });
  } catch {
    return { kind: "failed", why: "network" };
  }
  if (response.ok) {
    const reply = (await response.json()) as SavedReply;
    return { kind: "saved", version: reply.version, at: new Date(reply.at), reply };
  }
  const problem: Problem = isJson(response) ? ((await response.json()) as Problem) : {};
  if (response.status === 403 && problem.code === "csrf") {
    const token = await renewToken(document);
    if (token === null) return { kind: "signed-out", signInUrl: "/sign-in" };
    target.csrf = token;
    return renewed ? { kind: "failed", why: "server" } : sendAnswer(target, request, last, true);
  }
  if (response.status === 401) return { kind: "signed-out", signInUrl: problem.signInUrl ?? "/sign-in" };
  if (response.status === 409 && problem.theirs) return { kind: "conflict", theirs: problem.theirs };
  if (response.status >= 500 || response.status === 429) return { kind: "failed", why: "server" };
  const sentence = [problem.happened, problem.kept, problem.toDo].filter(Boolean).join(" ");
  return { kind: "refused", sentence: sentence || islandsWords().couldNotBeSaved };
}
