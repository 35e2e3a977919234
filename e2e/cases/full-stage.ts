/**
 * The full stage of every test and bench: every question of a framework answered, long lists filled, 25,000 words of
 * narrative. The same on every machine. Answers are chosen so that as much as possible is shown at once.
 */
import type { Answers, AnswerValue, ListEntry } from "../../src/framework/answers.ts";
import type {
  FieldQuestion,
  Framework,
  ListQuestion,
  Option,
  Question,
  QuestionId,
  StageTypeId,
} from "../../src/framework/language.ts";
import { openingAnswers } from "./opening-answers.ts";
import { lineText, narrativeText, personName, sentenceText, wordCount } from "./plain-texts.ts";

/** How long the lists are. Lists that are not named have two entries. */
const lengths: Readonly<Record<QuestionId, number>> = {
  offences: 60,
  "life-events": 40,
  "services-involved": 12,
  "future-behaviours": 8,
  "adverse-outcomes": 7,
  "plan-targets": 10,
  outcomes: 9,
  episodes: 5,
  carers: 4,
  "desistance-factors": 14,
  "sources-used": 6,
  "care-periods": 3,
  "case:addresses": 3,
};
const otherwise = 2;

/** Words in the long narratives (with the one-sentence ones that follow about 25,000 in all), and different words in each. */
const wordsInLong = 8_600;
const differentFrom = 120;
const differentTo = 200;

const today = "2026-06-01";

/** Answers to every question of the framework, for a stage of this type that is assessed on 1 June 2026. */
export function fullStage(framework: Framework, stageType: StageTypeId): Answers {
  return new Filling(framework, stageType).answers();
}

class Filling {
  private readonly framework: Framework;
  private readonly stageType: StageTypeId;
  private readonly scales: ReadonlyMap<string, readonly Option[]>;
  private readonly lists: ReadonlyMap<QuestionId, ListQuestion>;
  private serial = 0;
  private words = 0;

  constructor(framework: Framework, stageType: StageTypeId) {
    this.framework = framework;
    this.stageType = stageType;
    this.scales = new Map(framework.scales.map((scale) => [scale.id, scale.options]));
    this.lists = new Map(
      this.everyQuestion().flatMap((question) => (question.type === "list" ? [[question.id, question]] : [])),
    );
  }

  answers(): Answers {
    const values: Record<QuestionId, AnswerValue> = {};
    const entries: Record<QuestionId, readonly ListEntry[]> = {};
    for (const question of this.everyQuestion()) {
      if (question.type === "list") {
        entries[question.id] = this.entryIds(question).map((id, place) => this.entry(question, id, place));
        continue;
      }
      const value = this.answer(question, 0);
      if (value !== null) values[question.id] = value;
    }
    return { values, entries };
  }

  private everyQuestion(): readonly Question[] {
    return this.framework.sections.flatMap((section) => section.subSections.flatMap(({ questions }) => questions));
  }

  private entryIds({ id, fixedEntries }: ListQuestion): readonly string[] {
    const fixed = fixedEntries === undefined ? undefined : this.scales.get(fixedEntries);
    if (fixed) return fixed.map((option) => option.code);
    const prefix = id.replace("case:", "");
    return Array.from({ length: lengths[id] ?? otherwise }, (_, place) => `${prefix}-${place + 1}`);
  }

  private entry(list: ListQuestion, id: string, place: number): ListEntry {
    const values: Record<QuestionId, AnswerValue> = {};
    for (const field of list.fields) {
      const value = this.answer(field, place);
      if (value !== null) values[field.id] = value;
    }
    return { id, values };
  }

  /** `place` varies the answers of entries, so that every kind stands in some entry. */
  private answer(question: Question | FieldQuestion, place: number): AnswerValue | null {
    this.serial += 1;
    switch (question.type) {
      case "shortText":
        return question.id === "offences.code" ? (codes[place % codes.length] ?? "") : lineText(this.serial);
      case "narrative":
        return this.narrative();
      case "person":
      case "organisation":
        return personName(this.serial);
      case "date":
        return this.date(question.id, place);
      case "partialDate":
        return this.partialDate(question.id, place);
      case "number":
        return Math.min(question.to ?? 20, (question.from ?? 0) + 3 + (place % 9));
      case "single":
      case "judgement":
        return this.choice(question, place);
      case "multi":
        return this.ticks(question, place);
      default:
        return null;
    }
  }

  private narrative(): string {
    if (this.words >= wordsInLong) return sentenceText(this.serial);
    const text = narrativeText(this.serial, differentFrom + (this.serial % (differentTo - differentFrom)));
    this.words += wordCount(text);
    return text;
  }

  private date(id: QuestionId, place: number): string {
    if (id === "case:date-of-birth") return "2010-03-14";
    if (id === "outcomes.date" && place === 0) return "2026-05-12";
    if (/\.(?:to|end|by-when|due)$/.test(id) || id.startsWith("next-"))
      return `2026-${two(7 + (place % 6))}-${two(1 + (place % 28))}`;
    return `${2021 + (place % 5)}-${two(1 + (place % 12))}-${two(1 + (this.serial % 28))}`;
  }

  private partialDate(id: QuestionId, place: number): string {
    const date = this.date(id, place);
    return place % 4 === 1 ? date.slice(0, 7) : place % 7 === 3 ? date.slice(0, 4) : date < today ? date : today;
  }

  private choice(question: Question, place: number): AnswerValue {
    const live = this.liveEntry(question, place);
    if (live !== null) return live;
    if (question.id === "outcomes.type" && place === 0) return this.currentOutcome();
    const fixed = openingAnswers[question.id];
    if (fixed !== undefined && place === 0) return fixed;
    const options = this.options(question);
    const open = options.filter((option) => !option.closing);
    const flagged = open.filter((option) => option.flagged);
    const from = place === 0 && flagged.length > 0 ? flagged : open;
    return from[place % from.length]?.code ?? options[0]?.code ?? "";
  }

  private currentOutcome(): string {
    return this.stageType === "referral-in-oocd" ? "youth-conditional-caution" : "yro";
  }

  private ticks(question: Question, place: number): AnswerValue {
    const options = this.options(question).filter((option) => !option.closing);
    const live = this.liveLists(question).flatMap((list) =>
      this.entryIds(list).filter((_, at) => at % 3 === place % 3),
    );
    const some = place === 0 ? options : options.filter((_, at) => at % 3 === place % 3);
    return [...live, ...(some.length > 0 ? some : options.slice(0, 1)).map((option) => option.code)];
  }

  private liveEntry(question: Question, place: number): string | null {
    const [list] = this.liveLists(question);
    const ids = list ? this.entryIds(list) : [];
    return ids[place % Math.max(1, ids.length)] ?? null;
  }

  private liveLists(question: Question): readonly ListQuestion[] {
    const from = "options" in question ? question.options : undefined;
    if (from === undefined || !("entriesOf" in from)) return [];
    return from.entriesOf.flatMap((id) => this.lists.get(id) ?? []);
  }

  private options(question: Question): readonly Option[] {
    const from = "options" in question ? question.options : undefined;
    if (from === undefined) return [];
    if ("own" in from) return from.own;
    return "scale" in from ? (this.scales.get(from.scale) ?? []) : from.also;
  }
}

const two = (number: number): string => String(number).padStart(2, "0");
const codes = ["34/01", "105/01", "46/00", "58/04", "8/06", "92/65", "130/01", "28/03", "125/09", "104/23"];
