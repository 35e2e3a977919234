import type { JSX } from "preact";
import { inOrder } from "../../../assessment/plan-coverage/plan-coverage.ts";
import { planReader } from "../../../assessment/plan-coverage/plan-reader.ts";
import { unquoted } from "../../../casework/plans/own-words.ts";
import { planInForce } from "../../../casework/plans/plan-in-force.ts";
import { progressOf, type TargetProgress } from "../../../casework/plans/progress-store.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { dateInWords } from "../../../wording/dates.ts";
import { planWords } from "../../../wording/plan.ts";
import { WorkTable } from "../../components/work-table/work-table.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { readsStages } from "../../who.ts";
import { dayOf } from "../../words/when.ts";
import { calledName } from "../beside/called-name.ts";
import { shortened } from "./plan-model.ts";
import { planPath, planRowId } from "./plan-paths.ts";
import { ProgressNotes, statusInWords } from "./progress-notes.tsx";

/** The plan in force with what was noted since. */
export interface PlanInForce {
  readonly visible: VisibleStage;
  readonly notes: readonly TargetProgress[];
}

/** Null where there is none, or this person does not read stages. */
export async function planOnRecord(context: RequestContext, youngPersonId: string): Promise<PlanInForce | null> {
  if (!readsStages.allows(context.actor)) return null;
  const visible = await planInForce(context.work, youngPersonId);
  if (visible === null) return null;
  const notes = await progressOf(context.work, youngPersonId);
  return { visible, notes: notes.filter(({ stageId }) => stageId === visible.head.id) };
}

/** On the young person's page: the targets of the plan in force, how each is going, and the way to note more. */
export function PlanOnRecord({ plan }: { readonly plan: PlanInForce | null }): JSX.Element | null {
  if (plan === null) return null;
  const { visible, notes } = plan;
  const say = planWords();
  const reader = planReader(visible);
  const path = planPath(visible.head.id);
  const targets = inOrder(reader.rows("plan-targets")).filter((target) => target.text("status") !== "dropped");
  return (
    <section aria-labelledby="plan-in-force">
      <h2 class="ruled" id="plan-in-force">
        {say.progress.toInForce}
      </h2>
      <p class="small quiet">
        {visible.head.endedAt && say.progress.onRecord(dateInWords(dayOf(visible.head.endedAt)))}{" "}
        <a href={path}>{say.toPlan}</a>
      </p>
      <WorkTable
        caption={say.progress.toInForce}
        columns={[
          { heading: say.targets.want(calledName(visible.youngPerson)), width: "wide" },
          { heading: say.targets.byWhen, width: "middle" },
          { heading: say.targets.going, width: "wide" },
        ]}
        groups={[
          {
            id: "in-force",
            rows: targets.map((target) => {
              const of = notes.filter((note) => note.target === target.id);
              // The latest note says it by itself, where it says it.
              const known = of.find((note) => note.status !== null)?.status ?? target.text("status");
              const status = of[0]?.status == null ? known : null;
              const by = target.text("by-when");
              return {
                key: target.id,
                cells: [
                  <a class="plan-words" href={`${path}#${planRowId(target.id)}`} dir="auto">
                    “{shortened(unquoted(target.text("want") ?? ""), 120)}”
                  </a>,
                  by === null ? "" : dateInWords(by),
                  <>
                    {status !== null && <b>{statusInWords(visible, status)}</b>}
                    <ProgressNotes visible={visible} notes={of.slice(0, 1)} />
                  </>,
                ] as const,
              };
            }),
          },
        ]}
      />
    </section>
  );
}
