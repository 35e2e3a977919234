import type { JSX } from "preact";
import { nameOfEntry } from "../../../assessment/describe-answer.ts";
import { commentsOf } from "../../../casework/comments/comment-store.ts";
import { isOpen } from "../../../casework/comments/comment-thread.ts";
import { countersigners } from "../../../casework/countersignature/countersigners.ts";
import { loadSigning, subSectionsOfPart } from "../../../casework/countersignature/load-signing.ts";
import type { SignatureState } from "../../../casework/countersignature/signature-state.ts";
import { notFound } from "../../../casework/refusal.ts";
import { allowed } from "../../../casework/stages/actions.ts";
import type { QuestionContent } from "../../../casework/stages/content-types.ts";
import { markSeen } from "../../../casework/stages/mark-seen.ts";
import { placedMeta } from "../../../casework/stages/placed-meta.ts";
import { stageContent } from "../../../casework/stages/stage-content.ts";
import { parseAddress } from "../../../framework/address.ts";
import { type SignedPart, signedParts } from "../../../framework/language.ts";
import { Button } from "../../components/button/button.tsx";
import { CheckNote } from "../../components/check-note/check-note.tsx";
import { EventNote } from "../../components/event-note/event-note.tsx";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { CsrfField, frame } from "../../frame/frame.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf, whenInWords } from "../../words/when.ts";
import { CommentThreads } from "../comment-box.tsx";
import { questionPath, subSectionPath } from "../paths.ts";
import { Reading } from "../reading/reading.tsx";
import { stageBanner } from "../stage-banner.ts";
import { partOfGroup, stageNav, writtenMoves } from "../stage-nav.ts";
import { partTitles } from "../sub-section/signature-note.tsx";
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
  const { context, signing, state, comments } = page;
  const { visible } = signing;
  const deciding = state.state === "asked" && page.may("sign");
  const sections = stageContent(visible).sections.filter((section) => partOfGroup[section.group] === state.part);
  const open = comments.filter(isOpen);
  return frame(
    context,
    {
      title: `${deciding ? "Sign" : "Countersignature"}: ${partTitles[state.part]}, ${visible.youngPerson.displayName}`,
      place: "young-people",
      person: stageBanner(visible, dayOf(context.now)),
      nav: stageNav(visible, signing.states, null),
    },
    <>
      <p class="crumb small quiet">
        {visible.head.title}, by {visible.head.ownerName}
      </p>
      <h1>{deciding ? `Sign: ${partTitles[state.part]}` : partTitles[state.part]}</h1>
      <PageBar sectionsHref="#sections">
        <b>{stateInWords(state, context.now)}</b>
        <a href="#judgements">Judgements</a>
        {state.lastSigned && <a href="#moved">Changed since signed ({writtenMoves(state.lastSigned.moved).length})</a>}
        <a href="#comments">Comments ({open.length} open)</a>
        <a href="#rest">All of it</a>
        {deciding && <a href="#decide">Return or sign</a>}
      </PageBar>
      <WhyNeeded state={state} />
      {state.state === "asked" && state.request.note !== "" && (
        <EventNote heading={`${state.request.askedByName} says:`}>{state.request.note}</EventNote>
      )}
      {state.state === "returned" && (
        <EventNote heading={`Returned by ${state.request.closedByName ?? "a manager"}:`}>
          {state.request.closingNote || "See the comments."}
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
      <form method="post" class="ap-form">
        <CsrfField context={context} />
        <input type="hidden" name="digest" value={state.digest} />
        <input type="hidden" name="shown-at" value={context.now.toISOString()} />
        {state.lastSigned && <MovedSection state={state} page={page} />}
        <section id="comments" aria-labelledby="comments-heading" class="ap-block">
          <h2 id="comments-heading">Comments</h2>
          {comments.length === 0 && <p class="quiet">No comments yet. Comment beside a question, or on one below.</p>}
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
              Take the request back
            </Button>
          </section>
        )}
        {deciding && <Decide />}
      </form>
      <section id="rest" aria-labelledby="rest-heading" class="ap-block">
        <h2 id="rest-heading">All of it, as it stands now</h2>
        <Reading
          sections={sections}
          context={{
            meta: placedMeta(visible),
            folded: true,
            links: (question) => (
              <a href={linkTo(page, question)}>
                {page.may("comment") ? "Comment" : "Open"}
                <span class="govuk-visually-hidden"> on {question.label}</span>
              </a>
            ),
          }}
        />
      </section>
    </>,
  );
}

function stateInWords(state: SignatureState, now: Date): string {
  switch (state.state) {
    case "signed":
      return `Signed by ${state.signature.signedByName}, ${whenInWords(state.signature.signedAt, now)}`;
    case "void":
      return `${state.signature.signedByName}’s signature of ${whenInWords(state.signature.signedAt, now)} is void`;
    case "asked":
      return `Asked by ${state.request.askedByName}, ${whenInWords(state.request.askedAt, now)}${state.request.addressedToName ? `, of ${state.request.addressedToName}` : ""}`;
    case "returned":
      return "Returned";
    case "not-asked":
      return "Not asked for yet";
    case "not-needed":
      return "No countersignature is needed";
  }
}

function WhyNeeded({ state }: { readonly state: SignatureState }): JSX.Element | null {
  if (!state.needed) return null;
  return (
    <div class="ap-why">
      <h2 class="small">Why a signature is needed</h2>
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
  return signing.visible.compiled.byId.get(address.replace(/\[[^\]]*\]/, ""))?.question.label ?? "The whole page";
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
