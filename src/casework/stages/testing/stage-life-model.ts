/** What should be of a stage while several people work on it: the model against which lives of stages are tried (`stage-life.test.ts`). */
import type { StageStatus } from "../../../database/schema.ts";
import { type Relation, type StageAction, stageActionTable } from "../actions.ts";

export const persons = ["owner", "colleague", "contributor", "manager", "signer"] as const;
export type Person = (typeof persons)[number];
export const parts = ["explanations", "pathways"] as const;
export type Part = (typeof parts)[number];

/** Answers that the acts write: one that may be given to a contributor, one more of the same part, one of the plan. All are needed. */
export const places = {
  "goals-own-words": "explanations",
  "lor-reason": "explanations",
  "tailoring-plan": "pathways",
} as const satisfies Readonly<Record<string, Part>>;
export type Place = keyof typeof places;
export const allPlaces = Object.keys(places) as Place[];
/** The place that a contributor may be given, and where it stands. */
export const givenPlace = { place: "goals-own-words", subSection: "resilience-and-goals" } as const;

export type Values = Readonly<Record<Place, string | null>>;
export const noValues: Values = { "goals-own-words": null, "lor-reason": null, "tailoring-plan": null };

export interface Model {
  stageId: string;
  status: StageStatus;
  values: Values;
  /** Who wrote what stands, by place. */
  authors: Readonly<Record<Place, Person>>;
  proxy: boolean;
  contributes: "no" | "given" | "handed-in";
  open: Record<Part, boolean>;
  /** Every content that was signed, as the values of its places. */
  signed: Record<Part, readonly string[]>;
  /** Carried answers wait to be looked at. */
  waits: boolean;
  /** What every stage asks anew is not answered yet. */
  anew: boolean;
  /** Who confirmed what was carried: that is their work too. */
  confirmedBy: Person | null;
  /** Somebody wrote or confirmed something beyond the opening. */
  touched: boolean;
  /** What the next stage begins with; null while no stage was completed or stopped. */
  handedOn: Values | null;
}

const relations: Readonly<Record<Person, (model: Model) => readonly Relation[]>> = {
  owner: () => ["owner", "reader"],
  colleague: ({ proxy }) => (proxy ? ["proxy", "reader"] : ["reader"]),
  contributor: ({ contributes }) =>
    contributes === "no" ? [] : [contributes === "given" ? "contributor" : "handed-in"],
  manager: () => ["manager", "countersigner", "reader"],
  signer: () => ["countersigner", "reader"],
};

/** The table of the service itself decides; the model says only how people stand to the stage. */
export const may = (model: Model, person: Person, action: StageAction): boolean =>
  (stageActionTable[model.status][action] ?? []).some((relation) => relations[person](model).includes(relation));

/** What a signature of a part rests on: the plan shows what the young person wants too (`plan-goals-shown`). */
export const shownIn: Readonly<Record<Part, readonly Place[]>> = {
  explanations: ["goals-own-words", "lor-reason"],
  pathways: ["goals-own-words", "tailoring-plan"],
};

export const contentOf = ({ values }: Pick<Model, "values">, part: Part): string =>
  JSON.stringify(shownIn[part].map((place) => values[place]));

/** A signature stands exactly while the part says what was signed: also an older one, when its words are put back. */
export const stands = (model: Model, part: Part): boolean => model.signed[part].includes(contentOf(model, part));

export const hasEmpty = ({ values }: Model, part: Part): boolean =>
  allPlaces.some((place) => places[place] === part && values[place] === null);

export const wroteIn = (model: Model, person: Person, part: Part): boolean =>
  model.confirmedBy === person ||
  allPlaces.some((place) => places[place] === part && model.values[place] !== null && model.authors[place] === person);

/** A stage that was opened by its owner, with what an earlier one handed on. */
export const openedStage = (stageId: string, handedOn: Values | null): Model => ({
  stageId,
  status: "in-progress",
  values: handedOn ?? noValues,
  authors: { "goals-own-words": "owner", "lor-reason": "owner", "tailoring-plan": "owner" },
  proxy: false,
  contributes: "no",
  open: { explanations: false, pathways: false },
  signed: { explanations: [], pathways: [] },
  waits: handedOn !== null,
  anew: true,
  confirmedBy: null,
  touched: false,
  handedOn,
});
