import type { JSX } from "preact";
import { inVocabulary } from "../../../assessment/label-for.ts";
import { timelineRules } from "../../../assessment/timeline/lulls.ts";
import type { TimelineModel } from "../../../casework/timeline/timeline-of.ts";
import { timelineWords } from "../../../wording/timeline.ts";

/** What the shapes mean; only those that can be there. */
export function Key({ model }: { readonly model: TimelineModel }): JSX.Element {
  const say = timelineWords().key;
  const { marks, vocabulary } = model;
  const offences = marks.filter(({ number }) => number !== null);
  const unknown = offences.filter(({ againstPerson }) => againstPerson === null).length;
  const entries: readonly (readonly [string, JSX.Element])[] = [
    ...(offences.length > 0
      ? [
          [say.againstPerson, <rect key="s" class="tl-person" x="1" y="1" width="14" height="14" />] as const,
          [say.other, <circle key="s" class="tl-other" cx="8" cy="8" r="6.5" />] as const,
          [
            say.lull(timelineRules.lullMonths),
            <rect key="s" class="tl-lull" x="0" y="3" width="16" height="10" />,
          ] as const,
        ]
      : []),
    [say.event, <path key="s" class="tl-event" d="M8 2l6 6-6 6-6-6z" />],
    [say.together, <rect key="s" class="tl-together" x="1" y="2" width="14" height="12" rx="3" />],
    [say.maybe, <path key="s" class="tl-maybe" d="M1 6v4M1 8H15M15 6v4" />],
  ];
  return (
    <p class="tl-key small">
      {entries.map(([words, shape]) => (
        <span key={words}>
          <svg class="tl-key-shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            {shape}
          </svg>{" "}
          {inVocabulary(words, vocabulary)}
        </span>
      ))}
      {unknown > 0 && <span>{inVocabulary(say.unknown(unknown), vocabulary)}</span>}
    </p>
  );
}
