import type { JSX } from "preact";
import { describeAnswer } from "../../../assessment/describe-answer.ts";
import type { StageSigning } from "../../../casework/countersignature/load-signing.ts";
import { saysOf } from "../../../casework/stages/answer-in-words.ts";
import type { QuestionContent } from "../../../casework/stages/content-types.ts";
import { stageContent } from "../../../casework/stages/stage-content.ts";
import type { SignedPart } from "../../../framework/language.ts";
import { signingWords } from "../../../wording/signing.ts";
import type { LevelNumber } from "../../components/level/level.tsx";
import { Level } from "../../components/level/level.tsx";
import { WorkTable } from "../../components/work-table/work-table.tsx";
import { questionPath } from "../paths.ts";

/** Each judgement with what advises it and the reason for it; the manager reads these first. */
const judgements: Readonly<
  Record<
    SignedPart,
    readonly { readonly judgement: string; readonly advised: string | null; readonly reasons: readonly string[] }[]
  >
> = {
  explanations: [
    { judgement: "rosh-judgement", advised: "rosh-grid-advice", reasons: ["rosh-reason", "future-harm-none-reason"] },
    { judgement: "lor-judgement", advised: "indicative-lor", reasons: ["lor-reason", "lor-difference-reason"] },
    { judgement: "risk-to-children", advised: null, reasons: ["risk-to-children-reason"] },
    {
      judgement: "sawb-judgement",
      advised: "sawb-grid-advice",
      reasons: ["sawb-reason", "adverse-outcome-none-reason"],
    },
    { judgement: "dangerousness-view", advised: null, reasons: ["dangerousness-person"] },
  ],
  pathways: [
    {
      judgement: "scaled-approach-applied",
      advised: "scaled-approach-indicative",
      reasons: ["scaled-approach-reason"],
    },
  ],
  modules: [{ judgement: "psr-proposal", advised: null, reasons: ["psr-proposal-paragraph"] }],
};

const levels: Readonly<Record<string, LevelNumber>> = { low: 1, medium: 2, high: 3, "very-high": 4 };

/** The judgements of a part as they stand: was (when last signed), now, and why. */
export function Judgements({
  signing,
  part,
}: {
  readonly signing: StageSigning;
  readonly part: SignedPart;
}): JSX.Element | null {
  const say = signingWords().judgements;
  const { visible } = signing;
  const shown = new Map<string, QuestionContent>(
    stageContent(visible).sections.flatMap((section) =>
      section.subSections.flatMap((subSection) =>
        subSection.questions.map((question) => [question.id, question] as const),
      ),
    ),
  );
  const moved = new Map(
    (signing.states.find((state) => state.part === part)?.lastSigned?.moved ?? []).map((item) => [item.question, item]),
  );
  const rows = judgements[part].flatMap(({ judgement, advised, reasons }) => {
    const question = shown.get(judgement);
    if (!question) return [];
    const code = question.answer?.kind === "choice" ? question.answer.code : "";
    const was = moved.get(judgement)?.before ?? null;
    return [
      {
        key: judgement,
        cells: [
          <a href={questionPath(visible, judgement)}>{question.label}</a>,
          <>
            {code in levels ? <Level level={levels[code] ?? 0} /> : <b>{saysOf(question) || say.notJudged}</b>}
            {was !== null && <p class="small quiet">{say.was(was)}</p>}
          </>,
          advisedWords(signing, advised),
          <div class="answer-text" dir="auto">
            {reasons
              .flatMap((id) => {
                const reason = shown.get(id);
                return reason && saysOf(reason) !== "" ? [saysOf(reason)] : [];
              })
              .join("\n\n") || <span class="quiet">{say.noReason}</span>}
          </div>,
        ] as const,
      },
    ];
  });
  if (rows.length === 0) return null;
  return (
    <section id="judgements" aria-labelledby="judgements-heading" class="ap-block">
      <h2 id="judgements-heading">{say.heading}</h2>
      <WorkTable
        caption={say.caption}
        columns={[
          { heading: say.judgement, width: "middle" },
          { heading: say.now, width: "narrow" },
          { heading: say.advised, width: "narrow" },
          { heading: say.reason, width: "wide" },
        ]}
        groups={[{ id: "judgements-rows", rows }]}
      />
    </section>
  );
}

/** What the machine advises beside a judgement; it never sets one (law 5). */
function advisedWords({ visible }: StageSigning, advised: string | null): string {
  const value = advised === null ? undefined : visible.evaluation.computed.get(advised);
  const question = advised === null ? undefined : visible.compiled.byId.get(advised)?.question;
  return value === undefined || question === undefined
    ? "–"
    : describeAnswer(visible.compiled, question, value, visible.answers);
}
