import type { Work } from "../actor.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { loadSigning, type StageSigning } from "./load-signing.ts";
import type { GivenSignature, SignatureState } from "./signature-state.ts";
import { signaturesOf } from "./signature-store.ts";
import { type Moved, whatMoved } from "./what-moved.ts";

/** With what a part is compared when somebody reads it, and what moved since. */
export interface SinceLastSigned {
  /** Null: a stage that was completed without this signature. */
  readonly signature: GivenSignature | null;
  readonly at: Date;
  /** The stage before this one, when nothing was signed in this one yet. */
  readonly earlierStage: string | null;
  readonly moved: readonly Moved[];
}

/**
 * What moved since the part was last signed: in this stage; or, as long as nothing of it was signed here, in the last completed stage that it
 * follows. A review is then read by what it changes and not as if nobody knew the child. Null at the very first reading.
 */
export async function sinceLastSigned(
  work: Work,
  signing: StageSigning,
  state: SignatureState,
): Promise<SinceLastSigned | null> {
  if (state.state === "signed")
    return { signature: state.signature, at: state.signature.signedAt, earlierStage: null, moved: [] };
  if (state.lastSigned !== null) {
    const { signature, moved } = state.lastSigned;
    return { signature, at: signature.signedAt, earlierStage: null, moved };
  }
  const earlier = await earlierStage(work, signing.visible.head.id);
  const now = signing.contents.get(state.part);
  const then = earlier && (await loadSigning(work, earlier));
  if (!then || !now) return null;
  const signature = (await signaturesOf(work.tx, then.visible.head.id)).findLast(({ part }) => part === state.part);
  const content = signature?.content ?? then.contents.get(state.part);
  const { head } = then.visible;
  if (content === undefined) return null;
  return {
    signature: signature ?? null,
    at: signature?.signedAt ?? head.endedAt ?? head.openedAt,
    earlierStage: head.title,
    moved: whatMoved(content, now).filter((moved) => isAskedHere(moved, signing.visible)),
  };
}

async function earlierStage(work: Work, stageId: string): Promise<string | null> {
  const row = await work.tx
    .selectFrom("stage")
    .select("previous_stage_id")
    .where("id", "=", stageId)
    .executeTakeFirst();
  return row?.previous_stage_id ?? null;
}

/**
 * Two stages ask different questions, in another order and perhaps in other words: only what is asked here and answered otherwise has moved.
 * What every stage asks anew and nobody has said again was not taken out by anybody.
 */
function isAskedHere({ kind, entry, question }: Moved, { compiled }: VisibleStage): boolean {
  const asked = compiled.byId.get(entry?.list ?? question)?.question;
  if (asked === undefined) return false;
  return kind === "removed" ? asked.noCarry !== true : kind === "added" || kind === "changed";
}
