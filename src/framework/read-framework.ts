/**
 * Reads a framework from JSON: a frozen version is data from a file, so it is looked at before it is believed. Exact: a member that
 * is missing, of the wrong kind or unknown to the language is a fault with the path to it. Each shape names every member of its type, so
 * that the language cannot grow without this page.
 */
import {
  type ChoiceQuestion,
  type ComputedQuestion,
  type ComputedRule,
  type Condition,
  type DateQuestion,
  type EntryGrid,
  type EntryGridWords,
  type FieldQuestion,
  type FileQuestion,
  type Flag,
  type Framework,
  type ListPage,
  type ListQuestion,
  type NumberQuestion,
  type Option,
  type Options,
  type Question,
  type RefQuestion,
  type Scale,
  type Section,
  type SelfAssessmentItem,
  type StageType,
  type SubSection,
  selfAssessmentForms,
  type TextQuestion,
  type Use,
} from "./language.ts";
import {
  each,
  exact,
  type Is,
  kinds,
  later,
  lines,
  maybe,
  NotThisShape,
  number,
  oneOf,
  shapes,
  text,
  textMap,
  yes,
} from "./shape.ts";

type On<Op> = Extract<Condition, { readonly op: Op }>;
const condition: Is<Condition> = later(() => {
  const several = exact<On<"and" | "or">>({ op: oneOf("and", "or"), of: each(condition) });
  const equal = exact<On<"=" | "!=">>({ op: oneOf("=", "!="), fact: text, code: text });
  return kinds<Condition, "op">("op", {
    and: several,
    or: several,
    not: exact<On<"not">>({ op: oneOf("not"), of: condition }),
    any: exact<On<"any">>({ op: oneOf("any"), of: condition }),
    flagged: exact<On<"flagged">>({ op: oneOf("flagged"), facts: lines }),
    count: exact<On<"count">>({
      op: oneOf("count"),
      list: text,
      by: oneOf("=", "!=", ">=", "<=", ">", "<"),
      number,
    }),
    "=": equal,
    "!=": equal,
    in: exact<On<"in">>({ op: oneOf("in"), fact: text, codes: lines }),
    has: exact<On<"has">>({ op: oneOf("has"), fact: text, code: text }),
    empty: exact<On<"empty">>({ op: oneOf("empty"), fact: text }),
    compare: exact<On<"compare">>({
      op: oneOf("compare"),
      fact: text,
      by: oneOf(">=", "<=", ">", "<"),
      value: (value, path): value is number | "today" => value === "today" || number(value, path),
    }),
  });
});

const option = exact<Option>({
  code: text,
  label: text,
  definition: maybe(text),
  flagged: maybe(yes),
  closing: maybe(yes),
  attributes: maybe(textMap),
});
const options: Is<Options> = shapes<Options>({
  scale: exact<Extract<Options, { readonly scale: string }>>({ scale: text }),
  own: exact<Extract<Options, { readonly own: readonly Option[] }>>({ own: each(option) }),
  entriesOf: exact<Extract<Options, { readonly entriesOf: readonly string[] }>>({
    entriesOf: lines,
    also: each(option),
  }),
});

type Rule<Kind> = Extract<ComputedRule, { readonly kind: Kind }>;
const rule = kinds<ComputedRule, "kind">("kind", {
  copy: exact<Rule<"copy">>({ kind: oneOf("copy"), of: text }),
  cases: exact<Rule<"cases">>({
    kind: oneOf("cases"),
    cases: each(exact<Rule<"cases">["cases"][number]>({ when: condition, value: text })),
    otherwise: (value, path): value is string | null => value === null || text(value, path),
  }),
  named: exact<Rule<"named">>({
    kind: oneOf("named"),
    name: text,
    reads: (value, path): value is readonly string[] | "everything" => value === "everything" || lines(value, path),
    asRecorded: maybe(lines),
  }),
});

const use: Is<Use> = (value, path): value is Use => text(value, path);
const common = {
  id: text,
  label: text,
  labelPrevention: maybe(text),
  hint: maybe(text),
  short: maybe(text),
  depth: oneOf("core", "further"),
  shownWhen: maybe(condition),
  required: oneOf("stage", "shown", "never"),
  uses: each(use),
  provenance: exact<Question["provenance"]>({
    source: oneOf("seed", "public", "recall", "own"),
    detail: maybe(text),
  }),
  note: maybe(text),
  yjsOnly: maybe(yes),
  noCarry: maybe(yes),
  prefilled: maybe(yes),
  restricted: maybe(yes),
  home: maybe(oneOf("record")),
  companion: maybe(
    exact<NonNullable<Question["companion"]>>({
      of: text,
      kind: oneOf("other-text", "correction-reason", "look-again", "tell-now"),
    }),
  ),
  item: maybe(
    exact<SelfAssessmentItem>({
      third: maybe(text),
      thirdPrevention: maybe(text),
      prompts: maybe(
        (value, path): value is readonly string[] | "any-answer" => value === "any-answer" || lines(value, path),
      ),
      tellNow: maybe(lines),
      plainChange: maybe(yes),
      pictures: maybe(lines),
      besideFor: maybe(oneOf("manager")),
    }),
  ),
} as const;

