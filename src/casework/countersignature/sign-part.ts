import type { SignedPart } from "../../framework/language.ts";
import type { Work } from "../actor.ts";
import { recordEvent } from "../audit/record-event.ts";
import { currentService } from "../local-configuration/service-configuration.ts";
import { notify } from "../notices/notify.ts";
import { closeReview } from "../quality-checks/quality-review-store.ts";
import { checksOpen } from "../quality-checks/refusals.ts";
import { done, notFound, type Outcome, type Refusal, refused } from "../refusal.ts";
import { refuseAction } from "../stages/actions.ts";
import { stageAsAt } from "../stages/as-at.ts";
import { lockStage } from "../stages/lock-stage.ts";
import { markSeen } from "../stages/mark-seen.ts";
import { digestOf } from "./digest.ts";
import { contentOf, loadSigning, type StageSigning, subSectionsOfPart } from "./load-signing.ts";
import { openChecksOf, readingOf } from "./reading.ts";
import {
  type ChangedRefusal,
  changedWhileReading,
  explanationsFirst,
  noSuchPart,
  notOpen,
  ownWork,
} from "./refusals.ts";
import { mayBeSigned } from "./signature-state.ts";
import { closeRequest, insertSignature, requestsOf, wroteIn } from "./signature-store.ts";
import type { SignedContent } from "./signed-content.ts";
import { type Moved, whatMoved } from "./what-moved.ts";

export interface SignPart {
  readonly stageId: string;
  readonly part: SignedPart;
  /** The digest of what the signer was shown (`SignatureState.digest`). */
  readonly digest: string;
  /** When it was shown: what moved since is told when the digest is no longer right. */
  readonly shownAt: Date;
}

/**
 * Signs a part: exactly what stands there at this moment, and only if that is what the signer was shown. Needs the
 * permission to countersign and is never given to own work: not by the owner or a proxy, not by who began the stage, not by
 * who wrote an answer that stands in the part. A request that is addressed to one person may be signed by another who may:
 * the address is a notice, and somebody may be ill. Where the service needs it, every quality check that concerns the part is answered first;
 * the answers are then kept with the signature.
 */
export async function signPart(
  work: Work,
  input: SignPart,
): Promise<Outcome<{ readonly signatureId: string; readonly digest: string }, Refusal | ChangedRefusal>> {
  const locked = await lockStage(work.tx, input.stageId);
  const signing = locked && (await loadSigning(work, input.stageId));
  if (!locked || !signing) return refused(notFound);
  const content = signing.contents.get(input.part);
  if (!content) return refused(refuseAction("sign", signing.situation) ?? noSuchPart(input.part));
  const refusal = await refuseSigning(work, input, signing, content);
  if (refusal) return refused(refusal);
  const requests = await requestsOf(work.tx, input.stageId);
  const open = requests.find(({ part, outcome }) => part === input.part && outcome === null);
  const closing = { outcome: "signed", by: work.actor.userId, at: work.now, note: null } as const;
  if (!open || !(await closeRequest(work.tx, open.id, closing))) return refused(notOpen(input.part, requests));
  // What was read stays in the log, so that this moment can be shown again.
  await markSeen(work, input.stageId);
  const signatureId = await insertSignature(work.tx, {
    youngPersonId: locked.youngPersonId,
    stageId: input.stageId,
    organisationId: locked.organisationId,
    content,
    digest: input.digest,
    sequence: locked.lastSequence,
    signedBy: work.actor.userId,
    signedAt: work.now,
  });
  await closeReview(work, { requestId: open.id, outcome: "signed", digest: input.digest, signatureId });
  await recordEvent(work, {
    action: "countersignature-signed",
    youngPersonId: locked.youngPersonId,
    stageId: input.stageId,
    detail: { part: input.part, request: open.id, signature: signatureId, digest: input.digest },
  });
  await notify(work, {
    kind: "countersignature-signed",
    to: [locked.ownerId, open.askedBy],
    youngPersonId: locked.youngPersonId,
    stageId: input.stageId,
    part: input.part,
    subjectId: open.id,
  });
  return done({ signatureId, digest: input.digest });
}

async function refuseSigning(
  work: Work,
  input: SignPart,
  signing: StageSigning,
  content: SignedContent,
): Promise<Refusal | ChangedRefusal | null> {
  const { actor, tx } = work;
  const notAllowed = refuseAction("sign", signing.situation);
  if (notAllowed) return notAllowed;
  const subSections = subSectionsOfPart(signing.visible, input.part);
  const own = signing.openedBy === actor.userId || (await wroteIn(tx, input.stageId, actor.userId, subSections));
  if (own) return ownWork;
  if (!mayBeSigned(input.part, signing.states)) return explanationsFirst;
  const state = signing.states.find(({ part }) => part === input.part);
  if (state && currentService().checklist.required) {
    const waiting = openChecksOf(await readingOf(work, signing, state)).length;
    if (waiting > 0) return checksOpen(waiting);
  }
  const digest = digestOf(content);
  return digest === input.digest
    ? null
    : changedWhileReading(input.part, digest, await movedSince(work, input, content));
}

/** What moved since the page was shown; empty where the log cannot show that moment again. */
async function movedSince(work: Work, input: SignPart, content: SignedContent): Promise<readonly Moved[]> {
  const shown = await stageAsAt(work, input.stageId, input.shownAt);
  if (shown === null) return [];
  const then = contentOf(shown, input.part);
  return digestOf(then) === input.digest ? whatMoved(then, content) : [];
}
