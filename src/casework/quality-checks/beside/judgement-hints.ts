/** Beside the checks of explanations, plan and modules. */
import { readingAgeOf } from "../../../assessment/writing-checks/reading-age.ts";
import type { WritingCheckId } from "../../../assessment/writing-checks/writing-note.ts";
import { londonDate } from "../../../judgement/working-days/london-time.ts";
import { checkHintsWords } from "../../../wording/check-hints.ts";
import { dateInWords } from "../../../wording/dates.ts";
import { writingNotesWords } from "../../../wording/writing-notes.ts";
import { headingOf } from "../../writing-notes/heading-of.ts";
import { type Hint, type HintSource, hint, orNothing } from "./hint.ts";

const notesOf = (source: HintSource, ...checks: readonly WritingCheckId[]): readonly Hint[] =>
  source.notes
    .filter(({ check }) => checks.includes(check))
    .map((note) => {
      const say = checkHintsWords();
      const words = headingOf(note);
      const asked = source.label(note.address);
      const text = "share" in note ? say.share(words, asked, Math.round(note.share * 100)) : say.noted(words, asked);
      const left = note.left;
      // Who left a note says why, for the manager.
      return hint(
        left === null ? text : `${text} ${writingNotesWords().leftBy(left.authorName, left.reason)}`,
        note.address,
      );
    });

/** What is told again, repeated, or says nothing, in the words of the notes to the writer. */
export const toldAgain = (source: HintSource): readonly Hint[] =>
  orNothing(
    notesOf(source, "description-not-analysis", "repeated-text", "says-nothing"),
    checkHintsWords().nothingNoted,
  );

/** Judgements whose reason names nothing that it rests on. */
export const withoutEvidence = (source: HintSource): readonly Hint[] =>
  orNothing(notesOf(source, "evidence-missing"), checkHintsWords().everyReasonNamesSomething);

export const victimsNamed = (source: HintSource): readonly Hint[] =>
  orNothing(notesOf(source, "victim-name"), checkHintsWords().noVictimNamed);

/** Behaviours with what the grid suggests for each. */
export const entriesByGrid = (source: HintSource): readonly Hint[] =>
  source.entries("future-behaviours").map(({ id }) => {
    const level = source.visible.evaluation.computed.get(`future-behaviours[${id}].grid`);
    const name = source.nameOf("future-behaviours", id);
    const words = source.inWords("future-behaviours.grid", level);
    return hint(words === "" ? name : checkHintsWords().grid(name, words), `future-behaviours[${id}].impact`);
  });

/** How many behaviours a control or target is linked to. */
export function behavioursWithControls(source: HintSource): readonly Hint[] {
  const behaviours = source.entries("future-behaviours");
  if (behaviours.length === 0) return [];
  const linked = new Set(
    ["external-controls", "plan-targets"].flatMap((list) =>
      source.entries(list).flatMap((entry) => {
        const links = source.field(entry, `${list}.links`);
        return Array.isArray(links) ? links : [];
      }),
    ),
  );
  const controlled = behaviours.filter(({ id }) => linked.has(id)).length;
  return [hint(checkHintsWords().controlled(controlled, behaviours.length), "external-controls")];
}

/** Resources by their kind. */
export function resourcesByKind(source: HintSource): readonly Hint[] {
  const counts = new Map<string, number>();
  for (const entry of source.entries("resources")) {
    const kind = source.inWords("resources.kind", source.field(entry, "resources.kind"));
    if (kind !== "") counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => hint(checkHintsWords().byKind(kind, count), "resources"));
}

/** How old somebody is who reads the targets with ease; nothing where the words are not plainly English. */
export function readingAge(source: HintSource): readonly Hint[] {
  const words = source
    .entries("plan-targets")
    .flatMap((entry) => ["plan-targets.want", "plan-targets.i-will"].map((field) => source.field(entry, field)))
    .filter((text) => typeof text === "string");
  const age = readingAgeOf(words.join(". "));
  return age === null ? [] : [hint(checkHintsWords().readingAge(age), "plan-targets")];
}

/** Of each contingency list, how many entries raise and how many lower. */
export const contingencyEffects = (source: HintSource): readonly Hint[] =>
  ["contingency-others", "contingency-safety"]
    .filter((list) => source.asks(list))
    .map((list) => {
      const effects = source.entries(list).map((entry) => source.field(entry, `${list}.effect`));
      const count = (effect: string): number => effects.filter((each) => each === effect).length;
      return hint(checkHintsWords().effects(source.label(list), count("raises"), count("lowers")), list);
    });

/** Needed answers of the modules that are empty. */
export function emptyInModules({ visible }: HintSource): readonly Hint[] {
  const modules = new Set(
    visible.compiled.subSections.flatMap(({ section, subSection }) =>
      section.group === "module" ? [subSection.id] : [],
    ),
  );
  const gaps = visible.evaluation.gaps.filter(
    ({ kind, subSection }) => kind === "not-answered" && modules.has(subSection),
  );
  const say = checkHintsWords();
  const [first] = gaps;
  return [first ? hint(say.emptyFields(gaps.length), first.address) : hint(say.noEmptyFields)];
}

/** When the stage began and when it was due. */
export function datesOf({ visible, today }: HintSource): readonly Hint[] {
  const say = checkHintsWords();
  const { openedAt, dueDate } = visible.head;
  const begun = hint(say.opened(dateInWords(londonDate(openedAt.toISOString()))));
  if (dueDate === null) return [begun];
  return [begun, hint(dueDate < today ? say.overdueSince(dateInWords(dueDate)) : say.due(dateInWords(dueDate)))];
}
