import type { VNode } from "preact";
import type { Colleague } from "../../casework/young-people/name-case-manager.ts";
import type { StageType } from "../../framework/language.ts";
import { Button } from "../components/button/button.tsx";
import { Details } from "../components/details/details.tsx";
import { ErrorSummary } from "../components/error-summary/error-summary.tsx";
import type { KeyHelp } from "../components/keys/keys.tsx";
import { PageBar } from "../components/page-frame/page-bar.tsx";
import { frame } from "../frame/frame.tsx";
import type { RequestContext } from "../routing/route.ts";
import { leftPath, stagePath } from "../stages/paths.ts";
import { dayOf } from "../words/when.ts";
import { CaseManagerForm } from "./case-manager-form.tsx";
import { factText } from "./fact-text.ts";
import { leftIn, type OpenRecord } from "./open-record.ts";
import { recordBanner } from "./record-banner.ts";
import { RecordFacts } from "./record-facts.tsx";
import { recordNav } from "./record-nav.ts";
import { recordViews } from "./record-views.ts";
import { StagesOfRecord } from "./stages-of-record.tsx";
import { type StartFault, type StartInput, StartStageForm } from "./start-stage-form.tsx";

export interface RecordPage {
  readonly open: OpenRecord;
  /** The kinds of stage that this person may start. */
  readonly offered: readonly StageType[];
  readonly start: StartInput;
  readonly faults: readonly StartFault[];
  /** Whom this person may name as case manager. */
  readonly caseManagers: readonly Colleague[];
  /** What was done just now, that the page says so. */
  readonly said: "added" | "named" | null;
}

const keys: readonly KeyHelp[] = [
  { keys: ["."], does: "go on with the open stage" },
  { keys: ["/"], does: "search" },
  { keys: ["?"], does: "help with this page, and its keys" },
];

/** Everything about one young person that exists without an assessment, and the way into the stages. */
export function recordPage(context: RequestContext, page: RecordPage): VNode {
  const { open, offered, faults } = page;
  const { record, visible } = open;
  const { youngPerson, stages, mayWrite } = record;
  const today = dayOf(context.now);
  const current = stages.find(({ status }) => status === "in-progress");
  const identityOnly = !mayWrite;
  return frame(
    context,
    {
      title: `${youngPerson.displayName}, case record`,
      place: "young-people",
      hasError: faults.length > 0,
      person: recordBanner(open, today),
      ...(mayWrite ? { nav: recordNav(open, null) } : {}),
      keys,
    },
    <>
      {faults.length > 0 && (
        <ErrorSummary
          titleText="The stage was not started"
          descriptionText="What you chose is kept below."
          errorList={faults.map(({ field, text }) => ({
            text,
            href: field === "trigger" ? "#trigger-day" : "#type",
          }))}
        />
      )}
      <h1>Case record</h1>
      {mayWrite && (
        <PageBar sectionsHref="#sections">
          <span>
            <b>{leftIn(visible.evaluation, null)} not recorded yet</b> of what every stage needs
          </span>
        </PageBar>
      )}
      {page.said === "named" && (
        <p class="event" role="status">
          <b>{youngPerson.caseManagerName}</b> is now the case manager. Open stages keep their owners.
        </p>
      )}
      {page.said === "added" && (
        <p class="event" role="status">
          <b>{youngPerson.displayName} was added.</b> The reference is {youngPerson.reference}. Add carers, offences and
          outcomes as you learn them, or start a stage.
        </p>
      )}
      <section aria-labelledby="stages">
        <h2 class="ruled" id="stages">
          Stages
        </h2>
        <StagesOfRecord stages={stages} today={today} />
        {current && (
          <p class="do">
            <Button href={stagePath(current.id)} attributes={{ "data-key": "." }}>
              Go on with “{current.title}”
            </Button>
            <a href={leftPath(current.id)}>What is left</a>
          </p>
        )}
        {!current && offered.length > 0 && (
          <div id="start">
            <Details summaryText="Start a stage" open={faults.length > 0 || context.query.get("start") === "1"}>
              <StartStageForm
                context={context}
                youngPersonId={youngPerson.id}
                offered={offered}
                input={page.start}
                faults={faults}
              />
            </Details>
          </div>
        )}
        {current && offered.length > 0 && (
          <p class="small quiet record__shared">
            One stage is open at a time. When it is completed, the next can be started here.
          </p>
        )}
      </section>
      <CaseManagerForm
        context={context}
        youngPerson={youngPerson}
        offered={page.caseManagers}
        open={context.query.get("case-manager") === "1"}
      />
      {identityOnly && (
        <p class="quiet record__shared">You see who the young person is, and what was given to you to write.</p>
      )}
      {visible.compiled.subSections.map(({ subSection }) => {
        const views = recordViews(
          { record: open, viewerId: context.actor.userId, now: context.now },
          subSection.id,
          null,
        );
        const shown = (views ?? []).filter((view) => mayWrite || (view.kind === "asked" && view.value !== null));
        if (shown.length === 0) return null;
        return (
          <RecordFacts
            key={subSection.id}
            youngPersonId={youngPerson.id}
            subSection={subSection.id}
            title={subSection.title}
            views={shown}
            mayWrite={mayWrite}
            say={(view) => factText(open, view.address, view.value)}
          />
        );
      })}
    </>,
  );
}
