import type { PlacedQuestion } from "../../assessment/framework-index.ts";
import { migrateAnswers, type NewAnswer, same } from "../../assessment/framework-migration/migrate-answers.ts";
import type { ReadyMigration } from "../../assessment/framework-migration/ready-migration.ts";
import { fieldAddress, parseAddress } from "../../framework/address.ts";
import type { Address } from "../../framework/answers.ts";
import type { QuestionId, SubSectionId } from "../../framework/language.ts";
import type { PlannedWrite } from "../answers/plan-change.ts";
import { storedSubSection } from "../answers/stored-sub-section.ts";
import type { StoredAnswer } from "../stages/stored-answer.ts";
import type { AnswerMeta } from "../stages/visible-stage.ts";

/** What a move does at one place: an answer that is written, or one that stays where it is without a question. */
export interface PlannedMove {
  readonly step: ReadyMigration;
  readonly answer: NewAnswer;
}
export interface PlannedKept {
  readonly step: ReadyMigration;
  readonly address: Address;
}

/** Everything that moving a stage does to its answers. Pure: the same rows and moment give the same plan. */
export interface StageMove {
  readonly moves: readonly PlannedMove[];
  readonly kept: readonly PlannedKept[];
  readonly writes: readonly PlannedWrite[];
  /** Answers that stay at their address and are found in another sub-section now. */
  readonly placements: readonly { readonly address: Address; readonly subSection: SubSectionId }[];
  /** The rows as they are afterwards. */
  readonly rows: readonly StoredAnswer[];
}

/** The stage that is moved, and when. */
export interface Moving {
  readonly stageId: string;
  readonly stageTitle: string;
  readonly names: Readonly<Record<string, string>>;
  readonly now: Date;
}

/**
 * A moved answer keeps its author: the words are theirs, and the move itself is logged for whoever made it (`stage_version`, audit). One
 * that was split, or put together of different answers, waits to be confirmed, as a carried one does.
 */
export function planMove(steps: readonly ReadyMigration[], stored: readonly StoredAnswer[], moving: Moving): StageMove {
  const moves: PlannedMove[] = [];
  const kept: PlannedKept[] = [];
  const before = new Map(stored.map((row) => [row.address, row]));
  const rows = new Map(before);
  const at = Math.max(moving.now.getTime(), ...stored.map((row) => row.at));
  for (const step of steps) {
    const migrated = migrateAnswers(step, [...rows.values()]);
    const origins = new Map(rows);
    for (const answer of migrated.written) {
      moves.push({ step, answer });
      const origin = originOf(answer, origins);
      const looked = answer.toLookAt
        ? { state: "carried" as const, source: asAsked(origin, step, moving) }
        : { state: origin.state, source: origin.source };
      const version = (before.get(answer.address)?.version ?? 0) + 1;
      rows.set(answer.address, { ...origin, ...looked, address: answer.address, value: answer.value, version, at });
    }
    for (const address of migrated.left) clear(rows, before, address, at);
    for (const { address } of migrated.kept) kept.push({ step, address });
  }
  const writes = [...rows.values()].flatMap((row): PlannedWrite[] => {
    const was = before.get(row.address);
    if (was !== undefined && same(was.value, row.value) && was.state === row.state) return [];
    return [{ ...row, placed: placedNow(steps, row.address), home: "stage" }];
  });
  return { moves, kept, writes, placements: placementsOf(steps, stored), rows: [...rows.values()] };
}

/** The latest of those that were put together. */
function originOf({ from, address }: NewAnswer, rows: ReadonlyMap<Address, StoredAnswer>): StoredAnswer {
  const origins = from.flatMap((each) => rows.get(each) ?? []);
  const latest = origins.reduce<StoredAnswer | null>((last, row) => (last && last.at > row.at ? last : row), null);
  if (latest === null) throw new Error(`A moved answer (${address}) has no origin.`);
  return latest;
}

const asAsked = (
  origin: StoredAnswer,
  step: ReadyMigration,
  { stageId, stageTitle, names }: Moving,
): NonNullable<AnswerMeta["source"]> => ({
  stageId,
  stageTitle: `${stageTitle}, as asked in version ${step.migration.from}`,
  at: new Date(origin.at).toISOString(),
  author: names[origin.authorId] ?? "Someone who has left",
});

function clear(
  rows: Map<Address, StoredAnswer>,
  before: ReadonlyMap<Address, StoredAnswer>,
  address: Address,
  at: number,
): void {
  const row = rows.get(address);
  const was = before.get(address);
  if (row === undefined) return;
  // Written by an earlier step of this very move, and nowhere stored.
  if (was === undefined) rows.delete(address);
  else rows.set(address, { ...row, value: null, state: "own", source: null, version: was.version + 1, at });
}

/** Where the answers of an address are stored now: at its question, or, when nothing asks it any more, where that stood. */
export function placedNow(steps: readonly ReadyMigration[], address: Address): PlacedQuestion {
  const id = parseAddress(address)?.question ?? address;
  const now = steps.at(-1)?.after.questions.get(id);
  if (now !== undefined) return now;
  const last = steps.findLastIndex((step) => step.before.questions.has(id));
  const place = steps[last]?.before.questions.get(id);
  const after = steps.at(-1)?.after;
  const subSection = place && after?.subSections.get(subSectionNow(steps.slice(last), place.subSection.id))?.subSection;
  if (place === undefined || subSection === undefined) throw new Error(`No version asks ${address}.`);
  return { ...place, subSection };
}

/** The sub-section in which an old one is found. */
export const subSectionNow = (steps: readonly ReadyMigration[], id: SubSectionId): SubSectionId =>
  steps.reduce((at, { migration }) => migration.subSections[at] ?? at, id);

function placementsOf(steps: readonly ReadyMigration[], stored: readonly StoredAnswer[]): StageMove["placements"] {
  const first = steps[0]?.before.questions;
  return stored.flatMap(({ address }) => {
    const was = first?.get(parseAddress(address)?.question ?? "");
    if (was === undefined) return [];
    const subSection = storedSubSection(placedNow(steps, address));
    return subSection === storedSubSection(was) ? [] : [{ address, subSection }];
  });
}

/** Where a question of the old version is asked now, whether it is answered or not: its comments go there. */
export function addressNow(steps: readonly ReadyMigration[], address: Address): Address {
  return steps.reduce((at, { rules }) => {
    const parsed = parseAddress(at);
    const rule = parsed && rules.get(parsed.question);
    if (!parsed || !rule) return at;
    const to = targetOf(rule);
    if (to === null) return at;
    if (parsed.kind === "question") return to;
    return parsed.kind === "entry" ? `${to}[${parsed.entry}]` : fieldAddress(to, parsed.entry);
  }, address);
}

function targetOf(
  rule: ReadyMigration["rules"] extends ReadonlyMap<string, infer Each> ? Each : never,
): QuestionId | null {
  if (rule.kind === "moves") return rule.to;
  if (rule.kind === "joins") return rule.change.to;
  if (rule.kind !== "splits") return null;
  const { into } = rule.change;
  return (into.find(({ take }) => take.kind === "whole") ?? into[0])?.to ?? null;
}
