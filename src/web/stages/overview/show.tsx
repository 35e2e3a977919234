import type { JSX } from "preact";
import { notFound } from "../../../casework/refusal.ts";
import { markSeen } from "../../../casework/stages/mark-seen.ts";
import { contributorsWords } from "../../../wording/contributors.ts";
import { dateInWords, momentInWords } from "../../../wording/dates.ts";
import { stageWords } from "../../../wording/stage.ts";
import { Button } from "../../components/button/button.tsx";
import { Details } from "../../components/details/details.tsx";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { SummaryList } from "../../components/summary-list/summary-list.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import { CsrfField, frame } from "../../frame/frame.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";
import { DocumentLinks } from "../document-links.tsx";
import { Signatures } from "../left/show.tsx";
import { loadStagePage, type StagePage } from "../load-page.ts";
import { leftPath, peoplePath, questionPath, stagePath, youngPersonPath } from "../paths.ts";
import { PartSummary } from "../people/part-summary.tsx";
import { YourParts } from "../people/your-parts.tsx";
import { stageBanner } from "../stage-banner.ts";
import { stageNav } from "../stage-nav.ts";
import { stageViews } from "../stage-views.ts";
import { VersionNotice } from "../version/version-notice.tsx";

/** The stage itself: how far it is, where to go on, what can be done with it. */
export async function showStage(context: RequestContext): Promise<Response> {
  const page = await loadStagePage(context.work, context.param("stageId"));
  if (page === null) return context.refuse(notFound);
  await markSeen(context.work, page.visible.head.id);
  context.audit({ youngPersonId: page.visible.youngPerson.id, stageId: page.visible.head.id });
  return context.page(overview(context, page));
}

function overview(context: RequestContext, page: StagePage) {
  const say = stageWords();
  const { visible, signatures, may } = page;
  const { head, evaluation } = visible;
  const holding = evaluation.gaps.filter((gap) => gap.holdsCompletion).length;
  const resume = evaluation.resumeAt;
  const open = head.status === "in-progress";
  return frame(
    context,
    {
      title: `${head.title}, ${visible.youngPerson.displayName}`,
      place: "young-people",
      person: stageBanner(visible, dayOf(context.now)),
      nav: stageNav(visible, signatures, null),
    },
    <>
      <h1>{head.title}</h1>
      <PageBar sectionsHref="#sections">
        {open && (
          <a href={leftPath(head.id)}>
            <b>{say.count.left(holding)}</b> {say.inThisStage}
          </a>
        )}
        {stageViews(page).map(({ text, href }) => (
          <a href={href} key={href}>
            {text}
          </a>
        ))}
        {may("export") && <DocumentLinks stageId={head.id} />}
      </PageBar>
      <VersionNotice visible={visible} mayMove={may("move-to-version")} />
      <YourParts context={context} page={page} />
      <PartSummary visible={visible} />
      <SummaryList
        rows={[
          fact(say.facts.owner, head.ownerName),
          fact(say.facts.begun, momentInWords(head.openedAt)),
          ...(head.dueDate && open
            ? [
                {
                  ...fact(say.facts.finishBy, dateInWords(head.dueDate)),
                  ...(may("change-due-date") ? changeDue(head.id) : {}),
                },
              ]
            : []),
          ...(head.endedAt
            ? [fact(head.status === "completed" ? say.facts.completed : say.facts.ended, momentInWords(head.endedAt))]
            : []),
          ...(head.endedReason ? [fact(say.facts.why, head.endedReason)] : []),
        ]}
      />
      {open && resume && (
        <p class="do">
          <Button href={questionPath(visible, resume.address)} attributes={{ "data-key": "n" }}>
            {say.goOn}
          </Button>
        </p>
      )}
      {head.status === "stopped" && page.may("export") && (
        <p class="do">
          <Button href={`${youngPersonPath(visible.youngPerson.id)}#start`}>{say.ending.nextFromStopped}</Button>
        </p>
      )}
      {signatures.length > 0 && <Signatures states={signatures} visible={visible} />}
      {open && (may("complete") || may("stop") || may("cancel")) && (
        <Ending context={context} page={page} holding={holding} />
      )}
    </>,
  );
}

const fact = (key: string, value: string) => ({ key: { text: key }, value: { text: value } });

const changeDue = (stageId: string) => ({
  actions: {
    items: [
      {
        href: `${peoplePath(stageId)}?due-date=1#due-date`,
        text: contributorsWords().dueDate.change,
        visuallyHiddenText: stageWords().facts.finishBy,
      },
    ],
  },
});

/** Complete, stop or cancel: each says what it does, and none happens by accident. */
function Ending({
  context,
  page,
  holding,
}: {
  readonly context: RequestContext;
  readonly page: StagePage;
  readonly holding: number;
}): JSX.Element {
  const say = stageWords().ending;
  const { visible, signatures, may } = page;
  const unsigned = signatures.filter((state) => state.holdsCompletion).length;
  const stops = visible.evaluation.checks.filter((check) => check.severity === "stop").length;
  const ready = holding + unsigned + stops === 0;
  return (
    <section aria-labelledby="ending" class="ap-block">
      <h2 id="ending">{say.finish}</h2>
      {may("complete") && (
        <form method="post" action={`${stagePath(visible.head.id)}/complete`}>
          <CsrfField context={context} />
          <p>{ready ? say.everythingIsThere : say.notReady(holding, unsigned, stops)}</p>
          <Button classes={ready ? undefined : "govuk-button--secondary"}>{say.complete}</Button>
        </form>
      )}
      {may("stop") && (
        <Details summaryText={say.stopThis}>
          <form method="post" action={`${stagePath(visible.head.id)}/stop`}>
            <CsrfField context={context} />
            <Textarea name="reason" label={{ text: say.whyStopped }} hint={{ text: say.stopKeeps }} rows={3} />
            <Button classes="govuk-button--warning">{say.stop}</Button>
          </form>
        </Details>
      )}
      {may("cancel") && (
        <Details summaryText={say.cancelThis}>
          <form method="post" action={`${stagePath(visible.head.id)}/cancel`}>
            <CsrfField context={context} />
            <Textarea
              name="reason"
              id="cancel-reason"
              label={{ text: say.whyCancelled }}
              hint={{ text: say.cancelOnlyEmpty }}
              rows={2}
            />
            <Button classes="govuk-button--warning">{say.cancel}</Button>
          </form>
        </Details>
      )}
    </section>
  );
}
