import type { SignedPart } from "../../framework/language.ts";
import type { Work } from "../actor.ts";
import { normaliseText } from "../answers/normalise-text.ts";
import { recordEvent } from "../audit/record-event.ts";
import { notify } from "../notices/notify.ts";
import { hearersOf } from "../notices/who-hears.ts";
import { done, notFound, type Outcome, type Refusal, refused } from "../refusal.ts";
import { refuseAction } from "../stages/actions.ts";
import { lockStage } from "../stages/lock-stage.ts";
import { countersigners } from "./countersigners.ts";
import { loadSigning, type StageSigning, subSectionsOfPart } from "./load-signing.ts";
import {
  alreadyAsked,
  alreadySigned,
  cannotSignForYou,
  type GapsRefusal,
  noSuchPart,
  partNotComplete,
} from "./refusals.ts";
import type { SignatureState } from "./signature-state.ts";
import { insertRequest, mayCountersign } from "./signature-store.ts";

export interface AskCountersignature {
  readonly stageId: string;
  readonly part: SignedPart;
  readonly note: string;
  /** One manager, or null for any who may countersign. */
  readonly addressedTo: string | null;
}

/**
 * Asks for the countersignature of a part. Refused with the list of gaps while one holds completion inside the part: a
 * manager is not asked to sign what is not written. Gaps of other parts hold nothing here. A part that needs no signature
 * may be asked for all the same.
 */
export async function askCountersignature(
  work: Work,
  input: AskCountersignature,
): Promise<Outcome<{ readonly requestId: string }, Refusal | GapsRefusal>> {
  const locked = await lockStage(work.tx, input.stageId);
  const signing = locked && (await loadSigning(work, input.stageId));
  if (!locked || !signing) return refused(notFound);
  const state = signing.states.find(({ part }) => part === input.part);
  const refusal =
    refuseAction("ask-countersignature", signing.situation) ??
    (state === undefined ? noSuchPart(input.part) : refuseAsking(signing, state));
  if (refusal) return refused(refusal);
  const { addressedTo } = input;
  if (addressedTo !== null) {
    const may = addressedTo !== locked.ownerId && (await mayCountersign(work.tx, locked.organisationId, addressedTo));
    if (!may) return refused(cannotSignForYou);
  }
  const requestId = await insertRequest(work.tx, {
    youngPersonId: locked.youngPersonId,
    stageId: input.stageId,
    organisationId: locked.organisationId,
    part: input.part,
    askedBy: work.actor.userId,
    askedAt: work.now,
    note: normaliseText(input.note).text,
    addressedTo,
  });
  await recordEvent(work, {
    action: "countersignature-asked",
    youngPersonId: locked.youngPersonId,
    stageId: input.stageId,
    detail: { part: input.part, request: requestId },
  });
  await notify(work, {
    kind: "countersignature-asked",
    to: addressedTo === null ? await whoMaySign(work, input.stageId, locked.ownerId) : [addressedTo],
    youngPersonId: locked.youngPersonId,
    stageId: input.stageId,
    part: input.part,
    subjectId: requestId,
  });
  return done({ requestId });
}

async function whoMaySign(work: Work, stageId: string, ownerId: string): Promise<readonly string[]> {
  const { standIns } = await hearersOf(work, stageId);
  return (await countersigners(work, ownerId)).map(({ id }) => id).filter((id) => !standIns.includes(id));
}

function refuseAsking({ visible }: StageSigning, state: SignatureState): Refusal | GapsRefusal | null {
  if (state.state === "asked") return alreadyAsked(state.request);
  if (state.state === "signed") return alreadySigned(state);
  const inPart = new Set(subSectionsOfPart(visible, state.part));
  const gaps = visible.evaluation.gaps.filter((gap) => gap.holdsCompletion && inPart.has(gap.subSection));
  return gaps.length > 0 ? partNotComplete(state.part, gaps) : null;
}
