import { entryAddress, fieldAddress, type ParsedAddress, parseAddress } from "../../framework/address.ts";
import { type Address, type AnswerValue, isUnfitting } from "../../framework/answers.ts";
import type { QuestionId } from "../../framework/language.ts";
import type { Change, Codes, Take } from "../../framework/migration.ts";
import { type Asked, convertValue, inWords } from "./convert-value.ts";
import { mergeValues } from "./merge-values.ts";
import { oneDateIn } from "./one-date.ts";
import type { ReadyMigration, Rule } from "./ready-migration.ts";

/** An answer as it is stored; null was cleared, or is an entry that was deleted. */
export interface Held {
  readonly address: Address;
  readonly value: AnswerValue | null;
}

/** An answer of the new version. */
export interface NewAnswer extends Held {
  /** Where it stood; at least one. */
  readonly from: readonly Address[];
  readonly change: Change;
  /** Split, or put together of different answers: somebody looks once whether it came out right. */
  readonly toLookAt: boolean;
}

/** What stays at its old address, where nothing of the new version is. */
export interface KeptAnswer {
  readonly address: Address;
  readonly change: Change;
}

export interface Migrated {
  readonly written: readonly NewAnswer[];
  /** Addresses of the old version whose answers have all moved. */
  readonly left: readonly Address[];
  readonly kept: readonly KeptAnswer[];
}

interface Work extends ReadyMigration {
  readonly held: ReadonlyMap<Address, AnswerValue | null>;
  readonly written: NewAnswer[];
  readonly left: Address[];
  readonly kept: KeptAnswer[];
}

/**
 * The answers of one stage in the words of the next version. Every stored text is in `written` or stays where it is, and nothing is written
 * over another answer: what finds its new place taken is kept. The same answers give the same result.
 */
export function migrateAnswers(ready: ReadyMigration, answers: readonly Held[]): Migrated {
  const held = new Map(answers.map(({ address, value }) => [address, value]));
  const work: Work = { ...ready, held, written: [], left: [], kept: [] };
  const joined = new Set<Address>();
  for (const { address, value } of answers) {
    const parsed = parseAddress(address);
    const rule = parsed && ready.rules.get(parsed.question);
    if (!parsed || !rule) continue;
    if (rule.kind === "joins") join(work, rule, parsed, joined);
    else if (value !== null) follow(work, rule, parsed, { address, value });
    // An entry that was deleted can be put back, so its place moves too.
    else if (rule.kind === "moves" && parsed.kind === "entry")
      work.written.push({
        address: addressIn(rule.to, parsed),
        value: null,
        from: [address],
        change: rule.change,
        toLookAt: false,
      });
  }
  const { written, left, kept } = work;
  return { written, left, kept };
}

type Standing = Held & { readonly value: AnswerValue };

function follow(
  work: Work,
  rule: Exclude<Rule, { readonly kind: "joins" }>,
  parsed: ParsedAddress,
  old: Standing,
): void {
  const { change } = rule;
  if (rule.kind === "ends") work.kept.push({ address: old.address, change });
  else if (rule.kind === "splits") split(work, rule, parsed, old);
  else if (parsed.kind === "entry") {
    if (rule.kind === "moves") move(work, old, addressIn(rule.to, parsed), old.value, change);
  } else {
    const to = rule.kind === "moves" ? rule.to : parsed.question;
    const value = converted(work, parsed.question, to, old.value, rule.codes);
    if (rule.kind === "moves") move(work, old, addressIn(to, parsed), value, change);
    else if (!same(value, old.value))
      work.written.push({ address: old.address, value, from: [old.address], change, toLookAt: false });
  }
}

function move(work: Work, old: Standing, to: Address, value: AnswerValue, change: Change): void {
  if (isTaken(work, to, value)) {
    work.kept.push({ address: old.address, change });
    return;
  }
  work.written.push({ address: to, value, from: [old.address], change, toLookAt: false });
  work.left.push(old.address);
}

function split(
  work: Work,
  rule: Extract<Rule, { readonly kind: "splits" }>,
  parsed: ParsedAddress,
  old: Standing,
): void {
  const { change } = rule;
  const parts = change.into.flatMap(({ to, take }) => {
    const value = taken(work, parsed.question, to, take, old.value);
    return value === null ? [] : [{ address: addressIn(to, parsed), value }];
  });
  if (
    parts.length === 0 ||
    parts.some(({ address, value }) => address !== old.address && isTaken(work, address, value))
  ) {
    work.kept.push({ address: old.address, change });
    return;
  }
  for (const part of parts) work.written.push({ ...part, from: [old.address], change, toLookAt: true });
  if (!parts.some(({ address }) => address === old.address)) work.left.push(old.address);
}

function taken(work: Work, from: QuestionId, to: QuestionId, take: Take, value: AnswerValue): AnswerValue | null {
  if (take.kind === "whole") return converted(work, from, to, value, {});
  if (take.kind === "date") {
    const asked = oldPlace(work, from);
    return asked === null ? null : oneDateIn(inWords(value, asked));
  }
  if (typeof value === "number" || isUnfitting(value)) return null;
  const codes = (typeof value === "string" ? [value] : value).flatMap((code) => take.codes[code] ?? []);
  const [first] = codes;
  if (first === undefined) return null;
  return work.after.questions.get(to)?.question.type === "multi" ? [...new Set(codes)] : first;
}

/** All that goes to one place, at once: in the order of the migration, and what stands there already before everything else. */
function join(
  work: Work,
  { change }: Extract<Rule, { readonly kind: "joins" }>,
  parsed: ParsedAddress,
  joined: Set<Address>,
): void {
  const target = addressIn(change.to, parsed);
  const to = work.after.questions.get(change.to);
  if (joined.has(target) || to === undefined) return;
  joined.add(target);
  const inOrder = [target, ...change.from.map((id) => addressIn(id, parsed)).filter((address) => address !== target)];
  const standing = inOrder.flatMap((address) => {
    const value = work.held.get(address) ?? null;
    const asked = oldPlace(work, parseAddress(address)?.question ?? "");
    return value === null ? [] : [{ address, value, asked: asked ?? { question: to.question, places: work.after } }];
  });
  const merged = mergeValues(standing, { question: to.question, places: work.after });
  if (merged === null) return;
  const { value, of, others } = merged;
  if (!same(value, work.held.get(target) ?? null))
    work.written.push({ address: target, value, from: of, change, toLookAt: merged.differed });
  for (const address of of) if (address !== target) work.left.push(address);
  for (const address of others) work.kept.push({ address, change });
}

function converted(work: Work, from: QuestionId, to: QuestionId, value: AnswerValue, codes: Codes): AnswerValue {
  const before = oldPlace(work, from);
  const after = work.after.questions.get(to);
  if (before === null || after === undefined) return value;
  return convertValue(value, before, { question: after.question, places: work.after }, codes);
}

function oldPlace({ before }: Work, id: QuestionId): Asked | null {
  const found = before.questions.get(id);
  return found === undefined ? null : { question: found.question, places: before };
}

function addressIn(to: QuestionId, parsed: ParsedAddress): Address {
  if (parsed.kind === "question") return to;
  return parsed.kind === "entry" ? entryAddress(to, parsed.entry) : fieldAddress(to, parsed.entry);
}

const isTaken = ({ held }: Work, address: Address, value: AnswerValue): boolean => {
  const there = held.get(address) ?? null;
  return there !== null && !same(there, value);
};

export const same = (a: AnswerValue | null, b: AnswerValue | null): boolean => JSON.stringify(a) === JSON.stringify(b);
