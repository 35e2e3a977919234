/** Turns what a case says into answers with real addresses, moved dates and entry ids. */
import { entryAddress, fieldAddress } from "../../framework/address.ts";
import type { Address, AnswerValue } from "../../framework/answers.ts";
import type { Framework, ListQuestion, Question, QuestionId } from "../../framework/language.ts";
import type { WrittenAnswer, WrittenCase, WrittenPlace, WrittenValue } from "./case.ts";
import { entryId } from "./entry-id.ts";
import type { StoryTime } from "./story-time.ts";

export interface PlacedAnswer {
  readonly address: Address;
  readonly question: Question;
  readonly home: "record" | "stage";
  readonly value: AnswerValue;
}

interface Found {
  readonly question: Question;
  readonly list: ListQuestion | null;
}

/** Finds questions and entries of one case; throws with the name of what the story got wrong. */
export class CasePlaces {
  private readonly questions = new Map<QuestionId, Found>();
  /** By list: the readable keys of its entries. */
  private readonly keys = new Map<QuestionId, Set<string>>();
  /** Entries whose id somebody else made. */
  private readonly given = new Map<string, string>();
  private readonly caseKey: string;
  private readonly time: StoryTime;

  constructor(framework: Framework, written: WrittenCase, time: StoryTime) {
    this.caseKey = written.key;
    this.time = time;
    for (const { subSections } of framework.sections)
      for (const question of subSections.flatMap((each) => each.questions)) {
        this.questions.set(question.id, { question, list: null });
        if (question.type === "list")
          for (const field of question.fields) this.questions.set(field.id, { question: field, list: question });
      }
    const steps = written.stages.flatMap((stage) => stage.steps);
    const blocks = [...written.record, ...steps.flatMap((step) => (step.does === "write" ? [step] : []))];
    for (const { question, entry } of blocks.flatMap((block) => block.answers)) {
      if (entry === undefined) continue;
      const list = this.find(question).list;
      if (list === null) throw new Error(`${this.caseKey}: ${question} is not a field of a list`);
      this.keys.set(list.id, (this.keys.get(list.id) ?? new Set()).add(entry));
    }
  }

  find(question: QuestionId): Found {
    const found = this.questions.get(question);
    if (found === undefined) throw new Error(`${this.caseKey}: no question ${question}`);
    return found;
  }

  /** From now on the entry with this key is the one with this id. */
  entryIs(list: QuestionId, key: string, id: string): void {
    this.given.set(`${list} ${key}`, id);
  }

  /** The id of an entry: its code where the entries are fixed. */
  idOf(list: ListQuestion, key: string): string {
    return list.fixedEntries === undefined ? this.idIn(list.id, key) : key;
  }

  private idIn(list: QuestionId, key: string): string {
    return this.given.get(`${list} ${key}`) ?? entryId(this.caseKey, list, key);
  }

  addressOf({ question, entry }: WrittenPlace): Address {
    const { list } = this.find(question);
    return list === null || entry === undefined ? question : fieldAddress(question, this.idOf(list, entry));
  }

  place({ question: id, entry, value }: WrittenAnswer): PlacedAnswer {
    const { question } = this.find(id);
    return {
      address: this.addressOf(entry === undefined ? { question: id } : { question: id, entry }),
      question,
      home: question.home ?? "stage",
      value: this.valueOf(question, value),
    };
  }

  /** The entries that the answers make, in order, each with its place: an entry exists by an answer of its own. */
  entriesMadeBy(answers: readonly WrittenAnswer[]): readonly { address: Address; list: ListQuestion; key: string }[] {
    const made = new Map<Address, { address: Address; list: ListQuestion; key: string }>();
    for (const { question, entry } of answers) {
      const { list } = this.find(question);
      if (list === null || entry === undefined || list.fixedEntries !== undefined) continue;
      const address = entryAddress(list.id, this.idOf(list, entry));
      made.set(address, { address, list, key: entry });
    }
    return [...made.values()];
  }

  private valueOf(question: Question, value: WrittenValue): AnswerValue {
    switch (question.type) {
      case "date":
      case "partialDate":
        return typeof value === "string" ? this.time.date(value) : value;
      case "shortText":
      case "narrative":
      case "person":
      case "organisation":
        return typeof value === "string" ? this.time.text(value) : value;
      case "single":
        return typeof value === "string" ? this.choiceOf(question, value) : value;
      case "multi":
        return typeof value === "object" ? value.map((each) => this.choiceOf(question, each)) : value;
      default:
        return value;
    }
  }

  private choiceOf(question: Question, value: string): string {
    if (!("options" in question) || question.options === undefined || !("entriesOf" in question.options)) return value;
    if (question.options.also.some(({ code }) => code === value)) return value;
    const of = question.options.entriesOf.filter((list) => this.keys.get(list)?.has(value));
    const [only] = of;
    if (only === undefined || of.length > 1)
      throw new Error(`${this.caseKey}: ${question.id} names the entry ${value}, found in ${of.length} lists`);
    return this.idIn(only, value);
  }
}
