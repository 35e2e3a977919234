import { renewToken } from "../saving/renew-token.ts";
import type { SendTarget } from "../saving/send-answer.ts";

/** Posts a question about facts; null where there was no answer to use. Never throws. */
export async function ask<Reply>(
  url: string,
  target: SendTarget,
  question: Readonly<Record<string, string>>,
  renewed = false,
): Promise<Reply | null> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json", "x-csrf-token": target.csrf },
      body: JSON.stringify(question),
      credentials: "same-origin",
      signal: AbortSignal.timeout(30_000),
    });
    if (response.ok) return (await response.json()) as Reply;
    const token = response.status === 403 && !renewed ? await renewToken(document) : null;
    if (token === null) return null;
    target.csrf = token;
    return ask<Reply>(url, target, question, true);
  } catch {
    return null;
  }
}
