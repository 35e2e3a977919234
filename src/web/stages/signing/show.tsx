import type { JSX } from "preact";
import { nameOfEntry } from "../../../assessment/describe-answer.ts";
import { commentsOf } from "../../../casework/comments/comment-store.ts";
import { isOpen } from "../../../casework/comments/comment-thread.ts";
import { countersigners } from "../../../casework/countersignature/countersigners.ts";
import { loadSigning, subSectionsOfPart } from "../../../casework/countersignature/load-signing.ts";
import type { SignatureState } from "../../../casework/countersignature/signature-state.ts";
import { notFound } from "../../../casework/refusal.ts";
import { notReviewedLines } from "../../../casework/review/not-reviewed.ts";
import { allowed } from "../../../casework/stages/actions.ts";
import type { QuestionContent } from "../../../casework/stages/content-types.ts";
import { markSeen } from "../../../casework/stages/mark-seen.ts";
import { placedMeta } from "../../../casework/stages/placed-meta.ts";
import { stageContent } from "../../../casework/stages/stage-content.ts";
import { parseAddress } from "../../../framework/address.ts";
import { type SignedPart, signedParts } from "../../../framework/language.ts";
import { whenInWords } from "../../../wording/dates.ts";
import { signingWords } from "../../../wording/signing.ts";
import { stageWords } from "../../../wording/stage.ts";
import { Button } from "../../components/button/button.tsx";
import { CheckNote } from "../../components/check-note/check-note.tsx";
import { EventNote } from "../../components/event-note/event-note.tsx";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { CsrfField, frame } from "../../frame/frame.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";
import { CommentThreads } from "../comment-box.tsx";
import { questionPath, subSectionPath } from "../paths.ts";
import { Reading } from "../reading/reading.tsx";
import { stageBanner } from "../stage-banner.ts";
import { partOfGroup, stageNav, writtenMoves } from "../stage-nav.ts";
import { AsCarried } from "./as-carried.tsx";
import { Ask, Decide } from "./forms.tsx";
import { Judgements } from "./judgements.tsx";
import { MovedSection } from "./moved.tsx";
import type { SigningPage } from "./signing-page.ts";

export const isPart = (text: string): text is SignedPart => signedParts.some((part) => part === text);

/** Countersignature of one part: for the author the request, for the manager what to read, comment, return or sign. */
export async function showSigning(context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const part = context.param("part");
  const signing = await loadSigning(context.work, stageId);
  const state = signing?.states.find((each) => each.part === part);
  if (!signing || !state) return context.refuse(notFound);
  await markSeen(context.work, stageId);
  const inPart = new Set(subSectionsOfPart(signing.visible, state.part));
  const comments = (await commentsOf(context.work.tx, stageId)).filter((thread) => inPart.has(thread.subSection));
  context.audit({ youngPersonId: signing.visible.youngPerson.id, stageId, detail: { part: state.part } });
  return context.page(
    signingPage({
      context,
      signing,
      state,
      comments,
      countersigners: await countersigners(context.work, signing.visible.head.ownerId),
      may: (action) => allowed(action, signing.situation),
    }),
  );
}

