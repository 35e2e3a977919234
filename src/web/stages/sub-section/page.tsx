import type { JSX } from "preact";
import { isSelfAssessment } from "../../../assessment/check-self-assessments.ts";
import { titleFor } from "../../../assessment/label-for.ts";
import type { CitationReader } from "../../../casework/citations/read-citations.ts";
import type { CommentThread } from "../../../casework/comments/comment-thread.ts";
import type { SignatureState } from "../../../casework/countersignature/signature-state.ts";
import type { TargetProgress } from "../../../casework/plans/progress-store.ts";
import type { Other } from "../../../casework/presence/place.ts";
import type { SubSectionStanding } from "../../../casework/review/sub-section-standing.ts";
import { vocabularyIn } from "../../../casework/self-assessments/voice-of.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import type { Noted } from "../../../casework/writing-notes/noted.ts";
import type { Address } from "../../../framework/answers.ts";
import type { ListPage } from "../../../framework/language.ts";
import { citingWords } from "../../../wording/citing.ts";
import { timeInWords } from "../../../wording/dates.ts";
import { factorsWords } from "../../../wording/factors.ts";
import { planWords } from "../../../wording/plan.ts";
import { stageWords } from "../../../wording/stage.ts";
import { subSectionWords } from "../../../wording/sub-section.ts";
import { Button } from "../../components/button/button.tsx";
import { GuideNote } from "../../components/guide-note/guide-note.tsx";
import { SubSectionGuide } from "../../components/guide-note/sub-section-guide.tsx";
import type { KeyHelp } from "../../components/keys/keys.tsx";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { SaveState } from "../../components/save-state/save-state.tsx";
import { CsrfField, frame } from "../../frame/frame.tsx";
import { hasControl } from "../../questions/answer.tsx";
import { ConditionsBlock, conditionsOfPage } from "../../questions/conditions-block.tsx";
import { EntryTable } from "../../questions/entry-table.tsx";
import { QuestionRows } from "../../questions/question-rows.tsx";
import type { ListView, QuestionView } from "../../questions/view.ts";
import type { RequestContext } from "../../routing/route.ts";
import { capital } from "../../words/capital.ts";
import type { Beside } from "../beside/beside.ts";
import { BesideHead } from "../beside/beside-head.tsx";
import { SeenDifferentlyBlock } from "../beside/seen-differently.tsx";
import type { ReasonsHere } from "../check-reasons/reason-box.tsx";
import { CiteButton, mayCiteIn } from "../cite/cite-button.tsx";
import { citePath } from "../cite/cite-paths.ts";
import { CitedText } from "../cite/cited-text.tsx";
import { FactorBox, FactorOffer } from "../factors/factor-box.tsx";
import type { FactorsHere } from "../factors/factors-here.ts";
import { keepingWays, leftPath, listPageQuery, notesPath, rowId, stagePath, subSectionPath } from "../paths.ts";
import { hasPlan, planPath } from "../plan/plan-paths.ts";
import { stageBanner } from "../stage-banner.ts";
import { stageNav } from "../stage-nav.ts";
import { Flow } from "../understanding/flow.tsx";
import { inRows, isFlowing } from "../understanding/flowing.ts";
import { KeptBlock } from "../version/kept-block.tsx";
import { VersionNotice } from "../version/version-notice.tsx";
import { CarriedNote } from "./carried-note.tsx";
import { EntryPages } from "./entry-pages.tsx";
import { ForEveryChild } from "./for-every-child.tsx";
import { sinceText } from "./live.ts";
import { LiveLines, OthersHere } from "./others-here.tsx";
import { PartNote } from "./part-note.tsx";
import { Side, voicesContext } from "./side.tsx";
import { SignatureNote } from "./signature-note.tsx";
import { Crumb, EntryDeeds, Ways } from "./ways.tsx";

