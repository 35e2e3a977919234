import { randomUUID } from "node:crypto";
import type { JSX } from "preact";
import { saveAnswers } from "../../../casework/answers/save-answers.ts";
import { type AnswerChange, type ChangeResult, isConflict } from "../../../casework/answers/save-types.ts";
import { keepLate } from "../../../casework/contributors/late-answers.ts";
import { type BegunFor, beginEntry } from "../../../casework/plans/begin-entry.ts";
import { noteProgress } from "../../../casework/plans/note-progress.ts";
import { moveTarget } from "../../../casework/plans/order-targets.ts";
import { ownWords } from "../../../casework/plans/own-words.ts";
import { linkChanges, type Turn } from "../../../casework/plans/turn-links.ts";
import { notFound, type Refusal, spoken } from "../../../casework/refusal.ts";
import { planWords } from "../../../wording/plan.ts";
import { type PostedAnswer, readForm } from "../../questions/read-form.ts";
import { formFields } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import { runOf } from "../../saving/deed.ts";
import { nextPlace } from "../../saving/next-place.ts";
import { refusedAnswers } from "../../saving/refused-answers.tsx";
import { loadStagePage } from "../load-page.ts";
import { refusedNotice } from "../sub-section/refused-notice.tsx";
import { refusedWithWords, takenBackPage } from "../sub-section/taken-back.tsx";
import { type PlanDeed, planDeedOf } from "./plan-deed.ts";
import { type PlanPage, planPageOf } from "./plan-model.ts";
import { entryFromPlan, planPath, planRowId, planRowPath } from "./plan-paths.ts";
import { dayTyped, readProgress, wordsOfProgress } from "./progress-form.tsx";
import { chosenTurns } from "./row-form.ts";
import { showPlan } from "./show.tsx";

const notThere: Refusal = spoken(409, "plan-moved-on", () => planWords().refused);

/** What a posted form writes, and where it leads. */
interface Act {
  readonly changes: readonly AnswerChange[];
  readonly to: string;
}

/**
 * A form of the plan: what was typed is saved, each answer for itself; then a cell is turned, an entry begun or a target moved. What is out
 * of step comes back with both texts.
 */
export async function postPlan(context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const fields = formFields(context.body);
  const deed = planDeedOf(fields.get("do"));
  if (deed.verb === "note") return postProgress(context, deed.target);
  const page = await loadStagePage(context.work, stageId);
  const plan = page && planPageOf(context, page);
  const posted = readForm(fields);
  // Typed text of somebody whose right ended meanwhile is kept for the owner.
  const late = (of: readonly PostedAnswer[], refusal: Refusal) =>
    keepLate(
      context.work,
      stageId,
      of.map(({ address, input }) => ({ address, value: input })),
      refusal,
    );
  const refuse = async (refusal: Refusal): Promise<Response> => {
    const kept = await late(posted, refusal);
    return kept === null ? context.refuse(refusal) : takenBackPage(context, kept, posted);
  };
  if (plan === null) return refuse(notFound);
  const run = runOf(fields.get("_run"));
  const act = actOf(plan, deed, chosenTurns(fields));
  const typed = posted.map(({ address, input, version }): AnswerChange => ({ address, value: input, version }));
  const changes = [...typed, ...(act?.changes ?? [])];
  // What the button named is not there any more; what was typed beside it is saved all the same.
  const done = (): Response => {
    if (act !== null) return context.redirect(act.to);
    context.keepWork();
    return context.refuse(notThere);
  };
  if (changes.length === 0) return done();
  const saved = await saveAnswers(context.work, { stageId, runId: run, changes });
  if (!saved.ok) return refuse(saved.refusal);
  const results: ChangeResult[] = [];
  for (const result of saved.value.results) {
    const mine = posted.filter(({ address }) => address === result.address);
    const kept = result.outcome === "refused" ? await late(mine, result.refusal) : null;
    results.push(kept === null ? result : { ...result, outcome: "refused", refusal: kept });
  }
  if (results.every(({ outcome }) => outcome === "saved")) return done();
  return outOfStep(context, { plan, results, posted: [...posted, ...asPosted(act?.changes ?? [])], run });
}

