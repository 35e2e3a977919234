/** The lightest honest case of a stage, answered from the definitions, and how much of it a person types or ticks. */
import type { Answers } from "../../framework/answers.ts";
import type { Question, QuestionId, SubSection } from "../../framework/language.ts";
import type { CompiledStage } from "../compiled-stage.ts";
import { factsIn } from "../conditions.ts";
import { evaluated } from "./small-framework.ts";

/** Answers that are usual in the light case where "no" or "none" would not be honest. Source: content part 00, light-answers. */
const usual: Readonly<Record<string, string | readonly string[]>> = {
  "gp-registered": "yes",
  "trusted-adult": "yes",
  "sanction-history-checked": "yes",
  "strength-topics": ["learning-education-employment"],
  "learning-strengths": ["attends-well"],
  "plan-agreement": "yes",
  "offences.status": "cautioned",
  "offences.current": "yes",
  "outcomes.current": "yes",
  "outcomes.type": "youth-caution",
  "episodes.kind": "offence-or-offences",
  "ete-status": "school",
  "time-use": "positive",
  "friends-mix": "positive",
  "carers.safe-contact": "yes",
};
const entryCounts: Readonly<Record<string, number>> = { "desistance-factors": 2 };
const quiet =
  "no none none-of-these none-yet never not-needed negative low minor unlikely not-soon not-applicable standard same".split(
    " ",
  );

function lightAnswer(compiled: CompiledStage, question: Question, place: number): string | readonly string[] | number {
  if (question.id === "key-areas.priority") return place === 0 ? "first" : "none";
  const given = usual[question.id];
  if (given !== undefined) return given;
  if (question.type === "number") return 0;
  if (question.type === "date" || question.type === "partialDate") return "2026-05-01";
  const options = compiled.options(question);
  const calm =
    options.find((option) => quiet.includes(option.code) && !option.flagged) ??
    options.find((option) => !option.flagged);
  const code = calm?.code ?? "x";
  return question.type === "multi" ? [code] : code;
}

/** Answers every required shown question as lightly as an honest worker could, until nothing new is asked. */
export function lightStage(compiled: CompiledStage): Answers {
  const values: Record<string, string | readonly string[] | number> = {
    "case:date-of-birth": "2011-03-14",
    "life-events-none": "none-known-yet",
  };
  const entries: Record<string, { id: string; values: Record<string, string | readonly string[] | number> }[]> = {};
  for (let round = 0; round < 12; round += 1) {
    const { gaps } = evaluated(compiled, { values, entries }, { facts: { stage: compiled.stage.id } });
    if (gaps.length === 0) break;
    for (const { address, question, kind } of gaps) {
      const found = compiled.byId.get(question);
      if (!found) continue;
      if (kind === "needs-an-entry") {
        entries[question] = Array.from({ length: entryCounts[question] ?? 1 }, (_, at) => ({
          id: `${at + 1}`,
          values: {},
        }));
        continue;
      }
      const entry = /\[(.+)\]/.exec(address)?.[1];
      if (entry === undefined) values[question] = lightAnswer(compiled, found.question, 0);
      else {
        const list = question.slice(0, question.indexOf("."));
        const rows = entries[list] ?? [];
        const row = rows.find(({ id }) => id === entry) ?? { id: entry, values: {} };
        if (!rows.includes(row)) rows.push(row);
        entries[list] = rows;
        row.values[question] = lightAnswer(compiled, found.question, found.list?.fixedEntries?.indexOf(entry) ?? 0);
      }
    }
  }
  return { values, entries };
}

export interface LightCount {
  /** What must be typed or ticked: neither shown from elsewhere, nor worked out, nor filled in, nor a fact of the case record. */
  readonly asked: number;
  /** Filled in by the system or from the record, to be checked. */
  readonly filledIn: number;
  /** Of what is asked: what an earlier stage does not hand on. The rest is confirmed sub-section by sub-section. */
  readonly anew: number;
  readonly bySubSection: readonly {
    readonly subSection: SubSection;
    readonly questions: readonly { readonly id: QuestionId; readonly times: number }[];
  }[];
  /** Required and shown, and still without an answer: none, when the stage can be finished so. */
  readonly left: readonly string[];
}

/** Counts what the lightest honest case is asked. Source: content part 00, light-case. */
export function lightCount(compiled: CompiledStage): LightCount {
  const { required, gaps } = evaluated(compiled, lightStage(compiled), { facts: { stage: compiled.stage.id } });
  const times = new Map<QuestionId, number>();
  for (const address of required) {
    const id = address.replace(/\[.+\]/, "");
    const type = compiled.byId.get(id)?.question.type;
    if (type !== "list" && type !== "ref" && type !== "computed" && !id.startsWith("case:"))
      times.set(id, (times.get(id) ?? 0) + 1);
  }
  const sum = (keep: (question: Question) => boolean): number =>
    [...times].reduce((all, [id, number]) => {
      const question = compiled.byId.get(id)?.question;
      return question && keep(question) ? all + number : all;
    }, 0);
  const isAsked = (question: Question): boolean => question.prefilled !== true;
  return {
    asked: sum(isAsked),
    filledIn: sum((question) => !isAsked(question)),
    anew: sum((question) => isAsked(question) && isAnew(question)),
    bySubSection: compiled.subSections.flatMap(({ subSection, questions }) => {
      const here = questions.flatMap((one) => [one, ...one.fields]).map(({ question }) => question);
      const asked = here.filter(isAsked).flatMap(({ id }) => {
        const number = times.get(id);
        return number === undefined ? [] : [{ id, times: number }];
      });
      return asked.length === 0 ? [] : [{ subSection, questions: asked }];
    }),
    left: gaps.filter((gap) => gap.holdsCompletion).map(({ address }) => address),
  };
}

/** Not carried, or asked because of the kind of stage. */
const isAnew = ({ noCarry, shownWhen }: Question): boolean =>
  noCarry === true || (shownWhen !== undefined && factsIn(shownWhen).includes("stage"));
