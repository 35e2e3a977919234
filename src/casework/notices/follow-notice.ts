import type { Work } from "../actor.ts";
import { markNoticeRead } from "./mark-read.ts";
import { type MyNotice, myNotice } from "./my-notices.ts";

/** Opens a notice of the signed-in person and marks it as read; null for what is not there or not theirs. */
export async function followNotice(work: Work, noticeId: string): Promise<MyNotice | null> {
  const notice = await myNotice(work, noticeId);
  if (notice !== null) await markNoticeRead(work, noticeId);
  return notice;
}