const words = exact<TextQuestion>({ ...common, type: oneOf("shortText", "narrative", "person", "organisation") });
const day = exact<DateQuestion>({ ...common, type: oneOf("date", "partialDate"), emptyWhen: maybe(condition) });
const choice = exact<ChoiceQuestion>({ ...common, type: oneOf("single", "multi", "judgement"), options });
const fieldKinds = {
  shortText: words,
  narrative: words,
  person: words,
  organisation: words,
  date: day,
  partialDate: day,
  number: exact<NumberQuestion>({ ...common, type: oneOf("number"), from: maybe(number), to: maybe(number) }),
  single: choice,
  multi: choice,
  judgement: choice,
  file: exact<FileQuestion>({ ...common, type: oneOf("file") }),
  computed: exact<ComputedQuestion>({
    ...common,
    type: oneOf("computed"),
    options: maybe(options),
    rule,
    correctable: maybe(yes),
  }),
  ref: exact<RefQuestion>({
    ...common,
    type: oneOf("ref"),
    to: lines,
    readOnly: maybe(yes),
    via: maybe(text),
    linkedBy: maybe(text),
    onlyEntries: maybe(condition),
  }),
} as const;
const field: Is<FieldQuestion> = kinds<FieldQuestion, "type">("type", fieldKinds);
const question: Is<Question> = kinds<Question, "type">("type", {
  ...fieldKinds,
  list: exact<ListQuestion>({
    ...common,
    type: oneOf("list"),
    fields: each(field),
    mayBeEmpty: maybe(yes),
    emptyWhen: maybe(condition),
    fixedEntries: maybe(text),
    entryName: text,
    entryLabel: text,
    pages: maybe(
      each(
        exact<ListPage>({
          id: text,
          title: text,
          titlePrevention: maybe(text),
          guide: text,
          example: maybe(text),
          leaveOut: maybe(text),
          fields: lines,
        }),
      ),
    ),
    columns: maybe(lines),
    grid: maybe(
      exact<EntryGrid>({
        rows: text,
        columns: text,
        advice: text,
        judgement: text,
        seriousFrom: text,
        words: exact<EntryGridWords>({ heading: text, serious: text, lesser: text, sooner: text }),
      }),
    ),
  }),
});

const subSection = exact<SubSection>({
  id: text,
  title: text,
  titlePrevention: maybe(text),
  guide: text,
  example: maybe(text),
  leaveOut: maybe(text),
  questions: each(question),
});
const group = oneOf(
  "stage",
  "core-record",
  "personal-family-social",
  "offending",
  "foundations",
  "explanations",
  "pathways",
  "module",
  "self-assessment",
  "carer-self-assessment",
  "record",
);
const forms = each(oneOf(...selfAssessmentForms));
const stage = exact<StageType>({
  id: text,
  title: text,
  whenUsed: text,
  mayStart: each(oneOf("youth-justice-service", "secure-establishment", "placements-team", "probation")),
  groups: each(group),
  modules: each(exact<StageType["modules"][number]>({ section: text, optional: maybe(yes) })),
  mustBeComplete: maybe(lines),
  mustBeMarked: maybe(each(group)),
  selfAssessments: maybe(exact<NonNullable<StageType["selfAssessments"]>>({ youngPerson: forms, carer: forms })),
  vocabulary: oneOf("standard", "prevention", "as-the-case"),
  signed: each(oneOf("explanations", "pathways", "modules")),
  timeLimit: exact<StageType["timeLimit"]>({
    amount: number,
    unit: oneOf("working-days", "days", "hours", "months"),
    direction: oneOf("after", "before"),
    source: text,
  }),
  clockStarts: text,
});
const framework = exact<Framework>({
  id: text,
  version: text,
  title: text,
  sections: each(
    exact<Section>({ id: text, title: text, titlePrevention: maybe(text), group, subSections: each(subSection) }),
  ),
  scales: each(exact<Scale>({ id: text, ordered: maybe(lines), options: each(option) })),
  stages: each(stage),
  flags: each(exact<Flag>({ id: text, label: text, raisedWhen: condition })),
});

/**
 * @param value what `JSON.parse` gave
 * @param name of the file, for the message
 * @throws NotThisShape with the path to the first fault
 */
export function readFramework(value: unknown, name: string): Framework {
  if (framework(value, name)) return value;
  throw new NotThisShape(name, "this is no framework");
}
