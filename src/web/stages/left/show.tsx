import type { JSX } from "preact";
import { nameOfEntry } from "../../../assessment/describe-answer.ts";
import { labelFor, titleFor } from "../../../assessment/label-for.ts";
import type { ComputedLine, Gap, GapKind } from "../../../assessment/types.ts";
import type { SignatureState } from "../../../casework/countersignature/signature-state.ts";
import { type ReferralState, referralStates } from "../../../casework/pathways/referral-states.ts";
import { notFound } from "../../../casework/refusal.ts";
import { type WaitingAnswer, waitingAnswers } from "../../../casework/review/waiting.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { type Noted, notedIn } from "../../../casework/writing-notes/noted.ts";
import { parseAddress } from "../../../framework/address.ts";
import type { QuestionId } from "../../../framework/language.ts";
import { leftWords } from "../../../wording/left.ts";
import { reviewWords } from "../../../wording/review.ts";
import { stageWords } from "../../../wording/stage.ts";
import { Mark, type MarkKind } from "../../components/mark/mark.tsx";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { type WorkRow, WorkTable } from "../../components/work-table/work-table.tsx";
import { CsrfField, frame } from "../../frame/frame.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";
import { PassedChecks } from "../check-reasons/passed-checks.tsx";
import { ReasonBox, type ReasonsHere } from "../check-reasons/reason-box.tsx";
import { reasonsHere } from "../check-reasons/reasons-here.ts";
import { loadStagePage, type StagePage } from "../load-page.ts";
import { leftPath, questionPath, stagePath } from "../paths.ts";
import { leftReferrals } from "../pathways/left-referrals.tsx";
import { reviewPath } from "../review/review-paths.ts";
import type { Told } from "../review/show.tsx";
import { stageBanner } from "../stage-banner.ts";
import { stageNav } from "../stage-nav.ts";
import { NotesLeft } from "../writing-notes/notes-left.tsx";
import { notSaidAsNotes } from "../writing-notes/side-notes.tsx";
import { CarriedFrom, CarriedText } from "./carried-cell.tsx";

/** Everything that stands between now and completion, each a link to the very question. */
export async function showLeft(context: RequestContext, told: Told = { notice: null, status: 200 }): Promise<Response> {
  const page = await loadStagePage(context.work, context.param("stageId"));
  if (page === null) return context.refuse(notFound);
  const { visible } = page;
  context.audit({ youngPersonId: visible.youngPerson.id, stageId: visible.head.id });
  const notes = await notedIn(context.work, visible);
  const referrals = await referralStates(context.work, visible);
  const reasons = await reasonsHere(context, page);
  return context.page(leftPage(context, page, { notes, referrals, reasons }, told.notice), told.status);
}

/** Kinds of work, in the order in which they stand. */
const kinds: readonly GapKind[] = ["to-confirm", "unfitting", "needs-an-entry", "not-answered", "yet-to-clarify"];

