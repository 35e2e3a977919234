import type { SummaryVersion } from "../../assessment/one-page-summary/summary.ts";
import type { Work } from "../actor.ts";
import type { SignatureShown } from "../countersignature/signature-shown.ts";
import { lastCompleted } from "../stages/last-completed.ts";
import { dayOf } from "../stages/make-visible.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { ageAndBirth } from "../young-people/age-and-birth.ts";
import type { SignedBy } from "./judgements-in-words.ts";
import { type OnePage, onePage } from "./one-page.ts";

/** A stage that this person sees whole, with how its signatures stand. */
export interface SignedStage {
  readonly visible: VisibleStage;
  readonly signatures: readonly SignatureShown[];
}

/** The one-page summary of a stage that this person sees whole, for the page and for the paper alike. */
export async function loadOnePage(work: Work, stage: SignedStage, version: SummaryVersion): Promise<OnePage> {
  const { visible } = stage;
  const today = dayOf(work.now);
  return onePage({
    visible,
    last: await lastCompleted(work, visible.head.id),
    version,
    signedBy: signedBy(stage),
    service: work.actor.organisationName,
    ageAndBirth: ageAndBirth(visible.youngPerson.dateOfBirth, today) ?? "",
    today,
  });
}

/** What is completed was signed where it had to be: of a part without a signature nothing is said. */
export const signedBy = ({ signatures, visible }: SignedStage): SignedBy =>
  new Map(
    signatures
      .filter(({ state, needed }) => state === "signed" || (needed && visible.head.status !== "completed"))
      .map((each) => [each.part, each.state === "signed" ? each.signature.signedByName : null]),
  );
