import { z } from "zod";
import type { ConflictRefusal } from "../../casework/answers/save-types.ts";
import type { ConflictReply } from "../islands/saving/protocol.ts";
import { jsonValue } from "../routing/request-body.ts";
import type { RequestContext } from "../routing/route.ts";
import { notUnderstoodSave } from "./refusals.ts";

/** One answer as the page posts it (`SaveRequest` with the page's run). */
const body = z.object({
  address: z.string().max(300),
  input: z.union([z.string().max(1_000_001), z.array(z.string().max(300)).max(200)]),
  version: z.number().int().min(0).max(1_000_000_000),
  run: z.uuid(),
});
export type SaveRequestBody = z.infer<typeof body>;

/** Reads the save that a page posted; a response where it cannot be read. */
export function readSaveRequest(context: RequestContext): SaveRequestBody | Response {
  const parsed = body.safeParse(jsonValue(context.body));
  return parsed.success ? parsed.data : context.refuse(notUnderstoodSave);
}

/** Answers a conflict with both texts. That the other's text was shown is remembered, so the transaction is kept. */
export function conflictResponse(context: RequestContext, refusal: ConflictRefusal, theirText: string): Response {
  context.keepWork();
  context.auditView("conflict-viewed");
  const { authorName, at, version } = refusal.theirs;
  const theirs: ConflictReply["theirs"] = { text: theirText, author: authorName, at: at.toISOString(), version };
  return context.json({ type: "urn:assetplus:problem:conflict", title: refusal.happened, ...refusal, theirs }, 409);
}
