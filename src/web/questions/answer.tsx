import type { ComponentChildren, JSX } from "preact";
import { isUnfitting } from "../../framework/answers.ts";
import { attachedFiles } from "../../framework/attached-file.ts";
import { isPartialDate } from "../../judgement/dates.ts";
import { partialDateInWords } from "../../wording/dates.ts";
import { questionsWords } from "../../wording/questions.ts";
import { FileList } from "../attachments/file-list.tsx";
import { AnswerCarried } from "../components/answer-carried/answer-carried.tsx";
import { AnswerKept } from "../components/answer-kept/answer-kept.tsx";
import { Details } from "../components/details/details.tsx";
import { AnswerFootLine } from "./answer-foot.tsx";
import { Control, hasOneControl } from "./control.tsx";
import { EmptyLists } from "./empty-lists.tsx";
import { EntryTable } from "./entry-table.tsx";
import { GridAnswer } from "./grid/grid-answer.tsx";
import { askedField, askedMark } from "./read-form.ts";
import type { RowsContext } from "./rows-context.ts";
import { untouchedInput } from "./untouched.ts";
import type { AskedView, QuestionView, ShownView } from "./view.ts";
import { isCarried, writable } from "./writable.ts";

/** Whether a question can be answered where it stands; what is only shown or worked out cannot. */
export const hasControl = (view: QuestionView, context: Pick<RowsContext, "mayWrite" | "changing">): boolean =>
  view.kind === "asked" && writable(view, context);

/** The control that the heading of a question labels; none where there are several, or none. */
export function labelled(view: QuestionView, context: RowsContext): string | undefined {
  return view.kind === "asked" && writable(view, context) && hasOneControl(view) ? view.address : undefined;
}

/** What stands under a question: its control, its answer at rest, its entries, or what is shown. */
export function Answer({
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
    case "grid":
      return (
        <GridAnswer view={view} context={context} headingId={headingId}>
          {(part) => <AskedAnswer view={part} context={context} headingId={headingId} />}
        </GridAnswer>
      );
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
  const say = questionsWords();
  if (!writable(view, context)) {
    return isCarried(view) ? (
      <AnswerCarried
        kind={view.foot?.state === "received" ? "received" : "carried"}
        source={view.foot?.source ?? ""}
        note={view.carried?.since ?? say.notLookedAt}
        age={view.carried?.age ?? undefined}
        advice={view.carried?.advice ?? "confirm"}
        showKeys={view.carried?.first === true}
        about={view.label}
        confirm={
          context.mayWrite && !view.yjsOnly
            ? { name: "do", value: `confirm ${view.address} ${view.version}`, ...keyed(view, "c") }
            : undefined
        }
        change={
          context.mayWrite && !view.yjsOnly
            ? { name: "do", value: `change ${view.address}`, ...keyed(view, "e") }
            : undefined
        }
      >
        {atRest(view, context)}
      </AnswerCarried>
    ) : (
      <>
        <AnswerKept>{atRest(view, context)}</AnswerKept>
        {context.mayWrite && view.yjsOnly && <p class="quiet">{questionsWords().setByTheService}</p>}
        <AnswerFootLine view={view}>{context.footLinks(view)}</AnswerFootLine>
      </>
    );
  }
  const nothingToChoose = isChoice(view.type) && view.options.length === 0;
  if (nothingToChoose && (view.emptyLists ?? []).length === 0) {
    return <p class="quiet">{say.nothingToChoose}</p>;
  }
  if (nothingToChoose) return <EmptyLists view={view} />;
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
      <EmptyLists view={view} />
      <AnswerFootLine view={view}>{context.footLinks(view)}</AnswerFootLine>
    </>
  );
}

/** The keys act on the first carried answer of the page. */
const keyed = (view: AskedView, key: string) => (view.carried?.first ? { attributes: { "data-key": key } } : {});

const isChoice = (type: AskedView["type"]): boolean => type === "single" || type === "multi" || type === "judgement";

/** An answer at rest; files can be opened. */
function atRest(view: AskedView, { says }: RowsContext): ComponentChildren {
  if (view.files && view.files.attached.length > 0)
    return <FileList files={view.files.attached} path={view.files.path} removeFrom={null} />;
  const text = answerText(view);
  if (text === "") return <span class="quiet">{questionsWords().notAnswered}</span>;
  return says && view.type === "narrative" ? says(text) : text;
}

/** An answer at rest, as a person reads it. */
export function answerText(view: AskedView): string {
  if (view.value === null) return "";
  if (isUnfitting(view.value)) return view.value.unfitting;
  if (view.type === "date" || view.type === "partialDate")
    return isPartialDate(view.value) ? partialDateInWords(view.value) : String(view.value);
  if (view.type === "file")
    return attachedFiles(view.value)
      .map(({ name }) => name)
      .join("; ");
  const label = (code: string): string => view.options.find((option) => option.code === code)?.label ?? code;
  return Array.isArray(view.value)
    ? view.value.map((code) => label(String(code))).join("; ")
    : label(String(view.value));
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
  const say = questionsWords();
  return (
    <>
      <AnswerKept>
        <div data-computed={view.kind === "computed" ? view.address : undefined}>
          {view.lines.length === 0 && (
            <p class="quiet">{view.kind === "computed" ? say.shown.nothingWorkedOut : say.shown.notRecorded}</p>
          )}
          {view.lines.map((line) => (
            <p key={`${line.href} ${line.text}`}>{line.href ? <a href={line.href}>{line.text}</a> : line.text}</p>
          ))}
        </div>
      </AnswerKept>
      <p class="foot">
        {view.kind === "computed" ? <span>{say.shown.fromOthers}</span> : null}
        {view.home && (
          <span>
            {say.shown.keptIn} <a href={view.home.href}>{view.home.title}</a>
          </span>
        )}
      </p>
      {view.correction && ((context.mayWrite && !view.correction.yjsOnly) || view.correction.value !== null) && (
        <Details summaryText={say.setAnother} open={view.correction.value !== null}>
          <AskedAnswer view={view.correction} context={context} headingId={headingId} />
        </Details>
      )}
    </>
  );
}
