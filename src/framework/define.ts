/**
 * One short call for each type of question, so that a sub-section reads like its table: id, label, "depth required",
 * what the type needs, and the rest by name. The result is the plain data of `language.ts`.
 */
import { has, is } from "./conditions.ts";
import { itemCompanions } from "./item-companions.ts";
import type {
  ChoiceQuestion,
  ComputedQuestion,
  ComputedRule,
  Condition,
  DateQuestion,
  Depth,
  FactId,
  FieldQuestion,
  FileQuestion,
  ListPage,
  ListQuestion,
  NumberQuestion,
  Option,
  Options,
  Provenance,
  Question,
  QuestionId,
  RefQuestion,
  Required,
  ScaleId,
  SelfAssessmentItem,
  SubSection,
  SubSectionId,
  TextQuestion,
  Use,
} from "./language.ts";

/** Depth and required in one word pair: "core stage". */
export type Asked = `${Depth} ${Required}`;

export interface More {
  readonly when?: Condition;
  readonly prevention?: string;
  readonly hint?: string;
  readonly short?: string;
  readonly note?: string;
  readonly uses?: readonly Use[];
  /** Provenance as the tables write it: "seed 001 s8", "public: KPI 1". Left out: our own design. */
  readonly from?: string;
  readonly yjsOnly?: true;
  readonly noCarry?: true;
  readonly prefilled?: true;
  readonly restricted?: true;
  readonly home?: "record";
  readonly item?: SelfAssessmentItem;
}

const sources = ["seed", "public", "recall", "own"] as const;
function provenanceOf(from: string | undefined): Provenance {
  const source = sources.find((name) => from?.startsWith(name)) ?? "own";
  const detail = from?.slice(source.length).replace(/^[\s:,]+/, "");
  return detail ? { source, detail } : { source };
}

function common(id: QuestionId, label: string, asked: Asked, more: More) {
  const [depth, required] = asked.split(" ") as [Depth, Required];
  return {
    id,
    label,
    depth,
    required,
    uses: more.uses ?? [],
    provenance: provenanceOf(more.from),
    ...(more.prevention === undefined ? {} : { labelPrevention: more.prevention }),
    ...(more.when === undefined ? {} : { shownWhen: more.when }),
    ...(more.hint === undefined ? {} : { hint: more.hint }),
    ...(more.short === undefined ? {} : { short: more.short }),
    ...(more.note === undefined ? {} : { note: more.note }),
    ...(more.yjsOnly === undefined ? {} : { yjsOnly: more.yjsOnly }),
    ...(more.noCarry === undefined ? {} : { noCarry: more.noCarry }),
    ...(more.prefilled === undefined ? {} : { prefilled: more.prefilled }),
    ...(more.restricted === undefined ? {} : { restricted: more.restricted }),
    ...(more.home === undefined ? {} : { home: more.home }),
    ...(more.item === undefined ? {} : { item: more.item }),
  };
}

type Text = (id: QuestionId, label: string, asked: Asked, more?: More) => TextQuestion;
const text =
  (type: TextQuestion["type"]): Text =>
  (id, label, asked, more = {}) => ({ type, ...common(id, label, asked, more) });
export const shortText: Text = text("shortText");
export const narrative: Text = text("narrative");
export const person: Text = text("person");
export const organisation: Text = text("organisation");

/** Attachments; the answer holds a text for each. */
export const file = (id: QuestionId, label: string, asked: Asked, more: More = {}): FileQuestion => ({
  type: "file",
  ...common(id, label, asked, more),
});

type When = (
  id: QuestionId,
  label: string,
  asked: Asked,
  more?: More & Pick<DateQuestion, "emptyWhen">,
) => DateQuestion;
const day =
  (type: DateQuestion["type"]): When =>
  (id, label, asked, more = {}) => ({
    type,
    ...common(id, label, asked, more),
    ...(more.emptyWhen === undefined ? {} : { emptyWhen: more.emptyWhen }),
  });
export const date: When = day("date");
export const partialDate: When = day("partialDate");

