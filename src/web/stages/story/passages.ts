/** A stage as running text: the same answers in the same order, cut into passages that are read, and changed, as one. */
import { saysOf } from "../../../casework/stages/answer-in-words.ts";
import type { EntryContent, QuestionContent, SectionContent } from "../../../casework/stages/content-types.ts";
import type { SectionGroup, SubSectionId } from "../../../framework/language.ts";

/** A short answer in a line of them. */
export interface Fact {
  /** Its place in the content. */
  readonly place: string;
  readonly label: string;
  readonly says: string;
  /** Kept as it was typed although it does not fit. */
  readonly unfitting: boolean;
}

export type Passage =
  /** What somebody wrote, as a paragraph under its question. */
  | { readonly kind: "text"; readonly place: string; readonly label: string; readonly text: string }
  /** Short answers that follow one another. */
  | { readonly kind: "facts"; readonly place: string; readonly facts: readonly Fact[] }
  | { readonly kind: "list"; readonly place: string; readonly label: string; readonly entries: readonly StoryEntry[] };

interface StoryEntry {
  readonly number: number;
  readonly label: string;
  readonly passages: readonly Exclude<Passage, { kind: "list" }>[];
}

/** One sub-section of the story. */
export interface StoryPart {
  readonly id: SubSectionId;
  readonly title: string;
  readonly passages: readonly Passage[];
  /** Questions that are asked and have no answer. */
  readonly unanswered: number;
}

interface StorySection {
  readonly id: string;
  readonly title: string;
  readonly group: SectionGroup;
  readonly parts: readonly StoryPart[];
}

/** As many short answers stand in one paragraph; more would be a wall. own */
const mostTogether = 16;

/** The story of a stage's content. What is only shown from elsewhere is told where it is at home, once. */
export function storyOf(sections: readonly SectionContent[]): readonly StorySection[] {
  const told = new Set(
    sections.flatMap(({ subSections }) =>
      subSections.flatMap(({ questions }) => questions.filter(({ kind }) => kind !== "ref").map(({ place }) => place)),
    ),
  );
  return sections.map(({ id, title, group, subSections }) => ({
    id,
    title,
    group,
    parts: subSections.map((subSection) => ({
      id: subSection.id,
      title: subSection.title,
      passages: passagesOf(withShown(subSection.questions, told)),
      unanswered: unanswered(subSection.questions),
    })),
  }));
}

/** In place of each ref the facts that it shows and that nothing has told yet. */
const withShown = (questions: readonly QuestionContent[], told: Set<string>): readonly QuestionContent[] =>
  questions.flatMap((question) => {
    if (question.kind !== "ref") return [question];
    return (question.shows ?? []).filter(({ place, answer }) => {
      if (told.has(place) || answer?.kind === "linked") return false;
      told.add(place);
      return true;
    });
  });

function passagesOf(questions: readonly QuestionContent[]): readonly Passage[] {
  const passages: Passage[] = [];
  for (const question of questions) {
    if (question.entries !== undefined) {
      if (question.entries.length > 0)
        passages.push({
          kind: "list",
          place: question.place,
          label: question.label,
          entries: question.entries.map(entryOf),
        });
      continue;
    }
    const passage = passageOf(question);
    if (passage === null) continue;
    const last = passages.at(-1);
    if (passage.kind === "facts" && last?.kind === "facts" && last.facts.length < mostTogether)
      passages[passages.length - 1] = { ...last, facts: [...last.facts, ...passage.facts] };
    else passages.push(passage);
  }
  return passages;
}

/** What the entry is called stands over it and is not told again. */
function entryOf({ number, label, fields }: EntryContent): StoryEntry {
  const rest = fields.filter((field) => saysOf(field) !== label);
  return {
    number,
    label,
    passages: passagesOf(rest.filter(({ kind }) => kind !== "ref")).flatMap((each) =>
      each.kind === "list" ? [] : [each],
    ),
  };
}

/** Null for what nobody has answered. Lines that are worked out belong to the pages that draw them. */
function passageOf(question: QuestionContent): Exclude<Passage, { kind: "list" }> | null {
  const { place, label, answer } = question;
  if (answer === null && (question.computed === undefined || question.computed.kind === "lines")) return null;
  const says = saysOf(question);
  if (says === "") return null;
  if (question.kind === "narrative" && answer?.kind === "text") return { kind: "text", place, label, text: says };
  return { kind: "facts", place, facts: [{ place, label, says, unfitting: answer?.kind === "unfitting" }] };
}

/** Questions without an answer, those of entries among them; what is worked out or shown from elsewhere is nobody's to answer. */
function unanswered(questions: readonly QuestionContent[]): number {
  let count = 0;
  for (const { kind, answer, entries } of questions) {
    if (entries !== undefined) for (const entry of entries) count += unanswered(entry.fields);
    else if (answer === null && kind !== "ref" && kind !== "computed" && kind !== "list") count += 1;
  }
  return count;
}
