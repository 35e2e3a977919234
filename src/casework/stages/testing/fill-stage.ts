/** Answers everything that holds a stage open, through the real entry point, the way a light case would. */
import { randomUUID } from "node:crypto";
import { frameworkIndex, liveLists } from "../../../assessment/framework-index.ts";
import { parseAddress } from "../../../framework/address.ts";
import type { Work } from "../../actor.ts";
import { saveAnswers } from "../../answers/save-answers.ts";
import type { AnswerChange } from "../../answers/save-types.ts";
import type { VisibleStage } from "../visible-stage.ts";
import { visibleTo } from "../visible-to.ts";

/** Fills until no gap holds the stage; throws naming the gaps that stay. `prefer` answers questions by id. */
export async function fillStage(
  work: Work,
  stageId: string,
  prefer: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  for (let round = 0, before = ""; ; round += 1) {
    const visible = await visibleTo(work, stageId);
    if (visible === null) throw new Error("There is no such stage for this person.");
    const gaps = visible.evaluation.gaps.filter((gap) => gap.holdsCompletion);
    if (gaps.length === 0) return;
    const now = gaps.map((gap) => `${gap.kind} ${gap.address}`).join(" ");
    if (now === before || round > 20) throw new Error(`These gaps stay: ${now}`);
    before = now;
    const changes = gaps.map((gap): AnswerChange => {
      const version = visible.meta.get(gap.address)?.version ?? 0;
      if (gap.kind === "needs-an-entry") return { address: `${gap.question}[${randomUUID()}]`, value: 1, version: 0 };
      if (gap.kind === "to-confirm")
        return { address: gap.address, value: currentValue(visible, gap.address), version, confirm: true };
      return { address: gap.address, value: answerFor(visible, gap.address, prefer), version };
    });
    const saved = await saveAnswers(work, { stageId, runId: randomUUID(), changes });
    if (!saved.ok) throw new Error(saved.refusal.happened);
    for (const result of saved.value.results) {
      if (result.outcome === "refused") throw new Error(`${result.address}: ${result.refusal.happened}`);
    }
  }
}

function currentValue({ answers }: VisibleStage, address: string): unknown {
  const parsed = parseAddress(address);
  if (parsed?.kind === "question") return answers.values[address];
  if (parsed?.kind === "field") {
    return answers.entries[parsed.list]?.find((entry) => entry.id === parsed.entry)?.values[parsed.question];
  }
  throw new Error(`${address} cannot be confirmed alone.`);
}

function answerFor(visible: VisibleStage, address: string, prefer: Readonly<Record<string, unknown>>): unknown {
  const index = frameworkIndex(visible.compiled.framework);
  const id = parseAddress(address)?.question ?? address;
  if (id in prefer) return prefer[id];
  const question = index.questions.get(id)?.question;
  if (question === undefined) throw new Error(`There is no question ${id}.`);
  const live = liveLists(question).flatMap((list) => (visible.answers.entries[list] ?? []).map((entry) => entry.id));
  const codes = index.options(question).map((option) => option.code);
  const light = ["no", "never", "not-applicable", "none-of-these", "none"].find((code) => codes.includes(code));
  switch (question.type) {
    case "single":
    case "judgement":
      return live[0] ?? light ?? codes[0] ?? null;
    case "multi":
      return [live[0] ?? light ?? codes[0]];
    case "date":
    case "partialDate":
      return "2026-10-05";
    case "number":
      return question.from ?? 1;
    default:
      return `About ${id}: nothing more is known.`;
  }
}
