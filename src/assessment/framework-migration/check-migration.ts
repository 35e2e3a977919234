/**
 * The start-up check of a migration: every question of the old version that can hold an answer either stands in the new one, with the same
 * type and its choices, or the migration says where its answers go. Otherwise the start stops, with the path to the fault.
 */
import type { Framework, QuestionId } from "../../framework/language.ts";
import type { Change, Codes, FrameworkMigration } from "../../framework/migration.ts";
import { FrameworkFault } from "../framework-fault.ts";
import { liveLists, type PlacedQuestion } from "../framework-index.ts";
import { holdsAnswers, isOfRecord } from "./places.ts";
import { type ReadyMigration, type Rule, readyMigration } from "./ready-migration.ts";

/** @throws FrameworkFault at the first fault found */
export function checkMigration(migration: FrameworkMigration, from: Framework, to: Framework): ReadyMigration {
  const name = `migrations/${migration.framework}-${migration.from}-to-${migration.to}`;
  for (const [framework, version] of [
    [from, migration.from],
    [to, migration.to],
  ] as const) {
    if (framework.id !== migration.framework || framework.version !== version)
      fault(name, `it was given ${framework.id} ${framework.version}`);
  }
  const ready = readyMigration(migration, from, to);
  checkNames(name, ready);
  for (const [id, place] of ready.before.questions) {
    const path = `${place.section.id}/${place.subSection.id}/${id}`;
    const rule = ready.rules.get(id);
    if (rule === undefined || rule.kind === "stays") checkStays(path, ready, place, rule?.codes ?? {});
    else checkMoves(path, ready, place, rule);
  }
  checkSubSections(name, ready);
  for (const { id } of from.stages)
    if (!to.stages.some((stage) => stage.id === id)) fault(`stages/${id}`, `${to.version} has no such stage`);
  return ready;
}

function fault(path: string, what: string): never {
  throw new FrameworkFault(path, what);
}

/** What a change names is there, and no question is named twice. */
function checkNames(name: string, { migration, before, after }: ReadyMigration): void {
  const seen = new Set<string>();
  const once = (side: string, id: string) => {
    if (seen.has(`${side} ${id}`)) fault(`${name}/${id}`, "two changes name it");
    seen.add(`${side} ${id}`);
  };
  const old = (id: QuestionId) => {
    if (!before.questions.has(id)) fault(`${name}/${id}`, `${migration.from} has no such question`);
    once("from", id);
  };
  const fresh = (id: QuestionId, from: readonly QuestionId[]) => {
    if (!after.questions.has(id)) fault(`${name}/${id}`, `${migration.to} has no such question`);
    if (before.questions.has(id) && !from.includes(id))
      fault(`${name}/${id}`, `it is a question of ${migration.from} already, whose answers would be in the way`);
    once("to", id);
  };
  for (const change of migration.changes) {
    if (change.why.trim() === "") fault(name, "a change does not say why");
    for (const id of oldIds(change)) old(id);
    for (const id of newIds(change)) fresh(id, oldIds(change));
    if (change.kind === "recoded-scale") {
      const scale = before.framework.scales.find(({ id }) => id === change.scale);
      for (const code of Object.keys(change.codes))
        if (!scale?.options.some((option) => option.code === code))
          fault(`${name}/${change.scale}`, `${migration.from} has no such choice as ${code}`);
    }
    if (change.kind === "retired" && after.questions.has(change.question))
      fault(`${name}/${change.question}`, `it is retired, and ${migration.to} still asks it`);
    if (change.kind === "merged" && change.from.length < 2) fault(`${name}/${change.to}`, "it is merged of one");
  }
}

const oldIds = (change: Change): readonly QuestionId[] => {
  if (change.kind === "merged") return change.from;
  if (change.kind === "renamed" || change.kind === "split") return [change.from];
  return change.kind === "recoded-scale" ? [] : [change.question];
};
const newIds = (change: Change): readonly QuestionId[] => {
  if (change.kind === "split") return change.into.map(({ to }) => to);
  return change.kind === "renamed" || change.kind === "merged" ? [change.to] : [];
};

function checkStays(path: string, ready: ReadyMigration, place: PlacedQuestion, codes: Codes): void {
  const { question } = place;
  const now = ready.after.questions.get(question.id);
  if (now === undefined) {
    if (!holdsAnswers(place)) return;
    fault(
      path,
      isOfRecord(place)
        ? `${ready.migration.to} does not have it. A fact of the case record keeps its id: stages of every version share it`
        : `${ready.migration.to} does not have it, and the migration does not say where its answers go`,
    );
  }
  const recoded = ready.rules.get(question.id)?.change.kind === "recoded";
  if (holdsAnswers(place) && (now.question.type !== question.type || !holdsAnswers(now)) && !recoded)
    fault(path, `it was ${question.type} and is ${now.question.type}: it needs a change that says so`);
  if ((now.question.type === "list") !== (question.type === "list")) fault(path, "a list and a question have one id");
  if (now.list?.id !== place.list?.id) fault(path, "it has moved into or out of a list under the same id");
  if (isOfRecord(now) !== isOfRecord(place))
    fault(path, "it has moved between the stage and the case record under the same id");
  checkKeepers(path, place, codes);
  checkCodes(path, ready, place, now, codes);
}

