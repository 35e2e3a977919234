/** What came before the current sanction: rules `score-counts`, `score-set-aside`, `score-previous`, `score-pending`. */
import { dateInWords, earlierOf, earliestDay, type IsoDate, isIsoDate } from "../dates.ts";
import type { MissingInput, Sanction, ScoreInputId, ScoreInputs } from "./score-inputs.ts";
import { dayWithin, isUsableDate, isUsablePartialDate, type Window } from "./usable-date.ts";

export interface SanctionHistory {
  /** Sanctions before the current one: listed, one for each date, and entered by hand. */
  readonly listed: number;
  readonly byHand: number;
  /** Day of the first sanction of all; the current one when there is none before. */
  readonly firstDay: IsoDate;
  /** The question to correct when that day is wrong. */
  readonly firstFrom: ScoreInputId;
  readonly provisional: readonly string[];
  readonly warnings: readonly string[];
  readonly missing: readonly MissingInput[];
}

/** The day on which age at a sanction is reckoned: the conviction where that was earlier, else the sanction itself. */
export function sanctionDay({ date, convictionDate }: Sanction, window: Window): IsoDate {
  const day = dayWithin(date, window);
  return isUsableDate(convictionDate) ? earlierOf(convictionDate, day) : day;
}

/** A conviction date that is there but is no date, named. */
export function convictionDateFault({ convictionDate }: Sanction): MissingInput | undefined {
  if (convictionDate === undefined || isUsableDate(convictionDate)) return undefined;
  return {
    input: "outcomes.conviction-date",
    sentence: `A conviction in the list has the date "${convictionDate}", which is not a whole date. Correct it, or leave it empty.`,
  };
}

/**
 * Counts what came before the current sanction.
 *
 * @param currentDate date of the current sanction; other entries of that date are part of it
 * @param window days that an approximate date can stand for: tenth birthday to the day of the current sanction
 */
export function sanctionHistory(inputs: ScoreInputs, currentDate: IsoDate, window: Window): SanctionHistory {
  const notes = { provisional: [] as string[], warnings: [] as string[], missing: [] as MissingInput[] };
  const before = listedBefore(inputs.sanctions, currentDate, notes);
  let firstDay = window.to;
  let firstFrom: ScoreInputId = "outcomes.current";
  let approximate: string | undefined;
  const take = (day: IsoDate, from: ScoreInputId, date: string) => {
    if (day > firstDay || (day === firstDay && firstFrom !== "outcomes.current")) return;
    [firstDay, firstFrom, approximate] = [day, from, isIsoDate(date) ? undefined : date];
  };
  for (const sanction of before) take(sanctionDay(sanction, window), "outcomes.date", sanction.date);

  const byHand = enteredByHand(inputs, currentDate, notes.missing);
  if (byHand.firstDate !== undefined) {
    take(dayWithin(byHand.firstDate, window), "earlier-first-sanction-date", byHand.firstDate);
  }
  if (byHand.count > 0) {
    const were = byHand.count === 1 ? "1 earlier sanction was" : `${byHand.count} earlier sanctions were`;
    notes.provisional.push(`${were} entered by hand and not taken from the record.`);
  }
  if (inputs.historyChecked !== "yes") {
    notes.provisional.push("The list of earlier sanctions has not been confirmed against police records.");
  }
  if (approximate !== undefined) {
    notes.provisional.push(
      `The first sanction is dated only ${dateInWords(approximate)}; it was taken as ${dateInWords(firstDay)}.`,
    );
  }
  return { listed: countDates(before), byHand: byHand.count, firstDay, firstFrom, ...notes };
}

interface Notes {
  readonly provisional: string[];
  readonly warnings: string[];
  readonly missing: MissingInput[];
}

function listedBefore(sanctions: readonly Sanction[], currentDate: IsoDate, notes: Notes): readonly Sanction[] {
  const before: Sanction[] = [];
  // Sorted, so that neither the score nor its notes depend on the order of the list.
  for (const sanction of sanctions.toSorted(byDateThenConviction)) {
    const { date } = sanction;
    if (sanction.setAside || date === currentDate) continue;
    if (!isUsablePartialDate(date)) {
      notes.missing.push({
        input: "outcomes.date",
        sentence: `A sanction in the list has the date "${date}", which is not a date. Correct it in the list of outcomes.`,
      });
    } else if (sanction.provisional) {
      notes.provisional.push(`A matter of ${dateInWords(date)} is still pending and is not counted.`);
    } else if (earliestDay(date) >= currentDate) {
      notes.warnings.push(`A sanction of ${dateInWords(date)} came after the current one and is not counted.`);
    } else {
      before.push(sanction);
      const fault = convictionDateFault(sanction);
      if (fault) notes.missing.push(fault);
      if (currentDate.startsWith(date)) {
        notes.provisional.push(
          `A sanction dated only ${dateInWords(date)} was counted as earlier than the current one.`,
        );
      }
    }
  }
  return before;
}

const byDateThenConviction = (a: Sanction, b: Sanction): number => {
  const [left, right] = [`${a.date} ${a.convictionDate ?? ""}`, `${b.date} ${b.convictionDate ?? ""}`];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** One sanction for each whole date. Approximate dates do not merge: two entries of "2021" are two occasions. */
function countDates(sanctions: readonly Sanction[]): number {
  const whole = sanctions.filter(({ date }) => isIsoDate(date));
  return new Set(whole.map(({ date }) => date)).size + sanctions.length - whole.length;
}

function enteredByHand(
  { earlierSanctions, historyChecked }: ScoreInputs,
  currentDate: IsoDate,
  missing: MissingInput[],
): { readonly count: number; readonly firstDate?: string } {
  if (earlierSanctions === undefined && historyChecked !== "no") return { count: 0 };
  const { count, firstDate } = earlierSanctions ?? {};
  if (count === undefined || !Number.isInteger(count) || count < 0 || count > 99) {
    missing.push({
      input: "earlier-sanctions-entered",
      sentence: "The list of sanctions is not complete. Enter how many earlier ones are missing from it, 0 to 99.",
    });
    return { count: 0 };
  }
  if (count === 0) return { count };
  if (!isUsablePartialDate(firstDate)) {
    missing.push({
      input: "earlier-first-sanction-date",
      sentence: "Enter the date of the first of the earlier sanctions. A year, or a month and year, will do.",
    });
    return { count };
  }
  if (earliestDay(firstDate) >= currentDate) {
    missing.push({
      input: "earlier-first-sanction-date",
      sentence: `The first earlier sanction (${dateInWords(firstDate)}) must come before the current one (${dateInWords(currentDate)}). Correct one of the two dates.`,
    });
    return { count };
  }
  return { count, firstDate };
}
