/** The timeline of a stage as one person may see it, with what they chose to see of it. */

import type { Vocabulary } from "../../assessment/label-for.ts";
import { dayNumber, isoOf } from "../../assessment/timeline/day.ts";
import { gatherMarks } from "../../assessment/timeline/gather-marks.ts";
import { type Lane, lanes } from "../../assessment/timeline/lanes.ts";
import type { Mark, Undated } from "../../assessment/timeline/mark.ts";
import {
  isIn,
  monthsIn,
  type Period,
  periodBetween,
  periodRound,
  usualPeriod,
  wholeLife,
} from "../../assessment/timeline/period.ts";
import { timelineWords } from "../../wording/timeline.ts";
import { dayOf } from "../stages/make-visible.ts";
import { vocabularyOf } from "../stages/stage-content.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import type { Choice } from "./choice.ts";

export interface TimelineModel {
  readonly visible: VisibleStage;
  readonly choice: Choice;
  readonly vocabulary: Vocabulary;
  /** Day number of today, or of the day on which the stage ended. */
  readonly today: number;
  /** ISO date, or null while it is not known. */
  readonly born: string | null;
  /** Everything that counts, whatever was chosen: findings are made of it. */
  readonly marks: readonly Mark[];
  /** What is drawn and stands in the table. */
  readonly shown: readonly Mark[];
  readonly undated: readonly Undated[];
  readonly period: Period;
  readonly life: Period;
  /** Lanes in which there is something at any time, in drawn order. */
  readonly filled: readonly Lane[];
  /** Whether anything was not proved. */
  readonly hasNotProved: boolean;
  readonly hasSensitive: boolean;
}

export function timelineOf(visible: VisibleStage, now: Date, choice: Choice): TimelineModel {
  const today = dayOf(visible.head.endedAt ?? now);
  const vocabulary = vocabularyOf(visible);
  const names: Readonly<Record<string, string>> = timelineWords().questions;
  const born = visible.youngPerson.dateOfBirth;
  const gathered = gatherMarks(visible, {
    today,
    dateOfBirth: born,
    vocabulary,
    nameOf: (question) => names[question] ?? null,
  });
  const day = dayNumber(today);
  const marks = gathered.marks.filter(({ notProved }) => choice.notProved || !notProved);
  const period = chosenPeriod(choice, marks, day);
  return {
    visible,
    choice,
    vocabulary,
    today: day,
    born,
    marks,
    shown: marks.filter((mark) => choice.lanes.has(mark.lane) && isIn(mark, period, day)),
    undated: gathered.undated,
    period,
    life: wholeLife(marks, day, born === null ? null : dayNumber(born)),
    filled: lanes.filter((lane) => marks.some((mark) => mark.lane === lane)),
    hasNotProved: gathered.marks.some(({ notProved }) => notProved),
    hasSensitive: marks.some(({ sensitive }) => sensitive),
  };
}

function chosenPeriod({ from, to, at }: Choice, marks: readonly Mark[], today: number): Period {
  const usual = usualPeriod(marks, today);
  if (from === null && to === null) return usual;
  const chosen = periodBetween(from ?? isoOf(usual.from).slice(0, 7), to ?? isoOf(usual.to - 1).slice(0, 7));
  return at === null ? chosen : periodRound(dayNumber(at), monthsIn(chosen));
}
