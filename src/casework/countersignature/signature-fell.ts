import { countersigningWords } from "../../wording/countersigning.ts";
import type { Work } from "../actor.ts";
import { loadSigning } from "./load-signing.ts";

/** A sentence when a signature of this stage does not stand as the stage now is; null when none was given or all stand. */
export async function signatureFell(work: Work, stageId: string): Promise<string | null> {
  const signing = await loadSigning(work, stageId);
  const fallen = signing?.states.find(({ state }) => state === "void");
  return fallen?.state === "void" ? countersigningWords().signatureFell(fallen.signature.signedByName) : null;
}
