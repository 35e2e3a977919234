/** A stage of any type from its start to its snapshot, through the real entry points: filled, signed by a manager, completed. */
import type { StageTypeId } from "../../../framework/language.ts";
import type { Actor } from "../../actor.ts";
import { askCountersignature } from "../../countersignature/ask-countersignature.ts";
import { loadSigning } from "../../countersignature/load-signing.ts";
import { signPart } from "../../countersignature/sign-part.ts";
import { completeStage } from "../complete-stage.ts";
import { stageTypeOf } from "../framework-versions.ts";
import { frameworkOfNew } from "../stage-types.ts";
import { type CaseWorld, expectDone } from "./case-world.ts";
import { fillStage } from "./fill-stage.ts";

/** Who writes a stage of this type, and who signs it. */
export function writerOf(world: CaseWorld, type: StageTypeId): { readonly writer: Actor; readonly signer: Actor } {
  const framework = frameworkOfNew(type);
  const mayStart = (framework && stageTypeOf(framework, type)?.mayStart) ?? [];
  return mayStart.includes("youth-justice-service")
    ? { writer: world.practitioner, signer: world.manager }
    : { writer: world.secure, signer: world.secureManager };
}

/** Fills an open stage, has signed what must be, and completes it. Throws with what is in the way. */
export async function carryOutStage(
  world: CaseWorld,
  { stageId, type }: { readonly stageId: string; readonly type: StageTypeId },
  prefer: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly digest: string }> {
  const { writer, signer } = writerOf(world, type);
  await world.act(writer, (work) => fillStage(work, stageId, prefer));
  await signEverything(world, stageId, writer, signer);
  return expectDone(await world.act(writer, (work) => completeStage(work, { stageId })));
}

async function signEverything(world: CaseWorld, stageId: string, writer: Actor, signer: Actor): Promise<void> {
  const states = async () => (await world.act(signer, (work) => loadSigning(work, stageId)))?.states ?? [];
  for (const { part, holdsCompletion } of await states()) {
    if (!holdsCompletion) continue;
    expectDone(
      await world.act(writer, (work) => askCountersignature(work, { stageId, part, note: "", addressedTo: null })),
    );
    const digest = (await states()).find((state) => state.part === part)?.digest ?? "";
    expectDone(await world.act(signer, (work) => signPart(work, { stageId, part, digest, shownAt: world.now() })));
  }
}
