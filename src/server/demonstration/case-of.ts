/** Writes a case as a story: who did what, in order. `caseOf("…").added(…).entry(…).stage(…, (stage) => stage.on(…).answers({…}))`. */
import type { QuestionId, SignedPart, StageTypeId, SubSectionId } from "../../framework/language.ts";
import type { IsoDate } from "../../judgement/dates.ts";
import type { Act, Staff, Step, StoryDate, WrittenAnswer, WrittenCase, WrittenStage, WrittenValue } from "./case.ts";

export type Fields = Readonly<Record<string, WrittenValue>>;

/** The fields of an entry, written without the name of their list. */
const entryOf = (list: QuestionId, key: string, fields: Fields): readonly WrittenAnswer[] =>
  Object.entries(fields).map(([field, value]) => ({ question: `${list}.${field}`, entry: key, value }));
const answersOf = (answers: Fields): readonly WrittenAnswer[] =>
  Object.entries(answers).map(([question, value]) => ({ question, value }));

export class StageWriter {
  private act: Act;
  readonly steps: Step[] = [];

  constructor(opened: Act) {
    this.act = opened;
  }

  /** What follows happens then, and is done by this person. */
  on(on: IsoDate, at: string, by: Staff = this.act.by): this {
    this.act = { by, on, at };
    return this;
  }
  private write(answers: readonly WrittenAnswer[]): this {
    this.steps.push({ ...this.act, does: "write", answers });
    return this;
  }
  answers(answers: Fields): this {
    return this.write(answersOf(answers));
  }
  entry(list: QuestionId, key: string, fields: Fields): this {
    return this.write(entryOf(list, key, fields));
  }
  /** The three screening tools, filled in together by the case manager on that day; `more` by tool says what was otherwise. */
  screened(date: IsoDate, more: Readonly<Record<string, Fields>> = {}): this {
    for (const tool of ["health", "slcn", "audit"])
      this.entry("screening-record", tool, {
        date,
        "completed-by": "case-manager",
        informants: ["young-person", "parent-or-carer"],
        ...more[tool],
      });
    return this;
  }
  comment(about: { readonly question: QuestionId; readonly entry?: string }, text: string, suggest?: string): this {
    this.steps.push({ ...this.act, does: "comment", about, text, ...(suggest === undefined ? {} : { suggest }) });
    return this;
  }
  ask(part: SignedPart, note: string): this {
    this.steps.push({ ...this.act, does: "ask", part, note });
    return this;
  }
  giveBack(part: SignedPart, note: string): this {
    this.steps.push({ ...this.act, does: "return", part, note });
    return this;
  }
  sign(part: SignedPart): this {
    this.steps.push({ ...this.act, does: "sign", part });
    return this;
  }
  /** Asks somebody to write sub-sections. */
  grant(to: Staff, ...subSections: readonly SubSectionId[]): this {
    this.steps.push({ ...this.act, does: "grant", to, subSections });
    return this;
  }
  complete(): this {
    this.steps.push({ ...this.act, does: "complete" });
    return this;
  }
}

interface About {
  readonly organisation?: WrittenCase["organisation"];
  readonly reference: string;
  readonly version?: string;
  readonly caseManager: Staff;
  readonly givenNames: string;
  readonly familyName: string;
  readonly born: IsoDate;
}

export class CaseWriter {
  private readonly about: About & { readonly key: string };
  private act: Act;
  private readonly added: Act;
  private readonly record: (Act & { readonly answers: readonly WrittenAnswer[] })[] = [];
  private readonly stages: WrittenStage[] = [];

  constructor(key: string, about: About, added: Act) {
    this.about = { ...about, key };
    this.added = added;
    this.act = added;
  }

  on(on: IsoDate, at: string, by: Staff = this.act.by): this {
    this.act = { by, on, at };
    return this;
  }
  private write(answers: readonly WrittenAnswer[]): this {
    this.record.push({ ...this.act, answers });
    return this;
  }
  /** Facts of the case record, written without `case:`. */
  facts(facts: Fields): this {
    return this.write(Object.entries(facts).map(([question, value]) => ({ question: `case:${question}`, value })));
  }
  address(key: string, fields: Fields): this {
    return this.write(entryOf("case:addresses", key, { protected: "no", ...fields }));
  }
  carer(key: string, fields: Fields): this {
    return this.write(entryOf("carers", key, { "safe-contact": "yes", ...fields }));
  }
  service(key: string, fields: Fields): this {
    return this.write(entryOf("services-involved", key, fields));
  }
  outcome(key: string, fields: Fields): this {
    return this.write(entryOf("outcomes", key, fields));
  }
  offence(key: string, fields: Fields): this {
    return this.write(entryOf("offences", key, fields));
  }
  offences(offences: Readonly<Record<string, Fields>>): this {
    for (const [key, fields] of Object.entries(offences)) this.offence(key, fields);
    return this;
  }
  entry(list: QuestionId, key: string, fields: Fields): this {
    return this.write(entryOf(list, key, fields));
  }
  stage(
    type: StageTypeId,
    opening: Act & { readonly owner?: Staff; readonly trigger: StoryDate },
    tell: (stage: StageWriter) => StageWriter,
  ): this {
    const { owner, trigger, ...opened } = opening;
    const { steps } = tell(new StageWriter(opened));
    this.stages.push({ type, owner: owner ?? opened.by, opened, trigger, steps });
    return this;
  }
  end(): WrittenCase {
    const { record, stages, added } = this;
    return { organisation: "northmoor", ...this.about, added, record, stages };
  }
}

export const caseOf = (key: string, about: About, added: Act): CaseWriter => new CaseWriter(key, about, added);
