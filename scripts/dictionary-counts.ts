/** How much is asked, by part and depth, and in the lightest honest case. */
import { compile } from "../src/assessment/compile.ts";
import { type LightCount, lightCount } from "../src/assessment/testing/light-stage.ts";
import type { Framework, Question, SectionGroup, SubSection } from "../src/framework/language.ts";
import { table } from "./dictionary-table.ts";

export const everyRow = (subSection: SubSection): readonly Question[] =>
  subSection.questions.flatMap((question) => (question.type === "list" ? [question, ...question.fields] : [question]));

interface Counted {
  core: number;
  further: number;
  lists: number;
  shown: number;
  worked: number;
}

function count(rows: readonly Question[]): Counted {
  const counted: Counted = { core: 0, further: 0, lists: 0, shown: 0, worked: 0 };
  for (const { type, depth } of rows) {
    if (type === "list") counted.lists += 1;
    else if (type === "ref") counted.shown += 1;
    else if (type === "computed") counted.worked += 1;
    else counted[depth] += 1;
  }
  return counted;
}

const line = (name: string, rows: readonly Question[]): readonly string[] => {
  const { core, further, lists, shown, worked } = count(rows);
  return [name, ...[core, further, lists, shown, worked].map(String)];
};
const head = ["asked, core", "asked, further", "lists", "shown from elsewhere", "worked out"];

const parts: Readonly<Record<SectionGroup, string>> = {
  record: "Case record",
  stage: "About the stage",
  "core-record": "Core Record",
  "personal-family-social": "Information gathering: personal, family and social factors",
  offending: "Information gathering: offending and anti-social behaviour",
  foundations: "Information gathering: foundations for change",
  explanations: "Explanations and conclusions",
  pathways: "Pathways and planning",
  module: "Modules",
  "self-assessment": "Self-assessment of the young person",
  "carer-self-assessment": "Self-assessment of parents and carers",
};

/** Questions by part and depth, then by sub-section. Fields of lists count as questions. */
export function countsPage({ sections }: Framework): string {
  const all = sections.flatMap(({ subSections }) => subSections);
  const rowsOf = (group: string) =>
    sections.filter((section) => section.group === group).flatMap(({ subSections }) => subSections.flatMap(everyRow));
  const byPart = Object.entries(parts).flatMap(([group, name]) => {
    const rows = rowsOf(group);
    return rows.length === 0 ? [] : [line(name, rows)];
  });
  return `## Counts

${table(["part", ...head], [...byPart, line("all", all.flatMap(everyRow))])}

${table(
  ["sub-section", ...head],
  all.map((subSection) => line(subSection.title, everyRow(subSection))),
)}`;
}

/** The stages whose lightest case is counted, the one that is told question by question first. */
const lightStages = ["referral-in-oocd", "referral-in-prevention", "review", "pre-sentence-report"] as const;

/** What the lightest honest case of a stage is asked; empty for a framework without these stages. */
export function lightPage(framework: Framework): string {
  const counted = lightStages.flatMap((id): (readonly [string, LightCount])[] => {
    const stage = framework.stages.find((type) => type.id === id);
    return stage ? [[stage.title, lightCount(compile(framework, id))]] : [];
  });
  const first = counted[0];
  if (first === undefined) return "";
  const rows = counted.map(([title, { asked, filledIn, anew }]) => [title, asked, filledIn, anew].map(String));
  const told = first[1].bySubSection.map(({ subSection, questions }) => [
    subSection.title,
    String(questions.reduce((sum, { times }) => sum + times, 0)),
    questions.map(({ id, times }) => (times > 1 ? `\`${id}\` × ${times}` : `\`${id}\``)).join(", "),
  ]);
  return `## The lightest honest case

Nothing of concern is found: one episode, one offence, one outcome, one target, one strength, one factor each way; every compulsory
screening item and every judgement is answered. Counted is what a person types or ticks in the stage. What the case record knows, what is
worked out and what is only shown does not count; what comes filled in is checked. Where an earlier stage is carried forward, what it
hands on is confirmed sub-section by sub-section. \`npm test\` fails when the first of these asks more than 150.

${table(["stage", "asked", "filled in, to check", "of the asked: not handed on by an earlier stage"], rows)}

${first[0]}, question by question:

${table(["sub-section", "asked", "questions"], told)}`;
}
