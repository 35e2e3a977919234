import { nameOfEntry } from "../../assessment/describe-answer.ts";
import { type FrameworkIndex, frameworkIndex, type PlacedQuestion } from "../../assessment/framework-index.ts";
import { inWords } from "../../assessment/framework-migration/convert-value.ts";
import { fieldAddress, parseAddress } from "../../framework/address.ts";
import type { Address, Answers, AnswerValue, ListEntry } from "../../framework/answers.ts";
import { frozenVersions } from "../../framework/frozen/versions.ts";
import type { QuestionId, SubSectionId } from "../../framework/language.ts";
import { frameworkMigrations } from "../../framework/migrations/all.ts";
import { wordedFramework } from "../local-configuration/worded.ts";
import { heldVersion } from "../stages/framework-versions.ts";
import { vocabularyOf } from "../stages/stage-content.ts";
import type { AnswerMeta, VisibleStage } from "../stages/visible-stage.ts";
import { reasonInWords } from "./reason-in-words.ts";
import { pathFrom } from "./steps.ts";

/** An answer to a question that this stage asks no more. It can be read, copied and printed, and is never changed. */
export interface KeptFromEarlier {
  readonly address: Address;
  readonly label: string;
  /** The entry of a list in which it stood; null outside lists. */
  readonly entry: string | null;
  readonly text: string;
  /** The version that asked it. */
  readonly version: string;
  /** Why it is asked no more; null when another answer stands in its place. */
  readonly why: string | null;
  readonly subSection: SubSectionId;
  readonly meta: AnswerMeta | null;
}

/** All that is kept in this stage from earlier versions, for this person; cut to one sub-section. */
export function keptFromEarlier(visible: VisibleStage, subSection: SubSectionId | null): readonly KeptFromEarlier[] {
  return unknownAnswers(visible).flatMap(([address, value]): KeptFromEarlier[] => {
    const parsed = parseAddress(address);
    if (parsed === null || parsed.kind === "entry") return [];
    const found = lastAsked(visible, parsed.question);
    if (found === null) return [];
    const here = subSectionFrom(visible, found.version, found.place.subSection.id);
    if (subSection !== null && here !== subSection) return [];
    return [
      {
        address,
        label: found.place.question.label,
        entry: parsed.kind === "field" ? parsed.entry : null,
        text: inWords(value, { question: found.place.question, places: found.places }),
        version: found.version,
        why: whyRetired(visible, parsed.question),
        subSection: here,
        meta: visible.meta.get(address) ?? null,
      },
    ];
  });
}

/** The question as it was asked, with the name of the entry in which it stood. */
export function labelOfKept({ compiled, answers }: VisibleStage, { label, address }: KeptFromEarlier): string {
  const parsed = parseAddress(address);
  const known = parsed?.kind === "field" && compiled.byId.has(parsed.list);
  return known ? `${label} (${nameOfEntry(compiled, parsed.list, parsed.entry, answers)})` : label;
}

/** Whether an address is that of a question that only an earlier version asked. */
export const isOfEarlier = (visible: VisibleStage, address: Address): boolean => {
  const question = parseAddress(address)?.question;
  return question !== undefined && !visible.compiled.byId.has(question) && lastAsked(visible, question) !== null;
};

type Unknown = readonly (readonly [Address, AnswerValue])[];
const unknownBefore = new WeakMap<Answers, Unknown>();

/** Answers to questions that this version does not know. Every page of a stage asks; its thousands of answers are gone through once. */
function unknownAnswers({ answers, compiled: { byId } }: VisibleStage): Unknown {
  const known = unknownBefore.get(answers);
  if (known !== undefined) return known;
  const found: (readonly [Address, AnswerValue])[] = [];
  const look = (values: ListEntry["values"], addressOf: (id: QuestionId) => Address): void => {
    for (const id in values) {
      const value = byId.has(id) ? undefined : values[id];
      if (value !== undefined) found.push([addressOf(id), value]);
    }
  };
  look(answers.values, (id) => id);
  for (const entries of Object.values(answers.entries))
    for (const entry of entries) look(entry.values, (id) => fieldAddress(id, entry.id));
  unknownBefore.set(answers, found);
  return found;
}

interface LastAsked {
  readonly version: string;
  readonly place: PlacedQuestion;
  readonly places: FrameworkIndex;
}

/** The newest earlier version that asked a question. */
function lastAsked(visible: VisibleStage, question: QuestionId): LastAsked | null {
  const { framework } = visible.compiled;
  for (const { id, version } of frozenVersions.toReversed()) {
    const held = id === framework.id && version !== framework.version ? heldVersion(id, version) : null;
    const places = held && frameworkIndex(wordedFramework(held, vocabularyOf(visible)));
    const place = places?.questions.get(question);
    if (places && place) return { version, place, places };
  }
  return null;
}

function whyRetired({ compiled }: VisibleStage, question: QuestionId): string | null {
  for (const migration of frameworkMigrations) {
    if (migration.framework !== compiled.framework.id) continue;
    const change = migration.changes.find(
      (each) => each.kind === "retired" && (question === each.question || question.startsWith(`${each.question}.`)),
    );
    if (change !== undefined) return reasonInWords(migration, change);
  }
  return null;
}

const subSectionFrom = ({ compiled }: VisibleStage, version: string, id: SubSectionId): SubSectionId =>
  pathFrom(compiled.framework.id, version, compiled.framework.version).reduce(
    (at, { subSections }) => subSections[at] ?? at,
    id,
  );
