import type { JSX } from "preact";
import type { PlanEntry } from "../../../assessment/plan-coverage/plan-reader.ts";
import { type ReferralState, referralStates } from "../../../casework/pathways/referral-states.ts";
import { ownWords } from "../../../casework/plans/own-words.ts";
import { planInForce } from "../../../casework/plans/plan-in-force.ts";
import { progressOf, type TargetProgress } from "../../../casework/plans/progress-store.ts";
import { notFound } from "../../../casework/refusal.ts";
import { markSeen } from "../../../casework/stages/mark-seen.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { dateInWords, timeInWords } from "../../../wording/dates.ts";
import { myPlanWords } from "../../../wording/my-plan.ts";
import { planWords } from "../../../wording/plan.ts";
import { stageWords } from "../../../wording/stage.ts";
import { Button } from "../../components/button/button.tsx";
import type { KeyHelp } from "../../components/keys/keys.tsx";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { SaveState } from "../../components/save-state/save-state.tsx";
import { CsrfField, frame } from "../../frame/frame.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { worksWithWholeCases } from "../../who.ts";
import { dayOf } from "../../words/when.ts";
import { calledName } from "../beside/called-name.ts";
import { comparePath } from "../compare/compare-address.ts";
import { loadStagePage } from "../load-page.ts";
import { copyPath } from "../my-plan/copy.ts";
import { leftPath, stagePath } from "../paths.ts";
import { type SharedWith, SharedWithOthers, sharedWith } from "../sending/shared-with.tsx";
import { stageBanner } from "../stage-banner.ts";
import { CoverageTable, Legend } from "./coverage-table.tsx";
import { countGaps, GapList } from "./gap-list.tsx";
import { Contingency, Controls, ExitTargets } from "./others.tsx";
import { PlanHead } from "./plan-head.tsx";
import { type PlanPage, planPageOf } from "./plan-model.ts";
import { planPath } from "./plan-paths.ts";
import { ProgressForm, type TypedProgress } from "./progress-form.tsx";
import { ProgressNotes } from "./progress-notes.tsx";
import { Resources } from "./resources.tsx";
import { Targets } from "./targets.tsx";

/** What a post without a script has to say on the page that answers it. */
export interface Told {
  readonly notice: JSX.Element | null;
  readonly status: number;
  /** A note that is not kept yet. */
  readonly typed?: TypedProgress;
}

/** The plan of a stage with what stands beside it. */
interface Shown {
  readonly context: RequestContext;
  readonly plan: PlanPage;
  readonly told: Told;
  /** Between stages: notes about its targets, the latest first. */
  readonly notes: readonly TargetProgress[];
  /** The completed stage whose plan is in force. */
  readonly inForce: VisibleStage | null;
  /** Proposed by answers, with what became of each; none for those who see only parts. */
  readonly referrals: readonly ReferralState[];
  readonly shared: readonly SharedWith[];
}

/** The whole plan of a stage on one page: what answers each risk and strength, targets, controls, and what is done when things change. */
export async function showPlan(context: RequestContext, told: Told = { notice: null, status: 200 }): Promise<Response> {
  const { work } = context;
  const stageId = context.param("stageId");
  const page = await loadStagePage(work, stageId);
  const plan = page && planPageOf(context, page);
  if (page === null || plan === null) return context.refuse(notFound);
  await markSeen(work, stageId);
  const youngPersonId = page.visible.youngPerson.id;
  context.audit({ youngPersonId, stageId });
  const inForce = await planInForce(work, youngPersonId);
  const notes = await progressOf(work, youngPersonId);
  const referrals = plan.resources ? await referralStates(work, page.visible) : [];
  return context.page(
    planPage({
      context,
      plan,
      told,
      notes: notesHere(plan, notes),
      inForce,
      referrals,
      shared: await sharedWith(context, page.visible),
    }),
    told.status,
  );
}

/** A completed plan has the notes of its own time; one that is being written has all that were made before. */
const notesHere = ({ visible: { head } }: PlanPage, notes: readonly TargetProgress[]): readonly TargetProgress[] =>
  head.status === "in-progress" ? notes : notes.filter(({ stageId }) => stageId === head.id);

