import type { JSX } from "preact";
import { describeAnswer } from "../../../assessment/describe-answer.ts";
import type { Change } from "../../../casework/countersignature/changes.ts";
import { type JudgementRow, judgementRows } from "../../../casework/countersignature/judgement-rows.ts";
import type { StageSigning } from "../../../casework/countersignature/load-signing.ts";
import { saysOf } from "../../../casework/stages/answer-in-words.ts";
import type { QuestionContent } from "../../../casework/stages/content-types.ts";
import { stageContent } from "../../../casework/stages/stage-content.ts";
import { dateInWords } from "../../../wording/dates.ts";
import { signingWords } from "../../../wording/signing.ts";
import type { LevelNumber } from "../../components/level/level.tsx";
import { Level } from "../../components/level/level.tsx";
import { WorkTable } from "../../components/work-table/work-table.tsx";
import { dayOf } from "../../words/when.ts";
import { CitedText } from "../cite/cited-text.tsx";
import { questionPath } from "../paths.ts";
import { ChangeComments, Marked } from "./changes.tsx";
import { inReadersWords } from "./labels.ts";
import { ReadBox } from "./read-box.tsx";
import type { SigningPage } from "./signing-page.ts";

const levels: Readonly<Record<string, LevelNumber>> = { low: 1, medium: 2, high: 3, "very-high": 4 };

/** The judgements of a part: as signed, now, and why, with the words that moved. The manager reads these first. */
export function Judgements({ page }: { readonly page: SigningPage }): JSX.Element | null {
  const say = signingWords().judgements;
  const { signing, state, reading } = page;
  const shown = new Map<string, QuestionContent>(
    stageContent(signing.visible).sections.flatMap((section) =>
      section.subSections.flatMap((subSection) =>
        subSection.questions.map((question) => [question.id, question] as const),
      ),
    ),
  );
  const rows = judgementRows[state.part].filter(({ judgement }) => shown.has(judgement));
  if (rows.length === 0) return null;
  const { since } = reading;
  return (
    <section id="judgements" aria-labelledby="judgements-heading" class="ap-block">
      <h2 id="judgements-heading">{say.heading}</h2>
      <WorkTable
        caption={say.caption}
        columns={[
          { heading: say.judgement, width: "middle" },
          ...(since === null ? [] : [{ heading: say.before(dateInWords(dayOf(since.at))), width: "narrow" as const }]),
          { heading: say.now, width: "narrow" },
          { heading: say.reason, width: "wide" },
        ]}
        groups={[{ id: "judgements-rows", rows: rows.map((row) => rowOf(page, row, shown)) }]}
      />
    </section>
  );
}

function rowOf(page: SigningPage, row: JudgementRow, shown: ReadonlyMap<string, QuestionContent>) {
  const { signing, reading } = page;
  const question = shown.get(row.judgement);
  const change = reading.changes.find(({ about }) => about.kind === "judgement" && about.judgement === row.judgement);
  const now = <Judged question={question} />;
  const label = question?.label ?? "";
  return {
    key: row.judgement,
    ...(change ? { id: `change-${change.key}` } : {}),
    cells: [
      <>
        <a href={questionPath(signing.visible, row.judgement)}>{label}</a>
        <Advised signing={signing} advised={row.advised} />
        {change && <ReadBox page={page} change={change.key} name={label} />}
      </>,
      ...(reading.since === null ? [] : [<Before page={page} row={row} change={change} now={now} />]),
      now,
      <Reasons page={page} row={row} change={change} shown={shown} />,
    ] as const,
  };
}

function Judged({ question }: { readonly question: QuestionContent | undefined }): JSX.Element {
  const code = question?.answer?.kind === "choice" ? question.answer.code : "";
  if (code in levels) return <Level level={levels[code] ?? 0} />;
  return <b>{(question && saysOf(question)) || signingWords().judgements.notJudged}</b>;
}

/** The judgement as it was signed; the same as now when it did not move. */
function Before(props: {
  readonly page: SigningPage;
  readonly row: JudgementRow;
  readonly change: Change | undefined;
  readonly now: JSX.Element;
}): JSX.Element {
  const moved = props.change?.fields.find(({ moved: { question } }) => question === props.row.judgement)?.moved;
  if (moved === undefined) return props.now;
  const said = inReadersWords(props.page.signing.visible, moved.question, moved.before);
  const code = (moved.before ?? "").toLowerCase().replaceAll(" ", "-");
  return code in levels ? <Level level={levels[code] ?? 0} /> : <>{said || "–"}</>;
}

/** What the machine advises beside a judgement; it never sets one (law 5). */
function Advised({
  signing: { visible },
  advised,
}: {
  readonly signing: StageSigning;
  readonly advised: string | null;
}): JSX.Element | null {
  const value = advised === null ? undefined : visible.evaluation.computed.get(advised);
  const question = advised === null ? undefined : visible.compiled.byId.get(advised)?.question;
  if (value === undefined || question === undefined) return null;
  const says = describeAnswer(visible.compiled, question, value, visible.answers);
  return <p class="small quiet">{signingWords().judgements.advises(says)}</p>;
}

function Reasons(props: {
  readonly page: SigningPage;
  readonly row: JudgementRow;
  readonly change: Change | undefined;
  readonly shown: ReadonlyMap<string, QuestionContent>;
}): JSX.Element {
  const { page, row, change, shown } = props;
  const say = signingWords().judgements;
  const reasons = row.reasons.flatMap((id) => {
    const field = change?.fields.find(({ moved }) => moved.question === id);
    if (field) return [<Marked key={id} page={page} field={field} />];
    const reason = shown.get(id);
    const says = reason ? saysOf(reason) : "";
    return says === ""
      ? []
      : [
          <div key={id} class="answer-text" dir="auto">
            <CitedText pieces={page.citations(says)} visible={page.signing.visible} />
          </div>,
        ];
  });
  return (
    <>
      {reasons.length > 0 ? reasons : <span class="quiet">{say.noReason}</span>}
      {change ? (
        <ChangeComments change={change} page={page} />
      ) : (
        page.reading.since !== null && <p class="small quiet">{say.same}</p>
      )}
    </>
  );
}
