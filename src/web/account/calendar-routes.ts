import { makeFeed, revokeFeed } from "../../casework/calendar/feed.ts";
import { formFields } from "../routing/request-body.ts";
import { type RequestContext, type Route, recordedBy } from "../routing/route.ts";
import { worksWithWholeCases } from "../who.ts";
import { newCalendarPage } from "./calendar-form.tsx";

async function saveCalendar(context: RequestContext): Promise<Response> {
  if (formFields(context.body).get("do") === "revoke") {
    await revokeFeed(context.work);
    return context.redirect("/account?saved=calendar#calendar");
  }
  const response = context.page(newCalendarPage(context, await makeFeed(context.work)));
  response.headers.set("cache-control", "no-store");
  return response;
}

export const calendarRoutes: readonly Route[] = [
  {
    method: "POST",
    path: "/account/calendar",
    permission: worksWithWholeCases,
    audit: recordedBy("makeFeed and revokeFeed"),
    handler: saveCalendar,
  },
];
