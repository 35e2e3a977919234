import { type FrameworkIndex, liveLists, type PlacedQuestion } from "../../assessment/framework-index.ts";
import { entryAddress, type ParsedAddress, parseAddress } from "../../framework/address.ts";
import { type Address, type AnswerState, type AnswerValue, isUnfitting } from "../../framework/answers.ts";
import type { QuestionId } from "../../framework/language.ts";
import { answeringWords } from "../../wording/answering.ts";
import { caseworkWords } from "../../wording/casework.ts";
import type { Refusal } from "../refusal.ts";
import type { StoredRows } from "../stages/rows-by-address.ts";
import type { StoredAnswer } from "../stages/stored-answer.ts";
import { entryDefaults } from "./entry-defaults.ts";
import { readInput } from "./read-input.ts";
import { badAddress, badEntry, fixedEntries, noVersion, unknownQuestion } from "./refusals.ts";
import type { AnswerChange, ConflictRefusal, SavedChange } from "./save-types.ts";

/** Everything against which a change is weighed. `stored` grows as changes of one post are planned. */
export interface PlanContext {
  readonly index: FrameworkIndex;
  readonly stored: StoredRows;
  readonly names: Readonly<Record<string, string>>;
  readonly authorId: string;
  readonly now: Date;
  /** Whether the question belongs to what is being saved (this stage, or the record). */
  readonly isAsked: (placed: PlacedQuestion) => boolean;
  /** Why this person may not write this question; null when they may. */
  readonly refuse: (placed: PlacedQuestion) => Refusal | null;
  /** Why what stands at an address stays as it is, for everybody; null where it may change. */
  readonly stays?: (address: Address) => Refusal | null;
}

/** A row to write. */
export interface PlannedWrite extends StoredAnswer {
  readonly placed: PlacedQuestion;
  /** How long the stored answer has stood, for the order of times. */
  readonly home: "stage" | "record";
}

export type Plan =
  | { readonly kind: "write"; readonly writes: readonly PlannedWrite[]; readonly result: SavedChange }
  | { readonly kind: "unchanged"; readonly result: SavedChange }
  | { readonly kind: "refused"; readonly refusal: Refusal | ConflictRefusal };

/** Decides what one change does: pure, so that the same rules hold for stages, records, forms and programs. */
export function planChange(context: PlanContext, change: AnswerChange): Plan {
  const refusedWith = (refusal: Refusal): Plan => ({ kind: "refused", refusal });
  const parsed = change.address.length <= 300 ? parseAddress(change.address) : null;
  if (parsed === null) return refusedWith(badAddress(change.address));
  const placed = context.index.questions.get(parsed.question);
  if (placed === undefined || !context.isAsked(placed) || !fitsPlace(placed, parsed)) {
    return refusedWith(unknownQuestion(change.address));
  }
  if (!Number.isInteger(change.version) || change.version < 0) return refusedWith(noVersion(change.address));
  const refusal = context.refuse(placed);
  if (refusal !== null) return refusedWith(refusal);
  const read =
    parsed.kind === "entry" ? readPlace(placed, parsed.entry, change.value) : readAnswer(context, placed, change);
  if (!read.ok) return refusedWith(read.refusal);
  return weigh(context, placed, parsed, change, read.value, read.replaced);
}

