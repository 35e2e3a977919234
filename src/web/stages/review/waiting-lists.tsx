import type { JSX } from "preact";
import { labelFor, titleFor } from "../../../assessment/label-for.ts";
import { notReviewedLines } from "../../../casework/review/not-reviewed.ts";
import type { SubSectionStanding } from "../../../casework/review/sub-section-standing.ts";
import { mustBeOpened } from "../../../casework/review/waiting.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import type { SubSectionId } from "../../../framework/language.ts";
import { reviewWords } from "../../../wording/review.ts";
import { stageWords } from "../../../wording/stage.ts";
import { WorkTable } from "../../components/work-table/work-table.tsx";
import { questionPath, subSectionPath } from "../paths.ts";
import { titleAt } from "./news.tsx";

/** What was yet to clarify at the stage before: to be settled, or kept with a reason. */
export function StillUnclear({ visible }: { readonly visible: VisibleStage }): JSX.Element | null {
  const gaps = visible.evaluation.gaps.filter((gap) => gap.kind === "yet-to-clarify" && gap.holdsCompletion);
  if (gaps.length === 0) return null;
  const say = reviewWords();
  return (
    <section aria-labelledby="unclear" class="ap-block">
      <h2 id="unclear">{say.stillUnclear}</h2>
      <p class="quiet">{say.settleOrSayWhy}</p>
      <ul class="ap-list">
        {gaps.map((gap) => {
          const question = visible.compiled.byId.get(gap.question)?.question;
          return (
            <li key={gap.address}>
              <a href={questionPath(visible, gap.address)}>
                {question ? labelFor(question, vocabularyOf(visible)) : gap.question}
              </a>
              , {titleAt(visible, gap.subSection)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Everything else, in one list: it may stay as it was, and says so wherever it is shown. */
export function NotReviewed({
  visible,
  standings,
}: {
  readonly visible: VisibleStage;
  readonly standings: ReadonlyMap<SubSectionId, SubSectionStanding>;
}): JSX.Element | null {
  const lines = notReviewedLines(visible);
  if (lines.size === 0) return null;
  const say = reviewWords();
  const groupTitles: Readonly<Partial<Record<string, string>>> = stageWords().groups;
  const rows = visible.compiled.subSections.filter(
    ({ subSection }) => lines.has(subSection.id) && visible.subSections.includes(subSection.id),
  );
  const headings = [
    ...new Set(rows.map(({ section }) => groupTitles[section.group] ?? titleFor(section, vocabularyOf(visible)))),
  ];
  return (
    <section aria-labelledby="not-reviewed" class="ap-block">
      <h2 id="not-reviewed">{say.everythingElse(rows.length)}</h2>
      <p class="quiet">{say.mayStay}</p>
      <WorkTable
        caption={say.everythingElse(rows.length)}
        columns={[
          { heading: say.page, width: "wide" },
          { heading: say.howItStands, width: "wide" },
        ]}
        groups={headings.map((heading) => ({
          id: `rest-${heading}`,
          heading,
          rows: rows
            .filter(
              ({ section }) => (groupTitles[section.group] ?? titleFor(section, vocabularyOf(visible))) === heading,
            )
            .map(({ subSection }) => {
              const toOpen = standings.get(subSection.id)?.waiting.filter(mustBeOpened).length ?? 0;
              return {
                key: subSection.id,
                cells: [
                  <a href={subSectionPath(visible.head.id, subSection.id)}>{titleAt(visible, subSection.id)}</a>,
                  <>
                    {lines.get(subSection.id)} {toOpen > 0 && <span class="amber">{say.toOpen(toOpen)}</span>}
                  </>,
                ] as const,
              };
            }),
        }))}
      />
    </section>
  );
}
