import type { VNode } from "preact";
import type { Colleague } from "../../casework/young-people/name-case-manager.ts";
import type { StageType } from "../../framework/language.ts";
import { momentInWords } from "../../wording/dates.ts";
import { recordWords } from "../../wording/record.ts";
import { restrictedWords } from "../../wording/restricted.ts";
import { sharedWords } from "../../wording/shared.ts";
import { Button } from "../components/button/button.tsx";
import { Details } from "../components/details/details.tsx";
import { ErrorSummary } from "../components/error-summary/error-summary.tsx";
import type { KeyHelp } from "../components/keys/keys.tsx";
import { PageBar } from "../components/page-frame/page-bar.tsx";
import { frame } from "../frame/frame.tsx";
import { restrictionPath } from "../restricted/paths.ts";
import type { RequestContext } from "../routing/route.ts";
import { leftPath, stagePath } from "../stages/paths.ts";
import { type PlanInForce, PlanOnRecord } from "../stages/plan/plan-on-record.tsx";
import { looksAfterRecords, readsStages } from "../who.ts";
import { dayOf } from "../words/when.ts";
import { CaseManagerForm } from "./case-manager-form.tsx";
import { factText } from "./fact-text.ts";
import { NextReview } from "./next-review.tsx";
import { leftIn, type OpenRecord } from "./open-record.ts";
import { recordBanner, waysOf } from "./record-banner.ts";
import { RecordFacts } from "./record-facts.tsx";
import { recordNav } from "./record-nav.ts";
import { recordViews, viewerOf } from "./record-views.ts";
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
  /** Whether the record is open to named people only; until when, for somebody who opened it with a reason. */
  readonly restricted: { readonly until: Date | null } | null;
  readonly plan: PlanInForce | null;
  /** How often something of a stage was sent, by its id. */
  readonly sent: ReadonlyMap<string, number>;
}

const keys = (): readonly KeyHelp[] => [
  { keys: ["."], does: recordWords().goOnKey },
  { keys: ["/"], does: sharedWords().keys.search },
  { keys: ["?"], does: sharedWords().keys.helpHere },
];

/** Everything about one young person that exists without an assessment, and the way into the stages. */
export function recordPage(context: RequestContext, page: RecordPage): VNode {
  const { open, offered, faults } = page;
  const { record, visible } = open;
  const { youngPerson, stages, mayWrite } = record;
  const today = dayOf(context.now);
  const current = stages.find(({ status }) => status === "in-progress");
  const identityOnly = !mayWrite;
  const say = recordWords();
  return frame(
    context,
    {
      title: say.titleOf(youngPerson.displayName),
      place: "young-people",
      hasError: faults.length > 0,
      person: { ...recordBanner(open, today), ways: waysOf(context, open.record) },
      ...(mayWrite ? { nav: recordNav(open, null) } : {}),
      keys: keys(),
    },
    <>
      {faults.length > 0 && (
        <ErrorSummary
          titleText={say.notStarted}
          descriptionText={say.chosenIsKept}
          errorList={faults.map(({ field, text }) => ({
            text,
            href: field === "trigger" ? "#trigger-day" : "#type",
          }))}
        />
      )}
      <h1>{sharedWords().caseRecord}</h1>
      {mayWrite && (
        <PageBar sectionsHref="#sections">
          <span>
            <b>{say.leftInAll.count(leftIn(visible.evaluation, null))}</b> {say.leftInAll.where}
          </span>
        </PageBar>
      )}
      {page.said === "named" && (
        <p class="event" role="status">
          <b>{youngPerson.caseManagerName}</b> {say.isNowCaseManager}
        </p>
      )}
      {page.said === "added" && (
        <p class="event" role="status">
          <b>{say.wasAdded(youngPerson.displayName)}</b>{" "}
          {(offered.length > 0 ? say.addedReference : say.addedToKeep)(youngPerson.reference)}
        </p>
      )}
      {page.restricted && (
        <p class="event">
          <b>{restrictedWords().who.mark}.</b>{" "}
          {page.restricted.until === null
            ? restrictedWords().who.markAbout
            : restrictedWords().glass.until(momentInWords(page.restricted.until))}
        </p>
      )}
      <section aria-labelledby="stages">
        <h2 class="ruled" id="stages">
          {say.stages}
        </h2>
        <StagesOfRecord stages={stages} today={today} actor={context.actor} sent={page.sent} />
        {current && readsStages.allows(context.actor) && (
          <p class="do">
            <Button href={stagePath(current.id)} attributes={{ "data-key": "." }}>
              {say.goOnWith(current.title)}
            </Button>
            <a href={leftPath(current.id)}>{say.whatIsLeft}</a>
          </p>
        )}
        {!current && <NextReview stages={stages} today={today} />}
        {!current && offered.length > 0 && (
          <div id="start">
            <Details summaryText={say.startStage} open={faults.length > 0 || context.query.get("start") === "1"}>
              <StartStageForm
                context={context}
                youngPersonId={youngPerson.id}
                offered={offered}
                last={stages.find(({ status }) => status === "completed") ?? null}
                input={page.start}
                faults={faults}
              />
            </Details>
          </div>
        )}
        {current && offered.length > 0 && <p class="small quiet record__shared">{say.oneStage}</p>}
      </section>
      <PlanOnRecord plan={page.plan} />
      <CaseManagerForm
        context={context}
        youngPerson={youngPerson}
        offered={page.caseManagers}
        open={context.query.get("case-manager") === "1"}
      />
      {looksAfterRecords.allows(context.actor) && (
        <p>
          <a href={restrictionPath(youngPerson.id)}>{restrictedWords().who.title}</a>
        </p>
      )}
      {identityOnly && <p class="quiet record__shared">{say.identityOnly}</p>}
      {visible.compiled.subSections.map(({ subSection }) => {
        const views = recordViews({ record: open, ...viewerOf(context) }, subSection.id, null);
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
