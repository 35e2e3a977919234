import type { JSX } from "preact";
import { describeAnswer } from "../../../assessment/describe-answer.ts";
import {
  isProvisional,
  missingForScore,
  type ScoreNote,
  scoreNotes,
  termFactsOf,
} from "../../../assessment/score/score-of-stage.ts";
import { lineInWords } from "../../../casework/local-configuration/worded-evaluation.ts";
import { notFound } from "../../../casework/refusal.ts";
import { lastCompleted } from "../../../casework/stages/last-completed.ts";
import { markSeen } from "../../../casework/stages/mark-seen.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { scoreWorkings } from "../../../judgement/reconviction-score/score-effects.ts";
import type { TermFacts } from "../../../judgement/reconviction-score/score-terms.ts";
import { dateInWords } from "../../../wording/dates.ts";
import { scoreWords } from "../../../wording/score.ts";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { Table } from "../../components/table/table.tsx";
import { Tag } from "../../components/tag/tag.tsx";
import { frame } from "../../frame/frame.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";
import { loadStagePage } from "../load-page.ts";
import { questionPath } from "../paths.ts";
import { stageBanner } from "../stage-banner.ts";
import { stageNav } from "../stage-nav.ts";
import { scoreInputRows } from "./score-inputs.ts";
import { ScoreParts } from "./score-parts.tsx";
import { SinceLast } from "./since-last.tsx";

/** Whether this person sees the score in this stage. */
export function seesScore({ compiled, subSections }: VisibleStage): boolean {
  const home = compiled.byId.get("yogrs-two-year");
  return home?.atThisStage === true && subSections.includes(home.subSection);
}

/** The reconviction score: what it is, every fact it reads, what each does to it, what it was when the last stage was completed. */
export async function showScore(context: RequestContext): Promise<Response> {
  const { work } = context;
  const stageId = context.param("stageId");
  const page = await loadStagePage(work, stageId);
  if (page === null || !seesScore(page.visible)) return context.refuse(notFound);
  const { visible } = page;
  const last = await lastCompleted(work, stageId);
  await markSeen(work, stageId);
  context.audit({ youngPersonId: visible.youngPerson.id, stageId, detail: { question: "yogrs-two-year" } });
  const say = scoreWords();
  const today = dayOf(context.now);
  const stage = { ...visible, dateOfBirth: visible.youngPerson.dateOfBirth };
  const facts = termFactsOf(stage);
  const prevention = vocabularyOf(visible) === "prevention";
  const { head } = visible;
  return context.page(
    frame(
      context,
      {
        title: `${say.title}, ${visible.youngPerson.displayName}, ${head.title}`,
        place: "young-people",
        person: stageBanner(visible, today),
        nav: stageNav(visible, page.signatures, null),
      },
      <div class="score">
        <h1>{say.title}</h1>
        <PageBar sectionsHref="#sections">
          <b>{say.name}</b>
          <a href={questionPath(visible, "yogrs-two-year")}>{pageTitle(visible)}</a>
        </PageBar>
        {head.status === "completed" && head.endedAt && (
          <p class="quiet">{say.kept(dateInWords(dayOf(head.endedAt)))}</p>
        )}
        {prevention ? (
          <p>{say.prevention}</p>
        ) : (
          <>
            {facts ? (
              <Result visible={visible} facts={facts} notes={scoreNotes(stage, facts, today)} />
            ) : (
              <Missing visible={visible} />
            )}
            <SinceLast visible={visible} last={last !== null && seesScore(last) ? last : null} facts={facts} />
            {facts && <ScoreParts visible={visible} facts={facts} workings={scoreWorkings(facts)} />}
            <Inputs visible={visible} />
          </>
        )}
      </div>,
    ),
  );
}

function pageTitle({ compiled }: VisibleStage): string {
  const home = compiled.byId.get("yogrs-two-year")?.subSection;
  return compiled.subSections.find(({ subSection }) => subSection.id === home)?.subSection.title ?? "";
}

function Result(props: {
  readonly visible: VisibleStage;
  readonly facts: TermFacts;
  readonly notes: readonly ScoreNote[];
}): JSX.Element {
  const { visible, facts, notes } = props;
  const { compiled, evaluation, answers } = visible;
  const say = scoreWords();
  // What the stage has kept: the workings explain this number and never another.
  const shown = (id: string): number => Number(evaluation.computed.get(id));
  const level = compiled.byId.get("indicative-lor")?.question;
  return (
    <>
      <p class="score__number">
        <b>{say.percent(shown("yogrs-two-year"))}</b> {say.within.two}
        {evaluation.computed.has("yogrs-one-year") && (
          <span class="quiet">
            {" "}
            ({say.percent(shown("yogrs-one-year"))} {say.within.one})
          </span>
        )}
        {isProvisional(notes) && <Tag>{say.provisional}</Tag>}
      </p>
      {level && facts && (
        <p>
          <b>
            {say.pointsTo(describeAnswer(compiled, level, evaluation.computed.get(level.id), answers).toLowerCase())}
          </b>{" "}
          {say.about}
        </p>
      )}
      <ul class="ap-list">
        {notes.map((note) => (
          <li key={note}>{say.notes[note]}</li>
        ))}
      </ul>
    </>
  );
}

/** Every fact that is missing, each with the way to where it is recorded. */
function Missing({ visible }: { readonly visible: VisibleStage }): JSX.Element {
  const say = scoreWords();
  const missing = missingForScore({ ...visible, dateOfBirth: null });
  if (missing.length === 0) return <p>{say.notAsked}</p>;
  return (
    <>
      <p>
        <b>{say.missing}</b>
      </p>
      <ul class="ap-list">
        {missing.map(({ text, address }) => (
          <li key={text}>
            {address === undefined ? (
              lineInWords(text)
            ) : (
              <a href={questionPath(visible, address)}>{lineInWords(text)}</a>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Inputs({ visible }: { readonly visible: VisibleStage }): JSX.Element {
  const say = scoreWords();
  return (
    <section aria-labelledby="read">
      <h2 id="read">{say.inputsHeading}</h2>
      <p class="quiet">{say.inputsAbout}</p>
      <Table
        firstCellIsHeader
        head={[{ text: say.inputColumn.what }, { text: say.inputColumn.value }, { text: say.inputColumn.feeds }]}
        rows={scoreInputRows(visible).map(({ label, value, href, term }) => [
          { text: <a href={href}>{label}</a> },
          { text: value || <span class="amber">{say.notRecorded}</span> },
          { text: term === null ? say.onlyShown : say.term[term] },
        ])}
      />
    </section>
  );
}
