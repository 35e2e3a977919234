import type { SignedPart } from "../../framework/language.ts";
import type { Work } from "../actor.ts";
import { normaliseText } from "../answers/normalise-text.ts";
import { recordEvent } from "../audit/record-event.ts";
import { canonicalJson } from "../countersignature/canonical-json.ts";
import { loadSigning } from "../countersignature/load-signing.ts";
import { type Reading, readingOf } from "../countersignature/reading.ts";
import { notOpen } from "../countersignature/refusals.ts";
import { requestsOf } from "../countersignature/signature-store.ts";
import { currentService } from "../local-configuration/service-configuration.ts";
import { done, notFound, type Outcome, refused } from "../refusal.ts";
import { refuseAction } from "../stages/actions.ts";
import type { AskedCheck } from "./asked-checks.ts";
import type { CheckSection } from "./quality-checks.ts";
import { type CheckAnswer, type CheckResult, isAnswered } from "./quality-review.ts";
import { keepReview } from "./quality-review-store.ts";
import { notAskedHere } from "./refusals.ts";

/** What a reader did on the page since it was last kept. */
export interface KeepReading {
  readonly stageId: string;
  readonly part: SignedPart;
  /** Changes by their keys: true for those that were read, false for those that were put back. */
  readonly read: ReadonlyMap<string, boolean>;
  readonly answers: ReadonlyMap<string, { readonly result: CheckResult | null; readonly note: string }>;
  /** A section all of whose checks that are not answered yet are met. */
  readonly allMet: CheckSection | null;
}

/**
 * Keeps what somebody who may sign has read of a part, and how the quality checks were answered: for the open request, or for the last one
 * when somebody else decided it in the meantime, so that nothing of it is lost. A request that follows goes on from the last.
 */
export async function keepReading(work: Work, input: KeepReading): Promise<Outcome<Reading>> {
  const signing = await loadSigning(work, input.stageId);
  const state = signing?.states.find(({ part }) => part === input.part);
  if (!signing || !state) return refused(notFound);
  const refusal = refuseAction("sign", signing.situation);
  if (refusal) return refused(refusal);
  const requests = await requestsOf(work.tx, input.stageId);
  const request = requests.findLast(({ part }) => part === input.part);
  if (!request) return refused(notOpen(input.part, requests));
  const reading = await readingOf(work, signing, state);
  const before = reading.mine ?? { requestId: "", answers: {}, read: [] };
  const unknown = [...input.answers.keys()].some((id) => !reading.checks.some((check) => check.id === id));
  if (unknown) return refused(notAskedHere);
  const answers = answersOf(work, input, reading.checks, before.answers);
  const read = readOf(input, reading, before.read);
  const mine = { requestId: request.id, answers, read };
  // Nothing moved: a form that is posted whole says again what is kept already.
  const isSame = canonicalJson({ answers, read }) === canonicalJson({ answers: before.answers, read: before.read });
  const isEmpty = Object.keys(answers).length + read.length === 0;
  if (isSame && (isEmpty || before.requestId === request.id)) return done({ ...reading, mine });
  const kept = await keepReview(work, {
    youngPersonId: signing.visible.youngPerson.id,
    stageId: input.stageId,
    part: input.part,
    requestId: request.id,
    digest: state.digest,
    checklist: {
      revision: currentService().revision,
      checks: reading.checks.map(({ id, section, text }) => ({ id, section, text })),
    },
    answers,
    read,
  });
  if (!kept) return refused(notOpen(input.part, requests));
  await recordEvent(work, {
    action: "quality-checks-kept",
    youngPersonId: signing.visible.youngPerson.id,
    stageId: input.stageId,
    detail: { part: input.part, request: request.id, answered: Object.keys(answers).length, read: read.length },
  });
  return done({ ...reading, mine });
}

function answersOf(
  work: Work,
  input: KeepReading,
  checks: readonly AskedCheck[],
  before: Readonly<Record<string, CheckAnswer>>,
): Readonly<Record<string, CheckAnswer>> {
  const at = work.now.toISOString();
  const kept = new Map(Object.entries(before));
  for (const [id, { result, note: typed }] of input.answers) {
    const note = normaliseText(typed).text;
    const was = kept.get(id);
    if (result === null && note === "" && was === undefined) continue;
    if (was?.result !== result || was.note !== note) kept.set(id, { result, note, together: false, at });
  }
  if (input.allMet !== null)
    for (const { id, section } of checks)
      if (section === input.allMet && !isAnswered(kept.get(id)))
        kept.set(id, { result: "met", note: kept.get(id)?.note ?? "", together: true, at });
  return Object.fromEntries(kept);
}

function readOf(input: KeepReading, { changes }: Reading, before: readonly string[]): readonly string[] {
  const read = new Set(before);
  for (const { key } of changes) {
    if (input.read.get(key) === true) read.add(key);
    if (input.read.get(key) === false) read.delete(key);
  }
  return [...read];
}
