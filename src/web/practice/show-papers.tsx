import type { JSX } from "preact";
import { notFound } from "../../casework/refusal.ts";
import { practiceWords } from "../../wording/practice.ts";
import { PageBar } from "../components/page-frame/page-bar.tsx";
import { frame } from "../frame/frame.tsx";
import type { RequestContext } from "../routing/route.ts";
import { loadStagePage } from "../stages/load-page.ts";
import { stagePath } from "../stages/paths.ts";
import { stageBanner } from "../stages/stage-banner.ts";
import { stageNav } from "../stages/stage-nav.ts";
import { dayOf } from "../words/when.ts";
import type { Paper } from "./dossier.ts";
import { practiceCaseOf } from "./practice-cases.ts";
import type { DossierTime, PracticeRoom } from "./practice-room.ts";

/** The papers of a dossier, beside the sections of the assessment that is written from them. For everybody who sees the stage. */
export async function showPapers(context: RequestContext, room: PracticeRoom): Promise<Response> {
  const stageId = context.param("stageId");
  const page = await loadStagePage(context.work, stageId);
  const begun = page && (await practiceCaseOf(context.work, stageId));
  const dossier = room.dossiers.find(({ key }) => key === begun?.dossier);
  if (page === null || begun === null || dossier === undefined) return context.refuse(notFound);
  const { visible } = page;
  context.audit({ youngPersonId: visible.youngPerson.id, stageId });
  const say = practiceWords().papers;
  const time = room.timeOf(begun.begunOn);
  return context.page(
    frame(
      context,
      {
        title: say.title(dossier.title),
        place: "young-people",
        person: stageBanner(visible, dayOf(context.now)),
        nav: stageNav(visible, page.signatures, null),
      },
      <div class="practice">
        <h1>{say.title(dossier.title)}</h1>
        <PageBar sectionsHref="#sections">
          <a href={stagePath(stageId)}>{say.toAssessment}</a>
        </PageBar>
        <p>{say.lead}</p>
        <nav aria-label={say.onThisPage}>
          <ol class="practice__contents" lang="en-GB">
            {dossier.papers.map((paper) => (
              <li key={paper.key}>
                <a href={`#paper-${paper.key}`}>{paper.title}</a>
              </li>
            ))}
          </ol>
        </nav>
        {dossier.papers.map((paper) => (
          <PaperText key={paper.key} paper={paper} time={time} />
        ))}
      </div>,
    ),
  );
}

function PaperText({ paper, time }: { readonly paper: Paper; readonly time: DossierTime }): JSX.Element {
  return (
    <article class="practice__paper" lang="en-GB" aria-labelledby={`paper-${paper.key}`}>
      <h2 id={`paper-${paper.key}`}>{paper.title}</h2>
      <p class="quiet">{time.text(paper.from)}</p>
      {paper.paragraphs.map((paragraph) => (
        <p key={paragraph}>{time.text(paragraph)}</p>
      ))}
    </article>
  );
}