export interface FormPage {
  readonly visible: VisibleStage;
  readonly signatures: readonly SignatureState[];
  readonly comments: readonly CommentThread[];
  readonly subSection: string;
  readonly title: string;
  /** The question from which somebody came here to add what it asks to choose. */
  readonly from: { readonly address: Address; readonly href: string; readonly label: string } | null;
  /** The page of one entry; null for the sub-section itself. */
  readonly entry: { readonly list: string; readonly id: string; readonly name: string } | null;
  /** The list in which the entry stands, where its entries are weighed against one another. */
  readonly around: ListView | null;
  /** Of an entry that is filled in page by page: all of them, and the one in hand. */
  readonly pages: readonly ListPage[];
  readonly listPage: ListPage | null;
  /** Where what was carried into this page comes from; null where nothing was. */
  readonly standing: SubSectionStanding | null;
  /** What is said of it when nobody reviewed it this time. */
  readonly notReviewed: string | null;
  /** The page on which a whole section is checked, or that of the whole plan, from which somebody came. */
  readonly back: { readonly href: string; readonly text: string; readonly place: string } | null;
  readonly now: Date;
  readonly views: readonly QuestionView[];
  /** What was noticed about the writing. */
  readonly notes: readonly Noted[];
  /** Why warnings of the page are passed. */
  readonly reasons: ReasonsHere;
  /** Who else has the page open. */
  readonly others: readonly Other[];
  /** What child, parent or carer said about what is asked here. */
  readonly beside: Beside;
  /** Reads what the texts of the page cite. */
  readonly citations: CitationReader;
  /** The stage in which they spoke last, where something is said on this page. */
  readonly lastTime: VisibleStage | null;
  /** What the page says of factors for and against; null where none can be added. */
  readonly factors: FactorsHere | null;
  /** The last completed stage, where the page asks for a judgement. */
  readonly lastStage: VisibleStage | null;
  readonly viewAt: (address: Address) => QuestionView | null;
  /** Notes about the target in hand, made between stages. */
  readonly progress: readonly TargetProgress[];
  readonly mayWrite: boolean;
  readonly mayComment: boolean;
  readonly changing: string | null;
  /** What a save without a script has to say: conflicts with both texts, input that does not fit. */
  readonly notice: JSX.Element | null;
  readonly run: string;
  readonly today: string;
}

function carriedKeys(): readonly KeyHelp[] {
  const does = stageWords().keys;
  return [
    { keys: ["c"], does: does.confirm },
    { keys: ["e"], does: does.change },
  ];
}

const factorKeys = (): readonly KeyHelp[] => [{ keys: ["f"], does: factorsWords().add.key }];

const citeKeys = (): readonly KeyHelp[] => [{ keys: ["Ctrl K"], does: citingWords().key }];

function keys(carries: boolean, factors: boolean, cites: boolean): readonly KeyHelp[] {
  const does = stageWords().keys;
  return [
    { keys: ["n"], does: does.nextLeft },
    ...(carries ? carriedKeys() : []),
    { keys: ["a"], does: does.accept },
    { keys: ["m"], does: does.comment },
    ...(factors ? factorKeys() : []),
    { keys: ["["], does: does.before },
    { keys: ["]"], does: does.after },
    { keys: ["/"], does: does.search },
    { keys: ["Ctrl K"], does: does.findQuestion },
    ...(cites ? citeKeys() : []),
    { keys: ["?"], does: does.help },
  ];
}

