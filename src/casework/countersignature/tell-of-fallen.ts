import type { Work } from "../actor.ts";
import { notify } from "../notices/notify.ts";
import { withOwnersEyes } from "../stages/with-owners-eyes.ts";
import { loadSigning } from "./load-signing.ts";

/**
 * Tells who signed, and the owner, that a signature of this stage no longer stands as the stage now is; once for each signature. After a save
 * by somebody who sees only parts of the stage it is found out with its owner's eyes.
 */
export async function tellOfFallen(
  work: Work,
  stage: { readonly id: string; readonly youngPersonId: string; readonly ownerId: string; readonly seenWhole: boolean },
): Promise<void> {
  const { id: stageId, youngPersonId, ownerId, seenWhole } = stage;
  const fallen = seenWhole
    ? await fallenIn(work, stageId)
    : await withOwnersEyes(work, ownerId, (owner) => fallenIn(owner, stageId));
  for (const { subjectId, signedBy, part } of fallen ?? [])
    await notify(work, { kind: "signature-fell", to: [signedBy, ownerId], youngPersonId, stageId, part, subjectId });
}

async function fallenIn(work: Work, stageId: string) {
  const given = await work.tx.selectFrom("signature").where("stage_id", "=", stageId).select("id").executeTakeFirst();
  const signing = given === undefined ? null : await loadSigning(work, stageId);
  return (signing?.states ?? []).flatMap((state) =>
    state.state === "void"
      ? [{ subjectId: state.signature.id, signedBy: state.signature.signedBy, part: state.part }]
      : [],
  );
}
