/** Which topics of desistance a page speaks about (conventions, `uses`: desistance). */
import type { Question, SubSection } from "../../framework/language.ts";

const use = "desistance:";

/** Topics to which a question belongs. */
export const topicsOf = ({ uses }: Pick<Question, "uses">): readonly string[] =>
  uses.flatMap((each) => (each.startsWith(use) ? [each.slice(use.length)] : []));

/** Topics of a page, the one that most of its questions belong to first; none where it belongs to no topic. */
export function topicsOfPage({ questions }: SubSection): readonly string[] {
  const counts = new Map<string, number>();
  for (const topic of questions.flatMap(topicsOf)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([topic]) => topic);
}
