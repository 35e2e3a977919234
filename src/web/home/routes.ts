import { newlyReceived } from "../../casework/notices/my-notices.ts";
import { panelsToHold } from "../../casework/panels/panel-store.ts";
import { managerHome, partsToSign } from "../../casework/work-lists/manager-home.ts";
import { practitionerHome } from "../../casework/work-lists/practitioner-home.ts";
import { configurationPath } from "../configuration/paths.ts";
import { protectionPath } from "../restricted/paths.ts";
import { anyOf, hasPermission, roleIn, signedIn } from "../routing/permission.ts";
import type { RequestContext, Route } from "../routing/route.ts";
import { managerHomePage } from "./manager-home-page.tsx";
import { contributorHomePage, noWorkHomePage, recordHomePage } from "./other-home-pages.tsx";
import { practitionerHomePage } from "./practitioner-home-page.tsx";
import { sendingWork } from "./sending-work.tsx";
import { showList } from "./show-list.tsx";

const managing = roleIn("manager", "secure-manager");

/** The home page of whoever is signed in: what their role has to do. */
async function home(context: RequestContext): Promise<Response> {
  const { actor, work } = context;
  switch (actor.role) {
    case "manager":
    case "secure-manager": {
      const outcome = await managerHome(work);
      if (!outcome.ok) return context.refuse(outcome.refusal);
      const own = await practitionerHome(work);
      return own.ok
        ? context.page(managerHomePage(context, outcome.value, own.value, await newlyReceived(work)))
        : context.refuse(own.refusal);
    }
    case "practitioner":
    case "senior-practitioner":
    case "court-duty-officer":
    case "secure-practitioner": {
      const outcome = await practitionerHome(work);
      if (!outcome.ok) return context.refuse(outcome.refusal);
      return context.page(
        practitionerHomePage(
          context,
          outcome.value,
          await partsToSign(work),
          await newlyReceived(work),
          await panelsToHold(work, actor),
        ),
      );
    }
    case "contributor": {
      const outcome = await practitionerHome(work);
      return outcome.ok ? context.page(contributorHomePage(context, outcome.value)) : context.refuse(outcome.refusal);
    }
    case "administrative-officer":
      return context.page(recordHomePage(context, await sendingWork(context)));
    case "inspector":
      return context.redirect("/young-people");
    case "administrator":
      return context.redirect(configurationPath);
    case "data-protection-officer":
      return context.redirect(protectionPath);
    default:
      return context.page(noWorkHomePage(context));
  }
}

export const routes: readonly Route[] = [
  { method: "GET", path: "/", permission: signedIn, audit: "home-viewed", handler: home },
  {
    method: "GET",
    path: "/work/:list",
    permission: anyOf(managing, hasPermission("countersign")),
    audit: "service-work-viewed",
    handler: showList,
  },
];
