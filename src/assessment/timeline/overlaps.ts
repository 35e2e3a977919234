/** What falls together on the timeline: counted, in order, and without a word about causes. The rules are own (`TimelineRules`). */
import { isExact, monthsAfter } from "./day.ts";
import { type Lull, lullsOf, offencesOf, type TimelineRules, timelineRules } from "./lulls.ts";
import { endOf, isSpan, type Mark } from "./mark.ts";

export type Overlap =
  /** So many of all offences fall in the months after something. */
  | { readonly kind: "after"; readonly mark: Mark; readonly offences: readonly Mark[]; readonly of: number }
  /** An offence came so many days after something. */
  | { readonly kind: "soon"; readonly mark: Mark; readonly offence: Mark; readonly days: number }
  /** So many of all offences fall while an order, a placement or a service ran. */
  | { readonly kind: "during"; readonly mark: Mark; readonly offences: readonly Mark[]; readonly of: number }
  /** A lull, and what ran or happened in it. */
  | { readonly kind: "lull"; readonly lull: Lull; readonly meanwhile: readonly Mark[] };

/** Findings in the order in which they are told. */
export function overlapsOf(
  marks: readonly Mark[],
  today: number,
  rules: TimelineRules = timelineRules,
): readonly Overlap[] {
  const offences = offencesOf(marks).filter(({ from }) => from.first <= today);
  const after = afterChanges(marks, offences, today, rules);
  const told = new Set(after.map(({ mark }) => mark.key));
  const lulls = lullsOf(marks, today, rules)
    .toSorted((a, b) => b.months - a.months || a.from - b.from)
    .slice(0, rules.most)
    .toSorted((a, b) => a.from - b.from);
  return [
    ...after,
    ...soonAfter(marks, offences, told, rules),
    ...duringSpans(marks, offences, today, rules),
    ...lulls.map((lull): Overlap => ({ kind: "lull", lull, meanwhile: meanwhile(marks, lull, today) })),
  ];
}

/** Lanes whose marks change a child's life; orders and services answer to offences and are told as what ran. */
const changing: ReadonlySet<string> = new Set(["life", "home", "education", "health", "safeguarding"]);
/** Nearer than a month. */
const isNearlyExact = ({ from }: Mark): boolean => from.last - from.first <= 31;
const changes = (marks: readonly Mark[]): readonly Mark[] =>
  marks.filter((mark) => changing.has(mark.lane) && isNearlyExact(mark));

type After = Extract<Overlap, { kind: "after" }>;

function afterChanges(
  marks: readonly Mark[],
  offences: readonly Mark[],
  today: number,
  rules: TimelineRules,
): readonly After[] {
  const began = offences[0]?.from.first;
  if (began === undefined) return [];
  const span = Math.max(1, today - began);
  const found: After[] = [];
  for (const mark of changes(marks)) {
    const end = monthsAfter(mark.from.last, rules.afterMonths);
    const inIt = offences.filter(({ from }) => from.first > mark.from.last && from.last <= end);
    const evenly = (offences.length * (end - mark.from.last)) / span;
    if (inIt.length < rules.afterLeast || inIt.length < rules.afterTimes * evenly) continue;
    found.push({ kind: "after", mark, offences: inIt, of: offences.length });
  }
  const most = found.toSorted((a, b) => b.offences.length - a.offences.length || a.mark.from.first - b.mark.from.first);
  const seen = new Set<string>();
  return most
    .filter(({ offences: inIt }) => {
      const same = inIt.map(({ key }) => key).join();
      return !seen.has(same) && seen.add(same).size > 0;
    })
    .slice(0, rules.most);
}

type Soon = Extract<Overlap, { kind: "soon" }>;

/** The first offence after a change whose days are both known. */
function soonAfter(
  marks: readonly Mark[],
  offences: readonly Mark[],
  told: ReadonlySet<string>,
  { soonDays, most }: TimelineRules,
): readonly Soon[] {
  const exact = offences.filter(({ from }) => isExact(from));
  return changes(marks)
    .filter(({ key, from }) => isExact(from) && !told.has(key))
    .flatMap((mark): Soon[] => {
      const offence = exact.find(({ from }) => from.first > mark.from.last);
      const days = offence ? offence.from.first - mark.from.last : Number.POSITIVE_INFINITY;
      return offence && days <= soonDays ? [{ kind: "soon", mark, offence, days }] : [];
    })
    .toSorted((a, b) => a.days - b.days)
    .slice(0, most)
    .toSorted((a, b) => a.offence.from.first - b.offence.from.first);
}

type During = Extract<Overlap, { kind: "during" }>;

function duringSpans(
  marks: readonly Mark[],
  offences: readonly Mark[],
  today: number,
  { most }: TimelineRules,
): readonly During[] {
  return marks
    .filter((mark) => isSpan(mark) && (mark.source === "outcomes" || mark.lane === "custody"))
    .flatMap((mark): During[] => {
      const end = mark.until === "now" ? today : endOf(mark, today);
      const inIt = offences.filter(({ from }) => from.first > mark.from.last && from.last <= end);
      return inIt.length === 0 ? [] : [{ kind: "during", mark, offences: inIt, of: offences.length }];
    })
    .toSorted((a, b) => b.offences.length - a.offences.length)
    .slice(0, most)
    .toSorted((a, b) => a.mark.from.first - b.mark.from.first);
}

/** A lull in custody is another thing than one at home: custody is named first, then what ran, then what happened; four at most (own). */
const named = 4;

function meanwhile(marks: readonly Mark[], lull: Lull, today: number): readonly Mark[] {
  const rank = (mark: Mark): number => (mark.lane === "custody" ? 0 : isSpan(mark) ? 1 : 2);
  return marks
    .filter((mark) => mark.lane !== "offences" && mark.lane !== "behaviour")
    .filter((mark) => mark.from.last < lull.to && endOf(mark, today) > lull.from)
    .filter((mark) => isSpan(mark) || mark.from.first >= lull.from)
    .toSorted((a, b) => rank(a) - rank(b) || a.from.first - b.from.first)
    .slice(0, named);
}
