import type { ComponentChildren, JSX } from "preact";
import { isUnfitting } from "../../framework/answers.ts";
import { attachedFiles } from "../../framework/attached-file.ts";
import { dateInWords, isPartialDate } from "../../judgement/dates.ts";
import { FileList } from "../attachments/file-list.tsx";
import { AnswerCarried } from "../components/answer-carried/answer-carried.tsx";
import { AnswerKept } from "../components/answer-kept/answer-kept.tsx";
import { Details } from "../components/details/details.tsx";
import type { MarkKind } from "../components/mark/mark.tsx";
import { FurtherQuestion, FurtherQuestions } from "../components/question-row/further-questions.tsx";
import { QuestionFoot } from "../components/question-row/question-foot.tsx";
import { QuestionRow, questionHeadingId } from "../components/question-row/question-row.tsx";
import { Control, hasOneControl } from "./control.tsx";
import { EntryTable } from "./entry-table.tsx";
import { askedField, askedMark } from "./read-form.ts";
import { untouchedInput } from "./untouched.ts";
import type { AskedView, QuestionView, ShownView } from "./view.ts";

export interface RowsContext {
  /** False: everything is shown and nothing can be typed. */
  readonly mayWrite: boolean;
  /** Address of a carried answer that the person chose to change. */
  readonly changing: string | null;
  /** What helps beside a question: comments, guidance, checks. */
  readonly side: (view: QuestionView) => ComponentChildren;
  /** Links at the foot of an answer: comment, history. */
  readonly footLinks: (view: QuestionView) => ComponentChildren;
  readonly rowId: (address: string) => string;
  /** The most bytes of one attached file; 0 where no question takes files. */
  readonly fileLimit?: number;
}

/** All rows of a page; what may be explored further by choice stands at its end. */
export function QuestionRows({
  views,
  context,
}: {
  readonly views: readonly QuestionView[];
  readonly context: RowsContext;
}): JSX.Element {
  const byChoice = views.filter((view) => !view.shown && view.openable);
  const worked = views.filter((view) => view.kind === "computed" && view.aside && !byChoice.includes(view));
  const asked = views.filter((view) => !byChoice.includes(view) && !worked.includes(view));
  return (
    <>
      {asked.map((view) => (
        <Row key={view.address} view={view} context={context} />
      ))}
      {byChoice.length > 0 && context.mayWrite && (
        <Details
          summaryText={`Explore further: ${byChoice.length} more ${byChoice.length === 1 ? "question" : "questions"}, if it helps. Nobody has to answer them.`}
        >
          {byChoice.map((view) => (
            <Row key={view.address} view={view} context={context} />
          ))}
        </Details>
      )}
      {worked.length > 0 && (
        <Details summaryText={`Worked out from these answers: ${worked.length}`}>
          {worked.map((view) => (
            <Row key={view.address} view={view} context={context} />
          ))}
        </Details>
      )}
    </>
  );
}

function Row({ view, context }: { readonly view: QuestionView; readonly context: RowsContext }): JSX.Element {
  const id = context.rowId(view.address);
  const further = view.further.filter((each) => context.mayWrite || each.shown);
  const open = further.filter((each) => each.shown).length;
  return (
    <QuestionRow
      id={id}
      number={view.number ?? undefined}
      heading={view.label}
      labelFor={labelled(view, context)}
      side={context.side(view)}
    >
      <Body view={view} context={context} headingId={questionHeadingId(id)} />
      {further.length > 0 && (
        <div data-further hidden={open === 0}>
          <FurtherQuestions
            why={
              <>
                Further questions (<span data-further-count>{open}</span>), open because of your answer. Another answer
                closes them; what you wrote is kept aside.
              </>
            }
          >
            {further.map((each) => (
              <Further key={each.address} view={each} context={context} />
            ))}
          </FurtherQuestions>
        </div>
      )}
    </QuestionRow>
  );
}

function Further({ view, context }: { readonly view: QuestionView; readonly context: RowsContext }): JSX.Element {
  const id = context.rowId(view.address);
  return (
    <div
      data-question={view.address}
      data-version={view.kind === "asked" ? view.version : undefined}
      hidden={!view.shown}
    >
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
    <div data-question={view.address} data-version={view.kind === "asked" ? view.version : undefined}>
      <Answer {...props} />
    </div>
  );
}

/** Whether a question can be answered where it stands; what is only shown or worked out cannot. */
export const hasControl = (view: QuestionView, context: Pick<RowsContext, "mayWrite" | "changing">): boolean =>
  view.kind === "asked" && writable(view, context);

const writable = (view: AskedView, context: Pick<RowsContext, "mayWrite" | "changing">): boolean =>
  context.mayWrite && !(isCarried(view) && context.changing !== view.address);

const isCarried = (view: AskedView): boolean => view.foot?.state === "carried" || view.foot?.state === "received";

function labelled(view: QuestionView, context: RowsContext): string | undefined {
  return view.kind === "asked" && writable(view, context) && hasOneControl(view) ? view.address : undefined;
}

