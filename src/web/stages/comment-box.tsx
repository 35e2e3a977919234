import type { JSX } from "preact";
import { type CommentThread, isClosed } from "../../casework/comments/comment-thread.ts";
import { Button } from "../components/button/button.tsx";
import { CommentNote } from "../components/comment-note/comment-note.tsx";
import { Details } from "../components/details/details.tsx";
import { PlainButton } from "../components/plain-button/plain-button.tsx";
import { Textarea } from "../components/textarea/textarea.tsx";
import { momentInWords } from "../words/when.ts";

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
  return (
    <Details
      summaryText={
        <>
          Comment<span class="govuk-visually-hidden"> on {label}</span>
        </>
      }
    >
      <Textarea name={`comment ${address}`} id={`comment-${address}`} label={{ text: "Your comment" }} rows={3} />
      {mayWord && (
        <Textarea
          name={`wording ${address}`}
          id={`wording-${address}`}
          label={{ text: "Suggested wording, if you have one" }}
          hint={{ text: "The author can accept it as it stands" }}
          rows={3}
        />
      )}
      <Button classes="govuk-button--secondary" name="do" value={`comment ${address}`}>
        Keep comment
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
                {thread.state === "accepted" ? "Wording accepted" : "Settled"} by {thread.closedByName}
              </span>
            ) : (
              <>
                {mayWrite && thread.suggestedWording !== null && (
                  <Button name="do" value={`accept ${thread.id} ${version} ${thread.address}`}>
                    Accept wording
                  </Button>
                )}
                <PlainButton name="do" value={`resolve ${thread.id}`} about={thread.text.slice(0, 60)}>
                  Settled
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
                  Answer<span class="govuk-visually-hidden"> the comment of {thread.authorName}</span>
                </>
              }
            >
              <Textarea
                name={`answer ${thread.id}`}
                id={`answer-${thread.id}`}
                label={{ text: "Your answer" }}
                rows={2}
              />
              <Button classes="govuk-button--secondary" name="do" value={`answer ${thread.id}`}>
                Send answer
              </Button>
            </Details>
          )}
        </div>
      ))}
    </>
  );
}
