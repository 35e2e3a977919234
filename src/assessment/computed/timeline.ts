/** Everything with a date, in order: the table twin of the drawn timeline. Source: content part 00, timeline-lanes. */
import { daysBetween, earliestDay, isPartialDate } from "../../judgement/dates.ts";
import type { ComputedLine } from "../types.ts";
import { linesOf, type Rules } from "./rule.ts";
import type { RuleInputs } from "./rule-inputs.ts";

interface Dated {
  readonly date: string;
  readonly line: ComputedLine;
}

const isOnTimeline = (uses: readonly string[]): boolean => uses.some((use) => use.startsWith("timeline:"));

function behaviourTimeline(inputs: RuleInputs) {
  const { walk } = inputs;
  const { compiled, rows, values } = walk;
  const dated: Dated[] = [];
  const add = (date: unknown, text: string, address: string) => {
    if (isPartialDate(date))
      dated.push({ date: earliestDay(date), line: { text: `${inputs.date(date)}: ${text}`, address } });
  };
  for (const { index, question, list, atThisStage } of compiled.questions) {
    if (!atThisStage || (question.type !== "date" && question.type !== "partialDate") || !isOnTimeline(question.uses))
      continue;
    if (list === null) {
      add(values[index], inputs.label(question.id), question.id);
      continue;
    }
    if (list.question.type !== "list") continue;
    const entryName = inputs.words(list.question.entryName);
    const label = inputs.label(question.id).toLowerCase();
    const entries = rows[list.index] ?? [];
    for (let entry = 0; entry < entries.length; entry += 1) {
      const id = entries[entry]?.id;
      const date = walk.cell(index, entry);
      if (id === undefined || date === null) continue;
      const name = inputs.nameOf(list.question.id, id);
      add(date, `${entryName}: ${name} (${label})`, `${list.question.id}[${id}]`);
    }
  }
  return linesOf(inOrder(dated));
}

const inOrder = (dated: readonly Dated[]): readonly ComputedLine[] =>
  dated.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).map(({ line }) => line);

/** How many life events of each year, with their names. */
function lifeEventsByYear(inputs: RuleInputs) {
  const years = new Map<string, string[]>();
  for (const row of inputs.rows("life-events")) {
    const date = row.text("date");
    if (!isPartialDate(date)) continue;
    const year = date.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), row.text("title") ?? inputs.line("notNamedYet")]);
  }
  return linesOf(
    [...years]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([year, titles]) => ({ text: `${year}: ${titles.length} (${titles.join(", ")})`, address: "life-events" })),
  );
}

/** Dates, gaps and counts of offences: facts for the trend questions, no judgement. */
function trendFacts(inputs: RuleInputs) {
  const offences = inputs.rows("offences").flatMap((row) => {
    const date = row.text("date");
    return isPartialDate(date) && row.text("status") !== "not-proved" ? [{ row, day: earliestDay(date) }] : [];
  });
  if (offences.length === 0) return null;
  const sorted = offences.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const byYear = counted(sorted.map(({ day }) => day.slice(0, 4)));
  const byGroup = counted(sorted.flatMap(({ row }) => row.text("group") ?? []));
  const lines: ComputedLine[] = [
    { text: inputs.words(inputs.line("offencesByYear", inWords(byYear))), address: "offences" },
  ];
  if (byGroup.size > 0) {
    const named = new Map([...byGroup].map(([code, number]) => [inputs.say("offences.group", code), number]));
    lines.push({ text: inputs.words(inputs.line("offencesByGroup", inWords(named))), address: "offences" });
  }
  const gaps = sorted.slice(1).map(({ day }, at) => daysBetween(sorted[at]?.day ?? day, day));
  if (gaps.length > 0)
    lines.push({
      text: inputs.words(inputs.line("longestWithout", Math.max(...gaps))),
      address: "offences",
    });
  const last = sorted.at(-1);
  if (last && last.day <= inputs.facts.today) {
    lines.push({
      text: inputs.words(inputs.line("sinceLast", daysBetween(last.day, inputs.facts.today))),
      address: last.row.address,
    });
  }
  const seriousness = sorted.flatMap(({ row }) => {
    const score = row.value("seriousness");
    return typeof score === "number" ? [score] : [];
  });
  if (seriousness.length > 0)
    lines.push({ text: inputs.line("seriousness", seriousness.join(", ")), address: "offences" });
  return linesOf(lines);
}

function counted(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const inWords = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([key, number]) => `${key} ${number}`).join(", ");

export const timelineRules: Rules = {
  "behaviour-timeline": behaviourTimeline,
  "life-events-by-year": lifeEventsByYear,
  "offending-trend-facts": trendFacts,
};