function Answer({
  view,
  context,
  headingId,
}: {
  readonly view: QuestionView;
  readonly context: RowsContext;
  readonly headingId: string;
}): JSX.Element {
  switch (view.kind) {
    case "asked":
      return <AskedAnswer view={view} context={context} headingId={headingId} />;
    case "list":
      return <EntryTable view={view} mayWrite={context.mayWrite} />;
    default:
      return <ShownAnswer view={view} context={context} headingId={headingId} />;
  }
}

function AskedAnswer({
  view,
  context,
  headingId,
}: {
  readonly view: AskedView;
  readonly context: RowsContext;
  readonly headingId: string;
}): JSX.Element {
  if (!writable(view, context)) {
    return isCarried(view) ? (
      <AnswerCarried
        kind={view.foot?.state === "received" ? "received" : "carried"}
        source={view.foot?.source ?? ""}
        note="Nobody has looked at it in this stage."
        advice="confirm"
        about={view.label}
        confirm={context.mayWrite ? { name: "do", value: `confirm ${view.address} ${view.version}` } : undefined}
        change={context.mayWrite ? { name: "do", value: `change ${view.address}` } : undefined}
      >
        {atRest(view)}
      </AnswerCarried>
    ) : (
      <>
        <AnswerKept>{atRest(view)}</AnswerKept>
        <Foot view={view} context={context} />
      </>
    );
  }
  if (isChoice(view.type) && view.options.length === 0) {
    return (
      <p class="quiet">There is nothing to choose from yet. What is entered elsewhere in this stage is offered here.</p>
    );
  }
  return (
    <>
      {/* Files come and go one by one: a form says nothing of those that stay. */}
      {view.type !== "file" && (
        <input
          type="hidden"
          name={askedField}
          value={askedMark(view.address, view.version, view.type, untouchedInput(view))}
        />
      )}
      <Control view={view} headingId={headingId} fileLimit={context.fileLimit ?? 0} />
      <Foot view={view} context={context} />
    </>
  );
}

const isChoice = (type: AskedView["type"]): boolean => type === "single" || type === "multi" || type === "judgement";

/** An answer at rest; files can be opened. */
function atRest(view: AskedView): ComponentChildren {
  if (view.files && view.files.attached.length > 0)
    return <FileList files={view.files.attached} path={view.files.path} removeFrom={null} />;
  return answerText(view) || <span class="quiet">Not answered</span>;
}

/** An answer at rest, as a person reads it. */
export function answerText(view: AskedView): string {
  if (view.value === null) return "";
  if (isUnfitting(view.value)) return view.value.unfitting;
  if (view.type === "date" || view.type === "partialDate")
    return isPartialDate(view.value) ? dateInWords(view.value) : String(view.value);
  if (view.type === "file")
    return attachedFiles(view.value)
      .map(({ name }) => name)
      .join("; ");
  const label = (code: string): string => view.options.find((option) => option.code === code)?.label ?? code;
  return Array.isArray(view.value)
    ? view.value.map((code) => label(String(code))).join("; ")
    : label(String(view.value));
}

function Foot({ view, context }: { readonly view: AskedView; readonly context: RowsContext }): JSX.Element {
  const mark: { readonly kind: MarkKind; readonly source: string } | null = view.foot
    ? {
        kind: view.gap === "yet-to-clarify" ? "ask" : "done",
        source: view.foot.source ? `${view.foot.written}. From ${view.foot.source}` : view.foot.written,
      }
    : view.required
      ? { kind: "none", source: "Not answered. Needed to complete" }
      : null;
  return (
    <QuestionFoot kind={mark?.kind} source={mark ? <span data-foot>{mark.source}</span> : undefined}>
      {context.footLinks(view)}
    </QuestionFoot>
  );
}

function ShownAnswer({
  view,
  context,
  headingId,
}: {
  readonly view: ShownView;
  readonly context: RowsContext;
  readonly headingId: string;
}): JSX.Element {
  return (
    <>
      <AnswerKept>
        <div data-computed={view.kind === "computed" ? view.address : undefined}>
          {view.lines.length === 0 && (
            <p class="quiet">{view.kind === "computed" ? "Nothing worked out yet" : "Not recorded yet"}</p>
          )}
          {view.lines.map((line) => (
            <p key={`${line.href} ${line.text}`}>{line.href ? <a href={line.href}>{line.text}</a> : line.text}</p>
          ))}
        </div>
      </AnswerKept>
      <p class="foot">
        {view.kind === "computed" ? <span>Worked out from other answers</span> : null}
        {view.home && (
          <span>
            One answer, kept in <a href={view.home.href}>{view.home.title}</a>
          </span>
        )}
      </p>
      {view.correction && (context.mayWrite || view.correction.value !== null) && (
        <Details summaryText="Set another value" open={view.correction.value !== null}>
          <AskedAnswer view={view.correction} context={context} headingId={headingId} />
        </Details>
      )}
    </>
  );
}
