import type { CoreBlock } from "../../../casework/core-record/core-line.ts";
import { coreRecord } from "../../../casework/core-record/core-record.ts";
import { reviewBy } from "../../../casework/deadlines/review-by.ts";
import { currentService } from "../../../casework/local-configuration/service-configuration.ts";
import { signedBy } from "../../../casework/one-page/load-one-page.ts";
import { planInForce } from "../../../casework/plans/plan-in-force.ts";
import { markSeen } from "../../../casework/stages/mark-seen.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { visibleTo } from "../../../casework/stages/visible-to.ts";
import { ageAndBirth } from "../../../casework/young-people/age-and-birth.ts";
import type { RequestContext } from "../../routing/route.ts";
import { loadStagePage } from "../../stages/load-page.ts";
import { readsWholeCases } from "../../who.ts";
import { dayOf } from "../../words/when.ts";
import type { OpenRecord } from "../open-record.ts";

/** The Core Record with the stages that it was made from. */
export interface LoadedCoreRecord {
  readonly blocks: readonly CoreBlock[];
  /** This person reads whole stages. */
  readonly whole: boolean;
  readonly now: VisibleStage | null;
  readonly last: VisibleStage | null;
  readonly plan: VisibleStage | null;
}

/** Puts together what stands now of a young person, as far as this person may see it. Each stage that is read counts as looked at. */
export async function loadCoreRecord(context: RequestContext, open: OpenRecord): Promise<LoadedCoreRecord> {
  const { work, actor } = context;
  const { record } = open;
  const reads = readsWholeCases.allows(actor);
  const inHand =
    record.stages.find(({ status }) => status === "in-progress") ??
    record.stages.find(({ status }) => status === "completed");
  const before = record.stages.find(({ id, status }) => status === "completed" && id !== inHand?.id);
  const page = reads && inHand ? await loadStagePage(work, inHand.id) : null;
  // Of a part no summary is made: it would call empty what it does not see.
  const now = page?.visible.all ? page.visible : null;
  const whole = reads && (inHand === undefined || now !== null);
  const last = now !== null && before !== undefined ? wholly(await visibleTo(work, before.id)) : null;
  const plan = now === null ? null : wholly(await planInForce(work, record.youngPerson.id, [now, last]));
  if (now !== null) await markSeen(work, now.head.id);
  const blocks = coreRecord({
    record,
    facts: open.visible,
    now,
    last,
    plan,
    whole,
    signedBy: page === null ? new Map() : signedBy(page),
    ageAndBirth: ageAndBirth(record.youngPerson.dateOfBirth, dayOf(context.now)) ?? "",
    reviewBy: reviewBy(record.stages, currentService().reviewMonths),
    at: context.now,
  });
  return { blocks, whole, now, last, plan };
}

const wholly = (visible: VisibleStage | null): VisibleStage | null => (visible?.all ? visible : null);
