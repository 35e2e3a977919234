/**
 * What is offered to pick from where something is typed: people and organisations that the record and this stage name already, and, as
 * information still to get, what other answers leave open.
 */
import { type FrameworkIndex, frameworkIndex } from "../../assessment/framework-index.ts";
import type { VisibleStage } from "../../casework/stages/visible-stage.ts";
import type { AnswerValue } from "../../framework/answers.ts";
import type { Question, QuestionId } from "../../framework/language.ts";

type Kind = "person" | "organisation";

/** Questions that name people although they ask for a text: the names of parents and carers. */
const namesOfPeople: ReadonlySet<QuestionId> = new Set(["carers.person"]);
/** What is longer than this is no name but a note. own */
const longestName = 80;
/** More than this helps nobody to find one. own */
const mostOffered = 60;

const known = new WeakMap<VisibleStage, Readonly<Record<Kind, readonly string[]>>>();

/**
 * What to offer, names in alphabetical order, without what stands in the answer already. Free typing stays possible: what is picked is
 * kept as text, like what is typed. Names that must not be repeated elsewhere (`restricted`) are never offered.
 */
export function suggestionsFor(
  visible: VisibleStage,
  question: Question,
  value: AnswerValue | undefined,
): readonly string[] {
  if (question.id === "information-needed.what") return leftOpen(visible).filter((text) => text !== value);
  if (question.type !== "person" && question.type !== "organisation") return [];
  let all = known.get(visible);
  if (all === undefined) {
    all = namedIn(visible);
    known.set(visible, all);
  }
  return all[question.type].filter((name) => name !== value).slice(0, mostOffered);
}

/** Questions that answers leave open, in the words in which the page lists them. */
const leftOpen = ({ evaluation }: VisibleStage): readonly string[] =>
  ["information-needed-open", "yet-to-clarify-count"].flatMap((id) => {
    const value = evaluation.computed.get(id);
    return typeof value === "object" ? value.lines.map(({ text }) => text) : [];
  });

function namedIn(visible: VisibleStage): Readonly<Record<Kind, readonly string[]>> {
  const index = frameworkIndex(visible.compiled.framework);
  const names: Record<Kind, string[]> = { person: [], organisation: [] };
  const take = (id: QuestionId, value: AnswerValue): void => {
    const kind = kindOf(index, id);
    // The first line is the name; what stands under it says how to reach them.
    const name = typeof value === "string" ? (value.split("\n")[0] ?? "").trim() : "";
    if (kind !== null && name !== "" && name.length <= longestName) names[kind].push(name);
  };
  for (const [id, value] of Object.entries(visible.answers.values)) take(id, value);
  for (const entry of Object.values(visible.answers.entries).flat())
    for (const [id, value] of Object.entries(entry.values)) take(id, value);
  const { head, youngPerson } = visible;
  names.person.push(youngPerson.displayName, head.ownerName);
  if (youngPerson.caseManagerName !== null) names.person.push(youngPerson.caseManagerName);
  return { person: eachOnce(names.person), organisation: eachOnce(names.organisation) };
}

function kindOf(index: FrameworkIndex, id: QuestionId): Kind | null {
  const question = index.questions.get(id)?.question;
  if (question === undefined || question.restricted) return null;
  if (question.type === "person" || question.type === "organisation") return question.type;
  return namesOfPeople.has(id) ? "person" : null;
}

const alphabet = new Intl.Collator("en-GB", { sensitivity: "base" });

/** "Anna Reed" and "anna reed" are one, as they were written first. */
function eachOnce(names: readonly string[]): readonly string[] {
  const sorted = names.toSorted(alphabet.compare);
  return sorted.filter((name, at) => at === 0 || alphabet.compare(name, sorted[at - 1] ?? "") !== 0);
}
