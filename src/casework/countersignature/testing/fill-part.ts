/** Answers everything that still holds a part of a stage, through the real entry point: a stage that can be sent for signing. */
import { randomUUID } from "node:crypto";
import { type FrameworkIndex, frameworkIndex, liveLists } from "../../../assessment/framework-index.ts";
import { parseAddress } from "../../../framework/address.ts";
import type { SignedPart } from "../../../framework/language.ts";
import type { Work } from "../../actor.ts";
import { saveAnswers } from "../../answers/save-answers.ts";
import type { AnswerChange } from "../../answers/save-types.ts";
import { visibleTo } from "../../stages/visible-to.ts";
import { subSectionsOfPart } from "../load-signing.ts";

const unsettled = new Set(["yet-to-clarify", "not-known", "not-known-yet"]);

/** Fills one part; throws when a gap cannot be closed, naming it. */
export async function fillPart(work: Work, stageId: string, part: SignedPart): Promise<void> {
  let before = "";
  for (;;) {
    const visible = await visibleTo(work, stageId);
    if (visible === null) throw new Error("There is no such stage for this person.");
    const inPart = new Set(subSectionsOfPart(visible, part));
    const gaps = visible.evaluation.gaps.filter((gap) => gap.holdsCompletion && inPart.has(gap.subSection));
    if (gaps.length === 0) return;
    const now = gaps.map((gap) => gap.address).join(" ");
    if (now === before) throw new Error(`These gaps cannot be closed: ${now}`);
    before = now;
    const index = frameworkIndex(visible.compiled.framework);
    const changes = gaps.map((gap) => ({
      address: gap.kind === "needs-an-entry" ? `${gap.question}[${randomUUID()}]` : gap.address,
      value: gap.kind === "needs-an-entry" ? 1 : valueFor(index, gap.address, visible.answers.entries),
      version: visible.meta.get(gap.address)?.version ?? 0,
    }));
    const saved = await saveAnswers(work, { stageId, runId: randomUUID(), changes: distinct(changes) });
    if (!saved.ok) throw new Error(saved.refusal.happened);
    const refusedOnes = saved.value.results.flatMap((result) =>
      result.outcome === "refused" ? [`${result.address}: ${result.refusal.happened}`] : [],
    );
    if (refusedOnes.length > 0) throw new Error(refusedOnes.join("\n"));
  }
}

const distinct = (changes: readonly AnswerChange[]): readonly AnswerChange[] => [
  ...new Map(changes.map((change) => [change.address, change])).values(),
];

function valueFor(
  index: FrameworkIndex,
  address: string,
  entries: Readonly<Record<string, readonly { readonly id: string }[]>>,
): unknown {
  const id = parseAddress(address)?.question ?? address;
  const question = index.questions.get(id)?.question;
  if (question === undefined) throw new Error(`There is no question ${id}.`);
  const live = liveLists(question).flatMap((list) => (entries[list] ?? []).map((entry) => entry.id));
  const codes = [...index.options(question).map((option) => option.code), ...live].filter(
    (code) => !unsettled.has(code),
  );
  switch (question.type) {
    case "single":
    case "judgement":
      return codes.includes("no") ? "no" : (codes[0] ?? null);
    case "multi":
      return codes.slice(0, 1);
    case "date":
    case "partialDate":
      return "2026-11-16";
    case "number":
      return question.from ?? 1;
    default:
      return `Written for ${question.label}`;
  }
}
