import type { JSX } from "preact";
import { inVocabulary, titleFor } from "../../../assessment/label-for.ts";
import { type CommentThread, isOpen } from "../../../casework/comments/comment-thread.ts";
import type { SignatureState } from "../../../casework/countersignature/signature-state.ts";
import { vocabularyIn } from "../../../casework/self-assessments/voice-of.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import type { Address } from "../../../framework/answers.ts";
import type { ListPage } from "../../../framework/language.ts";
import { Button } from "../../components/button/button.tsx";
import { CheckNote } from "../../components/check-note/check-note.tsx";
import { EventNote } from "../../components/event-note/event-note.tsx";
import { GuideNote } from "../../components/guide-note/guide-note.tsx";
import type { KeyHelp } from "../../components/keys/keys.tsx";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { SaveState } from "../../components/save-state/save-state.tsx";
import { CsrfField, frame } from "../../frame/frame.tsx";
import { ConditionsBlock, conditionsOfPage } from "../../questions/conditions-block.tsx";
import { QuestionRows } from "../../questions/question-rows.tsx";
import type { QuestionView } from "../../questions/view.ts";
import type { RequestContext } from "../../routing/route.ts";
import { timeInWords } from "../../words/when.ts";
import type { Beside } from "../beside/beside.ts";
import { BesideHead } from "../beside/beside-head.tsx";
import { type VoicesContext, VoicesNote } from "../beside/voices-note.tsx";
import { CommentBox, CommentThreads } from "../comment-box.tsx";
import { nextLeftPath } from "../left/go-to-next.ts";
import { leftPath, listPageQuery, questionPath, rowId, stagePath, subSectionPath } from "../paths.ts";
import { stageBanner } from "../stage-banner.ts";
import { hasSomething, partOfGroup, stageNav, writtenMoves } from "../stage-nav.ts";
import { KeptBlock } from "../version/kept-block.tsx";
import { VersionNotice } from "../version/version-notice.tsx";
import { EntryPages } from "./entry-pages.tsx";
import { ForEveryChild } from "./for-every-child.tsx";

export interface FormPage {
  readonly visible: VisibleStage;
  readonly signatures: readonly SignatureState[];
  readonly comments: readonly CommentThread[];
  readonly subSection: string;
  /** The page of one entry; null for the sub-section itself. */
  readonly entry: { readonly list: string; readonly id: string; readonly name: string } | null;
  /** Of an entry that is filled in page by page: all of them, and the one in hand. */
  readonly pages: readonly ListPage[];
  readonly listPage: ListPage | null;
  readonly views: readonly QuestionView[];
  /** What child, parent or carer said about what is asked here. */
  readonly beside: Beside;
  readonly viewAt: (address: Address) => QuestionView | null;
  readonly mayWrite: boolean;
  readonly mayComment: boolean;
  readonly changing: string | null;
  /** What a save without a script has to say: conflicts with both texts, input that does not fit. */
  readonly notice: JSX.Element | null;
  readonly run: string;
  readonly today: string;
}

const keys: readonly KeyHelp[] = [
  { keys: ["n"], does: "next thing left" },
  { keys: ["["], does: "sub-section before" },
  { keys: ["]"], does: "sub-section after" },
  { keys: ["/"], does: "search" },
  { keys: ["Ctrl K"], does: "find a question" },
  { keys: ["?"], does: "help with this page" },
];

