import type { ComponentChildren, JSX } from "preact";
import { saysOf } from "../../../casework/stages/answer-in-words.ts";
import type { QuestionContent, SectionContent } from "../../../casework/stages/content-types.ts";
import type { PlacedMeta } from "../../../casework/stages/placed-meta.ts";
import type { AnswerSource } from "../../../casework/stages/visible-stage.ts";
import { momentInWords } from "../../../wording/dates.ts";
import { readingWords } from "../../../wording/reading.ts";
import { stageWords } from "../../../wording/stage.ts";
import { Details } from "../../components/details/details.tsx";
import { Icon } from "../../components/icon/icon.tsx";

export interface ReadingContext {
  /** Who wrote what stands at a place. */
  readonly meta: ReadonlyMap<string, PlacedMeta>;
  /** Links behind an answer: open it, comment on it. */
  readonly links?: (question: QuestionContent) => ComponentChildren;
  /** A text with what it cites as links. Absent: the text as it is. */
  readonly says?: (text: string) => ComponentChildren;
  /** Each sub-section closed until somebody opens it, under a heading of the page: where this is not the first thing to read. */
  readonly folded?: boolean;
  /** What is said of sub-sections that nobody reviewed this time. */
  readonly notReviewed?: ReadonlyMap<string, string>;
}

/** A stage, or a part of it, to be read: every shown question as it was asked, with its answer, author and time. */
export function Reading({
  sections,
  context,
}: {
  readonly sections: readonly SectionContent[];
  readonly context: ReadingContext;
}): JSX.Element {
  // No level is left out between the page's headings and those of the answers.
  const Title = context.folded ? "h3" : "h2";
  return (
    <>
      {sections.map((section) => (
        <section key={section.id} aria-labelledby={`read-${section.id}`} class="ap-reading">
          <Title id={`read-${section.id}`}>{section.title}</Title>
          {section.subSections.map((subSection) =>
            context.folded ? (
              <Details key={subSection.id} summaryText={`${subSection.title} (${answered(subSection.questions)})`}>
                <Unreviewed id={subSection.id} context={context} />
                {subSection.questions.map((question) => (
                  <Answer key={question.place} question={question} context={context} />
                ))}
              </Details>
            ) : (
              <section key={subSection.id} aria-labelledby={`read-${section.id}-${subSection.id}`}>
                <h3 id={`read-${section.id}-${subSection.id}`}>{subSection.title}</h3>
                <Unreviewed id={subSection.id} context={context} />
                {subSection.questions.map((question) => (
                  <Answer key={question.place} question={question} context={context} />
                ))}
              </section>
            ),
          )}
        </section>
      ))}
    </>
  );
}

function Unreviewed({ id, context }: { readonly id: string; readonly context: ReadingContext }): JSX.Element | null {
  const line = context.notReviewed?.get(id);
  return line === undefined ? null : <p class="quiet">{line}</p>;
}

const answered = (questions: readonly QuestionContent[]): string =>
  stageWords().count.answers(
    questions.filter((question) => question.answer !== null || (question.entries?.length ?? 0) > 0).length,
  );

function Answer({
  question,
  context,
}: {
  readonly question: QuestionContent;
  readonly context: ReadingContext;
}): JSX.Element | null {
  if (question.entries) return <Entries question={question} context={context} />;
  const shows = question.shows ?? [];
  const says = question.shows
    ? shows.map((each) => (shows.length > 1 ? `${each.label}: ${saysOf(each)}` : saysOf(each))).join("\n")
    : saysOf(question);
  return (
    <div class="ap-reading__answer">
      <h4>{question.label}</h4>
      <div class="answer-text" dir="auto">
        <Says question={question} says={says} context={context} />
      </div>
      <Foot question={question} context={context} />
    </div>
  );
}

/** What was answered, with what it cites as links. */
function Says(props: {
  readonly question: QuestionContent;
  readonly says: string;
  readonly context: ReadingContext;
}): JSX.Element {
  const { question, says, context } = props;
  if (says === "") return <span class="quiet">{readingWords().notAnswered}</span>;
  return <>{question.kind === "narrative" && context.says ? context.says(says) : says}</>;
}

function Foot({
  question,
  context,
}: {
  readonly question: QuestionContent;
  readonly context: ReadingContext;
}): JSX.Element | null {
  const say = readingWords();
  const meta = context.meta.get(question.place);
  const links = context.links?.(question);
  if (!meta && !links && question.answer?.kind !== "unfitting") return null;
  return (
    <p class="foot">
      {question.answer?.kind === "unfitting" && <span class="amber">{say.keptAsTyped}</span>}
      {meta && (
        <span>
          {meta.source && meta.state === "carried" ? (
            // Who opened the stage has written nothing of it.
            <>
              <Icon name="carried" /> {say.carried(meta.source.stageTitle, momentOf(meta.source), meta.source.author)}
            </>
          ) : (
            <>
              {meta.authorName}, {momentInWords(meta.at)}
              {meta.source && `. ${say.confirmed(meta.source.stageTitle, momentOf(meta.source), meta.source.author)}`}
            </>
          )}
        </span>
      )}
      {links}
    </p>
  );
}

const momentOf = ({ at }: AnswerSource): string => momentInWords(new Date(at));

function Entries({
  question,
  context,
}: {
  readonly question: QuestionContent;
  readonly context: ReadingContext;
}): JSX.Element {
  const say = readingWords();
  const entries = question.entries ?? [];
  return (
    <div class="ap-reading__answer">
      <h4>{question.label}</h4>
      {entries.length === 0 && <p class="quiet">{say.none}</p>}
      {entries.map((entry) => (
        <div key={entry.number} class="ap-reading__entry">
          <h5>
            {entry.number}. {entry.label || say.withoutName}
          </h5>
          <dl>
            {entry.fields.map((field) => (
              <div key={field.place}>
                <dt>{field.label}</dt>
                <dd class="answer-text" dir="auto">
                  {field.shows ? (
                    field.shows.map(saysOf).join("; ")
                  ) : (
                    <Says question={field} says={saysOf(field)} context={context} />
                  )}
                  {context.links?.(field)}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
}
