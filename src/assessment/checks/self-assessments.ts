/** What children and parents said, and what the practitioner has not answered yet. */
import { fieldAddress } from "../../framework/address.ts";
import type { Address } from "../../framework/answers.ts";
import type { QuestionId } from "../../framework/language.ts";
import { isSaid } from "../check-self-assessments.ts";
import type { CompiledQuestion, CompiledStage } from "../compiled-stage.ts";
import { saysNoWorry } from "../says-no-worry.ts";
import { ANSWERED, SHOWN, type Walk } from "../walk.ts";
import { type Check, when } from "./check.ts";

export const selfAssessmentChecks: readonly Check[] = [
  {
    id: "cc-self-assessment-missing",
    severity: "warn",
    message: "The young person's own view is missing.",
    about: [],
    // Before a verdict it is only offered (content part 30, stages).
    find: ({ walk }) =>
      when(
        (walk.compiled.stage.selfAssessments?.youngPerson.length ?? 0) > 0 &&
          walk.facts.stage !== "bail-recommendation" &&
          !placesOf(walk.compiled).own.some(({ index }) => isAnswered(walk.marks[index])),
        "sa-voice",
      ),
  },
  {
    id: "cc-self-assessment-differs",
    severity: "tip",
    message: "The young person or a carer sees a worry here that the assessment does not. Comment on it.",
    find: ({ walk }) => open(walk, "look-again").flatMap(({ of }) => calmBeside(walk, of)),
  },
  {
    id: "cc-self-assessment-prompt",
    severity: "tip",
    message: "Something was said in a self-assessment that asks for a comment, or to be marked as seen.",
    find: ({ walk }) => open(walk, "look-again").map(({ address }) => address),
  },
  {
    id: "cc-tell-now",
    severity: "warn",
    message: "Something was said that may be about safety now. Write what you have done and whom you told.",
    about: [],
    find: ({ walk }) => open(walk, "tell-now").map(({ address }) => address),
  },
];

interface Places {
  /** What the young person says on the pages of their form. */
  readonly own: readonly CompiledQuestion[];
  /** The practitioner's questions about what was said, with what each is about. */
  readonly about: Readonly<Record<Asked, readonly (readonly [question: CompiledQuestion, of: QuestionId])[]>>;
}
type Asked = "look-again" | "tell-now";

const remembered = new WeakMap<CompiledStage, Places>();

/** Looked up once for a stage type: the checks run in every evaluation. */
function placesOf(compiled: CompiledStage): Places {
  const known = remembered.get(compiled);
  if (known) return known;
  const here = compiled.questions.filter(({ atThisStage, question }) => atThisStage && question.item !== undefined);
  const start = new Set(
    compiled.subSections
      .find(({ subSection }) => subSection.id === "sa-start")
      ?.subSection.questions.map(({ id }) => id),
  );
  const about = (kind: Asked) =>
    here.flatMap((one) => {
      const { companion } = one.question;
      return companion?.kind === kind && !isSaid(one.question) ? [[one, companion.of] as const] : [];
    });
  const places = {
    own: here.filter(
      ({ question, list, asked }) => asked && list === null && isSaid(question) && !start.has(question.id),
    ),
    about: { "look-again": about("look-again"), "tell-now": about("tell-now") },
  };
  remembered.set(compiled, places);
  return places;
}

const isAnswered = (marks: number | undefined): boolean => ((marks ?? 0) & (SHOWN | ANSWERED)) === (SHOWN | ANSWERED);
const isOpen = (marks: number | undefined): boolean => ((marks ?? 0) & (SHOWN | ANSWERED)) === SHOWN;

/** Questions about what was said that nobody has answered. */
function open(walk: Walk, kind: Asked): readonly { readonly address: Address; readonly of: QuestionId }[] {
  const found: { address: Address; of: QuestionId }[] = [];
  for (const [{ id, index, list }, of] of placesOf(walk.compiled).about[kind]) {
    if (list === null) {
      if (isOpen(walk.marks[index])) found.push({ address: id, of });
      continue;
    }
    for (const [at, entry] of (walk.rows[list.index] ?? []).entries())
      if (isOpen(walk.cellMarks(index, at))) found.push({ address: fieldAddress(id, entry.id), of });
  }
  return found;
}

/** The practitioner's answer beside an item, where it says that there is nothing to worry about. */
function calmBeside({ compiled, values }: Walk, item: QuestionId): readonly Address[] {
  const uses = compiled.byId.get(item)?.question.uses ?? [];
  return uses.flatMap((use) => {
    const beside = use.startsWith("beside:") ? compiled.byId.get(use.slice("beside:".length)) : undefined;
    if (beside === undefined || beside.list !== null) return [];
    const { question, index } = beside;
    return saysNoWorry(question, compiled.options(question), values[index]) ? [question.id] : [];
  });
}
