import type { FrameworkIndex, PlacedQuestion } from "../../assessment/framework-index.ts";
import { parseAddress } from "../../framework/address.ts";
import type { Address, AnswerState, AnswerValue } from "../../framework/answers.ts";
import { bringForward } from "../framework-migration/bring-forward.ts";
import { ownWords } from "../local-configuration/worded.ts";
import { isRecordQuestion } from "../young-people/record-questions.ts";
import { addressesOf, keptAnswers } from "./kept-answers.ts";
import type { AnswerMeta, VisibleStage } from "./visible-stage.ts";

/** An answer with which a stage begins. */
export interface OpeningAnswer {
  readonly address: Address;
  readonly value: AnswerValue;
  readonly state: Extract<AnswerState, "own" | "carried">;
  readonly source: AnswerMeta["source"];
  readonly placed: PlacedQuestion;
}

/**
 * The answers that the last stage hands on: as they were kept, marked as carried until somebody looks (conventions, `## depth-and-required`),
 * without what must be asked anew (`noCarry`, save an answer that holds for good) and without facts of the case record, which every stage reads live. Entries of lists keep
 * their ids. What was asked with an earlier version of the framework comes in the words of the living one. An answer that nobody had looked at keeps its first source; one that
 * was confirmed keeps its author and date. A reason for leaving it "yet to clarify" is given anew at each stage.
 */
export function carryForward(index: FrameworkIndex, previous: VisibleStage): OpeningAnswer[] {
  const carried: OpeningAnswer[] = [];
  for (const { address, value, givenAt } of bringForward(
    previous.compiled.framework,
    addressesOf(keptAnswers(previous)),
  )) {
    const parsed = parseAddress(address);
    const placed = parsed === null ? undefined : index.questions.get(parsed.question);
    if (placed === undefined || parsed === null || isRecordQuestion(placed)) continue;
    if ((placed.question.noCarry === true && !carriesAnyway(index, placed, value)) || placed.list?.noCarry === true)
      continue;
    if (parsed.kind === "entry" && (placed.question.type !== "list" || placed.question.fixedEntries !== undefined))
      continue;
    carried.push({ address, value, state: "carried", source: sourceOf(previous, givenAt), placed });
  }
  return carried;
}

/** An answer that holds for good, though the question is asked anew: a factor that has ended does not begin to count again. */
const carriesAnyway = (index: FrameworkIndex, { question }: PlacedQuestion, value: AnswerValue): boolean =>
  index.options(question).some(({ code, attributes }) => code === value && attributes?.carries !== undefined);

function sourceOf(previous: VisibleStage, address: Address): NonNullable<AnswerMeta["source"]> {
  const meta = previous.meta.get(address);
  if (meta?.state === "carried" && meta.source !== null) return meta.source;
  const { head } = previous;
  const at = (meta?.at ?? head.endedAt ?? head.openedAt).toISOString();
  const author = meta?.authorName ?? head.ownerName;
  const here = {
    stageId: head.id,
    // Stored for good: in the framework's own words, whatever the request speaks.
    stageTitle: ownWords(previous.compiled).stage.title,
    ...(head.endedAt === null ? {} : { endedAt: head.endedAt.toISOString() }),
  };
  // Who said that it was still right did not write it: it keeps its author, and is as old as it is.
  return meta?.state === "confirmed" && meta.source !== null
    ? { ...here, at: meta.source.at, author: meta.source.author, confirmed: { by: author, at } }
    : { ...here, at, author };
}
