import type { SubSectionId } from "../../framework/language.ts";
import { dateInWords } from "../../wording/dates.ts";
import { reviewWords } from "../../wording/review.ts";
import { dayOf } from "../stages/make-visible.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { subSectionStandings } from "./sub-section-standing.ts";

/**
 * What every page, document and snapshot says of a sub-section that stands as it was carried: that nobody reviewed it this time, and when and
 * by whom it was written. Empty where a stage reviews everything.
 */
export function notReviewedLines(visible: VisibleStage): ReadonlyMap<SubSectionId, string> {
  const ids = [...visible.evaluation.progress].flatMap(([id, { mark }]) => (mark === "not-reviewed" ? id : []));
  if (ids.length === 0) return new Map();
  const standings = subSectionStandings(visible, []);
  const say = reviewWords().notReviewed;
  return new Map(
    ids.map((id) => {
      const from = standings.get(id)?.from[0];
      if (from === undefined) return [id, say.empty];
      return [id, say.asWritten(from.stageTitle, dateInWords(dayOf(new Date(from.at))), from.authors)];
    }),
  );
}