const keys = (mayWrite: boolean, copyOf: string | null): readonly KeyHelp[] => {
  const does = planWords().keys;
  return [
    { keys: ["g"], does: does.nextGap },
    ...(mayWrite
      ? ([
          { keys: ["t"], does: does.newTarget },
          { keys: [does.space], does: does.turn },
          { keys: ["← ↑ → ↓"], does: does.arrows },
        ] as const)
      : []),
    ...(copyOf === null ? [] : ([{ keys: ["p"], does: myPlanWords().key(copyOf) }] as const)),
    { keys: ["/"], does: does.search },
  ];
};

function planPage(shown: Shown) {
  const { context, plan, told, inForce } = shown;
  const say = planWords();
  const { visible } = plan;
  const { head } = visible;
  const mayWrite = plan.mayWrite("plan-targets");
  return frame(
    context,
    {
      title: `${say.title}, ${visible.youngPerson.displayName}, ${head.title}`,
      place: "young-people",
      person: stageBanner(visible, dayOf(context.now)),
      keys: keys(mayWrite, worksWithWholeCases.allows(context.actor) ? calledName(visible.youngPerson) : null),
      scripts: mayWrite ? ["stage-page.js", "plan-page.js"] : [],
    },
    <div class="plan">
      <p class="crumb small quiet">
        <a href={stagePath(head.id)}>{head.title}</a>
      </p>
      <div class="plan-head">
        <h1>{say.title}</h1>
        <PlanHead plan={plan} />
      </div>
      <PageBar>
        {mayWrite && <SaveState state={{ kind: "saved", at: timeInWords(context.now) }} />}
        <a href="#gaps">
          <b data-gaps>{say.gaps(countGaps(plan))}</b>
        </a>
        {head.status === "in-progress" && <a href={leftPath(head.id)}>{say.leftHere(leftHere(plan))}</a>}
        <a href={comparePath(head.id)}>{say.compare}</a>
        <a href={stagePath(head.id)}>{stageWords().thisStage}</a>
        {worksWithWholeCases.allows(context.actor) && <Takeaway plan={plan} />}
        {inForce && inForce.head.id !== head.id && <a href={planPath(inForce.head.id)}>{say.progress.toInForce}</a>}
      </PageBar>
      {told.notice}
      {context.query.get("noted") === "1" && (
        <p class="event" role="status">
          {say.progress.noted}
        </p>
      )}
      {head.status === "completed" && head.endedAt && (
        <p class="quiet">
          {say.ended(dateInWords(dayOf(head.endedAt)))}{" "}
          {inForce?.head.id === head.id ? say.progress.inForce : inForce && say.progress.notInForceNow}
        </p>
      )}
      {head.status === "in-progress" && !mayWrite && <p class="quiet">{say.onlyRead}</p>}
      {!visible.all && <p class="quiet">{say.onlyParts}</p>}
      <CoverageForm context={context} plan={plan} />
      <Written shown={shown} />
      <SharedWithOthers visible={visible} shared={shown.shared} />
    </div>,
  );
}

/** What is taken away from the plan: the young person's copy, and its dates. */
const Takeaway = ({ plan: { visible } }: Pick<Props, "plan">): JSX.Element => (
  <>
    <a href={copyPath(visible.head.id)} data-key="p">
      {myPlanWords().copy(calledName(visible.youngPerson))}
    </a>
    <a href="/account#calendar">{planWords().calendar}</a>
  </>
);

interface Props {
  readonly context: RequestContext;
  readonly plan: PlanPage;
}

