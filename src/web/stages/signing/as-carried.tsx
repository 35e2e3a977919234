import type { JSX } from "preact";
import { labelFor } from "../../../assessment/label-for.ts";
import { notReviewedLines } from "../../../casework/review/not-reviewed.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { parseAddress } from "../../../framework/address.ts";
import type { SubSectionId } from "../../../framework/language.ts";
import { reviewWords } from "../../../wording/review.ts";
import { Details } from "../../components/details/details.tsx";
import { questionPath, subSectionPath } from "../paths.ts";
import { titleAt } from "../review/news.tsx";

/** For the manager: what of this part stays open and why, and what nobody reviewed this time. */
export function AsCarried({
  visible,
  inPart,
}: {
  readonly visible: VisibleStage;
  readonly inPart: ReadonlySet<SubSectionId>;
}): JSX.Element | null {
  const say = reviewWords();
  const lines = [...notReviewedLines(visible)].filter(([id]) => inPart.has(id));
  const kept = [...visible.keptUnclear].flatMap(([address, reason]) => {
    const found = visible.compiled.byId.get(parseAddress(address)?.question ?? "");
    return found && inPart.has(found.subSection) ? [{ address, reason, question: found.question }] : [];
  });
  if (lines.length + kept.length === 0) return null;
  return (
    <section class="ap-block" aria-label={say.notReviewedHeading(lines.length)}>
      {kept.length > 0 && (
        <>
          <h2>{say.keptOpen(kept.length)}</h2>
          <ul class="ap-list">
            {kept.map(({ address, reason, question }) => (
              <li key={address}>
                <a href={questionPath(visible, address)}>{labelFor(question, vocabularyOf(visible))}</a>: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
      {lines.length > 0 && (
        <Details summaryText={say.notReviewedHeading(lines.length)}>
          <ul class="ap-list">
            {lines.map(([id, line]) => (
              <li key={id}>
                <a href={subSectionPath(visible.head.id, id)}>{titleAt(visible, id)}</a>. {line}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}
