import type { JSX } from "preact";
import {
  type AnswerAtPlace,
  type MovePreview,
  type PreviewedChange,
  previewMove,
} from "../../../casework/framework-migration/preview-move.ts";
import { isEarlier } from "../../../casework/framework-migration/steps.ts";
import { versionsOfStage } from "../../../casework/framework-migration/versions-of-stage.ts";
import { notFound } from "../../../casework/refusal.ts";
import { Button } from "../../components/button/button.tsx";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { Table } from "../../components/table/table.tsx";
import { CsrfField, frame } from "../../frame/frame.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf, momentInWords } from "../../words/when.ts";
import { loadStagePage, type StagePage } from "../load-page.ts";
import { stagePath } from "../paths.ts";
import { stageBanner } from "../stage-banner.ts";
import { stageNav } from "../stage-nav.ts";
import { partTitles } from "../sub-section/signature-note.tsx";
import { KeptBlock } from "./kept-block.tsx";
import { versionPath } from "./version-notice.tsx";

/** What moving an open stage to the new version would do; of any other stage, with which version it is asked and what was kept. */
export async function showVersion(context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const page = await loadStagePage(context.work, stageId);
  if (page === null) return context.refuse(notFound);
  const { visible } = page;
  const { framework } = visible.compiled;
  const movable = visible.head.status === "in-progress" && isEarlier(framework.id, framework.version);
  context.audit({ youngPersonId: visible.youngPerson.id, stageId });
  if (!movable) return context.page(await asItIs(context, page));
  const preview = await previewMove(context.work, { stageId });
  return preview.ok ? context.page(previewPage(context, page, preview.value)) : context.refuse(preview.refusal);
}

async function asItIs(context: RequestContext, page: StagePage) {
  const { visible } = page;
  const moves = await versionsOfStage(context.work, visible.head.id);
  return inFrame(
    context,
    page,
    "Version of the questions",
    <>
      <p>This stage is asked with version {visible.compiled.framework.version} of the framework.</p>
      {moves.map((move) => (
        <p key={move.to}>
          {move.movedByName} moved it from version {move.from} to version {move.to} on {momentInWords(move.at)}.{" "}
          <a href={`${stagePath(visible.head.id)}/read?at=${encodeURIComponent(beforeOf(move.at))}`}>
            Read the stage as it stood right before
          </a>
          .
        </p>
      ))}
      <KeptBlock visible={visible} subSection={null} comments={page.comments} />
    </>,
  );
}

const beforeOf = (at: Date): string => new Date(at.getTime() - 1).toISOString();

function previewPage(context: RequestContext, page: StagePage, preview: MovePreview) {
  const { visible } = page;
  const touching = preview.changes.filter(({ moves, kept }) => moves.length + kept.length > 0);
  const others = preview.changes.filter((change) => !touching.includes(change));
  return inFrame(
    context,
    page,
    `Move this stage to version ${preview.to}`,
    <>
      <p>
        This stage was begun with version {preview.from} of the questions. You can move it to version {preview.to}, or
        finish it as it is: both are right. Nothing that was written is lost, and the stage can always be read as it
        stood before.
      </p>
      <section class="ap-block">
        <h2>What will move</h2>
        {touching.length === 0 && <p>No answer in this stage is touched.</p>}
        {touching.length > 0 && (
          <Table
            caption="Answers that move or are kept"
            captionClasses="govuk-visually-hidden"
            head={[{ text: "Now" }, { text: `In version ${preview.to}` }]}
            rows={touching.flatMap(rowsOf)}
          />
        )}
      </section>
      {others.length > 0 && (
        <section class="ap-block">
          <h2>Also changed, with no answer in this stage yet</h2>
          <ul class="govuk-list govuk-list--bullet">
            {others.map((change) => (
              <li key={change.why}>{change.why}</li>
            ))}
          </ul>
        </section>
      )}
      <section class="ap-block">
        <h2>What is then left</h2>
        <p>
          Now <b>{preview.left.before}</b> left in this stage; afterwards <b>{preview.left.after}</b>.
        </p>
        {preview.opens.length > 0 && <Opens preview={preview} />}
      </section>
      <section class="ap-block">
        <h2>Signatures</h2>
        {preview.signaturesThatFall.length === 0 ? (
          <p>No signature falls.</p>
        ) : (
          <p>
            A signature covers the questions as they were asked. These will be void and must be asked for again:{" "}
            <b>{preview.signaturesThatFall.map((part) => partTitles[part]).join("; ")}</b>.
          </p>
        )}
      </section>
      <form method="post" action={versionPath(visible.head.id)}>
        <CsrfField context={context} />
        <input type="hidden" name="to" value={preview.to} />
        <input type="hidden" name="sequence" value={preview.sequence} />
        <div class="do">
          <Button>Move this stage to version {preview.to}</Button>
          <a href={stagePath(visible.head.id)}>Leave it as it is</a>
        </div>
      </form>
    </>,
  );
}

function Opens({ preview }: { readonly preview: MovePreview }): JSX.Element {
  const shown = preview.opens.slice(0, 40);
  return (
    <>
      <p>This will be new on the list of what is left:</p>
      <ul class="govuk-list govuk-list--bullet">
        {shown.map(({ label, where, kind }) => (
          <li key={`${kind} ${where} ${label}`}>
            {label}{" "}
            <span class="quiet">
              ({where}
              {kind === "to-confirm" ? ", to confirm" : ""})
            </span>
          </li>
        ))}
        {preview.opens.length > shown.length && <li>and {preview.opens.length - shown.length} more</li>}
      </ul>
    </>
  );
}

function rowsOf(change: PreviewedChange) {
  return [
    ...change.moves.map(({ from, to, toLookAt }) => [
      { text: from.map((place) => <Place key={place.label} place={place} />) },
      {
        text: (
          <>
            <Place place={to} />
            {toLookAt && <p class="small quiet">Somebody looks at it once and confirms it.</p>}
            <p class="small quiet">{change.why}</p>
          </>
        ),
      },
    ]),
    ...change.kept.map((place) => [
      { text: <Place place={place} /> },
      {
        text: (
          <>
            <p>Kept, to be read where it stood. It is asked no more.</p>
            <p class="small quiet">{change.why}</p>
          </>
        ),
      },
    ]),
  ];
}

const Place = ({ place }: { readonly place: AnswerAtPlace }): JSX.Element => (
  <div>
    <p>
      <b>{place.label}</b> <span class="small quiet">({place.where})</span>
    </p>
    <p class="answer-text" dir="auto">
      {place.text}
    </p>
  </div>
);

const inFrame = (context: RequestContext, page: StagePage, heading: string, children: JSX.Element) =>
  frame(
    context,
    {
      title: `${heading}, ${page.visible.youngPerson.displayName}, ${page.visible.head.title}`,
      place: "young-people",
      person: stageBanner(page.visible, dayOf(context.now)),
      nav: stageNav(page.visible, page.signatures, null),
    },
    <>
      <p class="crumb small quiet">
        {page.visible.head.title}, by {page.visible.head.ownerName}
      </p>
      <h1>{heading}</h1>
      <PageBar sectionsHref="#sections">
        <a href={stagePath(page.visible.head.id)}>Back to the stage</a>
        <a href={`${stagePath(page.visible.head.id)}/history`}>History</a>
      </PageBar>
      {children}
    </>,
  );