export const number = (
  id: QuestionId,
  label: string,
  asked: Asked,
  range: { readonly from?: number; readonly to?: number },
  more: More = {},
): NumberQuestion => ({ type: "number", ...common(id, label, asked, more), ...range });

/** The id of the tick that says of a date or a list that it is not known yet. */
const unknownId = (of: QuestionId): QuestionId => `${of}-unknown`;

/** The date or list of which a tick says that it is not known yet; any other question is left open itself. */
export const questionLeftOpen = (id: QuestionId): QuestionId => id.replace(/-unknown$/, "");

/** For `emptyWhen`: somebody has said that this is not known yet. */
export const saidUnknown = (of: QuestionId): Condition => is(unknownId(of), "not-known-yet");

/**
 * Asked while a needed date or list is empty: no module is blocked by a missing fact. Source: content part 30, module-rules,
 * `unknown-is-an-answer`.
 */
export const notKnownYet = (of: QuestionId, label: string, whileEmpty: Condition): ChoiceQuestion =>
  single(unknownId(of), label, "core never", choices("Not known yet"), { when: whileEmpty, from: "seed 004" });

type Choice = (id: QuestionId, label: string, asked: Asked, options: Options, more?: More) => ChoiceQuestion;
const choice =
  (type: "single" | "judgement"): Choice =>
  (id, label, asked, options, more = {}) => ({ type, ...common(id, label, asked, more), options });
export const single: Choice = choice("single");
export const judgement: Choice = choice("judgement");

/** Any number of options. One with options of its own also gets "Something else", unless it has an Other or is closed. */
export const multi = (
  id: QuestionId,
  label: string,
  asked: Asked,
  options: Options,
  more: More & { readonly closed?: true } = {},
): ChoiceQuestion => ({
  type: "multi",
  ...common(id, label, asked, more),
  options: more.closed ? options : withSomethingElse(options),
});

export const list = (
  id: QuestionId,
  label: string,
  asked: Asked,
  about: Pick<
    ListQuestion,
    "entryName" | "entryLabel" | "mayBeEmpty" | "emptyWhen" | "fixedEntries" | "columns" | "grid"
  >,
  fields: readonly FieldQuestion[],
  more: More = {},
): ListQuestion => ({ type: "list", ...common(id, label, asked, more), ...about, fields: withCompanions(fields) });

/** One page of the entries of a list, with the fields that stand on it. */
export interface ListPageDefinition extends Omit<ListPage, "fields"> {
  readonly fields: readonly FieldQuestion[];
}
export const listPage = (page: ListPageDefinition): ListPageDefinition => page;

/** A list whose entries are filled in page by page; companion questions stand on the page of their question. */
export function pagedList(
  id: QuestionId,
  label: string,
  asked: Asked,
  about: Pick<ListQuestion, "entryName" | "entryLabel" | "mayBeEmpty">,
  pages: readonly ListPageDefinition[],
  more: More = {},
): ListQuestion {
  const whole = list(
    id,
    label,
    asked,
    about,
    pages.flatMap(({ fields }) => fields),
    more,
  );
  const placed = pages.map((page): ListPage => {
    const own = new Set(page.fields.map((field) => field.id));
    const here = whole.fields.filter((field) => own.has(field.companion?.of ?? field.id));
    return { ...page, fields: here.map((field) => field.id) };
  });
  return { ...whole, pages: placed };
}

export const computed = (
  id: QuestionId,
  label: string,
  asked: Asked,
  rule: ComputedRule,
  more: More & { readonly options?: Options; readonly correctable?: true } = {},
): ComputedQuestion => ({
  type: "computed",
  ...common(id, label, asked, more),
  rule,
  ...(more.options === undefined ? {} : { options: more.options }),
  ...(more.correctable === undefined ? {} : { correctable: more.correctable }),
});