/** One sub-section, or one entry of a list: one question a row, what helps beside it, everything saved by itself. */
export function subSectionPage(context: RequestContext, page: FormPage) {
  const { visible, entry } = page;
  const placed = visible.compiled.subSections.find(({ subSection }) => subSection.id === page.subSection);
  const vocabulary = placed
    ? vocabularyIn(visible, placed.section.group, vocabularyOf(visible))
    : vocabularyOf(visible);
  const title = placed ? titleFor(placed.subSection, vocabulary) : "";
  const heading = entry ? entry.name : title;
  const progress = visible.evaluation.progress.get(page.subSection);
  const leftInStage = visible.evaluation.gaps.filter((gap) => gap.holdsCompletion).length;
  const entryAddress = entry ? `${subSectionPath(visible.head.id, page.subSection)}/${entry.list}/${entry.id}` : "";
  const address = entry
    ? `${entryAddress}${page.listPage ? listPageQuery(page.listPage.id) : ""}`
    : subSectionPath(visible.head.id, page.subSection);
  const voices = voicesContext(page);
  const { before, after } = neighbours(visible, page.subSection);
  const nextPage = page.pages[page.listPage ? page.pages.indexOf(page.listPage) + 1 : 0];
  const somethingLeft = leftInStage > 0;
  return frame(
    context,
    {
      title: `${heading}, ${visible.youngPerson.displayName}, ${visible.head.title}`,
      place: "young-people",
      person: stageBanner(visible, page.today),
      nav: stageNav(visible, page.signatures, page.subSection),
      keys,
      scripts: page.mayWrite ? ["stage-page.js"] : [],
    },
    <>
      <p class="crumb small quiet">
        {entry ? (
          <a href={`${subSectionPath(visible.head.id, page.subSection)}#${encodeURIComponent(rowId(entry.list))}`}>
            Back to {title}
          </a>
        ) : (
          placed && titleFor(placed.section, vocabulary)
        )}
      </p>
      <h1>{heading}</h1>
      <PageBar sectionsHref="#sections">
        {page.mayWrite && <SaveState state={{ kind: "saved", at: timeInWords(context.now) }} />}
        <a href={leftPath(visible.head.id)}>
          <b>
            <span data-left-here>{progress?.missing ?? 0}</span> left here
          </b>
          , <span data-left-in-stage>{leftInStage}</span> in this stage
        </a>
        <a href={`${stagePath(visible.head.id)}/history?sub-section=${page.subSection}`}>History</a>
      </PageBar>
      {page.notice}
      <SignatureNote page={page} />
      <VersionNotice visible={visible} mayMove={visible.all && page.mayWrite} />
      {!page.mayWrite && visible.head.status === "in-progress" && (
        <p class="quiet">You can read this part. It is not yours to write.</p>
      )}
      <form
        method="post"
        action={address}
        class="ap-form"
        enctype={takesFiles(page.views) ? "multipart/form-data" : undefined}
        data-saving={page.mayWrite ? "" : undefined}
        data-save-url={`${stagePath(visible.head.id)}/answers`}
        data-sub-section={page.subSection}
        data-page={entry ? `${entry.list}[${entry.id}]` : ""}
        data-csrf={context.session.csrf}
        data-run={page.run}
        novalidate
      >
        <CsrfField context={context} />
        <input type="hidden" name="_run" value={page.run} />
        {/* Enter in a box presses the first button of a form: it must be the harmless one. */}
        {page.mayWrite && (
          <button class="govuk-visually-hidden" type="submit" name="do" value="save" tabIndex={-1} aria-hidden="true">
            Save
          </button>
        )}
        {page.listPage && (
          <EntryPages pages={page.pages} current={page.listPage} path={entryAddress} vocabulary={vocabulary} />
        )}
        {!entry && placed && placed.subSection.guide && (
          <div class="ap-guide">
            <GuideNote level={2}>
              <p>{inVocabulary(placed.subSection.guide, vocabulary)}</p>
              {isInformationGathering(placed.section.group) && (
                <p>Facts only: who, what, when, and how we know. What it means goes in Explanations and conclusions.</p>
              )}
            </GuideNote>
          </div>
        )}
        {page.subSection === "sa-start" && <ForEveryChild />}
        <BesideHead beside={page.beside} context={voices} />
        <QuestionRows
          views={page.views}
          context={{
            mayWrite: page.mayWrite,
            changing: page.changing,
            rowId,
            fileLimit: context.site.fileLimit,
            side: (view) => <Side view={view} page={page} voices={voices} />,
            footLinks: (view) => (
              <a href={`${stagePath(visible.head.id)}/history?address=${encodeURIComponent(view.address)}`}>
                History<span class="govuk-visually-hidden"> of {view.label}</span>
              </a>
            ),
          }}
        />
        <ConditionsBlock conditions={conditionsOfPage(visible, page)} />
        {page.mayWrite && (
          <div class="do" data-without-script>
            <Button name="do" value="save">
              Save
            </Button>
            <span class="small quiet">With JavaScript each answer saves by itself.</span>
          </div>
        )}
      </form>
      {!entry && <KeptBlock visible={visible} subSection={page.subSection} comments={page.comments} />}
      <nav class="next" aria-label="Through the stage">
        {before && (
          <a href={before.href} rel="prev">
            Previous: {before.title}
          </a>
        )}
        {page.mayWrite && somethingLeft && (
          <Button
            href={nextLeftPath(visible.head.id, page.subSection, entry?.id ?? null)}
            attributes={{ "data-key": "n" }}
          >
            Next thing left
          </Button>
        )}
        {nextPage && (
          <a href={`${entryAddress}${listPageQuery(nextPage.id)}`}>Next page: {titleFor(nextPage, vocabulary)}</a>
        )}
        {after && !nextPage && (
          <a href={after.href} rel="next">
            Next: {after.title}
          </a>
        )}
      </nav>
    </>,
  );
}

/** Whether a file can be chosen on the page: only then the form is sent in parts. */
const takesFiles = (views: readonly QuestionView[]): boolean =>
  views.some((view) => (view.kind === "asked" && view.type === "file") || takesFiles(view.further));

