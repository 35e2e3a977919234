import type { JSX } from "preact";
import { questionsWords } from "../../wording/questions.ts";
import { Details } from "../components/details/details.tsx";
import { FurtherQuestion, FurtherQuestions } from "../components/question-row/further-questions.tsx";
import { QuestionRow, questionHeadingId } from "../components/question-row/question-row.tsx";
import { Answer, labelled } from "./answer.tsx";
import { isAllByChoice, isAside, isFact } from "./aside.ts";
import { FactList } from "./fact-list.tsx";
import type { RowsContext } from "./rows-context.ts";
import type { QuestionView, ShownView } from "./view.ts";

/** All rows of a page; what may be explored further by choice stands at its end. */
export function QuestionRows({
  views,
  context,
}: {
  readonly views: readonly QuestionView[];
  readonly context: RowsContext;
}): JSX.Element {
  const say = questionsWords().byChoice;
  const allByChoice = isAllByChoice(views);
  const byChoice = views.filter((view) => !view.shown && view.openable);
  const worked = views.filter((view) => isAside(view) && !byChoice.includes(view));
  const asked = views.filter((view) => !isAside(view) || (allByChoice && context.mayWrite && byChoice.includes(view)));
  return (
    <>
      {allByChoice && <p class="quiet ap-by-choice">{context.mayWrite ? say.nobodyHasTo : say.nothingWritten}</p>}
      <Rows views={asked} context={context} />
      {byChoice.length > 0 && context.mayWrite && !allByChoice && (
        <Details summaryText={say.exploreFurther(byChoice.length)}>
          <Rows views={byChoice} context={context} />
        </Details>
      )}
      {worked.length > 0 && (
        <Details summaryText={say.workedOut(worked.length)}>
          <Rows views={worked} context={context} />
        </Details>
      )}
    </>
  );
}

/** Questions one below the other; facts that stand together are one block. */
function Rows({
  views,
  context,
}: {
  readonly views: readonly QuestionView[];
  readonly context: RowsContext;
}): JSX.Element {
  return (
    <>
      {inRuns(views).map((run) =>
        Array.isArray(run) ? (
          <div key={run[0]?.address} class="q-facts">
            <FactList facts={run} context={context} />
          </div>
        ) : (
          <Row key={run.address} view={run} context={context} />
        ),
      )}
    </>
  );
}

type Run = QuestionView | ShownView[];

/** Facts that follow one another, taken together. */
function inRuns(views: readonly QuestionView[]): readonly Run[] {
  const runs: Run[] = [];
  for (const view of views) {
    const last = runs.at(-1);
    if (!isFact(view)) runs.push(view);
    else if (Array.isArray(last)) last.push(view);
    else runs.push([view]);
  }
  return runs;
}

function Row({ view, context }: { readonly view: QuestionView; readonly context: RowsContext }): JSX.Element {
  const id = context.rowId(view.address);
  const further = view.further.filter((each) => context.mayWrite || each.shown);
  const open = further.filter((each) => each.shown);
  const questions = open.filter((each) => !isFact(each)).length;
  return (
    <QuestionRow
      id={id}
      number={view.number ?? undefined}
      heading={view.label}
      level={context.level ?? 2}
      labelFor={labelled(view, context)}
      side={context.side(view)}
    >
      <Body view={view} context={context} headingId={questionHeadingId(id)} />
      {further.length > 0 && (
        <div data-further hidden={open.length === 0}>
          <FurtherQuestions
            why={
              <span data-further-why hidden={questions === 0}>
                {questionsWords().further.questions} (<span data-further-count>{questions}</span>)
                {whyOpen(view, open.length > 0)}
              </span>
            }
          >
            {inRuns(further).map((run) =>
              Array.isArray(run) ? (
                <FactList key={run[0]?.address} facts={run} context={context} />
              ) : (
                <Further key={run.address} view={run} context={context} />
              ),
            )}
          </FurtherQuestions>
        </div>
      )}
    </QuestionRow>
  );
}

/** The end of the sentence over further questions: what they hang on. */
function whyOpen(view: QuestionView, open: boolean): string {
  const say = questionsWords().further;
  if (view.kind === "list") return say.aboutList;
  // Some are asked unless an answer closes them: there is no answer yet that could have opened them.
  const before = open && view.kind === "asked" && view.value === null;
  return before ? say.unlessClosed : say.opened;
}

function Further({ view, context }: { readonly view: QuestionView; readonly context: RowsContext }): JSX.Element {
  const id = context.rowId(view.address);
  return (
    <div data-question={view.address} data-version={versionOf(view)} hidden={!view.shown}>
      <FurtherQuestion id={id} heading={view.label} labelFor={labelled(view, context)}>
        <Answer view={view} context={context} headingId={questionHeadingId(id)} />
        <div class="further__side">{context.side(view)}</div>
      </FurtherQuestion>
    </div>
  );
}

/** The body of a top row carries the address for the script; a further question carries it on its whole block. */
function Body(props: {
  readonly view: QuestionView;
  readonly context: RowsContext;
  readonly headingId: string;
}): JSX.Element {
  const { view } = props;
  return (
    <div data-question={view.address} data-version={versionOf(view)}>
      <Answer {...props} />
    </div>
  );
}

const versionOf = (view: QuestionView): number | undefined => {
  if (view.kind === "grid") return view.rows.version;
  return view.kind === "asked" ? view.version : undefined;
};