function leftPage(
  context: RequestContext,
  page: StagePage,
  {
    notes,
    referrals,
    reasons,
  }: {
    readonly notes: readonly Noted[];
    readonly referrals: readonly ReferralState[];
    readonly reasons: ReasonsHere;
  },
  notice: JSX.Element | null,
) {
  const say = leftWords();
  const words = stageWords();
  const { visible, signatures } = page;
  const { status } = visible.head;
  const { checks } = visible.evaluation;
  // What a review leaves as it was carried waits on the page of what is new, not here.
  const gaps = visible.evaluation.gaps.filter((gap) => gap.holdsCompletion || gap.kind !== "to-confirm");
  const holding = gaps.filter((gap) => gap.holdsCompletion).length;
  const stops = checks.filter((check) => check.severity === "stop");
  const looks = notSaidAsNotes(checks, status === "in-progress").filter(
    ({ id, severity }) => severity !== "stop" && !reasons.weighed.get(id)?.reason,
  );
  const proposed = status === "in-progress" ? leftReferrals(visible.head.id, referrals, dayOf(context.now)) : [];
  const unsigned = signatures.filter((state) => state.holdsCompletion);
  const ready = holding === 0 && stops.length === 0 && unsigned.length === 0;
  const open = evaluationLines(page.visible, "information-needed-open");
  const waiting = new Map(waitingAnswers(visible, dayOf(context.now)).map((answer) => [answer.address, answer]));
  const order = [...waiting.keys()];
  const mayConfirm = page.may("confirm");
  const gapGroups = kinds
    .map((kind) => ({ kind, gaps: gaps.filter((gap) => gap.kind === kind) }))
    .map((group) =>
      // What must be opened first, then what is old.
      group.kind === "to-confirm"
        ? { ...group, gaps: group.gaps.toSorted((a, b) => order.indexOf(a.address) - order.indexOf(b.address)) }
        : group,
    )
    .filter((group) => group.gaps.length > 0);
  const shownGroups = [
    ...gapGroups.map(({ kind, gaps: found }) => ({
      kind,
      rows: found.map((gap) => row(visible, gap, waiting, mayConfirm)),
    })),
    ...(open.length > 0
      ? [{ kind: "not-known-yet" as const, rows: open.map((line) => openRow(visible, line, waiting.size > 0)) }]
      : []),
  ];
  return frame(
    context,
    {
      title: `${words.whatIsLeft}, ${visible.youngPerson.displayName}, ${visible.head.title}`,
      place: "young-people",
      person: stageBanner(visible, dayOf(context.now)),
      nav: stageNav(visible, signatures, null),
      keys: [
        { keys: ["j", "k"], does: words.keys.rows },
        { keys: ["Enter"], does: words.keys.open },
      ],
    },
    <>
      <h1>{words.whatIsLeft}</h1>
      <PageBar sectionsHref="#sections">
        <b>{holding === 0 ? say.everyAnswerIsThere : words.leftInStage(holding)}</b>
        {shownGroups.map((group) => (
          <a key={group.kind} href={`#left-${group.kind}`}>
            <b>{group.rows.length}</b> {say.groupLinks[group.kind]}
          </a>
        ))}
        {waiting.size > 0 && <a href={reviewPath(visible.head.id)}>{reviewWords().title}</a>}
        <a href={stagePath(visible.head.id)}>{words.thisStage}</a>
      </PageBar>
      {notice}
      {status !== "in-progress" && <p>{say.ended[status]}</p>}
      {ready && status === "in-progress" && (
        <p>
          {say.nothingHolds} <a href={stagePath(visible.head.id)}>{say.completeIt}</a>.
        </p>
      )}
      {shownGroups.length > 0 && (
        <form method="post" action={leftPath(visible.head.id)}>
          <CsrfField context={context} />
          <WorkTable
            caption={say.caption}
            columns={[
              { heading: say.question, width: "wide" },
              { heading: say.where, width: "wide" },
              ...(waiting.size > 0 ? [{ heading: reviewWords().since, width: "wide" as const }] : []),
            ]}
            groups={shownGroups.map((group) => ({
              id: `left-${group.kind}`,
              heading: `${say.groups[group.kind]} (${group.rows.length})`,
              note: say.groupNotes[group.kind],
              rows: group.rows,
            }))}
          />
        </form>
      )}
      {stops.length > 0 && <Checks id="stops" heading={say.neededBefore} checks={stops} visible={visible} />}
      {signatures.length > 0 && <Signatures states={signatures} visible={visible} />}
      {looks.length + proposed.length > 0 && (
        <form method="post" action={leftPath(visible.head.id)}>
          <CsrfField context={context} />
          <Checks
            id="looks"
            heading={say.worthALook}
            note={say.adviceOnly}
            checks={looks}
            visible={visible}
            here={reasons}
          >
            {proposed}
          </Checks>
        </form>
      )}
      <PassedChecks context={context} here={reasons} visible={visible} />
      <NotesLeft notes={notes} visible={visible} heading={looks.length + proposed.length > 0 ? null : say.worthALook} />
    </>,
  );
}

