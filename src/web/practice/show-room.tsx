import type { JSX } from "preact";
import { currentFramework } from "../../casework/stages/framework-versions.ts";
import { stageTitle } from "../../casework/work-lists/stage-title.ts";
import { dateInWords } from "../../wording/dates.ts";
import { practiceWords } from "../../wording/practice.ts";
import { Button } from "../components/button/button.tsx";
import { CsrfField, frame } from "../frame/frame.tsx";
import type { RequestContext } from "../routing/route.ts";
import { stagePath } from "../stages/paths.ts";
import type { Dossier } from "./dossier.ts";
import { type OwnCase, ownPracticeCases } from "./practice-cases.ts";
import { beginPath, comparePath, examplesPath, papersPath } from "./practice-paths.ts";
import type { PracticeRoom } from "./practice-room.ts";

/** The dossiers to choose from, and one's own cases of each. */
export async function showRoom(context: RequestContext, room: PracticeRoom): Promise<Response> {
  const say = practiceWords().room;
  const own = await ownPracticeCases(context.work);
  return context.page(
    frame(
      context,
      { title: say.title, place: null },
      <div class="practice">
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        <p>{say.yours}</p>
        <p>
          <a href={examplesPath}>{say.examples}</a>
        </p>
        {room.dossiers.map((dossier) => (
          <DossierBox
            key={dossier.key}
            context={context}
            dossier={dossier}
            cases={own.filter((each) => each.dossier === dossier.key)}
          />
        ))}
      </div>,
    ),
  );
}

interface DossierBoxProps {
  readonly context: RequestContext;
  readonly dossier: Dossier;
  readonly cases: readonly OwnCase[];
}

function DossierBox({ context, dossier, cases }: DossierBoxProps): JSX.Element {
  const say = practiceWords().room;
  return (
    <section class="practice__dossier" aria-labelledby={`dossier-${dossier.key}`}>
      <h2 id={`dossier-${dossier.key}`} lang="en-GB">
        {dossier.title}
      </h2>
      <p lang="en-GB">{dossier.summary}</p>
      <p class="quiet">{say.asked(stageTitle(currentFramework.id, currentFramework.version, dossier.stageType))}</p>
      {cases.length > 0 && (
        <>
          <h3>{say.yourCases}</h3>
          <ul class="practice__cases">
            {cases.map((own) => (
              <OwnCaseLine key={own.stageId} own={own} />
            ))}
          </ul>
        </>
      )}
      <form method="post" action={beginPath(dossier.key)}>
        <CsrfField context={context} />
        <Button classes={cases.length > 0 ? "govuk-button--secondary" : undefined} preventDoubleClick>
          {cases.length > 0 ? say.beginAgain(dossier.title) : say.begin(dossier.title)}
        </Button>
      </form>
    </section>
  );
}

function OwnCaseLine({ own }: { readonly own: OwnCase }): JSX.Element {
  const say = practiceWords();
  return (
    <li>
      <b>{say.room.begun(dateInWords(own.begunOn), own.reference)}</b>
      <a href={stagePath(own.stageId)}>{own.isOpen ? say.room.goOn : say.room.finished}</a>
      <a href={papersPath(own.stageId)}>{say.thePapers}</a>
      <a href={comparePath(own.stageId)}>{say.compare}</a>
    </li>
  );
}
