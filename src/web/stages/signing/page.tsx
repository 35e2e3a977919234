import type { JSX } from "preact";
import { isOpen } from "../../../casework/comments/comment-thread.ts";
import { subSectionsOfPart } from "../../../casework/countersignature/load-signing.ts";
import { notReviewedLines } from "../../../casework/review/not-reviewed.ts";
import type { QuestionContent } from "../../../casework/stages/content-types.ts";
import { placedMeta } from "../../../casework/stages/placed-meta.ts";
import { stageContent } from "../../../casework/stages/stage-content.ts";
import { checkReasonsWords } from "../../../wording/check-reasons.ts";
import { signingWords } from "../../../wording/signing.ts";
import { stageWords } from "../../../wording/stage.ts";
import { Button } from "../../components/button/button.tsx";
import { EventNote } from "../../components/event-note/event-note.tsx";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { CsrfField, frame } from "../../frame/frame.tsx";
import { dayOf } from "../../words/when.ts";
import { CitedText } from "../cite/cited-text.tsx";
import { CommentThreads } from "../comment-box.tsx";
import { openInOrder } from "../next-comment.ts";
import { PanelNote } from "../panels/panel-note.tsx";
import { questionPath, stagePath, subSectionPath } from "../paths.ts";
import { Reading } from "../reading/reading.tsx";
import { stageBanner } from "../stage-banner.ts";
import { partOfGroup } from "../stage-nav.ts";
import { AsCarried } from "./as-carried.tsx";
import { Ask } from "./ask.tsx";
import { ChangesSection } from "./changes.tsx";
import { Checklist } from "./checklist.tsx";
import { Checks } from "./checks.tsx";
import { Decide } from "./decide.tsx";
import { Judgements } from "./judgements.tsx";
import { KeptChecklists } from "./kept-checklists.tsx";
import { labelAt } from "./labels.ts";
import { signingNav } from "./signing-nav.ts";
import type { SigningPage } from "./signing-page.ts";
import { sinceInWords, stateInWords } from "./state-words.ts";

/** Countersignature of one part: for the author the request, for the manager what to read, comment, return or sign. */
export function signingPage(page: SigningPage) {
  const say = signingWords();
  const { context, signing, state, deciding, told } = page;
  const { visible } = signing;
  const part = stageWords().parts[state.part];
  return frame(
    context,
    {
      title: `${deciding ? say.sign(part) : say.countersignatureOf(part)}, ${visible.youngPerson.displayName}`,
      hasError: told.status >= 400,
      place: "young-people",
      person: stageBanner(visible, dayOf(context.now)),
      nav: signingNav(page),
      keys: deciding
        ? [
            { keys: ["r"], does: say.keys.read },
            { keys: ["m"], does: say.keys.comment },
            { keys: ["s"], does: say.keys.suggest },
            { keys: ["Ctrl Enter"], does: say.keys.keep },
          ]
        : [],
      scripts: deciding ? ["signing-page.js"] : [],
    },
    <>
      {told.notice}
      <p class="crumb small quiet">{stageWords().byOwner(visible.head.title, visible.head.ownerName)}</p>
      <h1>{deciding ? say.sign(part) : part}</h1>
      <Bar page={page} />
      <Head page={page} />
      <form
        method="post"
        action={`${stagePath(visible.head.id)}/sign/${state.part}`}
        class={deciding ? "ap-form ap-sign" : "ap-form"}
        data-signing={deciding ? context.session.csrf : undefined}
      >
        <CsrfField context={context} />
        <input type="hidden" name="digest" value={state.digest} />
        <input type="hidden" name="shown-at" value={context.now.toISOString()} />
        {/* Enter in a box presses the first button of a form: it must be the harmless one. */}
        {deciding && (
          <button class="govuk-visually-hidden" type="submit" name="do" value="keep" tabIndex={-1} aria-hidden="true">
            {say.decide.keep}
          </button>
        )}
        <div class="ap-sign__work">
          <Judgements page={page} />
          <PanelNote stageId={visible.head.id} panel={page.panel} />
          <Checks page={page} />
          <AsCarried visible={visible} inPart={new Set(subSectionsOfPart(visible, state.part))} />
          <ChangesSection page={page} />
          <Comments page={page} />
          {state.state !== "asked" && page.may("ask-countersignature") && <Ask page={page} />}
          {state.state === "asked" && page.may("withdraw-request") && (
            <section class="ap-block">
              <Button classes="govuk-button--secondary" name="do" value="withdraw">
                {say.takeBack}
              </Button>
            </section>
          )}
        </div>
        {deciding && <Checklist page={page} />}
        {deciding && <Decide page={page} />}
      </form>
      <KeptChecklists page={page} />
      <Rest page={page} />
    </>,
  );
}

