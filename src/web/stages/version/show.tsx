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
import { momentInWords } from "../../../wording/dates.ts";
import { stageWords } from "../../../wording/stage.ts";
import { versionWords } from "../../../wording/version.ts";
import { Button } from "../../components/button/button.tsx";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { Table } from "../../components/table/table.tsx";
import { CsrfField, frame } from "../../frame/frame.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";
import { loadStagePage, type StagePage } from "../load-page.ts";
import { stagePath } from "../paths.ts";
import { stageBanner } from "../stage-banner.ts";
import { stageNav } from "../stage-nav.ts";
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
  const say = versionWords();
  const { visible } = page;
  const moves = await versionsOfStage(context.work, visible.head.id);
  return inFrame(
    context,
    page,
    say.title,
    <>
      <p>{say.askedWith(visible.compiled.framework.version)}</p>
      {moves.map((move) => (
        <p key={move.to}>
          {say.movedBy(move.movedByName, move.from, move.to, momentInWords(move.at))}{" "}
          <a href={`${stagePath(visible.head.id)}/read?at=${encodeURIComponent(beforeOf(move.at))}`}>
            {say.readBefore}
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
  const say = versionWords();
  const { visible } = page;
  const touching = preview.changes.filter(({ moves, kept }) => moves.length + kept.length > 0);
  const others = preview.changes.filter((change) => !touching.includes(change));
  return inFrame(
    context,
    page,
    say.moveTo(preview.to),
    <>
      <p>{say.bothAreRight(preview.from, preview.to)}</p>
      <section class="ap-block">
        <h2>{say.whatWillMove}</h2>
        {touching.length === 0 && <p>{say.noAnswerTouched}</p>}
        {touching.length > 0 && (
          <Table
            caption={say.caption}
            captionClasses="govuk-visually-hidden"
            head={[{ text: say.now }, { text: say.inVersion(preview.to) }]}
            rows={touching.flatMap(rowsOf)}
          />
        )}
      </section>
      {others.length > 0 && (
        <section class="ap-block">
          <h2>{say.alsoChanged}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {others.map((change) => (
              <li key={change.why}>{change.why}</li>
            ))}
          </ul>
        </section>
      )}
      <section class="ap-block">
        <h2>{say.whatIsThenLeft}</h2>
        <p>
          {say.leftAfter.now} <b>{preview.left.before}</b> {say.leftAfter.between} <b>{preview.left.after}</b>
          {say.leftAfter.end}
        </p>
        {preview.opens.length > 0 && <Opens preview={preview} />}
      </section>
      <section class="ap-block">
        <h2>{say.signatures}</h2>
        {preview.signaturesThatFall.length === 0 ? (
          <p>{say.noneFalls}</p>
        ) : (
          <p>
            {say.theseFall} <b>{preview.signaturesThatFall.map((part) => stageWords().parts[part]).join("; ")}</b>.
          </p>
        )}
      </section>
      <form method="post" action={versionPath(visible.head.id)}>
        <CsrfField context={context} />
        <input type="hidden" name="to" value={preview.to} />
        <input type="hidden" name="sequence" value={preview.sequence} />
        <div class="do">
          <Button>{say.moveTo(preview.to)}</Button>
          <a href={stagePath(visible.head.id)}>{say.leaveIt}</a>
        </div>
      </form>
    </>,
  );
}

function Opens({ preview }: { readonly preview: MovePreview }): JSX.Element {
  const say = versionWords();
  const shown = preview.opens.slice(0, 40);
  return (
    <>
      <p>{say.newlyLeft}</p>
      <ul class="govuk-list govuk-list--bullet">
        {shown.map(({ label, where, kind }) => (
          <li key={`${kind} ${where} ${label}`}>
            {label} <span class="quiet">{kind === "to-confirm" ? say.whereToConfirm(where) : `(${where})`}</span>
          </li>
        ))}
        {preview.opens.length > shown.length && <li>{say.andMore(preview.opens.length - shown.length)}</li>}
      </ul>
    </>
  );
}

function rowsOf(change: PreviewedChange) {
  const say = versionWords();
  return [
    ...change.moves.map(({ from, to, toLookAt }) => [
      { text: from.map((place) => <Place key={place.label} place={place} />) },
      {
        text: (
          <>
            <Place place={to} />
            {toLookAt && <p class="small quiet">{say.lookAndConfirm}</p>}
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
            <p>{say.keptToRead}</p>
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
      <p class="crumb small quiet">{stageWords().byOwner(page.visible.head.title, page.visible.head.ownerName)}</p>
      <h1>{heading}</h1>
      <PageBar sectionsHref="#sections">
        <a href={stagePath(page.visible.head.id)}>{stageWords().backToStage}</a>
        <a href={`${stagePath(page.visible.head.id)}/history`}>{stageWords().history}</a>
      </PageBar>
      {children}
    </>,
  );