/** A list has entries, its fields stand in them, and everything else stands alone. */
function fitsPlace({ question, list }: PlacedQuestion, parsed: ParsedAddress): boolean {
  if (parsed.kind === "question") return list === null;
  if (parsed.kind === "entry") return question.type === "list";
  return list !== null && (list.fixedEntries !== undefined || uuid.test(parsed.entry));
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
type ReadPlace =
  | { readonly ok: true; readonly value: AnswerValue | null; readonly replaced: number }
  | { readonly ok: false; readonly refusal: Refusal };

function readPlace({ question }: PlacedQuestion, entry: string, value: unknown): ReadPlace {
  if (question.type === "list" && question.fixedEntries !== undefined)
    return { ok: false, refusal: fixedEntries(question) };
  if (value === null) return { ok: true, value: null, replaced: 0 };
  const place = typeof value === "string" && /^\d{1,6}$/.test(value) ? Number(value) : value;
  const fits = typeof place === "number" && Number.isFinite(place) && place > 0 && place < 1e6 && uuid.test(entry);
  return fits ? { ok: true, value: place, replaced: 0 } : { ok: false, refusal: badEntry(question) };
}

const readAnswer = (context: PlanContext, { question }: PlacedQuestion, { address, value }: AnswerChange): ReadPlace =>
  readInput(question, value, {
    stands: context.stored.get(address)?.value ?? null,
    options: context.index.options(question),
    isEntry: liveLists(question).length === 0 ? null : (code) => isEntryOf(context, liveLists(question), code),
  });

const isEntryOf = ({ index, stored }: PlanContext, lists: readonly QuestionId[], code: string): boolean =>
  lists.some((list) => {
    const question = index.questions.get(list)?.question;
    if (question?.type === "list" && question.fixedEntries !== undefined) return true;
    return typeof stored.get(entryAddress(list, code))?.value === "number";
  });

const same = (a: AnswerValue | null, b: AnswerValue | null): boolean => JSON.stringify(a) === JSON.stringify(b);

function weigh(
  context: PlanContext,
  placed: PlacedQuestion,
  parsed: ParsedAddress,
  change: AnswerChange,
  value: AnswerValue | null,
  replaced: number,
): Plan {
  const stored = context.stored.get(change.address);
  const current = stored?.value ?? null;
  const unchanged = same(current, value);
  const waits = stored?.state === "carried" || stored?.state === "received";
  const explained = change.keptBecause !== undefined && stored?.state === "confirmed";
  const looked = change.confirm === true && (waits || explained);
  const entryDeleted =
    parsed.kind === "field" && context.stored.get(entryAddress(parsed.list, parsed.entry))?.value === null;
  const savedAs = (at: Date, version: number, state: AnswerState): SavedChange => ({
    outcome: "saved",
    address: change.address,
    version,
    at,
    state,
    value,
    unfitting: isUnfitting(value),
    replaced,
    entryDeleted,
  });
  // A save that says what is stored already has nothing to overwrite: a retry after a lost reply, or a form that posts all its fields.
  if (unchanged && !looked) {
    return {
      kind: "unchanged",
      result: savedAs(new Date(stored?.at ?? context.now), stored?.version ?? 0, stored?.state ?? "own"),
    };
  }
  if (stored !== undefined && stored.version !== change.version) {
    return { kind: "refused", refusal: conflict(context, change.address, stored, value) };
  }
  const stays = context.stays?.(change.address) ?? null;
  if (stays !== null) return { kind: "refused", refusal: stays };
  const write = (
    address: Address,
    at: PlacedQuestion,
    to: AnswerValue | null,
    keep: StoredAnswer | undefined,
  ): PlannedWrite => ({
    address,
    value: to,
    version: (context.stored.get(address)?.version ?? 0) + 1,
    state: keep === undefined ? "own" : "confirmed",
    source: sourceOf(keep, change),
    authorId: context.authorId,
    at: Math.max(context.now.getTime(), context.stored.get(address)?.at ?? 0),
    placed: at,
    home: at.question.home ?? "stage",
  });
  const own = write(change.address, placed, value, unchanged ? stored : undefined);
  const writes = [...beside(context, placed, parsed, write), own];
  if (parsed.kind === "entry" && stored === undefined) writes.push(...defaults(context, parsed, write));
  for (const each of writes) context.stored.set(each.address, each);
  return { kind: "write", writes, result: savedAs(new Date(own.at), own.version, own.state) };
}

/** A kept answer keeps where it comes from, with the reason for leaving it open. */
function sourceOf(kept: StoredAnswer | undefined, { keptBecause }: AnswerChange): StoredAnswer["source"] {
  if (kept === undefined || kept.source === null) return null;
  return keptBecause === undefined ? kept.source : { ...kept.source, keptBecause };
}

type Write = (address: Address, at: PlacedQuestion, to: AnswerValue, keep: undefined) => PlannedWrite;

/** The entry itself, when its first field arrives before it: offline queues keep no order between addresses. */
function beside(context: PlanContext, placed: PlacedQuestion, parsed: ParsedAddress, write: Write): PlannedWrite[] {
  if (parsed.kind !== "field" || placed.list === null || placed.list.fixedEntries !== undefined) return [];
  const address = entryAddress(parsed.list, parsed.entry);
  const list = context.index.questions.get(parsed.list);
  if (list === undefined || context.stored.has(address)) return [];
  const begun = defaults(context, { ...parsed, question: parsed.list }, write);
  return [
    write(address, list, nextPlace(context.stored, parsed.list), undefined),
    // What is being saved stands in the place of its default: one address is written once.
    ...begun.filter((each) => each.placed.question.id !== placed.question.id),
  ];
}

/** Answers with which a new entry begins. */
function defaults(
  context: PlanContext,
  parsed: { readonly question: QuestionId; readonly entry: string },
  write: Write,
): PlannedWrite[] {
  return entryDefaults(context.index, parsed.question).flatMap(([field, value]) => {
    const placed = context.index.questions.get(field);
    const address = `${parsed.question}[${parsed.entry}]${field.slice(parsed.question.length)}`;
    return placed === undefined || context.stored.has(address) ? [] : [write(address, placed, value, undefined)];
  });
}

/** The place behind the last entry of a list. */
export function nextPlace(stored: Iterable<readonly [Address, StoredAnswer]>, list: QuestionId): number {
  let last = 0;
  for (const [address, { value }] of stored) {
    if (typeof value === "number" && address.startsWith(`${list}[`) && address.endsWith("]"))
      last = Math.max(last, value);
  }
  return Math.floor(last) + 1;
}

function conflict(
  context: PlanContext,
  address: Address,
  stored: StoredAnswer,
  yours: AnswerValue | null,
): ConflictRefusal {
  const authorName = context.names[stored.authorId] ?? caseworkWords().somebody;
  const say = answeringWords().conflict;
  return {
    status: 409,
    code: "conflict",
    happened: stored.authorId === context.authorId ? say.byYou : say.byOther(authorName),
    kept: say.kept,
    toDo: say.toDo,
    address,
    theirs: { value: stored.value, authorName, at: new Date(stored.at), version: stored.version },
    yours,
  };
}
