import { allOf, organisationKindIn, type Permission, roleIn } from "../routing/permission.ts";
import { notAudited, type Route, recordedBy } from "../routing/route.ts";
import { worksWithStages } from "../who.ts";
import { beginDossier, postDone } from "./post.ts";
import type { PracticeRoom } from "./practice-room.ts";
import { showComparison } from "./show-comparison.tsx";
import { showExamples } from "./show-examples.tsx";
import { showPapers } from "./show-papers.tsx";
import { showRoom } from "./show-room.tsx";

/** Whoever writes whole assessments in a youth justice service: the dossiers ask for nothing else. */
const practises: Permission = allOf(
  roleIn("practitioner", "senior-practitioner", "manager"),
  organisationKindIn("youth-justice-service"),
);

/** The routes of practice. They exist only where the server was started with PRACTICE=1; elsewhere nobody knows their paths. */
export const practiceRoutes = (room: PracticeRoom): readonly Route[] => [
  {
    method: "GET",
    path: "/practice",
    permission: practises,
    audit: "practice-cases-viewed",
    handler: (context) => showRoom(context, room),
  },
  {
    method: "GET",
    path: "/practice/examples",
    permission: worksWithStages,
    audit: notAudited("Fixed texts: it shows and changes nothing of any child."),
    handler: showExamples,
  },
  {
    method: "POST",
    path: "/practice/dossiers/:dossier",
    permission: practises,
    audit: recordedBy("addYoungPerson, startStage"),
    handler: (context) => beginDossier(context, room),
  },
  {
    method: "GET",
    path: "/practice/stages/:stageId/papers",
    permission: worksWithStages,
    audit: "practice-papers-viewed",
    handler: (context) => showPapers(context, room),
  },
  {
    method: "GET",
    path: "/practice/stages/:stageId/compare",
    permission: practises,
    audit: "practice-comparison-viewed",
    handler: (context) => showComparison(context, room),
  },
  {
    method: "POST",
    path: "/practice/stages/:stageId/compare",
    permission: practises,
    audit: recordedBy("sayDone"),
    handler: postDone,
  },
  // Practice holds nobody but the dossiers' children: whoever wants to add one is led to the dossiers.
  {
    method: "GET",
    path: "/young-people/new",
    permission: practises,
    audit: notAudited("It only leads on."),
    handler: (context) => context.redirect("/practice"),
  },
];
