import type { JSX } from "preact";
import { type Helper, helpersOf } from "../../../casework/contributors/colleagues.ts";
import { lateAnswersOf } from "../../../casework/contributors/settle-late-answer.ts";
import { momentInWords as momentSentence } from "../../../casework/history/moments.ts";
import { momentsOfStage } from "../../../casework/history/moments-of-stage.ts";
import { notFound } from "../../../casework/refusal.ts";
import { shutOut } from "../../../casework/restricted/shut-out.ts";
import { contributorsWords } from "../../../wording/contributors.ts";
import { momentInWords } from "../../../wording/dates.ts";
import { stageWords } from "../../../wording/stage.ts";
import { NotificationBanner } from "../../components/notification-banner/notification-banner.tsx";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { WarningText } from "../../components/warning-text/warning-text.tsx";
import { frame } from "../../frame/frame.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";
import { loadStagePage } from "../load-page.ts";
import { stagePath } from "../paths.ts";
import { stageBanner } from "../stage-banner.ts";
import { stageNav } from "../stage-nav.ts";
import { DueDate } from "./due-date.tsx";
import { GiveForm } from "./give-form.tsx";
import { GivenParts } from "./given-parts.tsx";
import { LateTexts } from "./late-texts.tsx";
import type { PeoplePage } from "./people-page.ts";
import { Reassign } from "./reassign.tsx";
import { StandIns } from "./stand-ins.tsx";

/** Moments of a stage's life that are about who writes it. */
const aboutPeople: ReadonlySet<string> = new Set([
  "given",
  "taken-back",
  "handed-in",
  "taken-up",
  "part-returned",
  "proxy-named",
  "cover-set",
  "stand-in-ended",
  "owner-changed",
  "due-date-changed",
]);

/** Who writes a stage: what is given to whom, how it stands, who stands in, and what happened between them. */
export async function showPeople(context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const stage = await loadStagePage(context.work, stageId);
  if (stage === null || !stage.visible.all) return context.refuse(notFound);
  const closed = await shutOut(context.work, stage.visible.youngPerson.id);
  const everybody = await helpersOf(context.work);
  const moments = await momentsOfStage(context.work, { stageId });
  context.audit({ youngPersonId: stage.visible.youngPerson.id, stageId });
  const page: PeoplePage = {
    context,
    stage,
    helpers: everybody.filter(({ id }) => !closed.has(id)),
    shutOut: everybody.filter(({ id }) => closed.has(id)),
    late: stage.may("settle-late-answer") ? await lateAnswersOf(context.work, stageId) : [],
    moments: moments.ok ? moments.value.filter(({ kind }) => aboutPeople.has(kind)).toReversed() : [],
  };
  return context.page(peoplePage(page));
}

function peoplePage(page: PeoplePage) {
  const say = contributorsWords();
  const { context, stage, helpers } = page;
  const { visible, signatures, may } = stage;
  const { head } = visible;
  return frame(
    context,
    {
      title: `${say.title}, ${visible.youngPerson.displayName}, ${head.title}`,
      place: "young-people",
      person: stageBanner(visible, dayOf(context.now)),
      nav: stageNav(visible, signatures, null),
    },
    <>
      <h1>{say.title}</h1>
      <PageBar sectionsHref="#sections">
        <a href={stagePath(head.id)}>{stageWords().thisStage}</a>
        <a href="#given">{say.given.title}</a>
        <a href="#stand-ins">{say.standIns.title}</a>
        <a href="#log">{say.log.title}</a>
      </PageBar>
      <Told query={context.query} helpers={helpers} />
      <p>{say.ownerIs(head.ownerName)}</p>
      <Restricted page={page} />
      <LateTexts page={page} />
      <GivenParts page={page} />
      {may("grant-contributor") && <GiveForm page={page} />}
      <StandIns page={page} />
      {may("change-owner") && <Reassign page={page} />}
      {may("change-due-date") && <DueDate page={page} />}
      <section aria-labelledby="log" class="ap-block">
        <h2 id="log">{say.log.title}</h2>
        {page.moments.length === 0 && <p class="quiet">{say.log.nothing}</p>}
        <ul class="ap-list">
          {page.moments.map((moment) => (
            <li key={`${moment.kind} ${moment.at.toISOString()} ${moment.aboutName}`}>
              {momentInWords(moment.at)}: {momentSentence(moment)}
              {moment.note && <p class="small quiet">{moment.note}</p>}
            </li>
          ))}
        </ul>
      </section>
    </>,
  );
}

/** Says to whom nothing can be given, and who holds parts that are not open to them any more. */
function Restricted({ page }: { readonly page: PeoplePage }): JSX.Element | null {
  const say = contributorsWords().restricted;
  const { shutOut: closed, stage } = page;
  if (closed.length === 0) return null;
  const { contributions, standIns } = stage.visible.people;
  const holding = closed.filter(
    ({ id }) =>
      contributions.some(({ userId }) => userId === id) ||
      standIns.some(({ userId, endsAt }) => userId === id && endsAt > page.context.now),
  );
  return (
    <>
      <p>{say.notOffered(closed.length)}</p>
      {holding.length > 0 && (
        <WarningText>{say.seeNothing(holding.map(({ name }) => name).join(", "), holding.length)}</WarningText>
      )}
    </>
  );
}

/** What was done just now, in a sentence. */
function Told(props: { readonly query: URLSearchParams; readonly helpers: readonly Helper[] }): JSX.Element | null {
  const say = contributorsWords().told;
  const name = props.helpers.find(({ id }) => id === props.query.get("who"))?.name ?? "";
  const stages = Number(props.query.get("stages")) || 1;
  const sentences: Readonly<Record<string, string>> = {
    give: say.given(name),
    "take-back": say.takenBack(name),
    return: say.returned(name),
    proxy: say.standIn(name, stages),
    cover: say.standIn(name, stages),
    end: say.ended,
    owner: say.reassigned(name),
    due: say.dueChanged,
    taken: say.taken,
    left: say.left,
  };
  const sentence = sentences[props.query.get("told") ?? ""];
  return sentence === undefined ? null : (
    <NotificationBanner>
      <p>{sentence}</p>
    </NotificationBanner>
  );
}