function checkMoves(path: string, ready: ReadyMigration, place: PlacedQuestion, rule: Rule): void {
  if (isOfRecord(place)) fault(path, "a fact of the case record keeps its id: stages of every version share it");
  if (place.question.type === "judgement")
    fault(path, "a judgement keeps its id: reviews compare it with the last one");
  if (rule.kind === "moves") {
    const now = target(path, ready, place, rule.to);
    if ((now.question.type === "list") !== (place.question.type === "list"))
      fault(path, `${rule.to} is not the same kind of thing`);
    checkCodes(path, ready, place, now, rule.codes);
  }
  if (rule.kind === "joins") target(path, ready, place, rule.change.to);
  if (rule.kind === "splits") {
    const { into } = rule.change;
    for (const { to, take } of into) {
      const now = target(path, ready, place, to);
      if (take.kind === "date" && now.question.type !== "date") fault(path, `${to} takes a date and is none`);
    }
    if (into.some(({ take }) => take.kind === "whole")) return;
    for (const { code } of ready.before.options(place.question))
      if (!into.some(({ take }) => take.kind === "codes" && take.codes[code] !== undefined))
        fault(path, `no part of the split takes the choice ${code}`);
    if (ready.before.options(place.question).length === 0) fault(path, "no part of the split takes all of the text");
  }
  if ((rule.kind === "joins" || rule.kind === "splits") && place.question.type === "list")
    fault(path, "a list is neither split nor merged");
}

/** The new place of an answer: in the same list, or outside of lists as before, and able to hold one. */
function target(path: string, { after, rules }: ReadyMigration, place: PlacedQuestion, to: QuestionId): PlacedQuestion {
  const now = after.questions.get(to);
  if (now === undefined) return fault(path, `its answers go to ${to}, which does not exist`);
  if (!holdsAnswers(now)) fault(path, `its answers go to ${to}, which holds none`);
  if (isOfRecord(now)) fault(path, `its answers go to ${to} of the case record, which every version shares`);
  const moved = place.list === null ? undefined : rules.get(place.list.id);
  const list = moved?.kind === "moves" ? moved.to : place.list?.id;
  if (now.list?.id !== list) fault(path, `${to} is not in the same list`);
  return now;
}

/** What others compare over stages and versions does not change its codes. */
function checkKeepers(path: string, place: PlacedQuestion, codes: Codes): void {
  if (Object.keys(codes).length === 0) return;
  if (place.question.type === "judgement") fault(path, "a judgement keeps its codes: reviews compare them");
  if (isOfRecord(place)) fault(path, "a fact of the case record keeps its codes: stages of every version share it");
}

/** Every choice that may be stored has its choice in the new version. */
function checkCodes(
  path: string,
  { before, after }: ReadyMigration,
  was: PlacedQuestion,
  now: PlacedQuestion,
  codes: Codes,
): void {
  if (!("options" in now.question) || now.question.options === undefined) return;
  const there = new Set(after.options(now.question).map(({ code }) => code));
  for (const { code } of before.options(was.question))
    if (!there.has(codes[code] ?? code)) fault(path, `the choice ${code} has no choice in the new version`);
  const lists = liveLists(now.question);
  const gone = liveLists(was.question).find((list) => !lists.includes(list));
  if (gone !== undefined && lists.length === 0) fault(path, `its choices were entries of ${gone} and are none now`);
  const known = new Set(before.options(was.question).map(({ code }) => code));
  for (const code of Object.keys(codes)) if (!known.has(code)) fault(path, `it never had the choice ${code}`);
}

function checkSubSections(name: string, { migration, before, after }: ReadyMigration): void {
  for (const id of before.subSections.keys()) {
    const to = migration.subSections[id];
    if (to === undefined && !after.subSections.has(id))
      fault(
        `${name}/subSections/${id}`,
        `${migration.to} does not have it, and the migration does not say what became of it`,
      );
    if (to !== undefined && !after.subSections.has(to)) fault(`${name}/subSections/${id}`, `there is no ${to}`);
  }
  for (const id of Object.keys(migration.subSections))
    if (!before.subSections.has(id)) fault(`${name}/subSections/${id}`, `${migration.from} has no such sub-section`);
}
