/** Beside the checks that life, care, services and offending are linked in time, and that age, trauma and identity are weighed. */
import { dayNumber } from "../../../assessment/timeline/day.ts";
import { gatherMarks } from "../../../assessment/timeline/gather-marks.ts";
import { lanes } from "../../../assessment/timeline/lanes.ts";
import { overlapsOf } from "../../../assessment/timeline/overlaps.ts";
import { checkHintsWords } from "../../../wording/check-hints.ts";
import { timelineWords } from "../../../wording/timeline.ts";
import { vocabularyOf } from "../../stages/stage-content.ts";
import { type Hint, type HintSource, hint } from "./hint.ts";

const onTimeline = (text: string): Hint => ({ text, address: null, page: "timeline" });

/** How much the timeline holds in each lane, and how often something falls together on it. Matters that were not proved are not counted. */
export function linkedInTime({ visible, today }: HintSource): readonly Hint[] {
  const say = checkHintsWords();
  const marks = gatherMarks(visible, {
    today,
    dateOfBirth: visible.youngPerson.dateOfBirth,
    vocabulary: vocabularyOf(visible),
    // Marks are counted here, never named.
    nameOf: () => null,
  }).marks.filter(({ notProved }) => !notProved);
  if (marks.length === 0) return [onTimeline(say.nothingOnTimeline)];
  const names = timelineWords().lanes;
  const byLane = lanes
    .map((lane) => ({ lane, count: marks.filter((mark) => mark.lane === lane).length }))
    .filter(({ count }) => count > 0)
    .map(({ lane, count }) => say.byKind(names[lane], count));
  return [
    onTimeline(say.onTimeline(marks.length, byLane.join("; "))),
    onTimeline(say.fallsTogether(overlapsOf(marks, dayNumber(today)).length)),
  ];
}

/** The questions about age, trauma and identity that nobody has opened: they are asked by choice, and not asking is a choice too. */
export const notOpened = (source: HintSource): readonly Hint[] =>
  ["understanding-development", "understanding-trauma", "understanding-identity"]
    .filter((question) => source.visible.evaluation.openable.has(question) && !source.asks(question))
    .map((question) => hint(checkHintsWords().notAnswered(source.label(question)), question));
