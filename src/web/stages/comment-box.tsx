import type { JSX } from "preact";
import { type CommentThread, isClosed } from "../../casework/comments/comment-thread.ts";
import { commentsWords } from "../../wording/comments.ts";
import { momentInWords } from "../../wording/dates.ts";
import { Button } from "../components/button/button.tsx";
import { CommentNote } from "../components/comment-note/comment-note.tsx";
import { Details } from "../components/details/details.tsx";
import { PlainButton } from "../components/plain-button/plain-button.tsx";
import { Textarea } from "../components/textarea/textarea.tsx";

/** A new comment on a question, closed until somebody wants it; part of the page's own form. */
export function CommentBox({
  address,
  label,
  mayWord,
}: {
  readonly address: string;
  readonly label: string;
  readonly mayWord: boolean;
}): JSX.Element {
  const say = commentsWords();
  return (
    <Details
      summaryText={
        <>
          {say.comment}
          <span class="govuk-visually-hidden">{say.onQuestion(label)}</span>
        </>
      }
    >
      <Textarea name={`comment ${address}`} id={`comment-${address}`} label={{ text: say.yourComment }} rows={3} />
      {mayWord && (
        <Textarea
          name={`wording ${address}`}
          id={`wording-${address}`}
          label={{ text: say.wording }}
          hint={{ text: say.wordingHint }}
          rows={3}
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
}: {
  readonly threads: readonly CommentThread[];
  readonly mayWrite: boolean;
  readonly currentText: string;
  /** Of the answer that the page shows. */
  readonly version: number;
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
                  <Button name="do" value={`accept ${thread.id} ${version} ${thread.address}`}>
                    {say.acceptWording}
                  </Button>
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
