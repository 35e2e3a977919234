import type { JSX } from "preact";
import { titleFor } from "../../../assessment/label-for.ts";
import type { SectionToMark } from "../../../casework/review/to-mark.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { reviewWords } from "../../../wording/review.ts";
import { Mark } from "../../components/mark/mark.tsx";
import { WorkTable } from "../../components/work-table/work-table.tsx";
import { checkPath } from "./review-paths.ts";

/** The sections that must be marked, each with the way to the page that shows all of it. */
export function ToMark({
  visible,
  sections,
}: {
  readonly visible: VisibleStage;
  readonly sections: readonly SectionToMark[];
}): JSX.Element | null {
  if (sections.length === 0) return null;
  const say = reviewWords();
  return (
    <section aria-labelledby="to-mark" class="ap-block">
      <h2 id="to-mark">{visible.compiled.stage.mustBeMarked ? say.toMark : say.toConfirm}</h2>
      <WorkTable
        caption={say.toMark}
        columns={[
          { heading: say.section, width: "wide" },
          { heading: say.howItStands, width: "wide" },
        ]}
        groups={[
          {
            id: "sections-to-mark",
            rows: sections.map((each) => ({
              key: each.section.id,
              cells: [
                <a href={checkPath(visible.head.id, each.section.id)}>
                  {say.check(titleFor(each.section, vocabularyOf(visible)))}
                </a>,
                <>
                  <Mark
                    kind={each.mark === "to-check" ? "carried" : each.mark === "changed" ? "changed" : "done"}
                    word={say.marks[each.mark]}
                  />{" "}
                  {each.waiting.length > 0 && say.waiting(each.waiting.length)}{" "}
                  {each.toOpen > 0 && <span class="amber">{say.toOpen(each.toOpen)}</span>}{" "}
                  {each.left.length > 0 && say.leftBesides(each.left.length)}
                </>,
              ],
            })),
          },
        ]}
      />
    </section>
  );
}
