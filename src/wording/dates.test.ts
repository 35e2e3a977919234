import { expect, it } from "vitest";
import {
  dateInWords,
  longDayInWords,
  momentInWords,
  partialDateInWords,
  shortDateInWords,
  timeInWords,
  weekdayInWords,
  whenInWords,
} from "./dates.ts";
import { inLanguage } from "./in-language.ts";

const now = new Date("2026-11-19T14:32:00Z");
const said = () => [
  timeInWords(now),
  whenInWords(now, now),
  whenInWords(new Date("2026-11-18T09:10:00Z"), now),
  whenInWords(new Date("2026-11-05T09:10:00Z"), now),
  dateInWords("2026-11-05"),
  shortDateInWords("2026-11-05"),
  ["2026", "2026-11", "2026-11-05"].map(partialDateInWords).join("; "),
  momentInWords(now),
  longDayInWords(now),
  weekdayInWords("2026-11-20"),
];

it("says dates and times in English", () =>
  expect(said()).toEqual([
    "14:32",
    "today 14:32",
    "yesterday 09:10",
    "5 November 2026",
    "5 November 2026",
    "5 Nov",
    "2026; November 2026; 5 November 2026",
    "19 November 2026 at 14:32",
    "Thursday 19 November 2026",
    "Fri 20",
  ]));

it("says them in Welsh where the request is", () =>
  expect(inLanguage("cy", said)).toEqual([
    "14:32",
    "heddiw 14:32",
    "ddoe 09:10",
    "5 Tachwedd 2026",
    "5 Tachwedd 2026",
    "5 Tach",
    "2026; Tachwedd 2026; 5 Tachwedd 2026",
    "19 Tachwedd 2026 am 14:32",
    "Dydd Iau 19 Tachwedd 2026",
    "Gwe 20",
  ]));

it("keeps local time in summer", () => expect(timeInWords(new Date("2026-07-01T12:00:00Z"))).toBe("13:00"));
