import { z } from "zod";
import { followNotice } from "../../casework/notices/follow-notice.ts";
import { readNotices } from "../../casework/notices/mark-read.ts";
import { myNotices } from "../../casework/notices/my-notices.ts";
import { signedIn } from "../routing/permission.ts";
import { formFields } from "../routing/request-body.ts";
import { notAudited, type RequestContext, type Route } from "../routing/route.ts";
import { noticesPath, placeOf } from "./notice-paths.ts";
import { noticesPage } from "./notices-page.tsx";

async function show(context: RequestContext): Promise<Response> {
  const cursor = context.query.get("cursor");
  const found = await myNotices(context.work, ...(cursor === null ? [] : [cursor.slice(0, 300)]));
  return found.ok ? context.page(noticesPage(context, found.value)) : context.refuse(found.refusal);
}

/** Only the reader's own mark is moved, so a link may do it: from the page, from the home page and from an e-mail. */
async function follow(context: RequestContext): Promise<Response> {
  const notice = await followNotice(context.work, context.param("noticeId"));
  return context.redirect(notice === null ? `${noticesPath}?gone=1` : placeOf(notice));
}

const upToSchema = z.iso.datetime();

async function readAll(context: RequestContext): Promise<Response> {
  const upTo = upToSchema.safeParse(formFields(context.body).get("up-to"));
  if (!upTo.success) return context.redirect(noticesPath);
  await readNotices(context.work, new Date(upTo.data));
  return context.redirect(`${noticesPath}?done=read`);
}

export const routes: readonly Route[] = [
  { method: "GET", path: noticesPath, permission: signedIn, audit: "notices-viewed", handler: show },
  {
    method: "GET",
    path: `${noticesPath}/:noticeId`,
    permission: signedIn,
    audit: notAudited("It leads to a page that has its own event, and moves nothing but the reader's own mark."),
    handler: follow,
  },
  {
    method: "POST",
    path: `${noticesPath}/read`,
    permission: signedIn,
    audit: notAudited("It moves the reader's own marks and shows nothing."),
    handler: readAll,
  },
];
