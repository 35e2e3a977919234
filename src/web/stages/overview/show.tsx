import type { JSX } from "preact";
import { notFound } from "../../../casework/refusal.ts";
import { markSeen } from "../../../casework/stages/mark-seen.ts";
import { Button } from "../../components/button/button.tsx";
import { Details } from "../../components/details/details.tsx";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { SummaryList } from "../../components/summary-list/summary-list.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import { CsrfField, frame } from "../../frame/frame.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { dateInWords, dayOf, momentInWords } from "../../words/when.ts";
import { DocumentLinks } from "../document-links.tsx";
import { Signatures } from "../left/show.tsx";
import { loadStagePage, type StagePage } from "../load-page.ts";
import { leftPath, questionPath, stagePath } from "../paths.ts";
import { stageBanner } from "../stage-banner.ts";
import { stageNav } from "../stage-nav.ts";
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
            <b>{holding} left</b> in this stage
          </a>
        )}
        <a href={`${stagePath(head.id)}/read`}>Read the stage</a>
        <a href={`${stagePath(head.id)}/history`}>History</a>
        {may("export") && <DocumentLinks stageId={head.id} />}
      </PageBar>
      <VersionNotice visible={visible} mayMove={may("move-to-version")} />
      <SummaryList
        rows={[
          fact("Owner", head.ownerName),
          fact("Begun", momentInWords(head.openedAt)),
          ...(head.dueDate && open ? [fact("To finish by", dateInWords(head.dueDate))] : []),
          ...(head.endedAt
            ? [fact(head.status === "completed" ? "Completed" : "Ended", momentInWords(head.endedAt))]
            : []),
          ...(head.endedReason ? [fact("Why", head.endedReason)] : []),
        ]}
      />
      {open && resume && (
        <p class="do">
          <Button href={questionPath(visible, resume.address)} attributes={{ "data-key": "n" }}>
            Go on where something is left
          </Button>
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
  const { visible, signatures, may } = page;
  const unsigned = signatures.filter((state) => state.holdsCompletion).length;
  const stops = visible.evaluation.checks.filter((check) => check.severity === "stop").length;
  const ready = holding + unsigned + stops === 0;
  return (
    <section aria-labelledby="ending" class="ap-block">
      <h2 id="ending">Finish this stage</h2>
      {may("complete") && (
        <form method="post" action={`${stagePath(visible.head.id)}/complete`}>
          <CsrfField context={context} />
          <p>
            {ready
              ? "Everything is there. Completing keeps the stage as it stands now, for ever."
              : `Not ready yet: ${[holding > 0 ? `${holding} left to answer` : "", unsigned > 0 ? `${unsigned} to be signed` : "", stops > 0 ? `${stops} to put right` : ""].filter(Boolean).join(", ")}.`}
          </p>
          <Button classes={ready ? undefined : "govuk-button--secondary"}>Complete the stage</Button>
        </form>
      )}
      {may("stop") && (
        <Details summaryText="Stop this stage">
          <form method="post" action={`${stagePath(visible.head.id)}/stop`}>
            <CsrfField context={context} />
            <Textarea
              name="reason"
              label={{ text: "Why is it stopped?" }}
              hint={{ text: "All work is kept and can be read; the next stage can begin from it" }}
              rows={3}
            />
            <Button classes="govuk-button--warning">Stop the stage</Button>
          </form>
        </Details>
      )}
      {may("cancel") && (
        <Details summaryText="Cancel a stage that was begun by mistake">
          <form method="post" action={`${stagePath(visible.head.id)}/cancel`}>
            <CsrfField context={context} />
            <Textarea
              name="reason"
              id="cancel-reason"
              label={{ text: "Why is it cancelled?" }}
              hint={{ text: "Only a stage in which nothing was answered can be cancelled. It stays in the log" }}
              rows={2}
            />
            <Button classes="govuk-button--warning">Cancel the stage</Button>
          </form>
        </Details>
      )}
    </section>
  );
}
