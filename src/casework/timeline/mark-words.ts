import { inVocabulary, type Vocabulary } from "../../assessment/label-for.ts";
import type { Lane } from "../../assessment/timeline/lanes.ts";
import type { Mark } from "../../assessment/timeline/mark.ts";
import { timelineWords } from "../../wording/timeline.ts";
import { ageAt, endInWords, whenInWords } from "./say-when.ts";
import type { TimelineModel } from "./timeline-of.ts";

/** Stands for what people typed while the words around it are turned. */
const typed = "\uE000";

/** A sentence of ours in the words of the case, round a name that stays as it was typed. */
export const saidRound = (vocabulary: Vocabulary, sentence: (name: string) => string, name: string): string =>
  inVocabulary(sentence(typed), vocabulary).replaceAll(typed, () => name);

export const laneName = (lane: Lane, vocabulary: Vocabulary): string =>
  inVocabulary(timelineWords().lanes[lane], vocabulary);

/** What a mark says to who does not see it: "Offence 3: Assault, 9 September 2023, age 12, against a person". */
export function markInWords(mark: Mark, { born, today, vocabulary }: TimelineModel): string {
  const say = timelineWords();
  const { number } = mark;
  const name = mark.notProved
    ? saidRound(vocabulary, say.mark.notProved, mark.name)
    : number === null
      ? mark.name
      : saidRound(vocabulary, (text) => say.mark.offence(number, text), mark.name);
  const age = ageAt(mark.from, born);
  return [
    name,
    whenInWords(mark.from),
    age === null || typeof mark.from.said !== "string" ? null : say.age(age),
    endInWords(mark, today),
    mark.againstPerson ? say.mark.againstPerson : null,
  ]
    .filter((part) => part !== null)
    .join(", ");
}

/** So many names are said of marks that are drawn together (own). */
const namesSaid = 6;

/** What several marks that are drawn together say. */
export function togetherInWords(marks: readonly Mark[]): string {
  const say = timelineWords().mark;
  const names = marks.slice(0, namesSaid).map(({ name, number }) => (number === null ? name : `${number} ${name}`));
  if (marks.length > namesSaid) names.push(say.andMore(marks.length - namesSaid));
  const [first] = marks;
  const last = marks.at(-1);
  const dates = first && last ? timelineWords().overlaps.between(whenInWords(first.from), whenInWords(last.from)) : "";
  return `${say.together(marks.length, names.join("; "))}, ${dates}`;
}