export const ref = (
  id: QuestionId,
  label: string,
  asked: Asked,
  to: readonly (QuestionId | SubSectionId)[],
  more: More & Pick<RefQuestion, "readOnly" | "via" | "linkedBy" | "onlyEntries"> = {},
): RefQuestion => ({
  type: "ref",
  ...common(id, label, asked, more),
  to,
  ...(more.readOnly === undefined ? {} : { readOnly: more.readOnly }),
  ...(more.via === undefined ? {} : { via: more.via }),
  ...(more.linkedBy === undefined ? {} : { linkedBy: more.linkedBy }),
  ...(more.onlyEntries === undefined ? {} : { onlyEntries: more.onlyEntries }),
});

/** A sub-section, its companion questions put in place. */
export const subSection = (definition: SubSection): SubSection => ({
  ...definition,
  questions: withCompanions(definition.questions),
});

/** Codes that rule out every other tick wherever they stand. */
export const closingCodes: ReadonlySet<string> = new Set([
  "none",
  "none-of-these",
  "none-yet",
  "yet-to-clarify",
  "not-known",
  "not-known-yet",
]);

/** The code of an option is its whole label in kebab-case; a label in use is therefore never reworded within a version. */
export const codeOf = (label: string): string =>
  label
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

const optionOf = (label: string): Option => {
  const code = codeOf(label);
  return closingCodes.has(code) ? { code, label, closing: true } : { code, label };
};

export const scale = (id: ScaleId): Options => ({ scale: id });
/** Options that only this question has. */
export const choices = (...options: readonly (string | Option)[]): Options => ({
  own: options.map((option) => (typeof option === "string" ? optionOf(option) : option)),
});
/** An option that rules out every other tick, though its code is not one of `closingCodes`. */
export const closing = (label: string): Option => ({ code: codeOf(label), label, closing: true });
/** Entries of lists, and fixed choices beside them. */
export const entriesOf = (lists: readonly QuestionId[], ...also: readonly string[]): Options => ({
  entriesOf: lists,
  also: also.map(optionOf),
});

export const copyOf = (of: QuestionId): ComputedRule => ({ kind: "copy", of });
export const byCases = (
  cases: readonly { readonly when: Condition; readonly value: string }[],
  otherwise: string | null,
): ComputedRule => ({ kind: "cases", cases, otherwise });
/** Worked out by the function of that name in `assessment/computed/`. */
export const worked = (
  name: string,
  reads: readonly FactId[] | "everything",
  asRecorded: readonly FactId[] = [],
): ComputedRule => ({ kind: "named", name, reads, ...(asRecorded.length === 0 ? {} : { asRecorded }) });

const other = "other";
const withSomethingElse = (options: Options): Options =>
  "own" in options && !options.own.some((option) => option.code === other)
    ? { own: [...options.own, { code: other, label: "Something else" }] }
    : options;

/** Puts the implied questions right behind those that imply them. */
function withCompanions<Kind extends Question>(questions: readonly Kind[]): readonly (Kind | TextQuestion)[] {
  return questions.flatMap((question): readonly (Kind | TextQuestion)[] => [
    question,
    ...(companionOf(question) ?? []),
    ...itemCompanions(question),
  ]);
}

function companionOf(question: Question): readonly TextQuestion[] | null {
  // Nothing in a self-assessment is ever required.
  const asked: Asked = `${question.depth} ${question.item ? "never" : "shown"}`;
  const more: More = {
    ...(question.home === undefined ? {} : { home: question.home }),
    ...(question.noCarry === undefined ? {} : { noCarry: question.noCarry }),
    ...(question.item === undefined ? {} : { item: {} }),
  };
  if (question.type === "multi" && "own" in question.options && question.options.own.some((o) => o.code === other)) {
    const text = shortText(`${question.id}-other-text`, "What else?", asked, {
      when: has(question.id, other),
      ...more,
    });
    return [{ ...text, companion: { of: question.id, kind: "other-text" } }];
  }
  if (question.type === "computed" && question.correctable) {
    const text = shortText(`${question.id}-correction-reason`, "Why did you change this value?", asked, more);
    return [{ ...text, companion: { of: question.id, kind: "correction-reason" } }];
  }
  return null;
}
