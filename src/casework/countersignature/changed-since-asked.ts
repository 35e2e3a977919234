import type { SignedPart } from "../../framework/language.ts";
import type { Work } from "../actor.ts";
import { done, notFound, type Outcome, refused } from "../refusal.ts";
import { stageAsAt } from "../stages/as-at.ts";
import { contentOf, loadSigning } from "./load-signing.ts";
import { notOpen } from "./refusals.ts";
import { requestsOf } from "./signature-store.ts";
import { type Moved, whatMoved } from "./what-moved.ts";

/**
 * What moved in a part since its signature was asked for: an edit does not withdraw the request, so the manager is told.
 * Computed values that only count days are left out. What one author wrote and rewrote in one editing run before anybody
 * looked may show as it was at the end of that run (design §7).
 */
export async function changedSinceAsked(
  work: Work,
  input: { readonly stageId: string; readonly part: SignedPart },
): Promise<Outcome<readonly Moved[]>> {
  const signing = await loadSigning(work, input.stageId);
  const now = signing?.contents.get(input.part);
  if (!signing || !now) return refused(notFound);
  const requests = await requestsOf(work.tx, input.stageId);
  const open = requests.find(({ part, outcome }) => part === input.part && outcome === null);
  if (!open) return refused(notOpen(input.part, requests));
  const then = await stageAsAt(work, input.stageId, open.askedAt);
  if (then === null) return refused(notFound);
  return done(whatMoved(contentOf(then, input.part), now).filter((moved) => !moved.computed));
}
