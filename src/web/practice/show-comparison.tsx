import type { ComponentChildren } from "preact";
import { notFound } from "../../casework/refusal.ts";
import { practiceWords } from "../../wording/practice.ts";
import { Button } from "../components/button/button.tsx";
import { PageBar } from "../components/page-frame/page-bar.tsx";
import { CsrfField, frame } from "../frame/frame.tsx";
import type { RequestContext } from "../routing/route.ts";
import { loadStagePage, type StagePage } from "../stages/load-page.ts";
import { stagePath } from "../stages/paths.ts";
import { stageBanner } from "../stages/stage-banner.ts";
import { stageNav } from "../stages/stage-nav.ts";
import { dayOf } from "../words/when.ts";
import { compareWithModel } from "./compare.ts";
import { ComparedParts } from "./compared-parts.tsx";
import { practiceCaseOf } from "./practice-cases.ts";
import { comparePath, examplesPath, papersPath } from "./practice-paths.ts";
import type { PracticeRoom } from "./practice-room.ts";

/** Own answers beside the model, once the learner said that they are done or completed the stage. For the learner alone. */
export async function showComparison(context: RequestContext, room: PracticeRoom): Promise<Response> {
  const stageId = context.param("stageId");
  const page = await loadStagePage(context.work, stageId);
  const begun = page && (await practiceCaseOf(context.work, stageId));
  const dossier = room.dossiers.find(({ key }) => key === begun?.dossier);
  if (page === null || begun === null || dossier === undefined || begun.userId !== context.actor.userId)
    return context.refuse(notFound);
  const { visible } = page;
  context.audit({ youngPersonId: visible.youngPerson.id, stageId });
  const words = practiceWords();
  const say = words.comparison;
  if (!begun.isDone && visible.head.status === "in-progress")
    return show(
      context,
      page,
      say.notYetTitle,
      <>
        <p>{say.notYet}</p>
        <form method="post" action={comparePath(stageId)}>
          <CsrfField context={context} />
          <Button preventDoubleClick>{say.done}</Button>
        </form>
      </>,
    );
  const parts = compareWithModel(visible, dossier, room.timeOf(begun.begunOn));
  return show(
    context,
    page,
    say.title(dossier.title),
    <>
      <p>{say.lead}</p>
      <p>
        {say.kept} {say.marks}
      </p>
      <p>
        <a href={examplesPath}>{say.moreExamples}</a>
      </p>
      <ComparedParts visible={visible} parts={parts} />
    </>,
  );
}

function show(context: RequestContext, page: StagePage, title: string, children: ComponentChildren): Response {
  const words = practiceWords();
  const { id } = page.visible.head;
  return context.page(
    frame(
      context,
      {
        title,
        place: "young-people",
        person: stageBanner(page.visible, dayOf(context.now)),
        nav: stageNav(page.visible, page.signatures, null),
      },
      <div class="practice">
        <h1>{title}</h1>
        <PageBar sectionsHref="#sections">
          <a href={stagePath(id)}>{words.papers.toAssessment}</a>
          <a href={papersPath(id)}>{words.thePapers}</a>
        </PageBar>
        {children}
      </div>,
    ),
  );
}
