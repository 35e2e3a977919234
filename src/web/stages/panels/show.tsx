import { randomUUID } from "node:crypto";
import type { JSX, VNode } from "preact";
import { panelLists } from "../../../assessment/panels/panel-lists.ts";
import type { PanelTask } from "../../../casework/panels/panel-task.ts";
import { notFound, type Refusal } from "../../../casework/refusal.ts";
import { dateInWords } from "../../../wording/dates.ts";
import { panelsWords } from "../../../wording/panels.ts";
import { stageWords } from "../../../wording/stage.ts";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { levelWord } from "../../configuration/level-word.ts";
import { frame } from "../../frame/frame.tsx";
import { Refused } from "../../frame/refused.tsx";
import type { FormFields } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";
import { loadStagePage, type StagePage } from "../load-page.ts";
import { questionPath, stagePath, subSectionPath } from "../paths.ts";
import { stageBanner } from "../stage-banner.ts";
import { stageNav } from "../stage-nav.ts";
import { Decisions } from "./decisions.tsx";
import { loadPanel } from "./load-panel.ts";
import { panelInWords } from "./panel-in-words.ts";
import { RecordForm } from "./record-form.tsx";

/** What was sent and could not be kept, so that the page shows it again. */
export interface NotKept {
  readonly fields: FormFields;
  readonly refusal: Refusal;
}

/** What the parts of the page are shown with. */
export interface PanelPage {
  readonly context: RequestContext;
  readonly stage: StagePage;
  readonly panel: PanelTask;
  readonly notKept: NotKept | null;
  readonly runId: string;
  readonly mayWrite: boolean;
}

/** The risk or safety panel of a stage: what calls it, how it stands, and what became of each decision. */
export async function showPanel(context: RequestContext, notKept: NotKept | null = null): Promise<Response> {
  const stageId = context.param("stageId");
  const stage = await loadStagePage(context.work, stageId);
  if (stage === null || !stage.visible.all) return context.refuse(notFound);
  context.audit({ youngPersonId: stage.visible.youngPerson.id, stageId });
  const panel = await loadPanel(context, stage.visible);
  const asksAll = stage.visible.compiled.byId.has(panelLists.decisions);
  const mayWrite = stage.mayWriteIn("oversight") && panel.state !== "not-called" && asksAll;
  const page: PanelPage = { context, stage, panel, notKept, runId: randomUUID(), mayWrite };
  return context.page(panelPage(page), notKept?.refusal.status ?? 200);
}

function panelPage(page: PanelPage): VNode {
  const say = panelsWords();
  const { context, stage, panel, notKept } = page;
  const { visible, signatures } = stage;
  return frame(
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
        <a href="#record">{say.record}</a>
        <a href="#decisions">{say.decisions}</a>
      </PageBar>
      {context.query.get("kept") === "yes" && (
        <p class="event" role="status">
          <b>{say.kept}</b>
        </p>
      )}
      <p class="quiet">{say.about}</p>
      <p>
        <b>{panelInWords(panel).join(" ")}</b>
      </p>
      {!visible.compiled.byId.has(panelLists.decisions) && (
        <p>
          {say.earlierQuestions} <a href={subSectionPath(visible.head.id, "oversight")}>{say.toOversight}</a>{" "}
          <a href={`${stagePath(visible.head.id)}/version`}>{say.toVersion}</a>
        </p>
      )}
      <Calling page={page} />
      <RecordForm page={page} />
      <Decisions page={page} />
    </>,
  );
}

function Calling({ page: { panel, stage } }: { readonly page: PanelPage }): JSX.Element | null {
  const say = panelsWords();
  if (panel.calling.length === 0) return null;
  return (
    <section class="ap-block" aria-labelledby="calling">
      <h2 id="calling">{say.calledBecause}</h2>
      <ul class="ap-list">
        {panel.calling.map(({ judgement, level }) => (
          <li key={judgement}>
            <a href={questionPath(stage.visible, judgement)}>{say.judgements[judgement](levelWord(level))}</a>
          </li>
        ))}
      </ul>
      {panel.openedAt && <p class="quiet">{say.calledSince(dateInWords(dayOf(panel.openedAt)))}</p>}
    </section>
  );
}
