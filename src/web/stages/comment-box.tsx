import type { JSX } from "preact";
import { type CommentThread, isClosed } from "../../casework/comments/comment-thread.ts";
import { commentsWords } from "../../wording/comments.ts";
import { momentInWords } from "../../wording/dates.ts";
import { Button } from "../components/button/button.tsx";
import { CommentNote } from "../components/comment-note/comment-note.tsx";
import { Details } from "../components/details/details.tsx";
import { PlainButton } from "../components/plain-button/plain-button.tsx";
import { Textarea } from "../components/textarea/textarea.tsx";

/** Texts that came back with a form that could not be taken, by the names of their boxes. */
type Typed = ReadonlyMap<string, string>;

/** A new comment on a question, closed until somebody wants it; part of the page's own form. */
export function CommentBox({
  address,
  label,
  wording,
  typed,
}: {
  readonly address: string;
  readonly label: string;
  /** The text to begin a suggestion from; empty where the page shows it anyway; null where no wording can be suggested. */
  readonly wording: string | null;
  readonly typed?: Typed;
}): JSX.Element {
  const say = commentsWords();
  const [commentName, wordingName] = [`comment ${address}`, `wording ${address}`];
  return (
    <Details
      open={typed?.has(commentName) === true}
      attributes={{ "data-comment": "" }}
      summaryText={
        <>
          {wording === null ? say.comment : say.commentOrSuggest}
          <span class="govuk-visually-hidden">{say.onQuestion(label)}</span>
        </>
      }
    >
      <Textarea
        name={commentName}
        id={`comment-${address}`}
        label={{ text: say.yourComment }}
        rows={2}
        value={typed?.get(commentName) ?? ""}
      />
      {wording !== null && (
        <Textarea
          name={wordingName}
          id={`wording-${address}`}
          label={{ text: say.wording }}
          hint={{ text: wording === "" ? say.wordingHint : say.wordingToEdit }}
          rows={3}
          value={typed?.get(wordingName) ?? wording}
        />
      )}
      <Button classes="govuk-button--secondary" name="do" value={`comment ${address}`}>
        {say.keep}
      </Button>
    </Details>
  );
}

/** The comments on a question with what can be done with each: answer, accept the wording, settle. */
export function CommentThreads({
  threads,
  mayWrite,
  currentText,
  version,
  typed,
}: {
  readonly threads: readonly CommentThread[];
  readonly mayWrite: boolean;
  readonly currentText: string;
  /** Of the answer that the page shows. */
  readonly version: number;
  readonly typed?: Typed;
}): JSX.Element {
  const say = commentsWords();
  return (
    <>
      {threads.map((thread) => (
        <div key={thread.id} id={`comment-${thread.id}`}>
          <CommentNote
            author={thread.authorName}
            when={momentInWords(thread.at)}
            text={thread.text}
            wording={
              thread.suggestedWording === null || isClosed(thread)
                ? undefined
                : { before: currentText, after: thread.suggestedWording }
            }
          >
            {isClosed(thread) ? (
              <span class="small quiet">
                {(thread.state === "accepted" ? say.acceptedBy : say.settledBy)(thread.closedByName ?? "")}
              </span>
            ) : (
              <>
                {mayWrite && thread.suggestedWording !== null && (
                  <>
                    <Button
                      name="do"
                      value={`accept ${thread.id} ${version} ${thread.address}`}
                      attributes={{ "data-key": "a" }}
                    >
                      {say.acceptWording}
                    </Button>
                    <kbd>a</kbd>
                  </>
                )}
                <PlainButton name="do" value={`resolve ${thread.id}`} about={thread.text.slice(0, 60)}>
                  {say.settled}
                </PlainButton>
              </>
            )}
          </CommentNote>
          {thread.replies.map((reply) => (
            <CommentNote key={reply.id} author={reply.authorName} when={momentInWords(reply.at)} text={reply.text} />
          ))}
          {!isClosed(thread) && (
            <Details
              open={typed?.has(`answer ${thread.id}`) === true}
              attributes={{ "data-comment": "" }}
              summaryText={
                <>
                  {say.answer}
                  <span class="govuk-visually-hidden">{say.commentOf(thread.authorName)}</span>
                </>
              }
            >
              <Textarea
                name={`answer ${thread.id}`}
                id={`answer-${thread.id}`}
                label={{ text: say.yourAnswer }}
                rows={2}
                value={typed?.get(`answer ${thread.id}`) ?? ""}
              />
              <Button classes="govuk-button--secondary" name="do" value={`answer ${thread.id}`}>
                {say.send}
              </Button>
            </Details>
          )}
        </div>
      ))}
    </>
  );
}
