/** What a review may leave as it was: only what its stage type names must be marked (`StageType.mustBeMarked`). */
import type { SubSectionId } from "../framework/language.ts";
import type { CompiledQuestion, CompiledSubSection } from "./compiled-stage.ts";
import { ANSWERED, REQUIRED, SHOWN, TO_CONFIRM, UNFITTING, type Walk } from "./walk.ts";

/**
 * Finds the sub-sections of a review in which nobody has changed or confirmed anything, and asks nothing of them but what every stage asks
 * anew. What is asked of the stage itself (who writes it, why it was opened) stays asked. At a stage into which nothing was carried all is
 * asked: nothing stands there yet that could be left as it was. Runs after carried answers are marked.
 */
export function releaseUnreviewed(walk: Walk): void {
  const { mustBeMarked } = walk.compiled.stage;
  if (mustBeMarked === undefined || !carriesForward(walk)) return;
  const cleared = clearedHere(walk);
  const unreviewed = new Set<SubSectionId>();
  for (const place of walk.compiled.subSections) {
    const { group } = place.section;
    if (mustBeMarked.includes(group) || cleared.has(place.subSection.id)) continue;
    const standing = standingOf(walk, place);
    if (standing.touched || !(standing.carried || standing.empty)) continue;
    unreviewed.add(place.subSection.id);
    if (group !== "stage") release(walk, place);
  }
  walk.unreviewed = unreviewed;
}

function carriesForward({ states }: Walk): boolean {
  for (const state of states.values()) if (state !== "own") return true;
  return false;
}

/** Where an answer or an entry was taken out at this stage: nothing of it is left to see, and it is a change all the same. */
function clearedHere({ states, compiled }: Walk): ReadonlySet<SubSectionId> {
  const found = new Set<SubSectionId>();
  for (const [address, state] of states) {
    if (state !== "own") continue;
    const at = compiled.byId.get(address.replace(/\[[^\]]*\]/, ""));
    if (at !== undefined && at.question.home !== "record") found.add(at.subSection);
  }
  return found;
}

interface Standing {
  /** Somebody wrote or confirmed something here at this stage. */
  touched: boolean;
  /** Something stands here that nobody has looked at. */
  carried: boolean;
  /** Something that is usually needed has no answer. */
  empty: boolean;
}

function standingOf(walk: Walk, { questions }: CompiledSubSection): Standing {
  const standing: Standing = { touched: false, carried: false, empty: false };
  for (const compiled of questions) {
    if (!compiled.asked) continue;
    if (compiled.question.type !== "list") {
      look(standing, compiled, walk.marks[compiled.index] ?? 0);
      continue;
    }
    if (walk.marks[compiled.index] === (SHOWN | REQUIRED) && !compiled.askedAnew) standing.empty = true;
    const entries = walk.rows[compiled.index]?.length ?? 0;
    for (const field of compiled.fields) {
      for (let entry = 0; field.asked && entry < entries; entry += 1)
        look(standing, field, walk.cellMarks(field.index, entry));
    }
  }
  return standing;
}

/** Facts of the record, what the system filled in and what every stage asks anew say nothing about who has looked. */
function look(standing: Standing, { question, askedAnew }: CompiledQuestion, marks: number): void {
  if ((marks & SHOWN) === 0) return;
  if ((marks & TO_CONFIRM) !== 0) standing.carried = true;
  else if (question.home === "record" || question.prefilled === true || askedAnew) return;
  else if ((marks & (ANSWERED | UNFITTING)) !== 0) standing.touched = true;
  else if ((marks & REQUIRED) !== 0) standing.empty = true;
}

function release(walk: Walk, { questions }: CompiledSubSection): void {
  for (const compiled of questions) {
    for (const one of [compiled, ...compiled.fields]) {
      if (!one.askedAnew && one.question.home !== "record") walk.takeMarks(one, REQUIRED);
    }
  }
}
