import { feedMadeAt } from "../../casework/calendar/feed.ts";
import { mailSettings } from "../../casework/notices/mail-choice.ts";
import { signedIn } from "../routing/permission.ts";
import { formFields } from "../routing/request-body.ts";
import { notAudited, type RequestContext, type Route } from "../routing/route.ts";
import { accountPage } from "./account-page.tsx";
import { calendarRoutes } from "./calendar-routes.ts";
import { keysAreOn, keysCookie } from "./keys-cookie.ts";
import { languageRoutes } from "./language-routes.ts";
import { mailRoutes } from "./mail-routes.ts";

const noRecord = notAudited("It shows and changes nothing of any child.");

/** What is not "off" is "on": a browser without the choice has the keys. */
function saveKeys(context: RequestContext): Response {
  const on = formFields(context.body).get("keys") !== "off";
  const response = context.redirect("/account?saved=keys#keyboard");
  response.headers.append("set-cookie", keysCookie(on, context.site.baseUrl));
  return response;
}

export const routes: readonly Route[] = [
  {
    method: "GET",
    path: "/account",
    permission: signedIn,
    audit: noRecord,
    handler: async (context) =>
      context.page(
        accountPage(
          context,
          keysAreOn(context.request),
          await mailSettings(context.work),
          await feedMadeAt(context.work),
        ),
      ),
  },
  { method: "POST", path: "/account/keys", permission: signedIn, audit: noRecord, handler: saveKeys },
  ...mailRoutes,
  ...calendarRoutes,
  ...languageRoutes,
];