/** The table with its gaps. The script puts this part in anew when a cell was turned. */
function CoverageForm({ context, plan }: Props): JSX.Element {
  const say = planWords();
  const judged = plan.rows.some(({ entry }) => entry !== null);
  return (
    <form method="post" action={planPath(plan.visible.head.id)} id="gaps" class="plan-coverage" data-plan>
      <CsrfField context={context} />
      <input type="hidden" name="_run" value={plan.run} />
      <h2>{say.coverage.heading}</h2>
      <Legend />
      {!judged && <p>{say.coverage.nothingJudged}</p>}
      <GapList plan={plan} />
      <CoverageTable plan={plan} />
      <p class="govuk-visually-hidden" role="status" data-plan-said />
      {plan.mayWrite("plan-targets") && (
        <p class="do plan-add">
          <Button classes="govuk-button--secondary" name="do" value="target">
            {say.act.addTarget}
          </Button>
          <OwnWords plan={plan} />
        </p>
      )}
    </form>
  );
}

/** A target can begin from something that the young person said. */
function OwnWords({ plan }: { readonly plan: PlanPage }): JSX.Element | null {
  const say = planWords().act;
  const said = ownWords(plan.visible);
  if (said.length === 0) return null;
  return (
    <span class="small quiet">
      {say.fromOwnWords}{" "}
      {said.map(({ key, words }) => (
        <span key={key}>
          <button type="submit" class="plain-button plan-voice" name="do" value={`words ${key}`}>
            <span class="govuk-visually-hidden">{say.begin} </span>“{words}”
          </button>{" "}
        </span>
      ))}
    </span>
  );
}

/** Everything that is written of the plan. While it is written, what is missing is asked in its place and saves by itself. */
function Written({ shown }: { readonly shown: Shown }): JSX.Element {
  const { context, plan } = shown;
  const { head } = plan.visible;
  const { fileLimit } = context.site;
  const parts = (
    <>
      <Targets
        plan={plan}
        byArea={context.query.get("by") === "area"}
        fileLimit={fileLimit}
        notes={(target) => <NotesOf shown={shown} target={target} />}
        movedOn={(target) =>
          head.status === "completed" && shown.notes.find((note) => note.target === target.id)?.status != null
        }
      />
      <Resources plan={plan} referrals={shown.referrals} />
      <Controls plan={plan} fileLimit={fileLimit} />
      <Contingency plan={plan} fileLimit={fileLimit} />
      <ExitTargets plan={plan} fileLimit={fileLimit} />
    </>
  );
  if (!plan.mayWrite("plan-targets")) return <div class="plan-fields">{parts}</div>;
  return (
    <form
      method="post"
      action={planPath(head.id)}
      class="ap-form plan-fields"
      data-saving=""
      data-save-url={`${stagePath(head.id)}/answers`}
      data-csrf={context.session.csrf}
      data-run={plan.run}
      novalidate
    >
      <CsrfField context={context} />
      <input type="hidden" name="_run" value={plan.run} />
      {/* Enter in a box presses the first button of a form: it must be the harmless one. */}
      <button class="govuk-visually-hidden" type="submit" name="do" value="save" tabIndex={-1} aria-hidden="true">
        {planWords().act.save}
      </button>
      {parts}
      <div class="do" data-without-script>
        <Button name="do" value="save">
          {planWords().act.save}
        </Button>
      </div>
    </form>
  );
}

/** What was noted about a target between stages; while the plan is in force, the form for one more. */
function NotesOf({ shown, target }: { readonly shown: Shown; readonly target: PlanEntry }): JSX.Element {
  const { context, plan, notes, inForce, told } = shown;
  const mayNote = inForce?.head.id === plan.visible.head.id && plan.page.may("note-progress");
  return (
    <>
      <ProgressNotes visible={plan.visible} notes={notes.filter((note) => note.target === target.id)} />
      {mayNote && <ProgressForm context={context} plan={plan} target={target} typed={told.typed ?? null} />}
    </>
  );
}

/** What is left to answer in the part of the plan. */
function leftHere({ visible }: PlanPage): number {
  const pages = new Set(
    visible.compiled.subSections.flatMap(({ section, subSection }) =>
      section.group === "pathways" ? [subSection.id] : [],
    ),
  );
  return visible.evaluation.gaps.filter((gap) => gap.holdsCompletion && pages.has(gap.subSection)).length;
}
