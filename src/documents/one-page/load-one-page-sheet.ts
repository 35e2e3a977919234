import type { SummaryVersion } from "../../assessment/one-page-summary/summary.ts";
import type { Work } from "../../casework/actor.ts";
import { loadOnePage, type SignedStage } from "../../casework/one-page/load-one-page.ts";
import { referralStates } from "../../casework/pathways/referral-states.ts";
import type { SheetModel } from "../sheet-model.ts";
import { onePageSheet } from "./one-page-sheet.ts";

/** The one-page summary of a stage that this person sees whole, ready to be drawn; in the language of the request. */
export async function loadOnePageSheet(work: Work, stage: SignedStage, version: SummaryVersion): Promise<SheetModel> {
  const { visible, signatures } = stage;
  return onePageSheet({
    visible,
    signatures,
    onePage: await loadOnePage(work, stage, version),
    referrals: version === "full" ? await referralStates(work, visible) : [],
    organisation: work.actor.organisationName,
    createdAt: work.now,
  });
}
