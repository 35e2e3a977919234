import { type Route, recordedBy } from "../../routing/route.ts";
import { readsWholeCases, worksWithWholeCases } from "../../who.ts";
import { postReferrals } from "./post.ts";
import { showReferrals } from "./show.tsx";

const referrals = "/stages/:stageId/referrals";

/** Referrals that answers of a stage propose. */
export const referralRoutes: readonly Route[] = [
  {
    method: "GET",
    path: referrals,
    permission: readsWholeCases,
    audit: "stage-viewed",
    handler: (context) => showReferrals(context),
  },
  {
    method: "POST",
    path: referrals,
    permission: worksWithWholeCases,
    audit: recordedBy("decideReferral"),
    handler: postReferrals,
  },
];
