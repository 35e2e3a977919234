import { type Route, recordedBy } from "../../routing/route.ts";
import { readsWholeCases, worksWithWholeCases } from "../../who.ts";
import { postContract } from "./post.ts";
import { showContract } from "./show.tsx";

const contract = "/stages/:stageId/signed-plan";

/** The plan of a stage beside what was signed with the young person. */
export const contractRoutes: readonly Route[] = [
  {
    method: "GET",
    path: contract,
    permission: readsWholeCases,
    audit: "stage-viewed",
    handler: (context) => showContract(context),
  },
  {
    method: "POST",
    path: contract,
    permission: worksWithWholeCases,
    audit: recordedBy("saveAnswers"),
    handler: postContract,
  },
];
