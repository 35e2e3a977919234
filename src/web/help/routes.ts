import { signedIn } from "../routing/permission.ts";
import { notAudited, type Route } from "../routing/route.ts";
import { showGuide } from "./guide-page.tsx";
import { helpPage } from "./help-page.tsx";

const fixedTexts = notAudited("Fixed texts: it shows and changes nothing of any child.");

export const routes: readonly Route[] = [
  {
    method: "GET",
    path: "/help",
    permission: signedIn,
    audit: fixedTexts,
    handler: (context) => context.page(helpPage(context)),
  },
  { method: "GET", path: "/help/guides/:subSection", permission: signedIn, audit: fixedTexts, handler: showGuide },
];
