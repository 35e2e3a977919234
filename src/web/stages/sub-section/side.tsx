import type { JSX } from "preact";
import { isOpen } from "../../../casework/comments/comment-thread.ts";
import { canBeLifeEvent, lifeEvents } from "../../../casework/self-assessments/as-life-event.ts";
import { sinceLastTime } from "../../../casework/self-assessments/since-last-time.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import type { Address } from "../../../framework/answers.ts";
import type { GridView, QuestionView } from "../../questions/view.ts";
import { type VoicesContext, VoicesNote } from "../beside/voices-note.tsx";
import { mayCiteIn } from "../cite/cite-button.tsx";
import { CitedNote, citedIn } from "../cite/cited-note.tsx";
import { CommentBox, CommentThreads } from "../comment-box.tsx";
import { GridChecks } from "../entry-grid/grid-checks.tsx";
import { JudgedNote } from "../judged/judged-note.tsx";
import { questionPath } from "../paths.ts";
import { ProgressBeside, progressBeside } from "../plan/progress-beside.tsx";
import { reasonsAt, WhyNote } from "../why/why-note.tsx";
import { hasNotes, notSaidAsNotes, SideNotes } from "../writing-notes/side-notes.tsx";
import { CheckNotes } from "./check-notes.tsx";
import { KeepNote, keepsOpen } from "./keep-note.tsx";
import type { FormPage } from "./page.tsx";

/** Ready for every note of the page: what is asked about an answer is asked once. */
export function voicesContext(page: FormPage): VoicesContext {
  const { visible } = page;
  const asked = new Set<Address>();
  return {
    youngPerson: visible.youngPerson,
    mayWrite: page.mayWrite,
    canBeLifeEvent: (said) =>
      page.mayWrite && page.subSection === lifeEventsHome(visible) && canBeLifeEvent(visible, said),
    pathOf: (address) => questionPath(visible, address),
    sinceLast: (said) => sinceLastTime(visible, page.lastTime, said),
    promptOf: ({ prompt }) => {
      if (prompt === null || asked.has(prompt.address)) return null;
      asked.add(prompt.address);
      const view = page.viewAt(prompt.address);
      return view?.kind === "asked" ? view : null;
    },
  };
}

/** The page on which life events are listed: only there one is made of what was told. */
const lifeEventsHome = ({ compiled }: VisibleStage): string | undefined => compiled.byId.get(lifeEvents)?.subSection;

/** What child, parent or carer said, comments on the question, checks that concern it, and a box for a new comment. */
export function Side({
  view,
  page,
  voices,
}: {
  readonly view: QuestionView;
  readonly page: FormPage;
  readonly voices: VoicesContext;
}): JSX.Element | null {
  if (view.kind === "grid") return <GridSide view={view} page={page} voices={voices} />;
  const threads = page.comments.filter((thread) => thread.address === view.address);
  const isWritten = page.visible.head.status === "in-progress";
  const checks = notSaidAsNotes(page.visible.evaluation.checks, isWritten).filter((check) =>
    check.addresses.includes(view.address),
  );
  const said = page.beside.at.get(view.address) ?? [];
  // A fact is talked about where it is kept.
  const mayComment = page.mayComment && (view.kind === "asked" || view.kind === "list") && !threads.some(isOpen);
  const keeps = keepsOpen(view, page);
  const cited = citedIn(view, page.citations);
  const noted = hasNotes(page.notes, view);
  const judged =
    view.kind === "asked" &&
    view.type === "judgement" &&
    JudgedNote({ view, visible: page.visible, last: page.lastStage });
  const progress = progressBeside(page, view.address);
  const reasons = reasonsAt(page.visible, view, page.today);
  const nothing = said.length + threads.length + checks.length + cited.length + progress.length + reasons.length === 0;
  if (nothing && !judged && !keeps && !noted && !mayComment) return null;
  return (
    <>
      {said.map((each) => (
        <VoicesNote key={each.said[0]?.address} voices={each} context={voices} />
      ))}
      {(cited.length > 0 || (page.mayWrite && mayCiteIn(view))) && (
        <CitedNote view={view} cited={cited} visible={page.visible} />
      )}
      <WhyNote view={view} visible={page.visible} reasons={reasons} />
      {judged}
      <ProgressBeside visible={page.visible} notes={progress} />
      {keeps && <KeepNote view={view} page={page} />}
      <CheckNotes
        visible={page.visible}
        checks={checks}
        at={(address) => address === view.address}
        here={page.reasons}
      />
      <SideNotes view={view} notes={page.notes} of={page} />
      <CommentThreads
        threads={threads}
        mayWrite={page.mayWrite}
        version={view.kind === "asked" ? view.version : 0}
        currentText={view.kind === "asked" && typeof view.value === "string" ? view.value : ""}
      />
      {mayComment && (
        <CommentBox
          address={view.address}
          label={view.label}
          wording={view.kind === "asked" && (view.type === "narrative" || view.type === "shortText") ? "" : null}
        />
      )}
    </>
  );
}

/** Beside a grid: the checks of the entry, and what is said of either of its two answers. */
function GridSide({ view, ...rest }: Parameters<typeof Side>[0] & { readonly view: GridView }): JSX.Element {
  const { visible } = rest.page;
  const own = { ...rest.page, visible: { ...visible, evaluation: { ...visible.evaluation, checks: [] } } };
  return (
    <>
      <GridChecks view={view} visible={visible} here={rest.page.reasons} />
      <Side {...rest} page={own} view={view.rows} />
      <Side {...rest} page={{ ...own, mayComment: false }} view={view.columns} />
    </>
  );
}
