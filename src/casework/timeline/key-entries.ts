import { inVocabulary } from "../../assessment/label-for.ts";
import { timelineRules } from "../../assessment/timeline/lulls.ts";
import { timelineWords } from "../../wording/timeline.ts";
import type { Form } from "./shape.ts";
import type { TimelineModel } from "./timeline-of.ts";

/** What a shape means; the shape is 16 units wide and high, null where there is nothing but words. */
export interface KeyEntry {
  readonly shape: Form | null;
  readonly words: string;
}

/** The key of a drawing; only shapes that can be there. */
export function keyEntries({ marks, vocabulary }: Pick<TimelineModel, "marks" | "vocabulary">): readonly KeyEntry[] {
  const say = timelineWords().key;
  const offences = marks.filter(({ number }) => number !== null);
  const unknown = offences.filter(({ againstPerson }) => againstPerson === null).length;
  const entries: readonly (readonly [string, Form | null])[] = [
    ...(offences.length > 0
      ? ([
          [say.againstPerson, { kind: "rect", looks: ["person"], x: 1, y: 1, width: 14, height: 14 }],
          [say.other, { kind: "circle", looks: ["other"], x: 8, y: 8, radius: 6.5 }],
          [say.lull(timelineRules.lullMonths), { kind: "rect", looks: ["lull"], x: 0, y: 3, width: 16, height: 10 }],
        ] as const)
      : []),
    [say.event, { kind: "path", looks: ["event"], d: "M8 2l6 6-6 6-6-6z" }],
    [say.together, { kind: "rect", looks: ["together"], x: 1, y: 2, width: 14, height: 12, radius: 3 }],
    [say.maybe, { kind: "path", looks: ["maybe"], d: "M1 6v4M1 8H15M15 6v4" }],
    ...(unknown > 0 ? [[say.unknown(unknown), null] as const] : []),
  ];
  return entries.map(([words, shape]) => ({ shape, words: inVocabulary(words, vocabulary) }));
}