function Bar({ page }: { readonly page: SigningPage }): JSX.Element {
  const say = signingWords();
  const { state, reading, comments, deciding } = page;
  return (
    <PageBar sectionsHref="#sections">
      <b>{stateInWords(state, page.context.now)}</b>
      <a href="#judgements">{say.judgements.title}</a>
      {reading.since && <a href="#moved">{say.changed(reading.changes.length)}</a>}
      {page.signing.visible.evaluation.checks.length > 0 && <a href="#points">{checkReasonsWords().atSigning}</a>}
      <a href="#comments">{say.openComments(comments.filter(isOpen).length)}</a>
      <a href="#rest">{say.allOfIt}</a>
      {deciding && <a href="#decide">{say.returnOrSign}</a>}
    </PageBar>
  );
}

/** Why a signature is needed, what is new since the last one, and what author and manager said to one another. */
function Head({ page }: { readonly page: SigningPage }): JSX.Element {
  const say = signingWords();
  const { state, reading, context } = page;
  const since = sinceInWords(reading, context.actor.userId);
  return (
    <>
      {since && <p class="ap-since">{since}</p>}
      {state.needed && (
        <div class="ap-why">
          <h2 class="small">{say.whyNeeded}</h2>
          <p>{state.because.join(" ")}</p>
        </div>
      )}
      {state.state === "asked" && state.request.note !== "" && (
        <EventNote heading={say.says(state.request.askedByName)}>{state.request.note}</EventNote>
      )}
      {state.state === "returned" && (
        <EventNote heading={say.returnedBy(state.request.closedByName)}>
          {state.request.closingNote || say.seeComments}
        </EventNote>
      )}
    </>
  );
}

function Comments({ page }: { readonly page: SigningPage }): JSX.Element {
  const say = signingWords();
  const { visible } = page.signing;
  // What hangs on a change is shown there.
  const besideChanges = new Set(page.reading.changes.flatMap(({ fields }) => fields.map(({ address }) => address)));
  const elsewhere = page.comments.filter(({ address }) => !besideChanges.has(address));
  const [first] = openInOrder(visible, page.comments, page.state.part);
  return (
    <section id="comments" aria-labelledby="comments-heading" class="ap-block">
      <h2 id="comments-heading">{say.comments}</h2>
      {page.comments.length === 0 && <p class="quiet">{say.noComments}</p>}
      {first && !page.deciding && (
        <p>
          <a href={questionPath(visible, first.address)}>{say.settleOneByOne(page.comments.filter(isOpen).length)}</a>
        </p>
      )}
      {elsewhere.length < page.comments.length && (
        <p class="quiet">{say.besideChanges(page.comments.length - elsewhere.length)}</p>
      )}
      {elsewhere.map((thread) => (
        <div key={thread.id}>
          <p>
            <a href={questionPath(visible, thread.address)}>{labelAt(visible, thread.address)}</a>
          </p>
          <CommentThreads threads={[thread]} mayWrite={false} currentText="" version={0} typed={page.told.typed} />
        </div>
      ))}
    </section>
  );
}

/** All of the part, closed: what did not change is there for whoever wants it. */
function Rest({ page }: { readonly page: SigningPage }): JSX.Element {
  const say = signingWords();
  const { visible } = page.signing;
  const sections = stageContent(visible).sections.filter((section) => partOfGroup[section.group] === page.state.part);
  return (
    <section id="rest" aria-labelledby="rest-heading" class="ap-block">
      <h2 id="rest-heading">{say.asItStandsNow}</h2>
      <Reading
        sections={sections}
        context={{
          meta: placedMeta(visible),
          folded: true,
          notReviewed: notReviewedLines(visible),
          says: (text) => <CitedText pieces={page.citations(text)} visible={visible} />,
          links: (question) => (
            <a href={linkTo(page, question)}>
              {page.may("comment") ? say.comment : say.open}
              <span class="govuk-visually-hidden">{say.onQuestion(question.label)}</span>
            </a>
          ),
        }}
      />
    </section>
  );
}

/** Where the question behind a place of the content is asked. */
function linkTo({ signing: { visible } }: SigningPage, question: QuestionContent): string {
  const address = placedMeta(visible).get(question.place)?.address ?? question.id;
  const placed = visible.compiled.byId.get(question.id);
  return placed?.list && address === question.id
    ? subSectionPath(visible.head.id, placed.subSection)
    : questionPath(visible, address);
}
