import type { JSX } from "preact";
import { inVocabulary } from "../../../assessment/label-for.ts";
import { monthsAfter } from "../../../assessment/timeline/day.ts";
import { timelineRules } from "../../../assessment/timeline/lulls.ts";
import type { Mark } from "../../../assessment/timeline/mark.ts";
import { type Overlap, overlapsOf } from "../../../assessment/timeline/overlaps.ts";
import { saidRound } from "../../../casework/timeline/mark-words.ts";
import { dayInWords, whenInWords } from "../../../casework/timeline/say-when.ts";
import type { TimelineModel } from "../../../casework/timeline/timeline-of.ts";
import { timelineWords } from "../../../wording/timeline.ts";
import { rowIdOf } from "./mark-ids.ts";
import { pathWith } from "./timeline-path.ts";

/** What falls together, each with the way to its first row; the rules stand under it. */
export function Overlaps({ model }: { readonly model: TimelineModel }): JSX.Element {
  const say = timelineWords().overlaps;
  const found = overlapsOf(model.marks, model.today);
  const { afterMonths, afterLeast, afterTimes, soonDays, lullMonths } = timelineRules;
  const how = say.how(afterMonths, afterLeast, afterTimes, Math.round(soonDays / 7), lullMonths);
  return (
    <section class="tl-overlaps" aria-labelledby="overlaps">
      <h2 id="overlaps">{say.heading}</h2>
      {found.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <ul>
          {found.map((overlap) => (
            <Found key={keyOf(overlap)} overlap={overlap} model={model} />
          ))}
        </ul>
      )}
      <p class="small quiet">{inVocabulary(how, model.vocabulary)}</p>
    </section>
  );
}

const keyOf = (overlap: Overlap): string =>
  overlap.kind === "lull" ? `lull ${overlap.lull.from}` : `${overlap.kind} ${overlap.mark.key}`;

function Found({ overlap, model }: { readonly overlap: Overlap; readonly model: TimelineModel }): JSX.Element {
  const { text, dates, more, leadsTo, of } = saidOf(overlap, model);
  return (
    <li class={of.some(({ sensitive }) => sensitive) ? "tl-sensitive" : undefined}>
      <a href={rowPath(leadsTo, model)}>{text}</a> {dates && <span class="small quiet">{dates}</span>}
      {more && <div class="small">{more}</div>}
    </li>
  );
}

/** A row of this page, or of the page on which the whole life is drawn. */
function rowPath(mark: Mark, { shown, visible, choice, filled, life }: TimelineModel): string {
  const row = `#${rowIdOf(mark)}`;
  if (shown.includes(mark)) return row;
  return `${pathWith(visible.head.id, { ...choice, lanes: new Set(filled) }, life)}${row}`;
}

interface Said {
  readonly text: string;
  readonly dates: string | null;
  readonly more: string | null;
  readonly leadsTo: Mark;
  /** What it is about. */
  readonly of: readonly Mark[];
}

function saidOf(overlap: Overlap, model: TimelineModel): Said {
  const say = timelineWords().overlaps;
  const { vocabulary, today } = model;
  switch (overlap.kind) {
    case "after": {
      const { mark, offences, of } = overlap;
      const months = timelineRules.afterMonths;
      const end = Math.min(today, monthsAfter(mark.from.last, months));
      return {
        text: saidRound(vocabulary, (name) => say.after(offences.length, of, months, name), mark.name),
        dates: say.between(whenInWords(mark.from), dayInWords(end)),
        more: null,
        leadsTo: offences[0] ?? mark,
        of: [mark],
      };
    }
    case "soon": {
      const { mark, offence, days } = overlap;
      const number = offence.number ?? 0;
      const sentence = (name: string): string =>
        days < 14 ? say.soonDays(number, days, name) : say.soonWeeks(number, Math.round(days / 7), name);
      return {
        text: saidRound(vocabulary, sentence, mark.name),
        dates: null,
        more: null,
        leadsTo: offence,
        of: [mark],
      };
    }
    case "during": {
      const { mark, offences, of } = overlap;
      const end =
        mark.until === "now" || mark.until === null || mark.until.first > today
          ? dayInWords(today)
          : whenInWords(mark.until);
      return {
        text: saidRound(vocabulary, (name) => say.during(offences.length, of, name), mark.name),
        dates: say.between(whenInWords(mark.from), end),
        more: null,
        leadsTo: offences[0] ?? mark,
        of: [mark],
      };
    }
    case "lull": {
      const { lull, meanwhile } = overlap;
      const names = meanwhile.map(({ name }) => name).join("; ");
      return {
        text: inVocabulary(lull.ongoing ? say.lullNow(lull.months) : say.lull(lull.months), vocabulary),
        dates: say.between(dayInWords(lull.from), dayInWords(lull.to)),
        more: names === "" ? null : say.meanwhile(names),
        leadsTo: lull.after,
        of: meanwhile,
      };
    }
  }
}
