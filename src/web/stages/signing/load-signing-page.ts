import { passedPoints } from "../../../casework/check-reasons/passed-points.ts";
import { weighedChecks } from "../../../casework/check-reasons/weighed-checks.ts";
import { readCitations } from "../../../casework/citations/read-citations.ts";
import { commentsOf } from "../../../casework/comments/comment-store.ts";
import { countersigners } from "../../../casework/countersignature/countersigners.ts";
import { loadSigning, subSectionsOfPart } from "../../../casework/countersignature/load-signing.ts";
import { readingOf } from "../../../casework/countersignature/reading.ts";
import { hintsBeside } from "../../../casework/quality-checks/beside/hints-beside.ts";
import { allowed } from "../../../casework/stages/actions.ts";
import { notedIn } from "../../../casework/writing-notes/noted.ts";
import { type SignedPart, signedParts } from "../../../framework/language.ts";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";
import { loadPanel } from "../panels/load-panel.ts";
import { nothingTold, type SigningPage, type Told } from "./signing-page.ts";

export const isPart = (text: string): text is SignedPart => signedParts.some((part) => part === text);

/** Loads one part of a stage for whoever asks for its signature or gives it; null for what is not there for this person. */
export async function loadSigningPage(context: RequestContext, told: Told = nothingTold): Promise<SigningPage | null> {
  const { work } = context;
  const stageId = context.param("stageId");
  const part = context.param("part");
  const signing = await loadSigning(work, stageId);
  const state = signing?.states.find((each) => each.part === part);
  if (!signing || !state) return null;
  const inPart = new Set(subSectionsOfPart(signing.visible, state.part));
  const may: SigningPage["may"] = (action) => allowed(action, signing.situation);
  const reading = await readingOf(work, signing, state);
  const notes = await notedIn(work, signing.visible);
  return {
    context,
    signing,
    state,
    reading,
    hints: hintsBeside(signing.visible, notes, reading.changes, dayOf(work.now)),
    weighed: await weighedChecks(work, signing.visible),
    passed: await passedPoints(work, signing.visible),
    citations: await readCitations(work, signing.visible),
    panel: await loadPanel(context, signing.visible),
    comments: (await commentsOf(work.tx, stageId)).filter((thread) => inPart.has(thread.subSection)),
    countersigners: await countersigners(work, signing.visible.head.ownerId),
    may,
    deciding: state.state === "asked" && may("sign"),
    told,
  };
}
