import type { JSX } from "preact";
import { nameOfEntry } from "../../../assessment/describe-answer.ts";
import { labelFor, titleFor } from "../../../assessment/label-for.ts";
import type { Gap, GapKind } from "../../../assessment/types.ts";
import type { SignatureState } from "../../../casework/countersignature/signature-state.ts";
import { notFound } from "../../../casework/refusal.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { parseAddress } from "../../../framework/address.ts";
import { Mark, type MarkKind } from "../../components/mark/mark.tsx";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { WorkTable } from "../../components/work-table/work-table.tsx";
import { frame } from "../../frame/frame.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";
import { loadStagePage, type StagePage } from "../load-page.ts";
import { questionPath, stagePath } from "../paths.ts";
import { stageBanner } from "../stage-banner.ts";
import { stageNav } from "../stage-nav.ts";
import { partTitles } from "../sub-section/signature-note.tsx";

/** Everything that stands between now and completion, each a link to the very question. */
export async function showLeft(context: RequestContext): Promise<Response> {
  const page = await loadStagePage(context.work, context.param("stageId"));
  if (page === null) return context.refuse(notFound);
  const { visible } = page;
  context.audit({ youngPersonId: visible.youngPerson.id, stageId: visible.head.id });
  return context.page(leftPage(context, page));
}

const groups: readonly {
  readonly kind: GapKind;
  readonly heading: string;
  readonly note: string;
}[] = [
  {
    kind: "to-confirm",
    heading: "Carried, to confirm",
    note: "From the last stage. Look, then confirm or change",
  },
  {
    kind: "unfitting",
    heading: "Kept, but does not fit",
    note: "What was typed is kept; put it right",
  },
  { kind: "needs-an-entry", heading: "Needs an entry", note: "At least one" },
  { kind: "not-answered", heading: "Not answered", note: "In the order of the pages" },
  {
    kind: "yet-to-clarify",
    heading: "Yet to clarify",
    note: "Counts as answered; to be settled by the first review",
  },
];

function leftPage(context: RequestContext, page: StagePage) {
  const { visible, signatures } = page;
  const { gaps, checks } = visible.evaluation;
  const holding = gaps.filter((gap) => gap.holdsCompletion).length;
  const stops = checks.filter((check) => check.severity === "stop");
  const looks = checks.filter((check) => check.severity !== "stop");
  const unsigned = signatures.filter((state) => state.holdsCompletion);
  const ready = holding === 0 && stops.length === 0 && unsigned.length === 0;
  const shownGroups = groups
    .map((group) => ({ ...group, gaps: gaps.filter((gap) => gap.kind === group.kind) }))
    .filter((group) => group.gaps.length > 0);
  return frame(
    context,
    {
      title: `What is left, ${visible.youngPerson.displayName}, ${visible.head.title}`,
      place: "young-people",
      person: stageBanner(visible, dayOf(context.now)),
      nav: stageNav(visible, signatures, null),
      keys: [
        { keys: ["j", "k"], does: "next, previous row" },
        { keys: ["Enter"], does: "open" },
      ],
    },
    <>
      <h1>What is left</h1>
      <PageBar sectionsHref="#sections">
        <b>{holding === 0 ? "Every answer is there" : `${holding} left in this stage`}</b>
        {shownGroups.map((group) => (
          <a key={group.kind} href={`#left-${group.kind}`}>
            <b>{group.gaps.length}</b> {group.heading.toLowerCase()}
          </a>
        ))}
        <a href={stagePath(visible.head.id)}>This stage</a>
      </PageBar>
      {visible.head.status !== "in-progress" && (
        <p>This stage is {visible.head.status}. Nothing is left to do in it.</p>
      )}
      {ready && visible.head.status === "in-progress" && (
        <p>
          Nothing holds this stage any more. <a href={stagePath(visible.head.id)}>Complete it</a>.
        </p>
      )}
      {shownGroups.length > 0 && (
        <WorkTable
          caption="What is left, grouped by the kind of work"
          columns={[
            { heading: "Question", width: "wide" },
            { heading: "Where", width: "wide" },
          ]}
          groups={shownGroups.map((group) => ({
            id: `left-${group.kind}`,
            heading: `${group.heading} (${group.gaps.length})`,
            note: group.note,
            rows: group.gaps.map((gap) => row(visible, gap)),
          }))}
        />
      )}
      {stops.length > 0 && <Checks id="stops" heading="Needed before completing" checks={stops} visible={visible} />}
      {signatures.length > 0 && <Signatures states={signatures} visible={visible} />}
      {looks.length > 0 && (
        <Checks
          id="looks"
          heading="Worth a look"
          note="Advice. None of it blocks anything."
          checks={looks}
          visible={visible}
        />
      )}
    </>,
  );
}

function row(visible: VisibleStage, gap: Gap) {
  const vocabulary = vocabularyOf(visible);
  const parsed = parseAddress(gap.address);
  const question = visible.compiled.byId.get(gap.question)?.question;
  const where = visible.compiled.subSections.find(({ subSection }) => subSection.id === gap.subSection);
  const entry =
    parsed?.kind === "field" ? nameOfEntry(visible.compiled, parsed.list, parsed.entry, visible.answers) : null;
  return {
    key: gap.address,
    cells: [
      <a href={questionPath(visible, gap.address)}>{question ? labelFor(question, vocabulary) : gap.question}</a>,
      <>
        {where ? titleFor(where.subSection, vocabulary) : ""}
        {entry && `: ${entry}`}
      </>,
    ] as const,
  };
}

function Checks(props: {
  readonly id: string;
  readonly heading: string;
  readonly note?: string;
  readonly checks: VisibleStage["evaluation"]["checks"];
  readonly visible: VisibleStage;
}): JSX.Element {
  return (
    <section aria-labelledby={props.id} class="ap-block">
      <h2 id={props.id}>{props.heading}</h2>
      {props.note && <p class="quiet">{props.note}</p>}
      <ul class="ap-list">
        {props.checks.map((check) => (
          <li key={`${check.id} ${check.addresses[0]}`}>
            <a href={questionPath(props.visible, check.addresses[0] ?? "")}>{check.message}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const states: Readonly<Record<SignatureState["state"], { readonly kind: MarkKind; readonly word: string }>> = {
  "not-needed": { kind: "done", word: "not needed" },
  "not-asked": { kind: "none", word: "not asked for yet" },
  asked: { kind: "waiting", word: "with a manager" },
  returned: { kind: "changed", word: "returned" },
  signed: { kind: "signed", word: "signed" },
  void: { kind: "changed", word: "void: changed since" },
};

/** The signatures that a stage needs, why, and the way to each. */
export function Signatures({
  states: all,
  visible,
}: {
  readonly states: readonly SignatureState[];
  readonly visible: VisibleStage;
}): JSX.Element {
  return (
    <section aria-labelledby="signatures" class="ap-block">
      <h2 id="signatures">Countersignatures</h2>
      <ul class="ap-list">
        {all.map((state) => (
          <li key={state.part}>
            <a href={`${stagePath(visible.head.id)}/sign/${state.part}`}>{partTitles[state.part]}</a>{" "}
            <Mark {...states[state.state]} />
            {state.because.length > 0 && <p class="small quiet">{state.because.join(" ")}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