/** Keeps a note about a target; what cannot be kept yet comes back with what was typed. */
async function postProgress(context: RequestContext, target: string): Promise<Response> {
  const stageId = context.param("stageId");
  const typed = readProgress(formFields(context.body), target);
  const { status, note, childWords } = typed;
  const noted = await noteProgress(context.work, {
    stageId,
    target,
    happenedOn: dayTyped(typed),
    status,
    note,
    childWords,
  });
  if (noted.ok) return context.redirect(`${planPath(stageId)}?noted=1#${planRowId(target)}`);
  const { refusal } = noted;
  if (refusal.status !== 422) return refusedWithWords(context, refusal, wordsOfProgress(typed));
  context.keepWork();
  context.auditView("stage-viewed");
  return showPlan(context, { status: refusal.status, notice: <Refused refusal={refusal} />, typed });
}

const Refused = ({ refusal }: { readonly refusal: Refusal }): JSX.Element => (
  <div class="event" role="alert">
    <p>
      <b>{refusal.happened}</b> {refusal.kept} {refusal.toDo}
    </p>
  </div>
);

/** Null for what is not in the plan any more. */
function actOf(plan: PlanPage, deed: Exclude<PlanDeed, { verb: "note" }>, chosen: readonly Turn[]): Act | null {
  const { visible } = plan;
  const here = planPath(visible.head.id);
  switch (deed.verb) {
    case "save": {
      const named = chosen[0]?.named;
      if (named === undefined) return { changes: [], to: here };
      const known = chosen.filter((turn) => isPart(plan, turn));
      return { changes: linkChanges(visible, known), to: `${planRowPath(visible.head.id, named)}?saved=1` };
    }
    case "turn": {
      if (!isPart(plan, deed.turn)) return null;
      return { changes: linkChanges(visible, [deed.turn]), to: `${here}#${planRowId(deed.turn.named)}` };
    }
    case "move":
      return { changes: moveTarget(visible, deed.target, deed.step), to: `${here}#${planRowId(deed.target)}` };
    case "words": {
      const said = ownWords(visible).find(({ key }) => key === deed.key);
      return said ? begun(plan, "target", null, said.words) : null;
    }
    default: {
      const about = deed.named === null ? null : aboutRow(plan, deed.named);
      return deed.named !== null && about === null ? null : begun(plan, deed.verb, about, null);
    }
  }
}

/** A part and a row that both stand in the plan now. */
const isPart = ({ reader, rows }: PlanPage, { list, entry, named }: Turn): boolean =>
  reader.rows(list).some(({ id }) => id === entry) && rows.some((row) => row.named === named);

function aboutRow({ rows }: PlanPage, named: string): BegunFor | null {
  if (named === "contingency-others") return { kind: "behaviour", named: null };
  if (named === "contingency-safety") return { kind: "outcome", named: null };
  const row = rows.find((each) => each.named === named);
  return row ? { kind: row.kind, named } : null;
}

function begun(
  { visible }: PlanPage,
  what: "target" | "control" | "change",
  about: BegunFor | null,
  want: string | null,
): Act | null {
  const entry = beginEntry(visible, what, about, {
    entry: randomUUID(),
    place: (list) => nextPlace(visible, list),
    want,
  });
  return entry && { changes: entry.changes, to: entryFromPlan(visible, entry.list, entry.entry) };
}

const asPosted = (changes: readonly AnswerChange[]): readonly PostedAnswer[] =>
  changes.flatMap(({ address, value, version }) =>
    Array.isArray(value) ? [{ address, version, input: value.map(String) }] : [],
  );

function outOfStep(
  context: RequestContext,
  refused: {
    readonly plan: PlanPage;
    readonly results: readonly ChangeResult[];
    readonly posted: readonly PostedAnswer[];
    readonly run: string;
  },
): Promise<Response> | Response {
  const { plan, results, posted, run } = refused;
  const refusals = results.filter((result) => result.outcome === "refused").map(({ refusal }) => refusal);
  const conflicts = refusals.filter(isConflict);
  const answers = refusedAnswers(results, posted);
  context.keepWork();
  const first = refusals[0];
  if (conflicts.length + answers.length === 0 && first) return context.refuse(first);
  context.auditView(conflicts.length > 0 ? "conflict-viewed" : "stage-viewed");
  const notice: JSX.Element = refusedNotice({ context, visible: plan.visible, conflicts, answers, posted, run });
  return showPlan(context, { status: conflicts.length > 0 ? 409 : (first?.status ?? 422), notice });
}