const evaluationLines = ({ evaluation }: VisibleStage, id: QuestionId): readonly ComputedLine[] => {
  const value = evaluation.computed.get(id);
  return typeof value === "object" ? value.lines : [];
};

/** A question said to be not known yet: the way to it, and to the list where somebody says who finds out, and by when. */
function openRow(visible: VisibleStage, { text, address = "" }: ComputedLine, carries: boolean): WorkRow {
  return {
    key: `not-known-yet ${address}`,
    cells: [
      <a href={questionPath(visible, address)}>{text}</a>,
      <a href={questionPath(visible, "information-needed")}>
        {leftWords().sayWhoFindsOut}
        <span class="govuk-visually-hidden">: {text}</span>
      </a>,
      ...(carries ? [""] : []),
    ],
  };
}

function row(
  visible: VisibleStage,
  gap: Gap,
  waiting: ReadonlyMap<string, WaitingAnswer>,
  mayConfirm: boolean,
): WorkRow {
  const answer = gap.kind === "to-confirm" ? waiting.get(gap.address) : undefined;
  const vocabulary = vocabularyOf(visible);
  const parsed = parseAddress(gap.address);
  const question = visible.compiled.byId.get(gap.question)?.question;
  const where = visible.compiled.subSections.find(({ subSection }) => subSection.id === gap.subSection);
  const entry =
    parsed?.kind === "field" ? nameOfEntry(visible.compiled, parsed.list, parsed.entry, visible.answers) : null;
  return {
    key: gap.address,
    cells: [
      <>
        <a href={questionPath(visible, gap.address)}>{question ? labelFor(question, vocabulary) : gap.question}</a>
        {answer && <CarriedText visible={visible} answer={answer} />}
      </>,
      <>
        {where ? titleFor(where.subSection, vocabulary) : ""}
        {entry && `: ${entry}`}
      </>,
      ...(waiting.size > 0
        ? [answer ? <CarriedFrom visible={visible} answer={answer} mayConfirm={mayConfirm} /> : ""]
        : []),
    ],
  };
}

function Checks(props: {
  readonly id: string;
  readonly heading: string;
  readonly note?: string;
  readonly checks: VisibleStage["evaluation"]["checks"];
  readonly visible: VisibleStage;
  /** Why warnings stand; where a list holds none there is nothing to say. */
  readonly here?: ReasonsHere;
  /** More lines, behind the checks. */
  readonly children?: readonly JSX.Element[];
}): JSX.Element {
  return (
    <section aria-labelledby={props.id} class="ap-block">
      <h2 id={props.id}>{props.heading}</h2>
      {props.note && <p class="quiet">{props.note}</p>}
      <ul class="ap-list">
        {props.checks.map((check) => (
          <li key={`${check.id} ${check.addresses[0]}`}>
            <a href={questionPath(props.visible, check.addresses[0] ?? "")}>{check.message}</a>
            {props.here && <ReasonBox check={check.id} at={check.addresses[0] ?? ""} here={props.here} />}
          </li>
        ))}
        {props.children}
      </ul>
    </section>
  );
}

const stateMarks: Readonly<Record<SignatureState["state"], MarkKind>> = {
  "not-needed": "done",
  "not-asked": "none",
  asked: "waiting",
  returned: "changed",
  signed: "signed",
  void: "changed",
};

/** The signatures that a stage needs, why, and the way to each. */
export function Signatures({
  states: all,
  visible,
}: {
  readonly states: readonly SignatureState[];
  readonly visible: VisibleStage;
}): JSX.Element {
  const say = leftWords();
  const { parts } = stageWords();
  return (
    <section aria-labelledby="signatures" class="ap-block">
      <h2 id="signatures">{say.countersignatures}</h2>
      <ul class="ap-list">
        {all.map((state) => (
          <li key={state.part}>
            <a href={`${stagePath(visible.head.id)}/sign/${state.part}`}>{parts[state.part]}</a>{" "}
            <Mark kind={stateMarks[state.state]} word={say.signatures[state.state]} />
            {state.because.length > 0 && <p class="small quiet">{state.because.join(" ")}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
