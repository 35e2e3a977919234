import type { Route } from "../routing/route.ts";
import { worksWithStages } from "../who.ts";
import { showLeft } from "./left/show.tsx";
import { patchAnswer } from "./sub-section/patch.ts";
import { postSubSection } from "./sub-section/post.tsx";
import { showSubSection } from "./sub-section/show.tsx";

const subSection = "/stages/:stageId/sections/:subSection";
const entry = `${subSection}/:list/:entry`;

/** Reading and writing a stage. */
export const routes: readonly Route[] = [
  {
    method: "GET",
    path: subSection,
    permission: worksWithStages,
    audit: "stage-viewed",
    handler: (context) => showSubSection(context),
  },
  {
    method: "GET",
    path: entry,
    permission: worksWithStages,
    audit: "stage-viewed",
    handler: (context) => showSubSection(context),
  },
  {
    method: "POST",
    path: subSection,
    permission: worksWithStages,
    audit: "stage-form-posted",
    bodyLimit: 4_000_000,
    handler: postSubSection,
  },
  {
    method: "POST",
    path: entry,
    permission: worksWithStages,
    audit: "stage-form-posted",
    bodyLimit: 4_000_000,
    handler: postSubSection,
  },
  {
    method: "PATCH",
    path: "/stages/:stageId/answers",
    permission: worksWithStages,
    audit: "answer-posted",
    bodyLimit: 4_000_000,
    handler: patchAnswer,
  },
  {
    method: "GET",
    path: "/stages/:stageId/left",
    permission: worksWithStages,
    audit: "stage-viewed",
    handler: showLeft,
  },
];