const isInformationGathering = (group: string): boolean =>
  group === "personal-family-social" || group === "offending" || group === "foundations";

/** Ready for every note of the page: what is asked about an answer is asked once. */
function voicesContext(page: FormPage): VoicesContext {
  const { visible } = page;
  const asked = new Set<Address>();
  return {
    youngPerson: visible.youngPerson,
    mayWrite: page.mayWrite,
    pathOf: (address) => questionPath(visible, address),
    promptOf: ({ prompt }) => {
      if (prompt === null || asked.has(prompt.address)) return null;
      asked.add(prompt.address);
      const view = page.viewAt(prompt.address);
      return view?.kind === "asked" ? view : null;
    },
  };
}

/** What child, parent or carer said, comments on the question, checks that concern it, and a box for a new comment. */
function Side({
  view,
  page,
  voices,
}: {
  readonly view: QuestionView;
  readonly page: FormPage;
  readonly voices: VoicesContext;
}): JSX.Element | null {
  const threads = page.comments.filter((thread) => thread.address === view.address);
  const checks = page.visible.evaluation.checks.filter((check) => check.addresses.includes(view.address));
  const said = page.beside.at.get(view.address) ?? [];
  if (said.length === 0 && threads.length === 0 && checks.length === 0 && !page.mayComment) return null;
  return (
    <>
      {said.map((each) => (
        <VoicesNote key={each.said[0]?.address} voices={each} context={voices} />
      ))}
      {checks.map((check) => (
        <CheckNote key={check.id} heading={check.severity === "stop" ? "Needed before completing" : "Worth a look"}>
          {check.message}
        </CheckNote>
      ))}
      <CommentThreads
        threads={threads}
        mayWrite={page.mayWrite}
        version={view.kind === "asked" ? view.version : 0}
        currentText={view.kind === "asked" && typeof view.value === "string" ? view.value : ""}
      />
      {page.mayComment && view.kind !== "computed" && !threads.some(isOpen) && (
        <CommentBox
          address={view.address}
          label={view.label}
          mayWord={view.kind === "asked" && view.type === "narrative"}
        />
      )}
    </>
  );
}

/** Whether the signature that covers this page stands, is asked for, or fell and why. Updated by the script after a save. */
function SignatureNote({ page }: { readonly page: FormPage }): JSX.Element {
  const placed = page.visible.compiled.subSections.find(({ subSection }) => subSection.id === page.subSection);
  const part = placed ? partOfGroup[placed.section.group] : null;
  const state = page.signatures.find((each) => each.part === part);
  const sentence = state ? signatureSentence(state) : null;
  return (
    <div data-signature-notice hidden={sentence === null} role="status">
      {sentence && <EventNote heading={sentence.heading}>{sentence.text}</EventNote>}
    </div>
  );
}

export const partTitles = {
  explanations: "Explanations and Conclusions, with Information Gathering",
  pathways: "Pathways and Planning",
  modules: "Modules",
} as const;

/** What the state of a signature means for somebody who writes here. */
export function signatureSentence(state: SignatureState): { readonly heading: string; readonly text: string } | null {
  switch (state.state) {
    case "signed":
      return {
        heading: "Signed",
        text: `by ${state.signature.signedByName}. It stands while these answers stay as they were signed.`,
      };
    case "void": {
      const count = writtenMoves(state.lastSigned?.moved ?? []).length;
      return {
        heading: `${state.signature.signedByName}’s signature is void.`,
        text: `${count === 1 ? "One thing has" : `${count} things have`} changed since. Put it back and the signature stands again, or ask for a new one.`,
      };
    }
    case "asked":
      return {
        heading: "Countersignature asked for.",
        text: "You can go on writing; the manager signs what stands here at that moment.",
      };
    case "returned":
      return {
        heading: `Returned by ${state.request.closedByName ?? "the manager"}.`,
        text: state.request.closingNote ?? "See the comments.",
      };
    default:
      return null;
  }
}

function neighbours(visible: VisibleStage, current: string) {
  const seen = visible.compiled.subSections.filter(
    ({ subSection }) => visible.subSections.includes(subSection.id) && hasSomething(visible, subSection.id),
  );
  const at = seen.findIndex(({ subSection }) => subSection.id === current);
  const link = (place: (typeof seen)[number] | undefined) =>
    place && {
      href: subSectionPath(visible.head.id, place.subSection.id),
      title: titleFor(place.subSection, vocabularyIn(visible, place.section.group, vocabularyOf(visible))),
    };
  return { before: at > 0 ? link(seen[at - 1]) : undefined, after: link(seen[at + 1]) };
}
