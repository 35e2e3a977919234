import { notFound } from "../../casework/refusal.ts";
import type { RequestContext } from "../routing/route.ts";
import { dayOf } from "../words/when.ts";
import { keepPracticeCase, practiceCaseOf, sayDone } from "./practice-cases.ts";
import { comparePath, papersPath } from "./practice-paths.ts";
import type { PracticeRoom } from "./practice-room.ts";

/** Begins a dossier as a case of the person who asks, and opens its papers. */
export async function beginDossier(context: RequestContext, room: PracticeRoom): Promise<Response> {
  const { work } = context;
  const dossier = room.dossiers.find(({ key }) => key === context.param("dossier"));
  if (dossier === undefined) return context.refuse(notFound);
  const { youngPersonId, stageId } = await room.begin(work, dossier);
  await keepPracticeCase(work, { youngPersonId, stageId, dossier: dossier.key, begunOn: dayOf(context.now) });
  return context.redirect(papersPath(stageId));
}

/** "I am done, compare": only the learner says it, and nothing of the answers changes by it. */
export async function postDone(context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const own = await practiceCaseOf(context.work, stageId);
  if (own === null || own.userId !== context.actor.userId) return context.refuse(notFound);
  await sayDone(context.work, own);
  return context.redirect(comparePath(stageId));
}
