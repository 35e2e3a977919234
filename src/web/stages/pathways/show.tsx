import { randomUUID } from "node:crypto";
import type { JSX } from "preact";
import { type ReferralState, referralStates } from "../../../casework/pathways/referral-states.ts";
import { decidedInWords, dueInWords, questionName, titleOf } from "../../../casework/pathways/referral-words.ts";
import { notFound, type Refusal } from "../../../casework/refusal.ts";
import { pathwaysWords } from "../../../wording/pathways.ts";
import { stageWords } from "../../../wording/stage.ts";
import { Button } from "../../components/button/button.tsx";
import { DateInput } from "../../components/date-input/date-input.tsx";
import { Details } from "../../components/details/details.tsx";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import { CsrfField, frame } from "../../frame/frame.tsx";
import { Refused } from "../../frame/refused.tsx";
import { dateParts } from "../../questions/date-parts.ts";
import type { FormFields } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";
import { loadStagePage, type StagePage } from "../load-page.ts";
import { entryPath, questionPath, referralsPath, stagePath, subSectionPath } from "../paths.ts";
import { stageBanner } from "../stage-banner.ts";
import { stageNav } from "../stage-nav.ts";
import { ReferralMark } from "./referral-states.tsx";

/** What was sent and could not be kept, so that the page shows it again. */
interface NotKept {
  readonly fields: FormFields;
  readonly refusal: Refusal;
}

interface Page {
  readonly context: RequestContext;
  readonly stage: StagePage;
  readonly notKept: NotKept | null;
  readonly mayWrite: boolean;
  readonly runId: string;
}

/** Every referral that answers of a stage propose, with the decision about it or the form for one. */
export async function showReferrals(context: RequestContext, notKept: NotKept | null = null): Promise<Response> {
  const stageId = context.param("stageId");
  const stage = await loadStagePage(context.work, stageId);
  if (stage === null || !stage.visible.all) return context.refuse(notFound);
  const { visible, signatures } = stage;
  context.audit({ youngPersonId: visible.youngPerson.id, stageId });
  const referrals = await referralStates(context.work, visible);
  const say = pathwaysWords();
  const waiting = referrals.filter(({ state }) => state === "open").length;
  const page: Page = {
    context,
    stage,
    notKept,
    mayWrite: stage.mayWriteIn("resources-and-proposals"),
    runId: randomUUID(),
  };
  const body = frame(
    context,
    {
      title: `${say.title}, ${visible.youngPerson.displayName}, ${visible.head.title}`,
      place: "young-people",
      hasError: notKept !== null,
      person: stageBanner(visible, dayOf(context.now)),
      nav: stageNav(visible, signatures, null),
    },
    <>
      <Refused title={say.notKept} refusal={notKept?.refusal ?? null} />
      <h1>{say.title}</h1>
      <PageBar sectionsHref="#sections">
        <a href={stagePath(visible.head.id)}>{stageWords().thisStage}</a>
        <a href={subSectionPath(visible.head.id, "resources-and-proposals")}>{say.toResource}</a>
      </PageBar>
      {context.query.get("kept") === "yes" && (
        <p class="event" role="status">
          <b>{say.kept}</b>
        </p>
      )}
      <p class="quiet">{say.about}</p>
      <p>
        <b>{referrals.length === 0 ? say.none : waiting === 0 ? say.allDecided : say.waiting(waiting)}</b>
      </p>
      {referrals.map((referral) => (
        <OneReferral key={referral.pathway.code} page={page} of={referral} />
      ))}
    </>,
  );
  return context.page(body, notKept?.refusal.status ?? 200);
}

function OneReferral({ page, of }: { readonly page: Page; readonly of: ReferralState }): JSX.Element {
  const say = pathwaysWords();
  const { visible } = page.stage;
  const { code, service, form, who } = of.pathway;
  const title = titleOf(of.pathway);
  const sent = page.notKept?.fields.get("pathway") === code;
  return (
    <section class="ap-block" id={code} aria-labelledby={`${code}-title`}>
      <h2 id={`${code}-title`}>
        {title} <ReferralMark state={of.state} />
      </h2>
      <p>
        {say.to(service)}. {form !== "" && `${say.form(form)}. `}
        {say.who(who)}
        {of.state === "open" && `, ${dueInWords(of, dayOf(page.context.now))}`}.
      </p>
      {of.because.length === 0 && <p class="quiet">{say.noLonger}</p>}
      {of.because.map((question) => (
        <p key={question} class="small">
          <a href={questionPath(visible, question)}>{say.because(questionName(visible, question))}</a>
        </p>
      ))}
      {decidedInWords(visible, of).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {of.resource && (
        <p>
          <a href={entryPath(visible, "resources", of.resource.id)}>{say.toResource}</a>
        </p>
      )}
      {page.mayWrite && (
        <Details
          summaryText={of.state === "open" ? say.decide(title) : say.change(title)}
          open={of.state === "open" || sent}
        >
          <DecideForm page={page} of={of} sent={sent ? (page.notKept?.fields ?? null) : null} />
        </Details>
      )}
    </section>
  );
}

function DecideForm(props: {
  readonly page: Page;
  readonly of: ReferralState;
  readonly sent: FormFields | null;
}): JSX.Element {
  const say = pathwaysWords();
  const { page, of, sent } = props;
  const { context, stage } = page;
  const { code } = of.pathway;
  const today = dateParts(dayOf(context.now));
  return (
    <form method="post" action={referralsPath(stage.visible.head.id)} novalidate class="ap-form">
      <CsrfField context={context} />
      <input type="hidden" name="run" value={page.runId} />
      <input type="hidden" name="pathway" value={code} />
      <DateInput
        id={`on-${code}`}
        namePrefix="on"
        fieldset={{ legend: { text: say.on } }}
        values={{
          "on-day": sent?.get("on-day") ?? today.day,
          "on-month": sent?.get("on-month") ?? today.month,
          "on-year": sent?.get("on-year") ?? today.year,
        }}
      />
      <Button name="do" value="made" preventDoubleClick>
        {say.made}
      </Button>
      <div class="ap-block">
        <Textarea
          name="reason"
          id={`reason-${code}`}
          label={{ text: say.why }}
          rows={2}
          value={sent?.get("reason") ?? ""}
        />
        <Button name="do" value="not-needed" classes="govuk-button--secondary" preventDoubleClick>
          {say.notNeeded}
        </Button>
      </div>
    </form>
  );
}
