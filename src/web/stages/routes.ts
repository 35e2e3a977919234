import type { Permission } from "../routing/permission.ts";
import { type PersonRoute, type Route, recordedBy } from "../routing/route.ts";
import { readsStages, readsWholeCases, worksWithStages, worksWithWholeCases } from "../who.ts";
import { postCheck } from "./check/post.tsx";
import { showCheck } from "./check/show.tsx";
import { citeRoutes } from "./cite/routes.ts";
import { showCompare } from "./compare/show.tsx";
import { contractRoutes } from "./contract/routes.ts";
import { sendDocument } from "./document-routes.ts";
import { factorRoutes } from "./factors/routes.ts";
import { showHistory } from "./history/show.tsx";
import { goToNext } from "./left/go-to-next.ts";
import { postLeft } from "./left/post.tsx";
import { showLeft } from "./left/show.tsx";
import { endStage } from "./overview/end.ts";
import { showStage } from "./overview/show.tsx";
import { panelRoutes } from "./panels/routes.ts";
import { referralRoutes } from "./pathways/routes.ts";
import { postHandIn, postPeople } from "./people/post.ts";
import { showPeople } from "./people/show.tsx";
import { planRoutes } from "./plan/routes.ts";
import { showReading } from "./reading/show.tsx";
import { postReview } from "./review/post.tsx";
import { showReview } from "./review/show.tsx";
import { scoreRoutes } from "./score/routes.ts";
import { showSearch } from "./search/show.tsx";
import { sendingRoutes } from "./sending/routes.ts";
import { postSigning } from "./signing/post.ts";
import { showSigning } from "./signing/show.tsx";
import { storyRoutes } from "./story/routes.ts";
import { putHere, showLive } from "./sub-section/live.ts";
import { patchAnswer } from "./sub-section/patch.ts";
import { postSubSection } from "./sub-section/post.tsx";
import { showSubSection } from "./sub-section/show.tsx";
import { summaryRoutes } from "./summary/routes.ts";
import { timelineRoutes } from "./timeline/routes.ts";
import { postVersion } from "./version/post.ts";
import { showVersion } from "./version/show.tsx";
import { writingNotesRoutes } from "./writing-notes/routes.ts";

const stage = "/stages/:stageId";
const subSection = `${stage}/sections/:subSection`;
const entry = `${subSection}/:list/:entry`;
const signing = `${stage}/sign/:part`;
/** A form may hold many long answers. */
const formLimit = 4_000_000;

type Handler = PersonRoute["handler"];
const read = (path: string, permission: Permission, handler: Handler): Route => ({
  method: "GET",
  path,
  permission,
  audit: "stage-viewed",
  handler,
});
const post = (path: string, permission: Permission, audit: Route["audit"], handler: Handler): Route => ({
  method: "POST",
  path,
  permission,
  audit,
  bodyLimit: formLimit,
  handler,
});
/** A page whose questions may take files. */
const postPage: typeof post = (...route) => ({ ...post(...route), takesFiles: true });

/** Reading, writing, signing and ending a stage. */
export const routes: readonly Route[] = [
  read(stage, readsStages, showStage),
  read(subSection, readsStages, (context) => showSubSection(context)),
  read(entry, readsStages, (context) => showSubSection(context)),
  ...factorRoutes,
  ...scoreRoutes,
  ...summaryRoutes,
  read(`${stage}/review`, readsStages, (context) => showReview(context)),
  read(`${stage}/check/:place`, readsStages, (context) => showCheck(context)),
  {
    method: "GET",
    path: `${subSection}/live`,
    permission: readsStages,
    audit: recordedBy("the page, whenever it reads what was changed: here people and answers are named, not shown"),
    keepsSessionAlive: false,
    handler: showLive,
  },
  {
    method: "PUT",
    path: `${subSection}/here`,
    permission: worksWithStages,
    audit: recordedBy("the page, when it was opened: that it still is changes nothing of the record"),
    keepsSessionAlive: false,
    bodyLimit: 2_000,
    handler: putHere,
  },
  ...writingNotesRoutes,
  read(`${stage}/left`, readsStages, (context) => showLeft(context)),
  ...citeRoutes,
  ...storyRoutes,
  read(`${stage}/find`, readsStages, showSearch),
  {
    method: "GET",
    path: `${stage}/next`,
    permission: readsStages,
    audit: recordedBy("the page to which it leads"),
    handler: goToNext,
  },
  {
    method: "GET",
    path: `${stage}/read`,
    permission: readsStages,
    audit: recordedBy("stageAtMoment for an earlier moment, else the page"),
    handler: showReading,
  },
  read(`${stage}/history`, readsStages, showHistory),
  ...timelineRoutes,
  ...planRoutes,
  {
    method: "GET",
    path: `${stage}/compare`,
    permission: readsStages,
    audit: recordedBy("compareMoments, or the page while nothing can be compared"),
    handler: showCompare,
  },
  read(`${stage}/people`, readsWholeCases, showPeople),
  read(`${stage}/version`, readsStages, showVersion),
  ...panelRoutes,
  ...contractRoutes,
  ...referralRoutes,
  ...sendingRoutes,
  read(signing, readsWholeCases, showSigning),
  {
    method: "GET",
    path: `${stage}/document.pdf`,
    permission: worksWithWholeCases,
    audit: "stage-exported",
    handler: sendDocument("pdf"),
  },
  {
    method: "GET",
    path: `${stage}/document.docx`,
    permission: worksWithWholeCases,
    audit: "stage-exported",
    handler: sendDocument("docx"),
  },
  {
    method: "PATCH",
    path: `${stage}/answers`,
    permission: worksWithStages,
    audit: recordedBy("saveAnswers"),
    bodyLimit: formLimit,
    handler: patchAnswer,
  },
  postPage(subSection, worksWithStages, recordedBy("saveAnswers and the use cases of comments"), postSubSection),
  postPage(entry, worksWithStages, recordedBy("saveAnswers and the use cases of comments"), postSubSection),
  post(signing, worksWithWholeCases, recordedBy("the use cases of countersignature and comments"), postSigning),
  post(
    `${stage}/people`,
    worksWithWholeCases,
    recordedBy("the use cases of the folder contributors, for each what it changes"),
    postPeople,
  ),
  post(`${stage}/hand-in`, worksWithStages, recordedBy("handIn and takeUpAgain"), postHandIn),
  post(`${stage}/review`, worksWithStages, recordedBy("saveAnswers"), postReview),
  post(`${stage}/check/:place`, worksWithStages, recordedBy("confirmAnswers and askCountersignature"), postCheck),
  post(`${stage}/left`, worksWithStages, recordedBy("confirmAnswers"), postLeft),
  post(`${stage}/version`, worksWithWholeCases, recordedBy("moveStage"), postVersion),
  post(`${stage}/complete`, worksWithWholeCases, recordedBy("completeStage"), endStage("complete")),
  post(`${stage}/stop`, worksWithWholeCases, recordedBy("stopStage"), endStage("stop")),
  post(`${stage}/cancel`, worksWithWholeCases, recordedBy("cancelStage"), endStage("cancel")),
];