/** One sub-section, or one entry of a list: one question a row, what helps beside it, everything saved by itself. */
export function subSectionPage(context: RequestContext, page: FormPage) {
  const say = subSectionWords();
  const words = stageWords();
  const { visible, entry, title } = page;
  const placed = visible.compiled.subSections.find(({ subSection }) => subSection.id === page.subSection);
  const vocabulary = placed
    ? vocabularyIn(visible, placed.section.group, vocabularyOf(visible))
    : vocabularyOf(visible);
  const heading = entry ? capital(entry.name) : title;
  const progress = visible.evaluation.progress.get(page.subSection);
  const leftInStage = visible.evaluation.gaps.filter((gap) => gap.holdsCompletion).length;
  const entryAddress = entry ? `${subSectionPath(visible.head.id, page.subSection)}/${entry.list}/${entry.id}` : "";
  const here = entry
    ? `${entryAddress}${page.listPage ? listPageQuery(page.listPage.id) : ""}`
    : subSectionPath(visible.head.id, page.subSection);
  const address = keepingWays(here, page.from?.address ?? null, page.back?.place ?? null);
  const voices = voicesContext(page);
  const rows = inRows(page);
  const open = visible.head.status === "in-progress";
  // The words of a self-assessment are those of who speaks there.
  const mayCite = page.mayWrite && placed !== undefined && !isSelfAssessment(placed.section);
  return frame(
    context,
    {
      title: `${heading}, ${visible.youngPerson.displayName}, ${visible.head.title}`,
      place: "young-people",
      person: stageBanner(visible, page.today),
      nav: stageNav(visible, page.signatures, page.subSection),
      keys: keys(
        page.mayWrite && page.standing !== null && page.standing.waiting.length > 0,
        page.factors !== null,
        mayCite && page.views.some(mayCiteIn),
      ),
      scripts: [...(open ? ["stage-page.js"] : []), ...(isFlowing(page) ? ["timeline-page.js"] : [])],
    },
    <>
      <Crumb page={page} title={title} section={placed ? titleFor(placed.section, vocabulary) : null} />
      <h1>{heading}</h1>
      <PageBar sectionsHref="#sections">
        {page.mayWrite && <SaveState state={{ kind: "saved", at: timeInWords(context.now) }} />}
        <a href={leftPath(visible.head.id)}>
          <b>
            <span data-left-here>{progress?.missing ?? 0}</span> {say.leftHere}
          </b>
          , <span data-left-in-stage>{leftInStage}</span> {words.inThisStage}
        </a>
        <a href={`${stagePath(visible.head.id)}/history?sub-section=${page.subSection}`}>{words.history}</a>
        {placed?.section.group === "pathways" && hasPlan(visible) && (
          <a href={planPath(visible.head.id)}>{planWords().toPlan}</a>
        )}
        {open && <OthersHere others={page.others} />}
      </PageBar>
      {open && <LiveLines />}
      {page.notice}
      <PartNote visible={visible} subSection={page.subSection} viewerId={context.actor.userId} now={context.now} />
      <SignatureNote page={page} />
      <VersionNotice visible={visible} mayMove={visible.all && page.mayWrite} />
      {!page.mayWrite && open && <p class="quiet">{say.onlyRead}</p>}
      <form
        method="post"
        action={address}
        class="ap-form"
        enctype={takesFiles(page.views) ? "multipart/form-data" : undefined}
        data-saving={page.mayWrite ? "" : undefined}
        data-save-url={`${stagePath(visible.head.id)}/answers`}
        data-sub-section={page.subSection}
        data-notes-url={page.mayWrite ? notesPath(visible.head.id, page.subSection, entry) : undefined}
        data-page={entry ? `${entry.list}[${entry.id}]` : ""}
        data-csrf={context.session.csrf}
        data-cite-url={mayCite ? citePath(visible.head.id) : undefined}
        data-run={page.run}
        data-live={open ? `${subSectionPath(visible.head.id, page.subSection)}/live` : undefined}
        data-since={sinceText({ answers: visible.head.sequence, facts: visible.head.recordSequence })}
        novalidate
      >
        <CsrfField context={context} />
        <input type="hidden" name="_run" value={page.run} />
        {/* Enter in a box presses the first button of a form: it must be the harmless one. */}
        {page.mayWrite && (
          <button class="govuk-visually-hidden" type="submit" name="do" value="save" tabIndex={-1} aria-hidden="true">
            {say.save}
          </button>
        )}
        {page.listPage && (
          <EntryPages pages={page.pages} current={page.listPage} path={entryAddress} vocabulary={vocabulary} />
        )}
        {!entry && placed && placed.subSection.guide && (
          <div class="ap-guide">
            <GuideNote level={2}>
              <SubSectionGuide {...placed.subSection} />
              {isInformationGathering(placed.section.group) && <p>{say.factsOnly}</p>}
            </GuideNote>
          </div>
        )}
        {page.subSection === "sa-start" && <ForEveryChild />}
        {page.around && <EntryTable view={page.around} mayWrite={false} open={entry?.id} />}
        <CarriedNote page={page} />
        <BesideHead beside={rows.beside} context={voices} />
        {!entry && page.subSection === firstOfExplanations(visible) && (
          <SeenDifferentlyBlock visible={visible} context={voices} />
        )}
        <Flow page={page} voices={voices}>
          <QuestionRows
            views={rows.views}
            context={{
              mayWrite: page.mayWrite,
              changing: page.changing,
              rowId,
              fileLimit: context.site.fileLimit,
              side: (view) => <Side view={view} page={rows} voices={voices} />,
              // A question that nobody has answered has no history, and one stop less on the way to the next.
              footLinks: (view) => (
                <>
                  {view.kind === "asked" && view.version > 0 && (
                    <>
                      <a href={`${stagePath(visible.head.id)}/history?address=${encodeURIComponent(view.address)}`}>
                        {words.history}
                        <span class="govuk-visually-hidden">{words.historyOf(view.label)}</span>
                      </a>
                      <FactorOffer factors={page.factors} address={view.address} />
                    </>
                  )}
                  {mayCite && mayCiteIn(view) && hasControl(view, page) && <CiteButton view={view} />}
                </>
              ),
              says: (text) => <CitedText pieces={page.citations(text)} visible={visible} />,
            }}
          />
        </Flow>
        <EntryDeeds page={page} />
        <FactorBox factors={page.factors} stageId={visible.head.id} />
        <ConditionsBlock conditions={conditionsOfPage(visible, page)} />
        {page.mayWrite && (
          <div class="do" data-without-script>
            <Button name="do" value="save">
              {say.save}
            </Button>
            <span class="small quiet">{say.savesByItself}</span>
          </div>
        )}
      </form>
      {!entry && <KeptBlock visible={visible} subSection={page.subSection} comments={page.comments} />}
      <Ways page={page} />
    </>,
  );
}

/** Where the understanding begins: there the answers that differ stand side by side. */
export const firstOfExplanations = ({ compiled }: VisibleStage): string | undefined =>
  compiled.subSections.find(({ section }) => section.group === "explanations")?.subSection.id;

/** Whether a file can be chosen on the page: only then the form is sent in parts. */
const takesFiles = (views: readonly QuestionView[]): boolean =>
  views.some((view) => (view.kind === "asked" && view.type === "file") || takesFiles(view.further));

const isInformationGathering = (group: string): boolean =>
  group === "personal-family-social" || group === "offending" || group === "foundations";
