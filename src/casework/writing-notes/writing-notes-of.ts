import type { WritingNote } from "../../assessment/writing-checks/writing-note.ts";
import { type WritingInput, writingNotes } from "../../assessment/writing-checks/writing-notes.ts";
import { writtenTexts } from "../../assessment/writing-checks/written-texts.ts";
import { parseAddress } from "../../framework/address.ts";
import type { Address } from "../../framework/answers.ts";
import { londonDate } from "../../judgement/working-days/london-time.ts";
import { currentService } from "../local-configuration/service-configuration.ts";
import { seenDifferently } from "../self-assessments/seen-differently.ts";
import { vocabularyOf } from "../stages/stage-content.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";

/** Whether notes are wanted at an address. */
export type Wanted = (address: Address) => boolean;

/**
 * What there is to be noticed about the writing of a stage, for one reader: worked out of what they may see and nothing else, so that a
 * contributor is told of no text in a part that is not theirs. Nothing once the stage has ended: then nobody writes.
 */
export function writingNotesOf(
  visible: VisibleStage,
  today: string,
  wanted: Wanted = () => true,
): readonly WritingNote[] {
  if (visible.head.status !== "in-progress") return [];
  const mine = new Set(visible.subSections);
  const isMine: Wanted = (address) => {
    const question = parseAddress(address)?.question ?? "";
    return mine.has(visible.compiled.byId.get(question)?.subSection ?? "");
  };
  return writingNotes(inputOf(visible, today, (address) => wanted(address) && isMine(address)));
}

function inputOf(visible: VisibleStage, today: string, wanted: Wanted): WritingInput {
  const { compiled, answers, evaluation, subSections, states } = visible;
  return {
    texts: writtenTexts({ compiled, answers, shown: evaluation.shown, subSections, vocabulary: vocabularyOf(visible) }),
    wanted,
    lookedAt: (address) => !["carried", "received"].includes(states.get(address) ?? "own"),
    checks: evaluation.checks,
    answers,
    said: saidOf(visible),
    unclear: unclearOf(visible),
    today,
    unclearDays: currentService().unclearDays,
  };
}

function saidOf(visible: VisibleStage): ReadonlyMap<Address, string> {
  if (!visible.evaluation.checks.some(({ id }) => id === "cc-self-assessment-differs")) return new Map();
  return new Map(
    seenDifferently(visible).map(({ address, said }) => [address, said.map(({ answer }) => answer).join(" ")]),
  );
}

/** What was put off and not explained: what stays open with a reason given at this stage is settled for now. */
function unclearOf({ evaluation, meta, keptUnclear }: VisibleStage): WritingInput["unclear"] {
  return evaluation.gaps.flatMap(({ address, kind }) => {
    const found = kind === "yet-to-clarify" && !keptUnclear.has(address) ? meta.get(address) : undefined;
    if (found === undefined) return [];
    return [{ address, since: londonDate(found.source?.at ?? found.at.toISOString()) }];
  });
}