function signingPage(page: SigningPage) {
  const say = signingWords();
  const { context, signing, state, comments } = page;
  const { visible } = signing;
  const deciding = state.state === "asked" && page.may("sign");
  const sections = stageContent(visible).sections.filter((section) => partOfGroup[section.group] === state.part);
  const open = comments.filter(isOpen);
  const part = stageWords().parts[state.part];
  return frame(
    context,
    {
      title: `${deciding ? say.sign(part) : say.countersignatureOf(part)}, ${visible.youngPerson.displayName}`,
      place: "young-people",
      person: stageBanner(visible, dayOf(context.now)),
      nav: stageNav(visible, signing.states, null),
    },
    <>
      <p class="crumb small quiet">{stageWords().byOwner(visible.head.title, visible.head.ownerName)}</p>
      <h1>{deciding ? say.sign(part) : part}</h1>
      <PageBar sectionsHref="#sections">
        <b>{stateInWords(state, context.now)}</b>
        <a href="#judgements">{say.judgements.title}</a>
        {state.lastSigned && <a href="#moved">{say.changedSinceSigned(writtenMoves(state.lastSigned.moved).length)}</a>}
        <a href="#comments">{say.openComments(open.length)}</a>
        <a href="#rest">{say.allOfIt}</a>
        {deciding && <a href="#decide">{say.returnOrSign}</a>}
      </PageBar>
      <WhyNeeded state={state} />
      {state.state === "asked" && state.request.note !== "" && (
        <EventNote heading={say.says(state.request.askedByName)}>{state.request.note}</EventNote>
      )}
      {state.state === "returned" && (
        <EventNote heading={say.returnedBy(state.request.closedByName)}>
          {state.request.closingNote || say.seeComments}
        </EventNote>
      )}
      <Judgements signing={signing} part={state.part} />
      <div class="ap-checks">
        {checksOf(page).map((check) => (
          <CheckNote key={`${check.id} ${check.addresses[0]}`} heading={check.message}>
            <a href={questionPath(visible, check.addresses[0] ?? "")}>{nameOfPlace(page, check.addresses[0] ?? "")}</a>
          </CheckNote>
        ))}
      </div>
      <AsCarried visible={visible} inPart={new Set(subSectionsOfPart(visible, state.part))} />
      <form method="post" class="ap-form">
        <CsrfField context={context} />
        <input type="hidden" name="digest" value={state.digest} />
        <input type="hidden" name="shown-at" value={context.now.toISOString()} />
        {state.lastSigned && <MovedSection state={state} page={page} />}
        <section id="comments" aria-labelledby="comments-heading" class="ap-block">
          <h2 id="comments-heading">{say.comments}</h2>
          {comments.length === 0 && <p class="quiet">{say.noComments}</p>}
          {comments.map((thread) => (
            <div key={thread.id}>
              <p>
                <a href={questionPath(visible, thread.address)}>{labelAt(page, thread.address)}</a>
              </p>
              <CommentThreads threads={[thread]} mayWrite={false} currentText="" version={0} />
            </div>
          ))}
        </section>
        {state.state !== "asked" && page.may("ask-countersignature") && <Ask page={page} />}
        {state.state === "asked" && page.may("withdraw-request") && (
          <section class="ap-block">
            <Button classes="govuk-button--secondary" name="do" value="withdraw">
              {say.takeBack}
            </Button>
          </section>
        )}
        {deciding && <Decide />}
      </form>
      <section id="rest" aria-labelledby="rest-heading" class="ap-block">
        <h2 id="rest-heading">{say.asItStandsNow}</h2>
        <Reading
          sections={sections}
          context={{
            meta: placedMeta(visible),
            folded: true,
            notReviewed: notReviewedLines(visible),
            links: (question) => (
              <a href={linkTo(page, question)}>
                {page.may("comment") ? say.comment : say.open}
                <span class="govuk-visually-hidden">{say.onQuestion(question.label)}</span>
              </a>
            ),
          }}
        />
      </section>
    </>,
  );
}

function stateInWords(state: SignatureState, now: Date): string {
  const say = signingWords().state;
  switch (state.state) {
    case "signed":
      return say.signed(state.signature.signedByName, whenInWords(state.signature.signedAt, now));
    case "void":
      return say.void(state.signature.signedByName, whenInWords(state.signature.signedAt, now));
    case "asked":
      return say.asked(
        state.request.askedByName,
        whenInWords(state.request.askedAt, now),
        state.request.addressedToName || null,
      );
    case "returned":
      return say.returned;
    case "not-asked":
      return say.notAsked;
    case "not-needed":
      return say.notNeeded;
  }
}

function WhyNeeded({ state }: { readonly state: SignatureState }): JSX.Element | null {
  if (!state.needed) return null;
  return (
    <div class="ap-why">
      <h2 class="small">{signingWords().whyNeeded}</h2>
      <p>{state.because.join(" ")}</p>
    </div>
  );
}

const checksOf = ({ signing, state }: SigningPage) => {
  const inPart = new Set(subSectionsOfPart(signing.visible, state.part));
  return signing.visible.evaluation.checks.filter((check) =>
    check.addresses.some((address) => {
      const question = signing.visible.compiled.byId.get(address.replace(/\[[^\]]*\]/, ""));
      return question !== undefined && inPart.has(question.subSection);
    }),
  );
};

/** What a check is about: the entry by its name, or the question. */
function nameOfPlace(page: SigningPage, address: string): string {
  const { visible } = page.signing;
  const parsed = parseAddress(address);
  if (parsed === null || parsed.kind === "question") return labelAt(page, address);
  const list = parsed.kind === "field" ? parsed.list : parsed.question;
  return nameOfEntry(visible.compiled, list, parsed.entry, visible.answers) || labelAt(page, address);
}

function labelAt({ signing }: SigningPage, address: string): string {
  return (
    signing.visible.compiled.byId.get(address.replace(/\[[^\]]*\]/, ""))?.question.label ?? signingWords().wholePage
  );
}

/** Where the question behind a place of the content is asked. */
function linkTo({ signing }: SigningPage, question: QuestionContent): string {
  const { visible } = signing;
  const address = placedMeta(visible).get(question.place)?.address ?? question.id;
  const placed = visible.compiled.byId.get(question.id);
  return placed?.list && address === question.id
    ? subSectionPath(visible.head.id, placed.subSection)
    : questionPath(visible, address);
}
