import { createHash } from "node:crypto";
import { searchForPeople } from "../../assessment/named-people.ts";
import type { PassedPoint } from "../check-reasons/passed-points.ts";
import type { OnePage } from "../one-page/one-page.ts";
import { saysOf } from "../stages/answer-in-words.ts";
import type { QuestionContent } from "../stages/content-types.ts";
import { stageContent } from "../stages/stage-content.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";

/** What somebody must look at before a document is made: by the labels of the questions. */
export interface SuspectedNames {
  /** Restricted questions whose answers the document holds. */
  readonly restricted: readonly string[];
  /** Other answers that name somebody whom the restricted answer on known people at risk names. */
  readonly named: readonly string[];
}

/** The question in which people at risk are named. Source: content part 10, specific-victim-details. */
const whoIsAtRisk = "specific-victim-details";

const searchIn = (whole: VisibleStage): ((text: string) => boolean) => {
  const details = whole.answers.values[whoIsAtRisk];
  const isNamedIn = typeof details === "string" ? searchForPeople(details) : null;
  return (text) => isNamedIn?.(text) ?? false;
};

/**
 * Where a document may say who was harmed or could be (design law 8: asked about before the document is made, never refused).
 *
 * @param whole the stage, in which the names are known
 * @param cut the same as the document holds it
 * @param passed warnings that the document says with their reasons
 */
export function suspectedNames(
  whole: VisibleStage,
  cut: VisibleStage,
  passed: readonly Pick<PassedPoint, "message" | "reason">[],
): SuspectedNames {
  const isNamedIn = searchIn(whole);
  const restricted = new Set<string>();
  const named = new Set<string>();
  const look = (question: QuestionContent): void => {
    const says = saysOf(question);
    if (says !== "") {
      if (cut.compiled.byId.get(question.id)?.question.restricted === true) restricted.add(question.label);
      else if (isNamedIn(says)) named.add(question.label);
    }
    for (const entry of question.entries ?? []) for (const field of entry.fields) look(field);
    for (const shown of question.shows ?? []) look(shown);
  };
  for (const { subSections } of stageContent(cut).sections)
    for (const { questions } of subSections) for (const question of questions) look(question);
  for (const { message, reason } of passed) if (isNamedIn(reason)) named.add(message);
  return { restricted: [...restricted], named: [...named] };
}

/** The same of a one-page summary: it never holds restricted answers, its other lines may name somebody. */
export function suspectedOnPage(whole: VisibleStage, { blocks }: OnePage): SuspectedNames {
  const isNamedIn = searchIn(whole);
  const named = blocks.flatMap(({ title, lines }) =>
    lines.filter(({ text }) => isNamedIn(text)).map(({ label }) => (label === null ? title : `${title}: ${label}`)),
  );
  return { restricted: [], named: [...new Set(named)] };
}

/** A mark of what somebody was shown to look at: with another recipient or document there may be more to look at. */
export const lookedMark = ({ restricted, named }: SuspectedNames): string =>
  createHash("sha256")
    .update(JSON.stringify([restricted, named]))
    .digest("hex");
