import type { JSX } from "preact";
import type { CommentThread } from "../../../casework/comments/comment-thread.ts";
import { isOfEarlier, keptFromEarlier, labelOfKept } from "../../../casework/framework-migration/kept-from-earlier.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import type { SubSectionId } from "../../../framework/language.ts";
import { momentInWords } from "../../../wording/dates.ts";
import { stageWords } from "../../../wording/stage.ts";
import { versionWords } from "../../../wording/version.ts";
import { AnswerKept } from "../../components/answer-kept/answer-kept.tsx";
import { CommentThreads } from "../comment-box.tsx";
import { stagePath } from "../paths.ts";

/**
 * What was answered here before the stage moved to the present version, and has no question any more. It is read only, and its comments
 * stay with it. Nothing is shown where nothing was kept.
 *
 * @param subSection null: of the whole stage
 */
export function KeptBlock({
  visible,
  subSection,
  comments,
}: {
  readonly visible: VisibleStage;
  readonly subSection: SubSectionId | null;
  readonly comments: readonly CommentThread[];
}): JSX.Element | null {
  const kept = keptFromEarlier(visible, subSection);
  const addresses = new Set(kept.map(({ address }) => address));
  const homeless = comments.filter(
    (thread) =>
      (subSection === null || thread.subSection === subSection) &&
      !addresses.has(thread.address) &&
      isOfEarlier(visible, thread.address),
  );
  if (kept.length + homeless.length === 0) return null;
  const say = versionWords().kept;
  const words = stageWords();
  return (
    <section aria-labelledby="kept-earlier" class="ap-block">
      <h2 id="kept-earlier">{say.heading}</h2>
      <p class="quiet">{say.about}</p>
      {kept.map((each) => (
        <div key={each.address} id={`kept-${each.address}`}>
          <h3>{labelOfKept(visible, each)}</h3>
          <AnswerKept>{each.text}</AnswerKept>
          <p class="small quiet">
            {say.askedIn(each.meta ? `${each.meta.authorName}, ${momentInWords(each.meta.at)}` : null, each.version)}{" "}
            {each.why}{" "}
            <a href={`${stagePath(visible.head.id)}/history?address=${encodeURIComponent(each.address)}`}>
              {words.history}
              <span class="govuk-visually-hidden">{words.historyOf(each.label)}</span>
            </a>
          </p>
          <Threads threads={comments.filter((thread) => thread.address === each.address)} />
        </div>
      ))}
      <Threads threads={homeless} />
    </section>
  );
}

const Threads = ({ threads }: { readonly threads: readonly CommentThread[] }): JSX.Element | null =>
  threads.length === 0 ? null : <CommentThreads threads={threads} mayWrite={false} version={0} currentText="" />;
