import type { ReferralPathway } from "../../assessment/pathways/pathway.ts";
import { type Proposal, proposals } from "../../assessment/pathways/proposals.ts";
import { parseAddress } from "../../framework/address.ts";
import type { QuestionId } from "../../framework/language.ts";
import type { IsoDate } from "../../judgement/dates.ts";
import { addWorkingDays } from "../../judgement/working-days/working-days.ts";
import type { Work } from "../actor.ts";
import { currentService } from "../local-configuration/service-configuration.ts";
import { dayOf } from "../stages/make-visible.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { type ReferralDecision, referralDecisions } from "./decision-store.ts";

/** A referral that answers propose, or proposed, and what became of it. */
export interface ReferralState {
  readonly pathway: ReferralPathway;
  /** Questions whose answers propose it now; empty when none does any more. */
  readonly because: readonly QuestionId[];
  /** By when it is to be made. */
  readonly dueOn: IsoDate;
  /** open: nobody has decided in this stage. */
  readonly state: "open" | "made" | "not-needed";
  /** What holds, or (while it is open) what was decided in an earlier stage. */
  readonly decision: ReferralDecision | null;
  /** Where the referral goes on; null when there is none, or it was deleted. */
  readonly resource: { readonly id: string; readonly status: string | null } | null;
}

/** What is proposed in a stage and what became of each; nothing for who sees only parts, and without pathways it asks the database nothing. */
export async function referralStates(work: Work, visible: VisibleStage): Promise<readonly ReferralState[]> {
  const pathways = currentService().local.get(visible.compiled.framework.id)?.pathways ?? [];
  if (pathways.length === 0 || !visible.all) return [];
  const decisions = await referralDecisions(work, visible.head.youngPersonId);
  return statesOf(visible, pathways, decisions, dayOf(work.now));
}

/** The same from decisions that are known: pure. @param today ISO date */
export function statesOf(
  visible: VisibleStage,
  pathways: readonly ReferralPathway[],
  decisions: readonly ReferralDecision[],
  today: IsoDate,
): readonly ReferralState[] {
  const { compiled, answers, evaluation, head } = visible;
  const proposed = proposals(pathways, compiled, answers, evaluation, { stage: head.type, today });
  return pathways.flatMap((pathway): ReferralState[] => {
    const proposal = proposed.find((each) => each.pathway === pathway);
    const all = decisions.filter((each) => each.pathway === pathway.code);
    const here = all.findLast(({ stageId }) => stageId === head.id);
    if (proposal === undefined && here === undefined) return [];
    const earlier = all.findLast(({ at, stageId }) => stageId !== head.id && at < head.openedAt) ?? null;
    // A referral that goes on is not asked for again; that one was not needed is asked anew at each stage.
    const going = earlier !== null && resourceOf(visible, earlier) !== null ? earlier : null;
    const decision = here ?? going;
    return [
      {
        pathway,
        because: proposal?.because ?? [],
        dueOn: addWorkingDays(
          proposal === undefined ? dayOf(head.openedAt) : since(visible, proposal),
          pathway.workingDays,
        ),
        state: decision?.outcome ?? "open",
        decision: decision ?? earlier,
        resource: decision === null ? null : resourceOf(visible, decision),
      },
    ];
  });
}

function resourceOf({ answers }: VisibleStage, { entryId }: ReferralDecision): ReferralState["resource"] {
  const entry = entryId === null ? undefined : answers.entries.resources?.find(({ id }) => id === entryId);
  if (entry === undefined) return null;
  const status = entry.values["resources.status"];
  return { id: entry.id, status: typeof status === "string" ? status : null };
}

/** The day of the answer that proposes it, the last where there are several; for what is worked out, the day the stage began. */
function since({ meta, head }: VisibleStage, { because }: Proposal): IsoDate {
  let latest: Date | null = null;
  for (const [address, { at }] of meta) {
    const question = parseAddress(address)?.question;
    if (question === undefined || !because.includes(question)) continue;
    if (latest === null || at > latest) latest = at;
  }
  return dayOf(latest ?? head.openedAt);
}
