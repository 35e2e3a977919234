/** Short calls for the items of self-assessments: never required, never carried, left out is never "no". */
import { and, is, isIn } from "./conditions.ts";
import { type More, multi, narrative, scale, shortText, single } from "./define.ts";
import type {
  ChoiceQuestion,
  Condition,
  Options,
  QuestionId,
  ScaleId,
  SelfAssessmentForm,
  SelfAssessmentItem,
  TextQuestion,
  Use,
} from "./language.ts";

interface Said extends SelfAssessmentItem {
  /** The question or sub-section of the practitioner beside which the answer stands. */
  readonly beside?: string;
  /** The forms that ask it; left out: every form. */
  readonly forms?: readonly SelfAssessmentForm[];
  readonly when?: Condition;
  readonly prevention?: string;
  readonly hint?: string;
  readonly note?: string;
  readonly uses?: readonly Use[];
  readonly from?: string;
}

/** Not asked before a verdict. Source: content part 40, my-offending. */
export const afterVerdict: Condition = { op: "!=", fact: "case-type", code: "bail-remand" };

function moreOf(said: Said, formQuestion: QuestionId): More {
  const { third, thirdPrevention, prompts, tellNow, plainChange, pictures, besideFor } = said;
  const conditions = [
    ...(said.forms === undefined ? [] : [formIs(formQuestion, said.forms)]),
    ...(said.when === undefined ? [] : [said.when]),
  ];
  const [first] = conditions;
  return {
    ...(first === undefined ? {} : { when: conditions.length === 1 ? first : and(...conditions) }),
    ...(said.prevention === undefined ? {} : { prevention: said.prevention }),
    ...(said.hint === undefined ? {} : { hint: said.hint }),
    ...(said.note === undefined ? {} : { note: said.note }),
    ...(said.from === undefined ? {} : { from: said.from }),
    uses: [...(said.beside === undefined ? [] : [`beside:${said.beside}` as const]), ...(said.uses ?? [])],
    noCarry: true,
    item: {
      ...(third === undefined ? {} : { third }),
      ...(thirdPrevention === undefined ? {} : { thirdPrevention }),
      ...(prompts === undefined ? {} : { prompts }),
      ...(tellNow === undefined ? {} : { tellNow }),
      ...(plainChange === undefined ? {} : { plainChange }),
      ...(pictures === undefined ? {} : { pictures }),
      ...(besideFor === undefined ? {} : { besideFor }),
    },
  };
}

function formIs(question: QuestionId, forms: readonly SelfAssessmentForm[]): Condition {
  const [only] = forms;
  return only !== undefined && forms.length === 1 ? is(question, only) : isIn(question, ...forms);
}

const optionsOf = (options: ScaleId | Options): Options => (typeof options === "string" ? scale(options) : options);

/** The calls for one of the two self-assessments. @param formQuestion tells which form is filled in */
export const itemsOf = (formQuestion: QuestionId) => ({
  /** One answer of a scale. */
  pick: (id: QuestionId, label: string, options: ScaleId | Options, said: Said = {}): ChoiceQuestion =>
    single(id, label, "core never", optionsOf(options), moreOf(said, formQuestion)),
  /** Any number of answers. */
  pickSome: (id: QuestionId, label: string, options: ScaleId | Options, said: Said & { closed?: true } = {}) =>
    multi(id, label, "core never", optionsOf(options), {
      ...moreOf(said, formQuestion),
      ...(said.closed ? { closed: true } : {}),
    }),
  /** Words of one's own. */
  say: (id: QuestionId, label: string, said: Said = {}): TextQuestion =>
    narrative(id, label, "core never", moreOf(said, formQuestion)),
  /** A name, a place: one line. */
  sayShort: (id: QuestionId, label: string, said: Said = {}): TextQuestion =>
    shortText(id, label, "core never", moreOf(said, formQuestion)),
});

/** The young person's own. */
export const own = itemsOf("sa-form");
/** A parent's or carer's. */
export const carers = itemsOf("pc-form");
