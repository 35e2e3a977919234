/**
 * Questions that this framework shares with AssetPlus: the very definitions, found by id, never typed again. A fact has one id and one
 * meaning in both, so an answer goes from one to the other as it is. Only how far it is needed here may differ: depth, required, when it
 * is shown, which fields of a list are asked, and which lists its live choices come from.
 */
import { assetplus } from "../assetplus.ts";
import type {
  Condition,
  Depth,
  FieldQuestion,
  ListQuestion,
  Options,
  Question,
  QuestionId,
  Required,
  Use,
} from "../language.ts";
import { flagIds } from "./flags.ts";

interface Here {
  /** Depth and required in one word pair, as in `define.ts`: "core stage". */
  readonly asked?: `${Depth} ${Required}`;
  /** Shown when; null: always shown here. Left out: as in AssetPlus. */
  readonly when?: Condition | null;
  readonly hint?: string;
  /** Live choices from lists that this framework has; the fixed choices stay those of AssetPlus. */
  readonly options?: Options;
}
interface ListHere extends Here {
  /** Names of fields without their list, in the order of AssetPlus; those that must differ with how. */
  readonly fields: Readonly<Record<string, Here>>;
}

const known: ReadonlyMap<QuestionId, Question> = new Map(
  assetplus.sections.flatMap(({ subSections }) =>
    subSections.flatMap(({ questions }) => questions.map((question) => [question.id, question] as const)),
  ),
);

/** Uses that have their place here: summary, plan, statistics, timeline, countersignature, and the flags of this framework. */
const keptUses: ReadonlySet<string> = new Set(["plan", "summary", "stats", "countersign"]);
const isKept = (use: Use): boolean =>
  keptUses.has(use) || use.startsWith("timeline:") || flagIds.has(use.replace(/^flag:/, ""));

/** The definition of AssetPlus, as it is asked here. @throws Error when AssetPlus has no such question. */
export function shared(id: QuestionId, here: Here = {}): Question {
  const found = known.get(id);
  if (found === undefined) throw new Error(`AssetPlus has no question ${id}: the short framework cannot share it.`);
  return asked(found, here);
}

/** Several definitions as they stand in AssetPlus. */
export const sharedAll = (...ids: readonly QuestionId[]): readonly Question[] => ids.map((id) => shared(id));

/** A list of AssetPlus with some of its fields. @throws Error when it is no list, or has no such field. */
export function sharedList(id: QuestionId, { fields, ...here }: ListHere): ListQuestion {
  const found = shared(id, here);
  if (found.type !== "list") throw new Error(`${id} of AssetPlus is no list.`);
  for (const name of Object.keys(fields))
    if (!found.fields.some((field) => field.id === `${id}.${name}`))
      throw new Error(`The list ${id} of AssetPlus has no field ${name}.`);
  const nameOf = (field: FieldQuestion): string => field.id.slice(id.length + 1);
  // Pages are for the long entry of AssetPlus: what is left of it fits on one.
  const { pages: _pages, columns, grid, ...list } = found;
  const isHere = (field: QuestionId): boolean => Object.hasOwn(fields, field.slice(id.length + 1));
  return {
    ...list,
    ...(columns === undefined ? {} : { columns: columns.filter(isHere) }),
    ...(grid !== undefined && [grid.rows, grid.columns, grid.advice].every(isHere) ? { grid } : {}),
    fields: found.fields.flatMap((field): readonly FieldQuestion[] => {
      const companionOf = field.companion?.of.slice(id.length + 1);
      const how = fields[companionOf ?? nameOf(field)];
      return how === undefined ? [] : [asked(field, companionOf === undefined ? how : {})];
    }),
  };
}

function asked<Kind extends Question>(question: Kind, here: Here): Kind {
  const [depth, required] = (here.asked?.split(" ") ?? [question.depth, question.required]) as [Depth, Required];
  const changed = {
    ...question,
    depth,
    required,
    uses: question.uses.filter(isKept),
    ...(here.hint === undefined ? {} : { hint: here.hint }),
    ...(here.options === undefined ? {} : { options: here.options }),
    ...(here.when === undefined || here.when === null ? {} : { shownWhen: here.when }),
  };
  if (here.when === null) delete (changed as { shownWhen?: Condition }).shownWhen;
  return changed;
}
