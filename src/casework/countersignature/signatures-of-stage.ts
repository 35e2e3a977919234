import type { Work } from "../actor.ts";
import { done, notFound, type Outcome, refused } from "../refusal.ts";
import { loadSigning, type StageSigning } from "./load-signing.ts";

/** How the countersignatures of a stage stand, with what moved since each: for its pages, its completion and its documents. */
export async function signaturesOfStage(
  work: Work,
  input: { readonly stageId: string },
): Promise<Outcome<StageSigning>> {
  const signing = await loadSigning(work, input.stageId);
  return signing === null ? refused(notFound) : done(signing);
}
