/** Every fact that the score reads, as recorded, with the way to the place where it is put right (rule `score-explain`). */
import { describeAnswer, nameOfEntry } from "../../../assessment/describe-answer.ts";
import { frameworkIndex } from "../../../assessment/framework-index.ts";
import { labelFor } from "../../../assessment/label-for.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { fieldAddress } from "../../../framework/address.ts";
import type { ScoreTermId } from "../../../judgement/reconviction-score/score-result.ts";
import { entryPath, questionPath } from "../paths.ts";

export interface ScoreInputRow {
  readonly label: string;
  /** "" where nothing is recorded. */
  readonly value: string;
  readonly href: string;
  /** The part of the score that it feeds; null where it changes nothing. */
  readonly term: ScoreTermId | null;
}

/** Question, where it is put right (itself when absent), and what it feeds. In the order in which a person would check them. */
const read: readonly (readonly [question: string, term: ScoreTermId | null, place?: string])[] = [
  ["case:sex-recorded", "age-and-sex"],
  ["case:date-of-birth", "age-and-sex"],
  ["score-follow-up-date", "age-and-sex", "outcomes"],
  ["score-offence-category", "offence", "offences"],
  ["score-status-group", "status", "outcomes"],
  ["previous-sanctions", "history", "outcomes"],
  ["first-sanction-date", "history", "outcomes"],
  ["age-first-sanction", "history", "outcomes"],
  ["age-current-sanction", "history", "outcomes"],
  ["sanction-history-checked", null],
  ["earlier-sanctions-entered", "history"],
  ["earlier-first-sanction-date", "history"],
  ["earlier-conviction-any", null],
];

export function scoreInputRows(visible: VisibleStage): readonly ScoreInputRow[] {
  const { compiled, answers, evaluation } = visible;
  const vocabulary = vocabularyOf(visible);
  const index = frameworkIndex(compiled.framework);
  const rows = read.flatMap(([id, term, place]): ScoreInputRow[] => {
    const question = index.questions.get(id)?.question;
    if (question === undefined) return [];
    const value = question.type === "computed" ? evaluation.computed.get(id) : answers.values[id];
    // What is asked only when the list is incomplete is shown only then.
    if (value === undefined && id.startsWith("earlier-")) return [];
    return [
      {
        label: labelFor(question, vocabulary),
        value: describeAnswer(compiled, question, value, answers),
        href: questionPath(visible, place ?? id),
        term,
      },
    ];
  });
  return [...currentOutcome(visible), ...rows];
}

/** The outcome that the score is for: its type and date. */
function currentOutcome(visible: VisibleStage): readonly ScoreInputRow[] {
  const { compiled, answers } = visible;
  const index = frameworkIndex(compiled.framework);
  const list = index.questions.get("outcomes")?.question;
  const current = (answers.entries.outcomes ?? []).find(({ values }) => values["outcomes.current"] === "yes");
  const marked = index.questions.get("outcomes.current")?.question;
  if (list?.type !== "list" || marked === undefined) return [];
  const say = (field: string): string => {
    const question = index.questions.get(`outcomes.${field}`)?.question;
    return question ? describeAnswer(compiled, question, current?.values[`outcomes.${field}`], answers) : "";
  };
  return [
    {
      label: labelFor(marked, vocabularyOf(visible)),
      value: current
        ? [say("type") || nameOfEntry(compiled, "outcomes", current.id, answers), say("date"), say("release-date")]
            .filter((each) => each !== "")
            .join(", ")
        : "",
      href: current
        ? `${entryPath(visible, "outcomes", current.id)}#question-${encodeURIComponent(fieldAddress("outcomes.type", current.id))}`
        : questionPath(visible, "outcomes"),
      term: "status",
    },
  ];
}
