import type { SignedPart } from "../../framework/language.ts";
import type { StageSnapshot } from "../stages/snapshot.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import type { GivenSignature, SignatureState } from "./signature-state.ts";

/** What documents say of one part's signature; a `SignatureState` is one. */
export type SignatureShown = {
  readonly part: SignedPart;
  readonly needed: boolean;
  readonly holdsCompletion: boolean;
} & (
  | { readonly state: "signed"; readonly signature: Pick<GivenSignature, "signedByName" | "signedAt"> }
  | { readonly state: Exclude<SignatureState["state"], "signed"> }
);

/** The signatures with which a stage was completed: of a part without one, none was needed. */
export const signaturesKept = (
  { compiled }: VisibleStage,
  snapshot: Pick<StageSnapshot, "signatures">,
): readonly SignatureShown[] =>
  compiled.stage.signed.map((part): SignatureShown => {
    const kept = snapshot.signatures.find((each) => each.part === part);
    return kept === undefined
      ? { part, needed: false, holdsCompletion: false, state: "not-needed" }
      : {
          part,
          needed: true,
          holdsCompletion: false,
          state: "signed",
          signature: { signedByName: kept.signedByName, signedAt: new Date(kept.signedAt) },
        };
  });
