import type { JSX } from "preact";
import type { Change, ChangedField } from "../../../casework/countersignature/changes.ts";
import { whenInWords } from "../../../wording/dates.ts";
import { signingWords } from "../../../wording/signing.ts";
import { Details } from "../../components/details/details.tsx";
import { WordsDiff } from "../../components/words-diff/words-diff.tsx";
import { CitedFacts, citedBy } from "../cite/cited-note.tsx";
import { CommentBox, CommentThreads } from "../comment-box.tsx";
import { questionPath } from "../paths.ts";
import { inReadersWords, labelOfMoved, nameOfChange, textToSuggest, titleOfChange } from "./labels.ts";
import { ReadBox } from "./read-box.tsx";
import type { SigningPage } from "./signing-page.ts";

/** What moved since the last signature, nothing else: what was written first, then what follows from it. */
export function ChangesSection({ page }: { readonly page: SigningPage }): JSX.Element | null {
  const say = signingWords().changes;
  const { changes, workedOut, since } = page.reading;
  if (since === null) return null;
  const written = changes.filter(({ about }) => about.kind !== "judgement");
  return (
    <section id="moved" aria-labelledby="moved-heading" class="ap-block">
      <h2 id="moved-heading">
        {since.earlierStage === null ? say.heading : say.headingSinceStage(since.earlierStage)}
      </h2>
      {changes.length === 0 && <p class="quiet">{say.nothing}</p>}
      {changes.length > 0 && written.length === 0 && <p class="quiet">{say.onlyJudgements}</p>}
      {written.map((change) => (
        <OneChange key={change.key} change={change} page={page} />
      ))}
      {workedOut.length > 0 && (
        <Details summaryText={say.workedOut(workedOut.length)}>
          {workedOut.map((moved, at) => (
            <div key={`${moved.question} ${at}`} class="ch">
              <h3>{labelOfMoved(page.signing.visible, moved)}</h3>
              <Marked page={page} field={{ moved, address: null }} />
            </div>
          ))}
        </Details>
      )}
    </section>
  );
}

function OneChange({ change, page }: { readonly change: Change; readonly page: SigningPage }): JSX.Element {
  const { visible } = page.signing;
  const name = nameOfChange(visible, change);
  const [first] = change.fields;
  const author = first?.address ? visible.meta.get(first.address) : undefined;
  return (
    <article
      class="ch"
      id={`change-${change.key}`}
      data-piece={change.key}
      tabIndex={-1}
      aria-labelledby={`name-${change.key}`}
    >
      <div class="ch__head">
        <h3 id={`name-${change.key}`}>
          {change.address === null ? name : <a href={questionPath(visible, change.address)}>{name}</a>}
        </h3>
        <ReadBox page={page} change={change.key} name={name} />
      </div>
      <p class="small quiet">
        {titleOfChange(visible, change)}
        {author && `. ${author.authorName}, ${whenInWords(author.at, page.context.now)}`}
        {first?.moved.record && `. ${first.moved.sentence}`}
      </p>
      {change.fields.map((field) => (
        <div key={field.moved.question} class="ch__field">
          {change.about.kind === "entry" && field.moved.question !== change.about.list && (
            <h4>{labelOfMoved(visible, field.moved)}</h4>
          )}
          <Marked page={page} field={field} />
        </div>
      ))}
      <ChangeComments change={change} page={page} />
    </article>
  );
}

/** Before and now as one text, with the words that moved. */
export function Marked({ page, field }: { readonly page: SigningPage; readonly field: ChangedField }): JSX.Element {
  const { question, before, after } = field.moved;
  const { visible } = page.signing;
  const inWords = (said: string | null) => inReadersWords(visible, question, said);
  const isText = visible.compiled.byId.get(question)?.question.type === "narrative";
  return (
    <>
      <div class="answer-text" dir="auto">
        <WordsDiff before={inWords(before)} after={inWords(after)} />
      </div>
      {isText && <CitedFacts cited={citedBy(page.citations, after ?? "")} visible={visible} />}
    </>
  );
}

/** What was said about a change, and a box for one more, with the words of the answer to be put otherwise. */
export function ChangeComments({ change, page }: { readonly change: Change; readonly page: SigningPage }): JSX.Element {
  const { visible } = page.signing;
  const told = page.told.typed;
  const places = new Map(
    change.fields.flatMap((field) => (field.address === null ? [] : [[field.address, field] as const])),
  );
  return (
    <>
      {[...places].map(([address, field]) => (
        <div key={address} class="ch__comments">
          <div id={`threads-${address}`}>
            <CommentThreads
              threads={page.comments.filter((thread) => thread.address === address)}
              mayWrite={false}
              currentText={field.moved.after ?? ""}
              version={0}
              typed={told}
            />
          </div>
          {page.may("comment") && (
            <CommentBox
              address={address}
              label={labelOfMoved(visible, field.moved)}
              wording={textToSuggest(visible, field)}
              typed={told}
            />
          )}
        </div>
      ))}
    </>
  );
}
