import type { Work } from "../actor.ts";
import { notify } from "../notices/notify.ts";
import { loadSigning } from "./load-signing.ts";

/**
 * Tells who signed, and the owner, that a signature of this stage no longer stands as the stage now is; once for each signature. Somebody
 * who sees only parts of the stage cannot tell it: the next save by somebody who sees the whole does.
 */
export async function tellOfFallen(work: Work, stageId: string): Promise<void> {
  const signing = await loadSigning(work, stageId);
  for (const state of signing?.states ?? []) {
    if (signing === null || state.state !== "void") continue;
    const { id: subjectId, signedBy } = state.signature;
    const { ownerId, youngPersonId } = signing.visible.head;
    const to = [signedBy, ownerId];
    await notify(work, { kind: "signature-fell", to, youngPersonId, stageId, part: state.part, subjectId });
  }
}
