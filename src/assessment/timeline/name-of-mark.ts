import { isPartialDate } from "../../judgement/dates.ts";
import type { CompiledQuestion } from "../compiled-stage.ts";
import { nameOfEntry } from "../describe-answer.ts";
import { inVocabulary } from "../label-for.ts";
import type { Entry, TimelineFacts, TimelineStage } from "./timeline-input.ts";

/** Fields that say more than the one that names the entry elsewhere. */
const says: Readonly<Record<string, readonly string[]>> = {
  "care-periods": ["legal-status", "placement"],
  "exclusion-list": ["kind"],
  "missing-episodes": ["length"],
  "physical-health-events": ["what"],
  "head-injuries": ["cause"],
  "court-hearings": ["purpose"],
};
/** These names say nothing without what they are an entry of: "Missing episode: overnight", "Child: Mia". */
const withKind: ReadonlySet<string> = new Set([
  "missing-episodes",
  "head-injuries",
  "court-hearings",
  "own-children",
  "screening-record",
  "substances",
]);

/** What a mark is called, short enough to stand beside it: as the entry is called elsewhere, or by what it is an entry of. */
export function nameOfMark(stage: TimelineStage, facts: TimelineFacts, list: CompiledQuestion, entry: Entry): string {
  const { question } = list;
  if (question.type !== "list") return "";
  const kind = capital(inVocabulary(question.entryName, facts.vocabulary));
  const label = list.fields.find((field) => field.question.id === question.entryLabel)?.question;
  const isDate = label?.type === "date" || label?.type === "partialDate";
  const parts = says[question.id];
  const said = parts
    ? parts
        .map((name) => entry.said(name, facts.vocabulary))
        .filter((text) => text !== "")
        .join(", ")
    : isDate
      ? ""
      : calledElsewhere(stage, facts, list, entry);
  if (said === "") return kind;
  return withKind.has(question.id) ? `${kind}: ${said}` : said;
}

function calledElsewhere(stage: TimelineStage, { vocabulary }: TimelineFacts, list: CompiledQuestion, entry: Entry) {
  const { question } = list;
  if (question.type !== "list") return "";
  const label = list.fields.find((field) => field.question.id === question.entryLabel)?.question;
  const name = nameOfEntry(stage.compiled, question.id, entry.id, stage.answers);
  const unnamed = name.startsWith(`${question.entryName} `) && /^\d+$/.test(name.slice(question.entryName.length + 1));
  if (unnamed || isPartialDate(name)) return "";
  return label !== undefined && "options" in label ? inVocabulary(name, vocabulary) : name;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
