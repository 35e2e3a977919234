import type { ComputedValue } from "../../assessment/types.ts";
import { fieldAddress } from "../../framework/address.ts";
import type { Address, Answers } from "../../framework/answers.ts";
import { currentLanguage } from "../../wording/current-language.ts";
import type { QuestionContent } from "./content-types.ts";
import type { StageSnapshot } from "./snapshot.ts";
import type { VisibleStage } from "./visible-stage.ts";

/**
 * A completed stage read in the language in which it was completed: lines that rules put together say what they said then. The snapshot
 * keeps what was worked out in the framework's own words, and what was read then in its content. In another language the own words stand.
 */
export function withLinesAsAsked(visible: VisibleStage, snapshot: StageSnapshot): VisibleStage {
  const language = currentLanguage();
  if (language === "en" || snapshot.language !== language) return visible;
  const computed = new Map<Address, ComputedValue>(visible.evaluation.computed);
  const questions = snapshot.content.sections.flatMap(({ subSections }) =>
    subSections.flatMap((each) => each.questions),
  );
  for (const [address, texts] of linesIn(questions, visible.answers)) {
    const own = computed.get(address);
    if (typeof own !== "object" || own.lines.length !== texts.length) continue;
    computed.set(address, { lines: own.lines.map((line, at) => ({ ...line, text: texts[at] ?? line.text })) });
  }
  return { ...visible, evaluation: { ...visible.evaluation, computed } };
}

function* linesIn(
  questions: readonly QuestionContent[],
  answers: Answers,
): Iterable<readonly [Address, readonly string[]]> {
  for (const { id, place, computed, shows = [], entries = [] } of questions) {
    const address = computed?.kind === "lines" ? addressOf(id, place, answers) : null;
    if (computed?.kind === "lines" && address !== null) yield [address, computed.lines];
    yield* linesIn(shows, answers);
    for (const entry of entries) yield* linesIn(entry.fields, answers);
  }
}

/** The address for a place: `list[2].field` is the field of the second entry. */
function addressOf(question: string, place: string, answers: Answers): Address | null {
  const [, list, number] = /^([^[]+)\[(\d+)\]/.exec(place) ?? [];
  if (list === undefined) return question;
  const entry = answers.entries[list]?.[Number(number) - 1];
  return entry === undefined ? null : fieldAddress(question, entry.id);
}
